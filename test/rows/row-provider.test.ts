import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { ReportError } from '../../src/model/report-error.ts';
import type { Page } from '../../src/model/report-source.ts';
import type { RowProvider } from '../../src/rows/row-provider.ts';
import { messageAt, pageOf } from './pages.ts';
import { pass, provide, settle } from './page-requests.ts';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

const asOf = '2026-11-20T09:00:00.000Z';
const down = new ReportError('http', 'Bad gateway', { status: 502 });
const idAt = (rows: RowProvider, index: number): string | undefined => {
  const row = rows.row(index);
  return row && ('id' in row ? row.id : `malformed ${row.malformed.path}`);
};
const idsAt = (rows: RowProvider, ...indexes: readonly number[]) => indexes.map((index) => idAt(rows, index));

/** A provider that has its first page. */
const started = async (first: Page, options: Parameters<typeof provide>[0] = {}) => {
  const provided = provide(options);
  await provided.last().answer(first);
  return provided;
};
const counted = (total: number, options?: Parameters<typeof provide>[0]) =>
  started(pageOf(0, Math.min(10, total), { total, asOf }), options);

describe('the rows of a query', () => {
  it('begin with the first page, before anyone says what is shown', async () => {
    const { rows, asked, counts } = provide();
    assert.deepEqual(
      asked.map(({ request }) => request),
      [{ limit: 10 }],
    );
    assert.deepEqual([rows.state.status, rows.rowCount, rows.total, rows.asOf], ['loading', 0, null, null]);
    assert.equal(rows.row(0), undefined);
    await asked[0]!.answer(pageOf(0, 10, { total: 25, asOf }));
    assert.deepEqual([rows.state.status, rows.rowCount, rows.total, rows.asOf], ['ready', 25, 25, asOf]);
    assert.deepEqual(rows.row(9), messageAt(9));
    assert.equal(rows.row(10), undefined);
    assert.equal(counts.changes, 1);
    assert.equal(asked.length, 1);
  });

  it('are read one page after the other where the source leaves out what it does not know', async () => {
    const { rows: page } = pageOf(0, 3, { total: 3 });
    const { rows } = await started({ rows: page } as Page);
    assert.deepEqual([rows.total, rows.rowCount, rows.asOf], [3, 3, null]);
  });

  it('are none where there is none', async () => {
    const { rows, asked } = await counted(0);
    rows.show(0, 20);
    assert.deepEqual([rows.state.status, rows.total, rows.row(0), asked.length], ['ready', 0, undefined, 1]);
  });

  it('come in where they are shown, under the instant of the first page', async () => {
    const { rows, asked } = await counted(1_000_000);
    rows.show(999_985, 999_999);
    assert.deepEqual(
      asked.slice(1).map(({ request }) => request),
      [
        { limit: 10, offset: 999_980, asOf },
        { limit: 10, offset: 999_990, asOf },
      ],
    );
    await asked[2]!.answer(pageOf(999_990, 10, { asOf: 'another' }));
    await asked[1]!.answer(pageOf(999_980, 10));
    assert.deepEqual(idsAt(rows, 999_985, 999_999, 0), ['m999985', 'm999999', 'm0']);
    assert.equal(rows.asOf, asOf);
  });

  it('are not asked for twice', async () => {
    const { rows, asked, last } = await counted(100);
    for (let time = 0; time < 3; time++) rows.show(10, 19);
    assert.equal(asked.length, 2);
    await last().answer(pageOf(10, 10, { total: 100 }));
    rows.show(0, 19);
    assert.equal(asked.length, 2);
  });

  it('that are no longer shown are no longer waited for, and cannot land', async () => {
    const { rows, asked, counts, last } = await counted(100);
    rows.show(50, 59);
    await pass(80);
    rows.show(70, 79);
    assert.ok(asked[1]!.signal.aborted);
    await asked[1]!.answer(pageOf(50, 10, { total: 7 }));
    assert.deepEqual([rows.row(50), rows.rowCount, counts.changes], [undefined, 100, 1]);
    await pass(80);
    rows.show(50, 59);
    await last().answer(pageOf(50, 10, { total: 100 }));
    assert.equal(idAt(rows, 50), 'm50');
  });

  it('are asked for four pages at a time', async () => {
    const { rows, asked, waiting } = await counted(200);
    rows.show(100, 169);
    assert.deepEqual(waiting().slice(1), [100, 110, 120, 130]);
    await asked[3]!.answer(pageOf(120, 10));
    assert.deepEqual(waiting().slice(1), [100, 110, 120, 130, 140]);
  });

  it('remember what was shown while the first page was not here', async () => {
    const { rows, asked, last } = provide();
    rows.show(40, 45);
    assert.equal(asked.length, 1);
    await last().answer(pageOf(0, 10, { total: 100 }));
    assert.deepEqual(last().request, { limit: 10, offset: 40, asOf: undefined });
  });

  it('bear indexes that are none', async () => {
    const { rows, asked } = await counted(25);
    rows.show(40, 900);
    rows.show(NaN, NaN);
    for (const index of [-1, 25, 1e9, NaN, 0.5]) assert.equal(rows.row(index), undefined);
    assert.equal(asked.length, 1);
    rows.show(30, 3);
    assert.equal(asked.length, 1);
    await pass(80);
    rows.show(12, 3);
    assert.deepEqual(
      asked.slice(1).map(({ request }) => request.offset),
      [10],
    );
  });

  it('that fall out of memory are read again, first ones too', async () => {
    const { rows, asked, last } = await counted(100, { capacity: 20 });
    for (const start of [30, 50, 70]) {
      rows.show(start, start + 9);
      await last().answer(pageOf(start, 10, { total: 100 }));
      await pass(80);
    }
    assert.deepEqual(idsAt(rows, 0, 30, 50, 70), [undefined, undefined, 'm50', 'm70']);
    assert.equal(rows.loaded().length, 20);
    rows.show(0, 9);
    assert.deepEqual(last().request, { limit: 10, offset: 0, asOf });
    await last().answer(pageOf(0, 10, { total: 100 }));
    assert.equal(idAt(rows, 0), 'm0');
    assert.equal(asked.length, 5);
  });

  it('that were shown again lately stay longest', async () => {
    const { rows, last } = await counted(100, { capacity: 20 });
    rows.show(30, 39);
    await last().answer(pageOf(30, 10));
    await pass(80);
    rows.show(0, 9);
    await pass(80);
    rows.show(50, 59);
    await last().answer(pageOf(50, 10));
    assert.deepEqual(idsAt(rows, 0, 30, 50), ['m0', undefined, 'm50']);
  });

  it('that are shown stay, even where they are more than fit', async () => {
    const { rows, asked, last } = await counted(100, { capacity: 5 });
    rows.show(0, 29);
    await asked[1]!.answer(pageOf(10, 10));
    await asked[2]!.answer(pageOf(20, 10));
    assert.deepEqual(idsAt(rows, 0, 10, 29), ['m0', 'm10', 'm29']);
    await pass(80);
    rows.show(50, 59);
    await last().answer(pageOf(50, 10));
    assert.equal(rows.loaded().length, 10);
    assert.equal(asked.length, 4);
  });
});

describe('a page that is not what was asked for', () => {
  it('keeps the places of the rows that it lacks', async () => {
    const { rows, last } = await counted(30);
    rows.show(10, 19);
    await last().answer(pageOf(10, 7, { total: 30 }));
    assert.deepEqual(idsAt(rows, 16, 17, 19), ['m16', 'malformed messages.7', 'malformed messages.9']);
    assert.equal(rows.malformed, 3);
    assert.equal(rows.loaded().length, 17);
  });

  it('does not reach into the next one', async () => {
    const { rows, last } = await counted(30);
    rows.show(10, 19);
    await last().answer(pageOf(10, 15, { total: 30 }));
    assert.deepEqual(idsAt(rows, 19, 20), ['m19', undefined]);
  });

  it('keeps its malformed rows, and they are counted once', async () => {
    const malformed = { malformed: { path: 'messages.1.sentAt', expected: 'RFC 3339 instant' } };
    const first = { ...pageOf(0, 0, { total: 2 }), rows: [messageAt(0), malformed] };
    const { rows } = await started(first);
    assert.deepEqual([rows.row(1), rows.malformed, rows.loaded()], [malformed, 1, [messageAt(0)]]);
  });

  it('that came before the query grew is read again', async () => {
    const { rows, asked, last } = await counted(25);
    rows.show(10, 24);
    await asked[2]!.answer(pageOf(20, 5, { total: 25 }));
    await asked[1]!.answer(pageOf(10, 10, { total: 28 }));
    assert.deepEqual([rows.rowCount, idAt(rows, 24)], [28, 'm24']);
    assert.deepEqual(last().request, { limit: 10, offset: 20, asOf });
    await last().answer(pageOf(20, 8, { total: 28 }));
    rows.show(10, 27);
    assert.deepEqual(idsAt(rows, 24, 27), ['m24', 'm27']);
    assert.equal(asked.length, 4);
  });

  it('moves the end of the rows where the query has shrunk', async () => {
    const { rows, asked, last } = await counted(30);
    rows.show(10, 19);
    await last().answer(pageOf(10, 4, { total: 14 }));
    assert.deepEqual([rows.rowCount, idAt(rows, 13)], [14, 'm13']);
    rows.show(20, 29);
    assert.equal(asked.length, 2);
  });

  it('ends the rows where the query has become empty', async () => {
    const { rows, asked, last } = await counted(20);
    rows.show(0, 19);
    await last().answer(pageOf(10, 0, { total: 0 }));
    assert.equal(rows.rowCount, 0);
    rows.show(0, 19);
    assert.equal(asked.length, 2);
  });
});

describe('a failure', () => {
  it('of the first page is the state, until retried', async () => {
    const { rows, asked, errors, counts, last } = provide();
    await last().fail(down);
    assert.deepEqual([rows.state, errors, counts.changes], [{ status: 'failed', error: down }, [down], 1]);
    rows.show(0, 30);
    assert.equal(asked.length, 1);
    rows.retry();
    assert.deepEqual([rows.state, counts.changes], [{ status: 'loading' }, 2]);
    await last().answer(pageOf(0, 3, { total: 3 }));
    assert.deepEqual([rows.state.status, rows.total, asked.length], ['ready', 3, 2]);
  });

  it('of a later page is that of its rows only', async () => {
    const { rows, asked, errors, last } = await counted(40);
    rows.show(10, 29);
    await asked[1]!.fail(down);
    await last().answer(pageOf(20, 10));
    assert.deepEqual([rows.failure(10), rows.failure(19), rows.failure(20)], [down, down, undefined]);
    assert.deepEqual([rows.lastFailure, errors, rows.state.status], [down, [down], 'ready']);
    assert.equal(idAt(rows, 20), 'm20');
  });

  it('is not asked for again while it is shown, but by retry()', async () => {
    const { rows, asked, counts, last } = await counted(40);
    rows.show(10, 19);
    await last().fail(down);
    await pass(1_000);
    rows.show(11, 19);
    rows.show(10, 19);
    assert.equal(asked.length, 2);
    const { changes } = counts;
    rows.retry();
    assert.deepEqual(
      [rows.failure(10), rows.lastFailure, counts.changes],
      [undefined, undefined, changes + 1],
    );
    assert.equal(last().request.offset, 10);
    await last().answer(pageOf(10, 10));
    assert.equal(idAt(rows, 10), 'm10');
  });

  it('is forgotten once it has left, and its page is asked for when it is back', async () => {
    const { rows, counts, last } = await counted(100);
    rows.show(50, 59);
    await last().fail(down);
    await pass(80);
    const { changes } = counts;
    rows.show(0, 9);
    assert.deepEqual([rows.lastFailure, counts.changes], [undefined, changes + 1]);
    await pass(80);
    rows.show(50, 59);
    assert.equal(rows.failure(50), undefined);
    await last().answer(pageOf(50, 10));
    assert.equal(idAt(rows, 50), 'm50');
  });

  it('that is none of a report is one all the same, without its words', async () => {
    const { rows, errors, last } = provide();
    await last().fail(new Error('token 85291234567'));
    assert.equal(rows.state.status, 'failed');
    assert.deepEqual([errors[0]!.kind, errors[0]!.message], ['network', 'the source failed']);
  });

  it('of a source that throws at once comes after the provider is here', async () => {
    const changes: string[] = [];
    const { rows } = provide({
      load: () => {
        throw new TypeError('source.messages is not a function');
      },
      onChange: () => changes.push(rows.state.status),
    });
    await settle();
    assert.deepEqual(changes, ['failed']);
  });

  it('of a page that is no longer shown is nobody’s', async () => {
    const { rows, asked, errors } = await counted(100);
    rows.show(50, 59);
    await pass(80);
    rows.show(70, 79);
    await asked[1]!.fail(down);
    assert.deepEqual([rows.failure(50), errors], [undefined, []]);
  });
});

describe('a retry where nothing has failed', () => {
  it('does not ask for the first page a second time', async () => {
    const { rows, asked } = provide();
    rows.retry();
    assert.equal(asked.length, 1);
    await asked[0]!.answer(pageOf(0, 10, { total: 25 }));
    rows.retry();
    await settle();
    assert.equal(asked.length, 1);
  });
});

describe('a stopped provider', () => {
  it('gives up what it has asked for, and is silent from then on', async () => {
    const { rows, asked, errors, counts } = await counted(100);
    rows.show(20, 59);
    rows.stop();
    assert.ok(asked.slice(1).every(({ signal }) => signal.aborted));
    await asked[1]!.answer(pageOf(20, 10));
    await asked[2]!.fail(down);
    rows.show(70, 79);
    rows.retry();
    await settle();
    assert.deepEqual([asked.length, counts.changes, errors.length, rows.row(20)], [5, 1, 0, undefined]);
  });

  it('is silent too where it never had a page', async () => {
    const { rows, asked, counts } = provide();
    rows.stop();
    await asked[0]!.answer(pageOf(0, 10, { total: 25 }));
    rows.retry();
    await settle();
    assert.deepEqual([asked.length, counts.changes, rows.rowCount], [1, 0, 0]);
  });

  it('is not woken by a retry after its first page had failed', async () => {
    const { rows, asked, counts, last } = provide();
    await last().fail(down);
    rows.stop();
    rows.retry();
    await settle();
    assert.deepEqual([asked.length, counts.changes], [1, 1]);
  });

  it('may be stopped by whoever hears of an error or a change', async () => {
    let changes = 0;
    const failing = provide({ onError: () => failing.rows.stop(), onChange: () => changes++ });
    await failing.last().fail(down);
    assert.equal(changes, 0);
    const changing = provide({ onChange: () => changing.rows.stop() });
    changing.rows.show(0, 29);
    await changing.last().answer(pageOf(0, 10, { total: 100 }));
    assert.ok(changing.asked.slice(1).every(({ signal }) => signal.aborted));
  });
});

describe('the rows of an endpoint that does not count', () => {
  it('are read one page after the other, as far as is shown', async () => {
    const { rows, asked, last } = await started(pageOf(0, 10, { next: 'a', asOf }));
    assert.deepEqual([rows.rowCount, rows.total, asked.length], [11, null, 1]);
    rows.show(0, 9);
    assert.equal(asked.length, 1);
    rows.show(0, 10);
    assert.deepEqual(last().request, { limit: 10, cursor: 'a', asOf });
    await last().answer(pageOf(10, 4, { next: 'b' }));
    assert.deepEqual([rows.rowCount, idAt(rows, 13), rows.row(14)], [15, 'm13', undefined]);
    rows.show(5, 14);
    await last().answer(pageOf(14, 2));
    assert.deepEqual([rows.rowCount, rows.total, idAt(rows, 15), asked.length], [16, 16, 'm15', 3]);
  });

  it('go on over pages without rows by themselves', async () => {
    const { rows, asked, last } = await started(pageOf(0, 0, { next: 'a' }));
    for (const next of ['b', 'c']) await last().answer(pageOf(0, 0, { next }));
    await last().answer(pageOf(0, 3));
    assert.deepEqual([rows.total, idAt(rows, 2), asked.length], [3, 'm2', 4]);
  });

  it('are none where the last of the empty pages ends them', async () => {
    const { rows, asked, last } = await started(pageOf(0, 0, { next: 'a' }));
    await last().answer(pageOf(0, 0));
    assert.deepEqual([rows.total, rows.rowCount, asked.length], [0, 0, 2]);
  });

  it('end where a cursor comes again', async () => {
    const { rows, asked, last } = await started(pageOf(0, 10, { next: 'a' }));
    rows.show(0, 30);
    await last().answer(pageOf(10, 10, { next: 'a' }));
    rows.show(0, 30);
    assert.deepEqual([rows.total, asked.length], [20, 2]);
  });

  it('are walked on to where the reader waits', async () => {
    const { rows, asked, last } = await started(pageOf(0, 10, { next: '1' }));
    rows.show(45, 49);
    for (let page = 1; page < 5; page++) await last().answer(pageOf(page * 10, 10, { next: `${page + 1}` }));
    assert.equal(idAt(rows, 45), 'm45');
    assert.equal(asked.length, 5);
  });

  it('fail at the row that stands for the rest, and go on from there', async () => {
    const { rows, asked, last } = await started(pageOf(0, 10, { next: 'a' }));
    rows.show(0, 10);
    await last().fail(down);
    assert.deepEqual([rows.failure(10), rows.failure(9), asked.length], [down, undefined, 2]);
    rows.retry();
    await last().answer(pageOf(10, 5));
    assert.deepEqual([rows.total, idAt(rows, 14)], [15, 'm14']);
  });

  it('are read again by their cursor, and keep their places where less comes back', async () => {
    const { rows, asked, last } = await started(pageOf(0, 10, { next: 'a' }), { capacity: 10 });
    rows.show(10, 10);
    await last().answer(pageOf(10, 10, { next: 'b' }));
    assert.equal(rows.row(0), undefined);
    rows.show(0, 9);
    assert.deepEqual(last().request, { limit: 10, asOf: undefined });
    await last().answer(pageOf(0, 8, { next: 'elsewhere' }));
    assert.deepEqual(idsAt(rows, 7, 8, 9), ['m7', 'malformed messages.8', 'malformed messages.9']);
    rows.show(0, 9);
    assert.deepEqual([asked.length, rows.rowCount], [3, 21]);
  });
});
