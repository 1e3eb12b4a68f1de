import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDuration } from '../../src/format/duration.ts';

describe('a time to wait', () => {
  const cases: readonly (readonly [seconds: number, text: string])[] = [
    [0, '5 seconds'],
    [5, '5 seconds'],
    [5.1, '10 seconds'],
    [55, '55 seconds'],
    [55.1, '1 minute'],
    [89, '1 minute'],
    [90, '2 minutes'],
    [3_569, '59 minutes'],
    [3_570, '1 hour'],
    [5_400, '1.5 hours'],
    [36_000, '10 hours'],
  ];
  for (const [seconds, text] of cases)
    it(`is ${text} for ${seconds}`, () => assert.equal(formatDuration(seconds, 'en'), text));

  it('is written as its language writes it', () => {
    assert.equal(formatDuration(130, 'de'), '2 Minuten');
    assert.equal(formatDuration(5_400, 'pt-BR'), '1,5 hora');
  });

  it('never gets longer while there is less to wait', () => {
    const inSeconds = (text: string): number => {
      const [count, unit] = text.split(' ');
      return Number(count!.replaceAll(',', '')) * { s: 1, m: 60, h: 3_600 }[unit![0] as 's' | 'm' | 'h'];
    };
    const any = fc.double({ min: 0, max: 1e6, noNaN: true });
    const property = fc.property(any, any, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      assert.ok(inSeconds(formatDuration(less, 'en')) <= inSeconds(formatDuration(more, 'en')));
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
