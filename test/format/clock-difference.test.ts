import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatClockDifference } from '../../src/format/clock-difference.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('the difference of two clocks', () => {
  const cases: readonly (readonly [milliseconds: number, text: string])[] = [
    [0, '1 minute'],
    [121_000, '2 minutes'],
    [59 * minute, '59 minutes'],
    [hour, '1 hour'],
    [23 * hour, '23 hours'],
    [day, '1 day'],
    [30 * day, '30 days'],
    [3652.5 * day, '10 years'],
  ];
  for (const [milliseconds, text] of cases)
    it(`of ${milliseconds} ms is ${text}`, () =>
      assert.equal(formatClockDifference(milliseconds, 'en'), text));

  it('is said in the language of the reader', () =>
    assert.equal(formatClockDifference(2 * day, 'de'), '2 Tage'));
});
