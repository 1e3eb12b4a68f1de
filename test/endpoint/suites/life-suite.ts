import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catchUp } from '../../../stories/endpoint/sample/catch-up.ts';
import { live, startLife } from '../../../stories/endpoint/sample/life.ts';
import type { Queries } from '../../../stories/endpoint/database/database.ts';
import { seededAt, seededMessages } from '../sample-under-test.ts';
import type { SampleUnderTest } from '../sample-under-test.ts';

const hour = 3_600_000;
const day = 24 * hour;
const kind = 'direction, source, submission, status, country, error_code';

/** Hours whose counts are not what SQL counts in the messages. */
const wrongCounts = (queries: Queries) =>
  queries.query(
    `WITH counted AS (
       SELECT date_trunc('hour', sent_at, 'UTC') AS hour, ${kind}, count(*) AS total FROM messages GROUP BY 1, ${kind}
     ), kept AS (SELECT hour, ${kind}, total FROM hourly WHERE total <> 0)
     (TABLE counted EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE counted)`,
  );

const count = async (queries: Queries, where = 'true') => {
  const [row] = await queries.query<{ total: number }>(
    `SELECT count(*)::integer AS total FROM messages WHERE ${where}`,
  );
  return row!.total;
};

const asked = [
  '/messages?limit=500',
  '/messages?limit=500&status=pending',
  '/messages?limit=500&status=read&offset=200',
  '/messages?errorCode=131026',
  '/messages?recipient=88&status=delivered',
  '/messages?startAt=2026-11-22T10:30:00.000Z&endAt=2026-11-23T08:00:00.000Z',
  '/overview?timezone=Asia/Kolkata',
  '/overview?bucket=hour&startAt=2026-11-20T00:00:00.000Z',
];

/** Changes the sample, so it comes last. */
export const lifeSuite = (name: string, sample: () => SampleUnderTest) => {
  const readAll = (asOf: Date) =>
    Promise.all(asked.map(async (path) => (await sample().get(`${path}&asOf=${asOf.toISOString()}`)).body));

  describe(`life on ${name}`, () => {
    it('leaves every set as it was while messages arrive and statuses change', async () => {
      const { database, get } = sample();
      const instants = [
        seededAt,
        new Date(seededAt.getTime() - 5 * 60_000),
        new Date(seededAt.getTime() - 40 * hour),
      ];
      const before = await Promise.all(instants.map(readAll));
      const { body: newest } = await get('/messages?limit=500');

      for (let step = 1; step <= 60; step += 1) {
        await live(database, new Date(seededAt.getTime() + step * 20_000), 2);
        if (step % 20 === 0) assert.deepEqual(await Promise.all(instants.map(readAll)), before);
      }
      const [next] = await database.query<{ at: Date }>('SELECT at FROM scheduled ORDER BY at LIMIT 1');
      await live(database, next!.at, 2);
      assert.deepEqual(await database.query('SELECT * FROM scheduled WHERE at <= $1', [next!.at]), []);
      await catchUp(database, new Date(seededAt.getTime() + 2 * day));

      assert.deepEqual(await Promise.all(instants.map(readAll)), before);
      assert.equal((await get(`/messages?limit=50&cursor=${newest.next}`)).body.asOf, seededAt.toISOString());
      const { body: now } = await get('/messages?limit=500');
      assert.ok(now.total - newest.total > 1000);
      assert.equal(now.asOf, new Date(seededAt.getTime() + 2 * day).toISOString());
    });

    it('keeps the counts of the hours true', async () => {
      const { database } = sample();
      assert.deepEqual(await wrongCounts(database), []);
      await database.query(`DELETE FROM messages WHERE id IN (SELECT id FROM messages ORDER BY id LIMIT 7)`);
      assert.deepEqual(await wrongCounts(database), []);
      await database.query(`UPDATE hourly SET total = total + 1 WHERE hour = (SELECT min(hour) FROM hourly)`);
      assert.notDeepEqual(await wrongCounts(database), []);
      await database.query(`UPDATE hourly SET total = total - 1 WHERE hour = (SELECT min(hour) FROM hourly)`);
    });

    it('records nothing later than what is settled and leaves nothing due', async () => {
      const { database } = sample();
      assert.equal(await count(database, 'updated_at > (SELECT at FROM settled)'), 0);
      const due = await database.query('SELECT * FROM scheduled WHERE at <= (SELECT at FROM settled)');
      assert.deepEqual(due, []);
    });

    it('fills a pause as busily as the sample was made', async () => {
      const { database } = sample();
      const from = seededAt.getTime() + 2 * day;
      const before = await count(database);
      await catchUp(database, new Date(from + 12 * day));
      const expected = (seededMessages * 12) / 120;
      assert.ok(Math.abs((await count(database)) - before - expected) <= 2);
      const empty = await database.query(
        `SELECT at FROM generate_series($1::timestamptz, $2::timestamptz, '1 day') AS at
         WHERE NOT EXISTS (SELECT FROM messages WHERE sent_at >= at AND sent_at < at + interval '1 day')`,
        [new Date(from), new Date(from + 11 * day)],
      );
      assert.deepEqual(empty, []);
      const pending = await count(database, `status = 'pending'`);
      assert.ok(pending < (await count(database)) * 0.03);
    });

    it('fills no more than 120 days', async () => {
      const { database } = sample();
      const before = await count(database);
      await catchUp(database, new Date(seededAt.getTime() + 400 * day));
      assert.ok(Math.abs((await count(database)) - before - seededMessages) <= 5);
      assert.equal(
        await count(
          database,
          `sent_at > '${new Date(seededAt.getTime() + 15 * day).toISOString()}' AND sent_at < '${new Date(seededAt.getTime() + 280 * day).toISOString()}'`,
        ),
        0,
      );
    });

    it('waits while the clock is behind', async () => {
      const { database, get } = sample();
      const { body: before } = await get('/messages?limit=500');
      await live(database, seededAt, 50);
      await catchUp(database, seededAt);
      assert.deepEqual((await get('/messages?limit=500')).body, before);
    });

    it('goes step by step, never two at once, and stops when the step under way is done', async () => {
      const { database } = sample();
      let now = seededAt.getTime() + 400 * day;
      let waits = 0;
      const before = await count(database);
      const stopped = Promise.withResolvers<undefined>();
      const life = startLife({
        database,
        clock: () => new Date((now += 1000)),
        wait: async (milliseconds, signal) => {
          assert.equal(milliseconds, 1000);
          waits += 1;
          if (waits < 30 || signal.aborted) return;
          stopped.resolve(undefined);
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
        },
        perSecond: 4,
        onError: (error) => assert.fail(String(error)),
      });
      await stopped.promise;
      await life.stop();
      assert.equal(waits, 30);
      const arrived = (await count(database)) - before;
      assert.ok(arrived > 60 && arrived < 180, `${arrived}`);
      const [settled] = await database.query<{ at: Date }>('SELECT at FROM settled');
      assert.equal(settled!.at.getTime(), now);
    });

    it('makes up for a step that failed', async () => {
      const { database } = sample();
      const [settled] = await database.query<{ at: Date }>('SELECT at FROM settled');
      const start = settled!.at.getTime();
      let failing = true;
      const errors: unknown[] = [];
      const done = Promise.withResolvers<undefined>();
      const life = startLife({
        database: {
          ...database,
          transaction: (work) => (failing ? Promise.reject(new Error('gone')) : database.transaction(work)),
        },
        clock: () => new Date(start + 30_000),
        wait: async () => {
          if (!failing) done.resolve(undefined);
          failing = false;
        },
        onError: (error) => errors.push(error),
      });
      await done.promise;
      await life.stop();
      assert.equal(errors.length, 1);
      const [later] = await database.query<{ at: Date }>('SELECT at FROM settled');
      assert.equal(later!.at.getTime(), start + 30_000);
    });
  });
};
