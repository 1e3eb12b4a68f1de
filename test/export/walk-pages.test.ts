import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, PageRequest } from '../../src/model/report-source.ts';
import { walkPages } from '../../src/export/walk-pages.ts';
import { messageOf } from './message-of.ts';

const asOf = '2026-11-20T09:00:00.000Z';
const pageOf = (size: number, fields: Partial<Page> = {}): Page => ({
  rows: Array.from({ length: size }, () => messageOf()),
  total: null,
  next: null,
  asOf,
  ...fields,
});

const walk = async (pages: readonly Page[]) => {
  const asked: PageRequest[] = [];
  const { signal } = new AbortController();
  const fetchPage = async (request: PageRequest): Promise<Page> => {
    asked.push(request);
    const page = pages[asked.length - 1];
    assert.ok(page, `one request too many: ${JSON.stringify(request)}`);
    return page;
  };
  const sizes: number[] = [];
  for await (const page of walkPages({ fetchPage, pageSize: 2, signal })) sizes.push(page.rows.length);
  return { asked, sizes };
};

describe('the walk over pages', () => {
  it('follows cursors under the instant of the first page until there is none', async () => {
    const pages = [
      pageOf(2, { next: 'a', total: 4 }),
      pageOf(0, { next: 'b', asOf: 'later' }),
      pageOf(1, { next: 'c' }),
      pageOf(1),
    ];
    const { asked, sizes } = await walk(pages);
    assert.deepEqual(sizes, [2, 0, 1, 1]);
    assert.deepEqual(asked, [
      { limit: 2 },
      { limit: 2, cursor: 'a', asOf },
      { limit: 2, cursor: 'b', asOf },
      { limit: 2, cursor: 'c', asOf },
    ]);
  });

  it('goes by offset where the endpoint counts but has no cursors, short pages and all', async () => {
    const { asked, sizes } = await walk([pageOf(2, { total: 5 }), pageOf(1), pageOf(2)]);
    assert.deepEqual(sizes, [2, 1, 2]);
    assert.deepEqual(asked, [{ limit: 2 }, { limit: 2, offset: 2, asOf }, { limit: 2, offset: 3, asOf }]);
  });

  it('ends by offset at a page without rows', async () => {
    const { sizes } = await walk([pageOf(2, { total: 5 }), pageOf(0)]);
    assert.deepEqual(sizes, [2, 0]);
  });

  it('asks once where one page is all', async () => {
    assert.deepEqual((await walk([pageOf(1, { total: 1 })])).sizes, [1]);
    assert.deepEqual((await walk([pageOf(2)])).sizes, [2]);
    assert.deepEqual((await walk([pageOf(0, { total: 0 })])).sizes, [0]);
  });

  it('does not walk in a circle', async () => {
    const pages = ['a', 'b', 'a'].map((next) => pageOf(2, { next }));
    await assert.rejects(walk(pages), { kind: 'integrity', message: /same cursor twice/ });
  });
});
