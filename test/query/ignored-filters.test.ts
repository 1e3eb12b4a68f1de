import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ignoredFilters } from '../../src/query/ignored-filters.ts';
import { readFilters } from '../../src/query/report-filters.ts';

const cases: readonly (readonly [value: unknown, ignored: readonly string[]])[] = [
  [undefined, []],
  [null, []],
  [{}, []],
  [{ status: ['failed'], date: { preset: 'today' }, sender: '+852' }, []],
  [{ status: [], sender: '', recipient: ' ', country: null, date: undefined }, []],
  [{ status: ['read', 'read'] }, []],
  ['failed', ['filters']],
  [7, ['filters']],
  [['failed'], ['filters']],
  [{ status: 'failed', sender: 'OTP' }, ['status']],
  [{ status: ['failed', 7], errorCode: ['1', 2], country: ['HK'] }, ['status', 'errorCode']],
  [{ date: { preset: 'ever' }, direction: 'up', submission: 'rejected' }, ['date', 'direction']],
  [{ date: { startAt: '2026-11-02T00:00:00Z', endAt: '2026-11-01T00:00:00Z' } }, ['date']],
  [{ Status: ['failed'], state: 'failed' }, ['Status', 'state']],
];

describe('what is ignored of a page’s filters', () => {
  for (const [value, ignored] of cases)
    it(`is ${ignored.join(', ') || 'nothing'} of ${JSON.stringify(value)}`, () =>
      assert.deepEqual(ignoredFilters(value), ignored));

  it('is nothing of what was read before, whatever that was', () => {
    const names = ['date', 'sender', 'status', 'errorCode', 'direction', 'other'];
    const property = fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (value) => {
      assert.deepEqual(ignoredFilters(readFilters(value)), []);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
