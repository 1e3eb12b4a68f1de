import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatChange } from '../../src/format/change.ts';

describe('a change', () => {
  const table: readonly (readonly [now: number, before: number, text: string | null])[] = [
    [1042, 1000, '+4.2%'],
    [958, 1000, '-4.2%'],
    [1000, 1000, '0%'],
    [0, 10, '-100%'],
    [30, 10, '+200%'],
    [5, 0, null],
    [0, 0, null],
  ];
  for (const [now, before, text] of table)
    it(`from ${before} to ${now} is ${text ?? 'no number'}`, () =>
      assert.equal(formatChange(now, before, 'en'), text));

  it('is written as the language does', () => {
    assert.equal(formatChange(1042, 1000, 'de'), '+4,2\u00a0%');
  });
});
