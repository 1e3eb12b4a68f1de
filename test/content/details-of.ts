import type { MessageDetails } from '../../src/model/message.ts';

/** A message of which only what matters is said. */
export const detailsOf = (fields: Partial<MessageDetails> = {}): MessageDetails => ({
  id: 'm1',
  direction: 'outbound',
  senderId: '+85230000001',
  source: null,
  sentBy: null,
  recipient: null,
  submission: 'submitted',
  status: null,
  sentAt: '2026-11-20T08:00:00.000Z',
  updatedAt: null,
  error: null,
  template: null,
  preview: null,
  messageId: null,
  correlationId: null,
  events: [],
  content: null,
  price: null,
  raw: null,
  ...fields,
});
