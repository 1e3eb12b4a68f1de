import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatElapsed } from '../../src/format/elapsed-time.ts';

describe('a time that has passed', () => {
  const cases: readonly (readonly [milliseconds: number, text: string])[] = [
    [0, '0 sec'],
    [40, '0 sec'],
    [120, '0.1 sec'],
    [2_100, '2.1 sec'],
    [59_900, '59.9 sec'],
    [59_970, '1 min'],
    [60_000, '1 min'],
    [90_000, '1.5 min'],
    [3_599_000, '1 hr'],
    [10_800_000, '3 hr'],
    [86_399_000, '1 day'],
    [86_400_000, '1 day'],
    [118_830_000, '1.4 days'],
    [2_592_000_000, '30 days'],
    [31_536_000_000, '365 days'],
  ];
  for (const [milliseconds, text] of cases)
    it(`is ${text} for ${milliseconds}`, () => assert.equal(formatElapsed(milliseconds, 'en'), text));

  it('is written as its language writes it', () => {
    assert.equal(formatElapsed(2_100, 'de'), '2,1 Sek.');
    assert.equal(formatElapsed(10_800_000, 'zh-HK'), '3 小時');
  });
});
