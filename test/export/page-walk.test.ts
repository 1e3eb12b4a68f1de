import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PageWalk, type WalkRequest } from '../../src/export/page-walk.ts';
import { ReportError } from '../../src/model/report-error.ts';

interface SentPage {
  readonly received: number;
  readonly total?: number | null;
  readonly next?: string | null;
  readonly asOf?: string | null;
}
type Reply = SentPage | ReportError;

const asOf = '2026-11-20T09:00:00.000Z';
const failure = new ReportError('http', 'Bad gateway', { status: 502 });

/** Answers each request with what `reply` makes of it. */
const walkOver = (reply: (request: WalkRequest, count: number) => Reply | undefined, pageSize = 2) => {
  const asked: WalkRequest[] = [];
  let dropped = 0;
  const walk = new PageWalk({
    pageSize,
    signal: new AbortController().signal,
    read: async (request) => {
      const answer = reply(request, asked.push(request) - 1);
      if (!answer) assert.fail(`one request too many: ${JSON.stringify(request)}`);
      if (answer instanceof ReportError) throw answer;
      const page = { total: null, next: null, asOf, ...answer };
      return { ...page, encode: () => assert.fail('nobody asked'), drop: () => void (dropped += 1) };
    },
  });
  const rest = async (): Promise<number[]> => {
    const sizes: number[] = [];
    for (let page = await walk.next(); page; page = await walk.next()) sizes.push(page.received);
    return sizes;
  };
  return { walk, asked, rest, dropped: () => dropped };
};

const inOrder = (pages: readonly Reply[]) => walkOver((_, count) => pages[count]);

describe('the walk over pages', () => {
  it('follows cursors under the instant of the first page until there is none', async () => {
    const { asked, rest } = inOrder([
      { received: 2, next: 'a', total: 4 },
      { received: 0, next: 'b', asOf: 'later' },
      { received: 1, next: 'c' },
      { received: 1 },
    ]);
    assert.deepEqual(await rest(), [2, 0, 1, 1]);
    const where = { asOf, endAt: undefined };
    assert.deepEqual(asked, [
      { limit: 2, asOf: undefined, endAt: undefined },
      { limit: 2, cursor: 'a', ...where },
      { limit: 2, cursor: 'b', ...where },
      { limit: 2, cursor: 'c', ...where },
    ]);
    assert.deepEqual(await rest(), [], 'the end stays the end');
  });

  it('goes by offset where the endpoint counts but has no cursors', async () => {
    const { asked, rest } = walkOver(({ offset = 0 }) => ({ received: Math.min(2, 9 - offset), total: 9 }));
    assert.deepEqual(await rest(), [2, 2, 2, 2, 1]);
    assert.deepEqual(
      asked.map(({ offset }) => offset),
      [undefined, 2, 4, 6, 8],
    );
  });

  it('never skips or repeats an offset, however short or long the pages are', async () => {
    const sizes = [1, 3, 3, 2, 3, 0, 5, 4];
    const starts: number[] = [];
    const { rest, dropped } = walkOver(({ offset = 0 }) => {
      const size = sizes[offset % sizes.length] || 1;
      starts.push(offset);
      return { received: Math.min(size, 40 - offset), total: 40 };
    }, 5);
    const taken = await rest();
    assert.equal(
      taken.reduce((sum, size) => sum + size, 0),
      40,
    );
    assert.ok(starts.length > taken.length, 'pages that were read too early were read again');
    assert.ok(dropped() > 0 && dropped() <= starts.length - taken.length);
  });

  it('reads no more than four pages ahead', async () => {
    for (const next of ['cursor', null]) {
      const { walk, asked } = walkOver((_, count) => ({
        received: 2,
        total: 1000,
        next: next && `${next}${count}`,
      }));
      await walk.next();
      await new Promise(setImmediate);
      assert.equal(asked.length, 5);
      await walk.next();
      await new Promise(setImmediate);
      assert.equal(asked.length, 6);
    }
  });

  it('ends by offset at a page without rows', async () => {
    const { rest } = walkOver(({ offset }) => ({ received: offset === undefined ? 2 : 0, total: 5 }));
    assert.deepEqual(await rest(), [2, 0]);
  });

  it('asks once where one page is all', async () => {
    assert.deepEqual(await inOrder([{ received: 1, total: 1 }]).rest(), [1]);
    assert.deepEqual(await inOrder([{ received: 2 }]).rest(), [2]);
    assert.deepEqual(await inOrder([{ received: 0, total: 0 }]).rest(), [0]);
  });

  it('does not walk in a circle', async () => {
    const { rest } = inOrder(['a', 'b', 'a', 'c', 'd', 'e', 'f'].map((next) => ({ received: 2, next })));
    await assert.rejects(rest(), { kind: 'integrity', message: /same cursor twice/ });
  });

  it('goes on behind the last page it gave, after a failure', async () => {
    for (const byCursor of [true, false]) {
      let hasFailed = false;
      const { walk, rest } = walkOver(({ cursor, offset }) => {
        const start = Number(cursor ?? offset ?? 0);
        if (start === 4 && !hasFailed) {
          hasFailed = true;
          return failure;
        }
        return { received: 2, total: 8, next: byCursor && start < 6 ? String(start + 2) : null };
      });
      assert.equal((await walk.next())?.received, 2);
      assert.equal((await walk.next())?.received, 2);
      await assert.rejects(walk.next(), failure);
      assert.deepEqual(await rest(), [2, 2]);
    }
  });

  it('begins anew before an instant, of the same set', async () => {
    const { walk, asked, rest } = walkOver(({ endAt }) =>
      endAt ? { received: 1, asOf: 'later' } : { received: 2, next: 'a' },
    );
    await walk.next();
    assert.ok(walk.isByCursor);
    walk.restart('2026-11-20T08:00:00.000Z');
    assert.deepEqual(await rest(), [1]);
    assert.deepEqual(asked.at(-1), { limit: 2, asOf, endAt: '2026-11-20T08:00:00.000Z' });
  });
});
