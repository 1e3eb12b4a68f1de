import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PageCache } from '../../src/rows/page-cache.ts';

interface SomePage {
  readonly rows: readonly number[];
}
const pageOf = (size: number): SomePage => ({ rows: Array.from({ length: size }, (_, index) => index) });
const kept = (cache: PageCache<SomePage>): readonly number[] =>
  Array.from({ length: 12 }, (_, number) => number).filter((number) => cache.get(number) !== undefined);
const nothing = (): boolean => false;

describe('the page cache', () => {
  it('gives back what it was given', () => {
    const cache = new PageCache<SomePage>(10);
    const page = pageOf(3);
    cache.set(5, page, nothing);
    assert.equal(cache.get(5), page);
    assert.equal(cache.get(4), undefined);
    assert.deepEqual([...cache.pages()], [page]);
  });

  it('drops the pages that were used longest ago, by their rows', () => {
    const cache = new PageCache<SomePage>(10);
    for (const number of [0, 1, 2]) cache.set(number, pageOf(3), nothing);
    cache.touch(0);
    cache.set(3, pageOf(3), nothing);
    assert.deepEqual(kept(cache), [0, 2, 3]);
    cache.set(4, pageOf(7), nothing);
    assert.deepEqual(kept(cache), [3, 4]);
  });

  it('keeps what is pinned, and what has just come, however much that is', () => {
    const cache = new PageCache<SomePage>(5);
    const isPinned = (number: number): boolean => number < 3;
    for (const number of [0, 1, 2, 3]) cache.set(number, pageOf(4), isPinned);
    assert.deepEqual(kept(cache), [0, 1, 2, 3]);
    cache.set(4, pageOf(4), isPinned);
    assert.deepEqual(kept(cache), [0, 1, 2, 4]);
    cache.set(5, pageOf(1), nothing);
    assert.deepEqual(kept(cache), [4, 5]);
  });

  it('counts a page once that comes again with another size', () => {
    const cache = new PageCache<SomePage>(6);
    for (let time = 0; time < 5; time++) cache.set(0, pageOf(4), nothing);
    cache.set(0, pageOf(2), nothing);
    cache.set(1, pageOf(4), nothing);
    assert.deepEqual(kept(cache), [0, 1]);
  });

  it('has room for all again once it is cleared', () => {
    const cache = new PageCache<SomePage>(10);
    for (const number of [0, 1]) cache.set(number, pageOf(5), nothing);
    cache.clear();
    assert.deepEqual(kept(cache), []);
    for (const number of [2, 3]) cache.set(number, pageOf(5), nothing);
    assert.deepEqual(kept(cache), [2, 3]);
  });

  it('does not create a page by touching or deleting it', () => {
    const cache = new PageCache<SomePage>(6);
    cache.touch(1);
    cache.delete(1);
    assert.deepEqual([...cache.pages()], []);
  });

  it('behaves like a list that is searched from its start', () => {
    const number = fc.nat({ max: 11 });
    const step = fc.oneof(
      fc.record({ set: number, size: fc.nat({ max: 6 }), pinned: fc.uniqueArray(number, { maxLength: 4 }) }),
      fc.record({ touch: number }),
      fc.record({ delete: number }),
    );
    const property = fc.property(
      fc.nat({ max: 20 }),
      fc.array(step, { maxLength: 60 }),
      (capacity, steps) => {
        const cache = new PageCache<SomePage>(capacity);
        let list: { number: number; size: number }[] = [];
        const without = (gone: number) => list.filter((page) => page.number !== gone);
        for (const each of steps) {
          if ('touch' in each) {
            cache.touch(each.touch);
            list = [...without(each.touch), ...list.filter((page) => page.number === each.touch)];
          } else if ('delete' in each) {
            cache.delete(each.delete);
            list = without(each.delete);
          } else {
            cache.set(each.set, pageOf(each.size), (page) => each.pinned.includes(page));
            list = [...without(each.set), { number: each.set, size: each.size }];
            const rows = (): number => list.reduce((sum, { size }) => sum + size, 0);
            const free = list.filter(
              (page) => page.number !== each.set && !each.pinned.includes(page.number),
            );
            while (rows() > capacity && free.length > 0) list = without(free.shift()!.number);
          }
          const sizes = list.map(({ size }) => size);
          assert.deepEqual(
            [...cache.pages()].map(({ rows }) => rows.length),
            sizes,
          );
          for (const page of list) assert.equal(cache.get(page.number)?.rows.length, page.size);
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
