import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportFileName } from '../../src/export/file-name.ts';

const week = { startAt: '2026-11-16', endAt: '2026-11-22', timezone: 'Asia/Hong_Kong' };

describe('the name of an exported file', () => {
  it('says days and zone', () => {
    assert.equal(exportFileName(week), 'whatsapp-report_2026-11-16_2026-11-22_Asia-Hong_Kong.csv');
  });

  it('says where a file is not whole', () => {
    assert.equal(
      exportFileName(week, { rows: 300, expected: 12_345 }),
      'whatsapp-report_2026-11-16_2026-11-22_Asia-Hong_Kong_PARTIAL-300-of-12345.csv',
    );
    assert.match(exportFileName(week, { rows: 300, expected: null }), /_PARTIAL-300-of-unknown\.csv$/);
  });

  it('has words for an open period', () => {
    assert.equal(
      exportFileName({ ...week, startAt: null }),
      'whatsapp-report_beginning_2026-11-22_Asia-Hong_Kong.csv',
    );
    assert.equal(
      exportFileName({ startAt: null, endAt: null, timezone: 'UTC' }),
      'whatsapp-report_beginning_now_UTC.csv',
    );
  });

  it('keeps to characters every file system takes', () => {
    assert.equal(
      exportFileName({ startAt: '../16', endAt: 'a:b*c?', timezone: 'Etc/GMT+8' }),
      'whatsapp-report_..-16_a-b-c-_Etc-GMT+8.csv',
    );
  });
});
