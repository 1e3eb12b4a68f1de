import type { Message, Row } from '../../src/model/message.ts';
import type { Page } from '../../src/model/report-source.ts';

/** The message that belongs at an index. */
export const messageAt = (index: number): Message => ({
  id: `m${index}`,
  direction: 'outbound',
  senderId: '+85230000001',
  source: null,
  sentBy: null,
  recipient: null,
  submission: null,
  status: null,
  sentAt: '2026-11-20T08:15:30.123Z',
  updatedAt: null,
  error: null,
  template: null,
  preview: null,
});

/** A page of so many messages, from one index on. */
export const pageOf = (start: number, size: number, fields: Partial<Page> = {}): Page => ({
  rows: Array.from({ length: size }, (_, index): Row => messageAt(start + index)),
  total: null,
  next: null,
  asOf: null,
  ...fields,
});
