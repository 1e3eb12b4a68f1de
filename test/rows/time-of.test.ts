import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Row } from '../../src/model/message.ts';
import { timeOf, type TimedRows } from '../../src/rows/time-of.ts';
import { messageAt } from './pages.ts';

const start = Date.UTC(2026, 10, 20);
const hoursBefore = (hours: number): string => new Date(start - hours * 3_600_000).toISOString();
const malformed: Row = { malformed: { path: 'messages.0', expected: 'a message' } };

/** Rows in memory, by the index of each page's first row and the hours of its rows; null is malformed. */
const rowsOf = (
  pages: Readonly<Record<number, readonly (number | null)[]>>,
  ends: Pick<TimedRows, 'startAt'> & { readonly total?: number | null } = {},
): TimedRows => {
  const kept = Object.entries(pages).map(([index, hours]) => ({
    start: Number(index),
    rows: hours.map((hour): Row =>
      hour === null ? malformed : { ...messageAt(0), sentAt: hoursBefore(hour) },
    ),
  }));
  const row = (index: number): Row | undefined =>
    kept.flatMap((page) => page.rows[index - page.start] ?? [])[0];
  return { total: 100, ...ends, row, pages: () => kept };
};

describe('the time of a row', () => {
  const cases: readonly (readonly [string, TimedRows, index: number, hours: number | null])[] = [
    ['between two pages', rowsOf({ 0: [0, 10], 11: [20, 30] }), 6, 15],
    [
      'between the nearest of them',
      rowsOf({ 0: [0, 1], 40: [40, 41], 60: [90, 91], 90: [99] }),
      50,
      41 + 49 * (9 / 19),
    ],
    [
      'between the last page and the start of the query',
      rowsOf({ 0: [0, 10] }, { startAt: hoursBefore(109) }),
      50,
      10 + 49,
    ],
    ['of a malformed row between others', rowsOf({ 0: [0, null, 10] }), 1, 5],
    ['next to a malformed end', rowsOf({ 0: [0, 10, null], 21: [30] }), 10, 19],
    ['after the last page, where the start is unknown', rowsOf({ 0: [0, 10] }), 50, null],
    [
      'after the last page, where nobody counts',
      rowsOf({ 0: [0, 10] }, { total: null, startAt: hoursBefore(9) }),
      50,
      null,
    ],
    ['before all that is known', rowsOf({ 10: [0, 10] }), 5, null],
    ['where nothing is known', rowsOf({}, { startAt: hoursBefore(9) }), 5, null],
    ['where the start is no instant', rowsOf({ 0: [0] }, { startAt: 'yesterday' }), 5, null],
    ['of no row', rowsOf({ 0: [0, 10] }, { startAt: hoursBefore(9) }), NaN, null],
  ];
  for (const [where, rows, index, hours] of cases)
    it(`${where} is ${hours === null ? 'not known' : 'estimated'}`, () => {
      const time = timeOf(rows, index);
      if (hours === null) return assert.equal(time, null);
      assert.equal(time?.isExact, false);
      assert.ok(Math.abs(Date.parse(time.at) - (start - hours * 3_600_000)) < 2, time.at);
    });

  it('in memory is what it says itself', () => {
    assert.deepEqual(timeOf(rowsOf({ 0: [0, 7, 10] }), 1), { at: hoursBefore(7), isExact: true });
  });

  it('is never after that of a row above, however the pages lie', () => {
    const property = fc.property(
      fc.uniqueArray(fc.nat({ max: 19 }), { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 101, maxLength: 101 }),
      (pages, gaps) => {
        const hours = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap], []);
        const kept = Object.fromEntries(pages.map((page) => [page * 5, hours.slice(page * 5, page * 5 + 5)]));
        const rows = rowsOf(kept, { startAt: hoursBefore(hours[100]!) });
        const times = hours.slice(0, 100).flatMap((_, index) => timeOf(rows, index) ?? []);
        const instants = times.map(({ at }) => Date.parse(at));
        assert.deepEqual(
          instants,
          instants.toSorted((a, b) => b - a),
        );
      },
    );
    fc.assert(property, { numRuns: 200 });
  });
});
