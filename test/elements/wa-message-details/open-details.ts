import '../../../src/define.ts';
import type { MessageDetails, WaMessageDetails } from '../../../src/index.ts';
import { until } from '../page.ts';

/** A message of which everything is known. */
export const sampleMessage: MessageDetails = {
  id: '01JD1',
  direction: 'outbound',
  senderId: '+85230000001',
  source: 'open-api-direct',
  sentBy: 'OTP service',
  recipient: { country: 'HK', number: '+85291234567' },
  submission: 'submitted',
  status: 'delivered',
  sentAt: '2026-11-20T08:15:30.120Z',
  updatedAt: '2026-11-20T08:15:32.000Z',
  error: null,
  template: { name: 'order_update', language: 'en_US', category: 'utility' },
  preview: null,
  messageId: 'wamid.HBgLODUyOTEyMzQ1Njc',
  correlationId: 'c-1',
  events: [
    { status: 'submitted', at: '2026-11-20T08:15:30.120Z', error: null },
    { status: 'delivered', at: '2026-11-20T08:15:32.000Z', error: null },
  ],
  content: { type: 'text', body: 'Hello' },
  price: { amount: '0.0425', currency: 'USD', category: 'utility' },
  raw: {},
};

/** The details of one message, on screen. They are gone after the test. */
export const openDetails = async (
  message: Partial<MessageDetails> = {},
  properties: Partial<WaMessageDetails> = {},
): Promise<WaMessageDetails> => {
  const details = Object.assign(document.createElement('wa-message-details'), {
    timezone: 'Asia/Hong_Kong',
    message: { ...sampleMessage, ...message },
    ...properties,
  });
  document.body.append(details);
  await until('the details are here', () => details.shadowRoot?.querySelector('.facts') != null);
  return details;
};

afterEach(() => {
  for (const details of document.querySelectorAll('wa-message-details')) details.remove();
});
