import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countBy, filtered, messagesAsOf, momentsOf } from '../oracle.ts';
import { filterQueries, instantsAround } from '../queries.ts';
import { seededAt } from '../sample-under-test.ts';
import type { SampleUnderTest } from '../sample-under-test.ts';

const zones = [
  'UTC',
  'Asia/Hong_Kong',
  'America/New_York',
  'Europe/London',
  'America/Sao_Paulo',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Adelaide',
];

/** What PostgreSQL's own knowledge of zones says of when each message's hour, day or week began. */
const bucketStarts = async ({ database }: SampleUnderTest, bucket: string, zone: string) => {
  const rows = await database.query<{ id: string; start: Date }>(
    'SELECT id, date_trunc($1, sent_at, $2) AS start FROM messages',
    [bucket, zone],
  );
  return new Map(rows.map(({ id, start }) => [id, start.toISOString()]));
};

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

export const overviewSuite = (name: string, sample: () => SampleUnderTest) => {
  describe(`overview on ${name}`, () => {
    it('counts what any filters leave, by the hours, days and weeks of any zone, as of any instant', async () => {
      const { database, get } = sample();
      const moments = await momentsOf(database);
      await fc.assert(
        fc.asyncProperty(
          filterQueries,
          fc.constantFrom('hour', 'day', 'week'),
          fc.constantFrom(...zones),
          instantsAround(moments),
          async (query, bucket, timezone, asOf) => {
            const messages = filtered(await messagesAsOf(database, asOf), query);
            const starts = await bucketStarts(sample(), bucket, timezone);
            const { body } = await get(
              `/overview?${query}&bucket=${bucket}&timezone=${timezone}&asOf=${asOf.toISOString()}`,
            );
            const statusesOf = (group: typeof messages) => countBy(group, ({ status }) => status);

            assert.deepEqual(
              [body.total, body.asOf, body.bucket, body.timezone],
              [messages.length, asOf.toISOString(), bucket, timezone],
            );
            assert.deepEqual(body.statuses, statusesOf(messages));
            assert.deepEqual(
              body.submissions,
              countBy(messages, ({ submission }) => submission),
            );
            const groups = Map.groupBy(messages, ({ id }) => starts.get(id)!);
            assert.deepEqual(
              body.series,
              [...groups]
                .map(([startAt, group]) => ({ startAt, statuses: statusesOf(group) }))
                .toSorted((a, b) => a.startAt.localeCompare(b.startAt)),
            );
            const countries = Map.groupBy(messages, ({ country }) => country);
            assert.deepEqual(
              new Map(body.countries.map((one: { country: string | null }) => [one.country, one])),
              new Map(
                [...countries].map(([country, group]) => [
                  country,
                  { country, total: group.length, statuses: statusesOf(group) },
                ]),
              ),
            );
            assert.deepEqual(
              body.sources,
              Object.entries(countBy(messages, ({ source }) => source)).map(([source, total]) => ({
                source,
                total,
              })),
            );
            const errors = countBy(
              messages.filter(({ error_code: code }) => code !== null),
              ({ error_code: code }) => String(code),
            );
            assert.deepEqual(
              Object.fromEntries(
                body.errors.map(({ code, total }: { code: number; total: number }) => [code, total]),
              ),
              errors,
            );
          },
        ),
        { numRuns: 25 },
      );
    });

    it('lists countries and errors with the most messages first', async () => {
      const { body } = await sample().get('/overview');
      for (const section of [body.countries, body.errors]) {
        const totals = section.map(({ total }: { total: number }) => total);
        assert.ok(totals.length > 5);
        assert.deepEqual(
          totals,
          totals.toSorted((a: number, b: number) => b - a),
        );
      }
    });

    it('adds up to its total in every section, and to the failed with a code in its errors', async () => {
      const { database, get } = sample();
      const { body } = await get('/overview?timezone=Asia/Kolkata');
      const [failed] = await database.query<{ total: number }>(
        'SELECT count(error_code)::integer AS total FROM messages',
      );
      const totalOf = (section: readonly { total: number }[]) =>
        section.reduce((total, one) => total + one.total, 0);
      assert.equal(sum(body.statuses), body.total);
      assert.equal(sum(body.submissions), body.total);
      assert.equal(totalOf(body.countries), body.total);
      assert.equal(totalOf(body.sources), body.total);
      assert.equal(
        body.series.reduce(
          (total: number, one: { statuses: Record<string, number> }) => total + sum(one.statuses),
          0,
        ),
        body.total,
      );
      assert.equal(totalOf(body.errors), failed!.total);
    });

    it('has days of UTC unless asked for others, and is empty where nothing matches', async () => {
      const { body } = await sample().get('/overview?status=lost');
      assert.deepEqual(body, {
        total: 0,
        asOf: seededAt.toISOString(),
        bucket: 'day',
        timezone: 'UTC',
        statuses: {},
        submissions: {},
        series: [],
        countries: [],
        sources: [],
        errors: [],
      });
    });
  });
};
