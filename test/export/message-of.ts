import type { Message } from '../../src/model/message.ts';

/** A message of which only what matters is said. */
export const messageOf = (fields: Partial<Message> = {}): Message => ({
  id: 'm1',
  direction: 'outbound',
  senderId: '+85230000001',
  source: 'open-api-direct',
  sentBy: null,
  recipient: { country: 'HK', number: '+85291234567' },
  submission: 'submitted',
  status: 'delivered',
  sentAt: '2026-11-20T08:15:30.123Z',
  updatedAt: null,
  error: null,
  template: null,
  preview: null,
  ...fields,
});
