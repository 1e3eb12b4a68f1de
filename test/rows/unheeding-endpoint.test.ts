import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import type { Row } from '../../src/model/message.ts';
import type { ReportError } from '../../src/model/report-error.ts';
import type { Page, PageRequest } from '../../src/model/report-source.ts';
import { RowProvider } from '../../src/rows/row-provider.ts';
import { messageAt, pageOf } from './pages.ts';
import { pass, settle } from './page-requests.ts';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

const total = 95;
const between = (start: number, length: number, fields: Partial<Page> = {}): Page =>
  pageOf(start, Math.max(0, Math.min(length, total - start)), { total, ...fields });

/** A provider that has its first page, of an endpoint with a mind of its own. */
const open = async (answer: (request: PageRequest) => Page) => {
  const errors: ReportError[] = [];
  const asked: PageRequest[] = [];
  const rows = new RowProvider({
    load: (request) => (asked.push(request), Promise.resolve(answer(request))),
    pageSize: 10,
    onChange: () => undefined,
    onError: (error) => errors.push(error),
  });
  await settle();
  /** Shows rows, and says which they are once all has come. */
  const look = async (first: number, last: number) => {
    rows.show(first, last);
    for (let round = 0; round < 8; round++) await pass(80);
    const names: (string | undefined)[] = [];
    for (let index = first; index <= last; index++) names.push(nameOf(rows.row(index)));
    return names;
  };
  return { rows, errors, asked, look };
};

const nameOf = (row: Row | undefined): string | undefined => row && ('id' in row ? row.id : 'malformed');
const ids = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `m${first + index}`);

const none = (length: number) => Array.from({ length }, () => undefined);

describe('an endpoint that pays no heed to limit', () => {
  for (const given of [25, 1_000])
    it(`and gives ${given} rows is taken at what was asked for`, async () => {
      const { errors, look } = await open(({ offset = 0 }) => between(offset, given));
      assert.deepEqual(await look(0, 24), ids(0, 24));
      assert.deepEqual(await look(80, 94), ids(80, 94));
      assert.deepEqual(errors, []);
    });

  it('but gives few rows is read in pages of that size, to its end', async () => {
    const { rows, errors, look } = await open(({ offset = 0, limit }) => between(offset, Math.min(limit, 4)));
    for (let first = 0; first < total; first += 15) {
      const last = Math.min(first + 14, total - 1);
      assert.deepEqual(await look(first, last), ids(first, last));
    }
    assert.deepEqual([rows.total, rows.malformed, errors], [total, 0, []]);
  });
});

describe('an endpoint that pays no heed to offset', () => {
  it('is walked by its cursors, if it gives any, and that is said', async () => {
    const { rows, errors, look } = await open(({ limit, cursor }) => {
      const start = Number(cursor ?? 0);
      return between(start, limit, { next: start + limit < total ? String(start + limit) : null });
    });
    assert.equal(rows.rowCount, total);
    rows.show(50, 59);
    await pass(0);
    assert.deepEqual(
      errors.map(({ kind, message }) => [kind, message]),
      [['integrity', 'offset: ignored']],
    );
    assert.deepEqual([rows.rowCount, rows.total, nameOf(rows.row(9))], [61, null, 'm9']);
    while (rows.total === null) await look(rows.rowCount - 1, rows.rowCount - 1);
    assert.deepEqual(await look(0, total - 1), ids(0, total - 1));
    assert.deepEqual([rows.total, errors.length, rows.lastFailure], [total, 1, undefined]);
  });

  it('keeps nothing that it gave for an offset once it is walked', async () => {
    const { look } = await open(({ limit, offset = 0, cursor }) =>
      cursor === undefined
        ? between(offset === 10 ? 70 : 0, limit, { next: '10' })
        : between(Number(cursor), limit, { next: String(Number(cursor) + limit) }),
    );
    await look(10, 14);
    await look(50, 54);
    assert.deepEqual(await look(10, 14), ids(10, 14));
  });

  it('and gives no cursor has failed rows after its first page, and never a row twice', async () => {
    let isHeeded = false;
    const { rows, errors, look } = await open(({ offset = 0, limit }) =>
      between(isHeeded ? offset : 0, limit),
    );
    for (const first of [10, 50, 90, 10]) assert.deepEqual(await look(first, first + 4), none(5));
    assert.deepEqual([rows.failure(10), rows.failure(0)], [errors[0], undefined]);
    assert.deepEqual(
      [errors[0]!.kind, errors[0]!.message, errors.length],
      ['integrity', 'offset: ignored', 1],
    );
    assert.deepEqual([rows.total, rows.state.status], [total, 'ready']);
    isHeeded = true;
    rows.retry();
    assert.deepEqual(await look(10, 14), ids(10, 14));
  });

  it('is found out as well while messages arrive', async () => {
    let arrived = 0;
    const { errors, look } = await open(({ limit }) => {
      const rows = [...Array(arrived).keys()].map((index) => messageAt(10_000 + index));
      const page = { ...pageOf(0, limit - arrived, { total: total + arrived }) };
      arrived = 3;
      return { ...page, rows: [...rows, ...page.rows] };
    });
    assert.deepEqual(await look(10, 12), none(3));
    assert.equal(errors.length, 1);
  });

  it('nor to cursors says so where the walk comes back to its start', async () => {
    let cursors = 0;
    const { rows, errors, look } = await open(({ limit }) =>
      between(0, limit, { total: null, next: `after ${cursors++}` }),
    );
    assert.deepEqual(await look(5, 10), [...ids(5, 9), undefined]);
    assert.deepEqual([rows.failure(10)?.message, errors.length, rows.rowCount], ['cursor: ignored', 1, 11]);
  });
});

describe('an endpoint that heeds what it is asked', () => {
  it('may have the same message more than once', async () => {
    const twins = (start: number, length: number) => {
      const page = between(start, length);
      return { ...page, rows: page.rows.map((_, index) => messageAt(index === 0 ? 0 : start + index)) };
    };
    const { errors, look } = await open(({ offset = 0, limit }) => twins(offset, limit));
    assert.deepEqual(await look(10, 12), ['m0', 'm11', 'm12']);
    assert.deepEqual(errors, []);
  });

  it('may have the same id for all, as long as they are not one message', async () => {
    const { errors, look } = await open(({ offset = 0, limit }) => {
      const page = between(offset, limit);
      const sentAt = (index: number): string => new Date(1e12 - (offset + index) * 1000).toISOString();
      return { ...page, rows: page.rows.map((_, index) => ({ ...messageAt(0), sentAt: sentAt(index) })) };
    });
    assert.deepEqual(await look(10, 12), ['m0', 'm0', 'm0']);
    assert.deepEqual(errors, []);
  });

  it('may have nothing but malformed rows', async () => {
    const malformed: Row = { malformed: { path: 'messages.0', expected: 'a message' } };
    const { errors, look } = await open(({ offset = 0, limit }) => {
      const page = between(offset, limit);
      return { ...page, rows: page.rows.map(() => malformed) };
    });
    assert.deepEqual(await look(10, 11), ['malformed', 'malformed']);
    assert.deepEqual(errors, []);
  });
});

describe('an endpoint whose count comes and goes', () => {
  it('is not asked for ever, where more is shown than fits into memory', async () => {
    let asked = 0;
    const rows = new RowProvider({
      load: ({ offset = 0 }) => {
        asked++;
        if (asked > 100) return Promise.reject(new Error('asked for ever'));
        return Promise.resolve(pageOf(offset, 2, { total: offset < 54 ? 62 : 53 }));
      },
      pageSize: 2,
      capacity: 6,
      onChange: () => undefined,
    });
    await settle();
    rows.show(10, 10);
    rows.show(9, 54);
    for (let round = 0; round < 20 && asked < 100; round++) await pass(80);
    rows.stop();
    assert.ok(asked < 50, `${asked} requests`);
  });
});
