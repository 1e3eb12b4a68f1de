import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvColumnIds, csvTexts, fileOnlyColumns, type CsvColumnId } from '../../src/format/csv-column.ts';
import { createFileDateTime } from '../../src/format/file-date-time.ts';
import { en } from '../../src/i18n/en.ts';
import { columns } from '../../src/model/column.ts';
import type { Message } from '../../src/model/message.ts';
import { messageOf } from '../export/message-of.ts';

const texts = csvTexts({
  wording: en,
  locale: 'en',
  dateTime: createFileDateTime('Asia/Hong_Kong'),
  preview: ({ preview }) => preview?.replace(/\d+/, '••••••') ?? null,
});
const visible = csvColumnIds({ visible: columns, all: false, codes: false });
const cells = (message: Message, ids: readonly CsvColumnId[] = visible) =>
  ids.map((id) => texts[id](message));

describe('the columns of a file', () => {
  it('are those on screen, the recipient in two and no button', () => {
    assert.deepEqual(visible, [
      ...['sender', 'source', 'sent-by', 'recipient-country', 'recipient-number', 'status', 'time'],
    ]);
  });

  it('come in the order they are shown in', () => {
    const ids = (shown: Parameters<typeof csvColumnIds>[0]['visible']) =>
      csvColumnIds({ visible: shown, all: false, codes: false });
    assert.deepEqual(ids(['time', 'details', 'recipient', 'sender']), [
      ...['time', 'recipient-country', 'recipient-number', 'sender'],
    ]);
    assert.deepEqual(ids(['details']), []);
  });

  it('are followed by those that are hidden, and by what no column shows, where all are asked for', () => {
    assert.deepEqual(csvColumnIds({ visible: ['time', 'sender'], all: true, codes: false }), [
      ...['time', 'sender', 'source', 'sent-by', 'recipient-country', 'recipient-number', 'status'],
      ...fileOnlyColumns,
    ]);
  });

  it('have the values of the wire beside the words for them where these are asked for', () => {
    const ids = csvColumnIds({ visible: columns, all: true, codes: true });
    assert.deepEqual(
      ids.filter((id) => id.endsWith('-code')),
      [
        ...['source-code', 'recipient-country-code', 'status-code', 'direction-code', 'submission-code'],
        'error-code',
      ],
    );
    for (const id of ['source', 'recipient-country', 'status', 'direction', 'submission'] as const)
      assert.equal(ids[ids.indexOf(id) + 1], `${id}-code`);
    const message = messageOf({ status: 'failed', submission: 'rejected' });
    assert.deepEqual(cells(message, ['status', 'status-code', 'submission-code', 'direction-code']), [
      ...['Failed · Rejected', 'failed', 'rejected', 'outbound'],
    ]);
    assert.deepEqual(cells(message, ['source-code', 'recipient-country-code']), ['open-api-direct', 'HK']);
  });

  it('say what is known of a message', () => {
    const message = messageOf({ sentBy: 'OTP service', status: 'failed', submission: 'rejected' });
    const [sender, source, sentBy, country, ...rest] = cells(message);
    assert.deepEqual([sender, source, sentBy], ['+85230000001', 'Open API - Direct', 'OTP service']);
    assert.match(country!, /^Hong Kong/);
    assert.deepEqual(rest, ['+85291234567', 'Failed · Rejected', '2026-11-20 16:15:30 +08:00']);
  });

  it('say everything that is known of a message, its text as it may be shown', () => {
    const message = messageOf({
      id: '01JCX',
      direction: 'inbound',
      updatedAt: '2026-11-20T08:15:32.000Z',
      error: { code: 131026, title: 'Message undeliverable', details: 'Not on WhatsApp' },
      template: { name: 'otp', language: 'en_US', category: 'authentication' },
      preview: '123456 is your code',
    });
    assert.deepEqual(cells(message, fileOnlyColumns), [
      ...['01JCX', 'Received', 'Submitted', '2026-11-20 16:15:32 +08:00', '131026'],
      ...['Message undeliverable', 'Not on WhatsApp', 'otp', 'en_US', 'authentication'],
      '•••••• is your code',
    ]);
  });

  it('are empty where nothing is known', () => {
    const unknown = { source: null, sentBy: null, status: null, submission: null };
    const expected = ['+85230000001', '', '', '', '', '', '2026-11-20 16:15:30 +08:00'];
    assert.deepEqual(cells(messageOf({ ...unknown, recipient: null })), expected);
    assert.deepEqual(cells(messageOf({ ...unknown, recipient: { country: null, number: null } })), expected);
    assert.deepEqual(cells(messageOf({ ...unknown, recipient: { country: '', number: '' } })), expected);
    assert.deepEqual(cells(messageOf(unknown), fileOnlyColumns), ['m1', 'Sent', ...Array(9).fill('')]);
  });

  it('keep numbers digit for digit, and what nobody knows as it came', () => {
    const recipient = { country: 'ZZZ', number: '+852****4567' };
    const message = messageOf({ senderId: '0085230000001', source: 'pigeon', recipient });
    const [sender, source, , country, number] = cells(message);
    assert.deepEqual([sender, source, country, number], ['0085230000001', 'pigeon', 'ZZZ', '+852****4567']);
  });
});
