import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OffsetPlan, planAfter, SequentialPlan } from '../../src/rows/page-plan.ts';
import { pageOf } from './pages.ts';

describe('pages by offset', () => {
  const cases: readonly (readonly [limit: number, total: number, sizes: readonly number[]])[] = [
    [10, 0, [0, 0]],
    [10, 1, [1, 0]],
    [10, 10, [10, 0]],
    [10, 11, [10, 1, 0]],
    [1, 2, [1, 1, 0]],
    [500, 1_000, [500, 500, 0]],
  ];
  for (const [limit, total, sizes] of cases)
    it(`cuts ${total} rows into pages of ${limit}`, () => {
      const plan = new OffsetPlan(limit, total);
      assert.equal(plan.rowCount, total);
      assert.ok(plan.isCounted);
      sizes.forEach((size, page) => {
        assert.equal(plan.sizeOf(page), size);
        assert.equal(plan.startOf(page), page * limit);
        assert.deepEqual(plan.requestFor(page), size === 0 ? null : { limit, offset: page * limit });
      });
      assert.equal(plan.requestFor(-1), null);
    });

  it('has every row in exactly one page', () => {
    const property = fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 5_000 }), (limit, total) => {
      const plan = new OffsetPlan(limit, total);
      const pages = Math.ceil(total / limit);
      const sizes = Array.from({ length: pages }, (_, page) => plan.sizeOf(page));
      assert.equal(
        sizes.reduce((sum, size) => sum + size, 0),
        total,
      );
      for (let page = 0; page < pages; page++) {
        assert.equal(plan.pageOf(plan.startOf(page)), page);
        assert.equal(plan.pageOf(plan.startOf(page) + plan.sizeOf(page) - 1), page);
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('follows the latest total, and an answer without one changes nothing', () => {
    const plan = new OffsetPlan(10, 25);
    plan.learn(0, pageOf(0, 10, { total: 40 }));
    assert.deepEqual([plan.rowCount, plan.sizeOf(2)], [40, 10]);
    plan.learn(1, pageOf(10, 10, { total: null }));
    assert.equal(plan.rowCount, 40);
    plan.learn(3, pageOf(30, 0, { total: 12 }));
    assert.deepEqual([plan.rowCount, plan.sizeOf(1), plan.sizeOf(2)], [12, 2, 0]);
  });
});

describe('a count', () => {
  const learnt = (page: number, rows: number, total: number | null): number => {
    const plan = new OffsetPlan(10, 100);
    plan.learn(page, pageOf(page * 10, rows, { total }));
    return plan.rowCount;
  };

  it('is at least that of the rows that came with it', () => {
    assert.deepEqual([learnt(0, 10, 4), learnt(2, 10, 21), learnt(0, 3, 0)], [10, 30, 3]);
  });

  it('does not rise by rows beyond what was asked for, or beyond its end', () => {
    assert.deepEqual([learnt(0, 25, 12), learnt(5, 10, 12), learnt(5, 0, 50)], [12, 12, 50]);
  });
});

describe('the plan after a first page', () => {
  const planned = (rows: number, total: number | null) => planAfter(pageOf(0, rows, { total }), 10);

  it('goes on with the size that the endpoint gives, if that is less than asked for', () => {
    assert.deepEqual(planned(4, 100).requestFor(2), { limit: 4, offset: 8 });
  });

  for (const [rows, total] of [
    [10, 100],
    [25, 100],
    [0, 100],
    [12, 12],
  ] as const)
    it(`goes on as asked after ${rows} of ${total} rows`, () =>
      assert.deepEqual(planned(rows, total).requestFor(1), { limit: 10, offset: 10 }));

  it('does not take the last page for a short one', () => {
    const plan = planned(3, 3);
    plan.learn(0, pageOf(0, 3, { total: 40 }));
    assert.deepEqual(plan.requestFor(1), { limit: 10, offset: 10 });
  });

  it('walks where nobody counts', () => {
    assert.equal(planned(4, null).isCounted, false);
  });
});

/** A plan that has learnt pages of these sizes, the last of which gave that cursor. */
const walked = (sizes: readonly number[], next: string | null): SequentialPlan => {
  const plan = new SequentialPlan(10);
  let start = 0;
  sizes.forEach((size, page) => {
    plan.learn(page, pageOf(start, size, { next: page === sizes.length - 1 ? next : `after ${page}` }));
    start += size;
  });
  return plan;
};

describe('pages one after the other', () => {
  it('begin with one row that stands for the first page', () => {
    const plan = new SequentialPlan(10);
    assert.deepEqual([plan.rowCount, plan.isCounted], [1, false]);
    assert.deepEqual(plan.requestFor(0), { limit: 10 });
    assert.equal(plan.requestFor(1), null);
  });

  it('can be asked for as far as cursors are known, also again', () => {
    const plan = walked([10, 10], 'after 1');
    assert.deepEqual(plan.requestFor(0), { limit: 10 });
    assert.deepEqual(plan.requestFor(1), { limit: 10, cursor: 'after 0' });
    assert.deepEqual(plan.requestFor(2), { limit: 10, cursor: 'after 1' });
    assert.equal(plan.requestFor(3), null);
  });

  it('count one row more until the end is known', () => {
    assert.deepEqual([walked([10], 'more').rowCount, walked([10], 'more').isCounted], [11, false]);
    assert.deepEqual([walked([10], null).rowCount, walked([10], null).isCounted], [10, true]);
    assert.deepEqual([walked([0], null).rowCount, walked([0], null).isCounted], [0, true]);
  });

  it('end where a cursor comes again', () => {
    for (const next of ['after 0', 'after 1']) {
      const plan = walked([10, 10, 4], next);
      assert.deepEqual([plan.rowCount, plan.isCounted, plan.requestFor(3)], [24, true, null]);
    }
  });

  it('may be short, long or empty', () => {
    const plan = walked([3, 0, 0, 12, 0, 1], 'more');
    const pages = [0, 2, 3, 14, 15, 16, 99].map((row) => plan.pageOf(row));
    assert.deepEqual(pages, [0, 0, 3, 3, 5, 6, 6]);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((page) => plan.startOf(page)),
      [0, 3, 3, 3, 15, 15, 16],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((page) => plan.sizeOf(page)),
      [3, 0, 0, 12, 0, 1],
    );
    assert.equal(plan.rowCount, 17);
  });

  it('do not move when one of them is read again', () => {
    const plan = walked([10, 10], 'after 1');
    plan.learn(0, pageOf(0, 3, { next: null }));
    plan.learn(1, pageOf(10, 12, { next: 'elsewhere' }));
    assert.deepEqual([plan.rowCount, plan.sizeOf(0), plan.sizeOf(1)], [21, 10, 10]);
    assert.deepEqual(plan.requestFor(2), { limit: 10, cursor: 'after 1' });
  });

  it('have every row in the page that brought it', () => {
    const property = fc.property(
      fc.array(fc.nat({ max: 4 }), { minLength: 1 }),
      fc.boolean(),
      (sizes, ends) => {
        const plan = walked(sizes, ends ? null : 'more');
        const pages = sizes.flatMap((size, page) => Array.from({ length: size }, () => page));
        assert.deepEqual(
          pages.map((_, row) => plan.pageOf(row)),
          pages,
        );
        assert.equal(plan.rowCount, pages.length + (ends ? 0 : 1));
        if (!ends) assert.equal(plan.pageOf(pages.length), sizes.length);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
