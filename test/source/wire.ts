import type { ReportQuery } from '../../src/model/report-query.ts';

/** One message as the wire has it. */
export const wireMessage = {
  id: '01JCX',
  direction: 'outbound',
  senderId: '+85230000001',
  source: 'open-api-direct',
  sentBy: 'OTP service',
  recipient: { country: 'HK', number: '+85291234567' },
  submission: 'submitted',
  status: 'failed',
  sentAt: '2026-11-20T08:15:30.123Z',
  updatedAt: '2026-11-20T08:15:32.000Z',
  error: { code: 131026, title: 'Message undeliverable', details: 'Not on WhatsApp' },
  template: { name: 'otp_copy_code', language: 'en_US', category: 'authentication' },
  preview: '123456 is your verification code.',
};

export const wirePage = {
  messages: [wireMessage],
  total: 1,
  next: null,
  asOf: '2026-11-20T08:15:31.000Z',
};

export const wireOverview = {
  total: 100,
  asOf: '2026-11-20T08:15:31.000Z',
  bucket: 'day',
  timezone: 'Asia/Hong_Kong',
  statuses: { delivered: 60, failed: 40 },
  submissions: { submitted: 99, rejected: 1 },
  series: [{ startAt: '2026-11-19T16:00:00.000Z', statuses: { delivered: 60 } }],
  countries: [{ country: 'HK', total: 70, statuses: { failed: 9 } }],
  sources: [{ source: 'open-api-direct', total: 100 }],
  errors: [{ code: 131026, total: 21 }],
};

export const everything: ReportQuery = {
  startAt: null,
  endAt: null,
  timezone: 'Asia/Hong_Kong',
  sender: [],
  recipient: [],
  template: [],
  source: [],
  status: [],
  country: [],
  errorCode: [],
  submission: [],
  direction: null,
};

export const { signal: never } = new AbortController();
