import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvColumns } from '../../src/format/csv-column.ts';
import { createDateTimeFormat } from '../../src/format/date-time.ts';
import { en } from '../../src/i18n/en.ts';
import { columns, type Column } from '../../src/model/column.ts';
import type { Message } from '../../src/model/message.ts';
import { messageOf } from '../export/message-of.ts';

const fileColumns = (shown: readonly Column[]) =>
  csvColumns(shown, {
    wording: en,
    titles: en.columns,
    recipientCountry: en.recipientCountry,
    recipientNumber: en.recipientNumber,
    locale: 'en',
    dates: createDateTimeFormat('en', 'Asia/Hong_Kong'),
  });
const cells = (message: Message, shown: readonly Column[] = columns) =>
  fileColumns(shown).map(({ text }) => text(message));

describe('the columns of a file', () => {
  it('are those on screen, the recipient in two and no button', () => {
    assert.deepEqual(
      fileColumns(columns).map(({ title }) => title),
      ['Sender ID', 'Source', 'Sent By', 'Recipient Country', 'Recipient Number', 'Status', 'Date & Time'],
    );
  });

  it('come in the order they are shown in', () => {
    const titles = fileColumns(['time', 'details', 'recipient', 'sender']).map(({ title }) => title);
    assert.deepEqual(titles, ['Date & Time', 'Recipient Country', 'Recipient Number', 'Sender ID']);
    assert.deepEqual(fileColumns(['details']), []);
  });

  it('say what is known of a message', () => {
    const message = messageOf({ sentBy: 'OTP service', status: 'failed', submission: 'rejected' });
    const [sender, source, sentBy, country, ...rest] = cells(message);
    assert.deepEqual([sender, source, sentBy], ['+85230000001', 'Open API - Direct', 'OTP service']);
    assert.match(country!, /^Hong Kong/);
    assert.deepEqual(rest, ['+85291234567', 'Failed · Rejected', '2026-11-20 16:15:30 +08:00']);
  });

  it('are empty where nothing is known', () => {
    const unknown = { source: null, sentBy: null, status: null, submission: null };
    const expected = ['+85230000001', '', '', '', '', '', '2026-11-20 16:15:30 +08:00'];
    assert.deepEqual(cells(messageOf({ ...unknown, recipient: null })), expected);
    assert.deepEqual(cells(messageOf({ ...unknown, recipient: { country: null, number: null } })), expected);
    assert.deepEqual(cells(messageOf({ ...unknown, recipient: { country: '', number: '' } })), expected);
  });

  it('keep numbers digit for digit, and what nobody knows as it came', () => {
    const recipient = { country: 'ZZZ', number: '+852****4567' };
    const message = messageOf({ senderId: '0085230000001', source: 'pigeon', recipient });
    const [sender, source, , country, number] = cells(message);
    assert.deepEqual([sender, source, country, number], ['0085230000001', 'pigeon', 'ZZZ', '+852****4567']);
  });
});
