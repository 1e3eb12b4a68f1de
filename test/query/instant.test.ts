import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isInstant, isUsualInstant } from '../../src/query/instant.ts';

/** A part of an instant, and what is just no such part. */
const upTo = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
const year = fc.constantFrom('2026', '1969', '9999', '0000');
const fraction = fc.constantFrom('', '.1', '.123');
const written = fc
  .tuple(year, upTo(13), upTo(32), upTo(24), upTo(60), upTo(60), fraction)
  .map(([years, month, day, hour, minute, second, rest]) => {
    return `${years}-${month}-${day}T${hour}:${minute}:${second}${rest}Z`;
  });

describe('instants', () => {
  it('a usual instant is an instant, and its milliseconds read as they are written', () => {
    fc.assert(
      fc.property(written, (text) => {
        if (!isUsualInstant(text)) return;
        assert.ok(isInstant(text));
        const milliseconds = (/\.(\d+)/.exec(text)?.[1] ?? '').padEnd(3, '0');
        assert.equal(new Date(text).toISOString(), `${text.slice(0, 19)}.${milliseconds}Z`);
      }),
      { numRuns: 20_000 },
    );
  });

  for (const text of ['2026-11-23T15:29:58Z', '2026-02-28T23:59:59.999Z', '2026-11-23T00:00:00.123456789Z'])
    it(`${text} is usual`, () => assert.ok(isUsualInstant(text)));

  for (const text of [
    '2026-02-29T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-11-23T15:29:58+08:00',
    '2026-11-23',
  ])
    it(`${text} has to be looked at`, () => assert.ok(!isUsualInstant(text)));
});
