import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FileSpec } from '../../../src/elements/wa-report/export/file-spec.ts';
import { createSliceEncoder } from '../../../src/elements/wa-report/export/slice-encoder.ts';
import { countryParts } from '../../../src/elements/wa-report-overview/country-parts.ts';
import { failureParts } from '../../../src/elements/wa-report-overview/failure-parts.ts';
import { overviewRates } from '../../../src/elements/wa-report-overview/overview-rates.ts';
import { overviewTiles } from '../../../src/elements/wa-report-overview/overview-tiles.ts';
import { ExportJob } from '../../../src/export/export-job.ts';
import { en } from '../../../src/i18n/en.ts';
import { enOverview } from '../../../src/i18n/overview-strings.ts';
import { wrongSums } from '../../../src/model/overview-sums.ts';
import type { Overview } from '../../../src/model/overview.ts';
import type { ReportSource } from '../../../src/model/report-source.ts';
import type { ReportQuery } from '../../../src/model/report-query.ts';
import { bucketOf } from '../../../src/query/bucket.ts';
import { chartOf } from '../../../src/query/chart-columns.ts';
import { datePresets, readFilters, type ReportFilters } from '../../../src/query/report-filters.ts';
import { toParams, toReportQuery } from '../../../src/query/report-query.ts';
import { createEndpointSource } from '../../../src/source/endpoint-source.ts';
import { filtered, messagesAsOf, momentsOf } from '../oracle.ts';
import { instantsAround } from '../queries.ts';
import { seededAt } from '../sample-under-test.ts';
import type { SampleUnderTest } from '../sample-under-test.ts';

const strings = { ...en, ...enOverview };
const day = 24 * 3_600_000;

const zones = ['UTC', 'Asia/Hong_Kong', 'America/New_York', 'Asia/Kathmandu', 'America/St_Johns'];

const instant = fc
  .integer({ min: -121 * day, max: 2 * day })
  .map((back) => new Date(seededAt.getTime() + back).toISOString());
const dates = fc.oneof(
  fc.constantFrom(...datePresets).map((preset) => ({ preset })),
  fc.tuple(instant, instant).map((ends) => {
    const [startAt = '', endAt = ''] = ends.toSorted();
    return { startAt, endAt };
  }),
);
const someOf = (...values: readonly string[]) => fc.subarray([...values], { minLength: 1 });

/** Filters as people set them: half of them not at all. */
const anyFilters: fc.Arbitrary<ReportFilters> = fc
  .record(
    {
      date: dates,
      sender: fc.constantFrom('OTP', '+852', '0002', 'service'),
      recipient: fc.constantFrom('+852', '21', '8'),
      template: fc.constantFrom('otp_copy_code', 'member_offer order_shipped'),
      source: someOf('open-api-direct', 'elsewhere'),
      status: someOf('delivered', 'read', 'pending', 'failed'),
      country: someOf('HK', 'SG', 'BR', 'US'),
      errorCode: fc.subarray([131026, 131049, 132001], { minLength: 1 }),
      submission: fc.constantFrom('submitted', 'rejected'),
      direction: fc.constantFrom('outbound', 'inbound'),
    },
    { requiredKeys: [] },
  )
  .chain((filters) =>
    fc
      .subarray(Object.keys(filters), { maxLength: 3 })
      .map((names) =>
        readFilters(Object.fromEntries(Object.entries(filters).filter(([name]) => names.includes(name)))),
      ),
  );

interface Clickable {
  readonly what: string;
  readonly count: number;
  readonly filters: ReportFilters;
}

/** Every number of the overview that can be clicked, those in its tables included, and what the click asks for. */
const numbersOf = (overview: Overview, query: ReportQuery): readonly Clickable[] => {
  const parts = [
    ...overviewTiles(overview, undefined, strings),
    ...overviewRates(overview, strings),
    ...failureParts(overview, strings),
  ].map(({ label, count, filters }) => ({ what: label, count, filters }));
  const countries = countryParts(overview, strings, 'en').flatMap(({ label, count, failed, filters }) => [
    { what: label, count, filters },
    { what: `${label} failed`, count: failed ?? 0, filters: filters && { ...filters, status: ['failed'] } },
  ]);
  const columns = chartOf(overview, query).columns.flatMap(({ startAt, endAt, total, statuses }) => [
    { what: startAt, count: total, filters: { date: { startAt, endAt } } },
    ...Object.entries(statuses).map(([status, count]) => ({
      ...{ what: `${startAt} ${status}`, count, filters: { date: { startAt, endAt }, status: [status] } },
    })),
  ]);
  return [...parts, ...countries, ...columns].flatMap(({ what, count, filters }) =>
    filters && count > 0 ? [{ what, count, filters }] : [],
  );
};

/** A file of ids. */
const spec: FileSpec = {
  columns: [{ id: 'message-id', title: 'Message ID' }],
  profile: 'data',
  separator: ',',
  wording: { statuses: {}, submissions: {}, sources: {}, directions: {}, countries: {} },
  locale: 'en',
  timezone: 'UTC',
  mask: [],
};

/** The ids in the file of a query, in order. */
const exported = async (
  source: ReportSource,
  query: ReportQuery,
  asOf: string,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const encoder = createSliceEncoder({ source, query, asOf, spec });
  let text = '';
  const job = new ExportJob({
    ...encoder,
    sink: {
      write: async (part) => void (text += Buffer.from(part).toString()),
      close: async (fileName) => fileName,
      abort: async () => undefined,
    },
    fileName: () => 'report.csv',
    pageSize: 500,
    signal,
    ready: async () => false,
  });
  await job.run();
  assert.equal((await job.finish()).outcome, 'complete');
  return text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.slice(1, -1));
};

export const clicksSuite = (name: string, sample: () => SampleUnderTest) => {
  // What the two databases have in common need not be gone through twice.
  const runs = name === 'PGlite' ? 200 : 20;
  describe(`a click on a number of the overview on ${name}`, () => {
    it('leaves the rows that SQL finds, on screen and in the file, as many as the number says, whatever is filtered', async () => {
      const { database, get } = sample();
      const moments = await momentsOf(database);
      const source = createEndpointSource({
        endpoint: 'http://report.test',
        fetcher: async (input) => {
          const { pathname, search } = new URL(input instanceof Request ? input.url : input);
          const { status, body } = await get(`${pathname}${search}`);
          return Response.json(body, { status });
        },
      });
      const { signal } = new AbortController();
      let clicks = 0;
      await fc.assert(
        fc.asyncProperty(
          anyFilters,
          fc.constantFrom(...zones),
          instantsAround(moments),
          async (filters, zone, moment) => {
            const asOf = moment.toISOString();
            const query = toReportQuery(filters, zone, seededAt);
            const counted = filtered(await messagesAsOf(database, moment), toParams(query));
            const overview = await source.overview(query, { bucket: bucketOf(query), asOf }, signal);
            assert.ok(overview);
            assert.deepEqual(wrongSums(overview), []);
            assert.equal(overview.total, counted.length);
            assert.equal((await source.messages(query, { limit: 1, asOf }, signal)).total, overview.total);
            for (const { what, count, filters: clicked } of numbersOf(overview, query)) {
              const asked = toParams(toReportQuery({ date: { preset: 'all' }, ...clicked }, zone, seededAt));
              const rows = filtered(counted, asked);
              assert.equal(rows.length, count, `SQL: ${what}`);
              const narrowed = toReportQuery(readFilters({ ...filters, ...clicked }), zone, seededAt);
              const { total } = await source.messages(narrowed, { limit: 1, asOf }, signal);
              assert.equal(total, count, `rows: ${what}`);
              const ids = await exported(source, narrowed, asOf, signal);
              assert.deepEqual(new Set(ids), new Set(rows.map(({ id }) => id)), `file: ${what}`);
              assert.equal(ids.length, count);
              clicks += 1;
            }
          },
        ),
        { numRuns: runs },
      );
      assert.ok(clicks > 10 * runs, `only ${clicks} numbers`);
    });
  });
};
