import type { Database } from './database/database.ts';
import { ask, sql } from './database/sql.ts';
import { readFilters } from './filters.ts';
import { countsOf, openSet } from './message-set.ts';
import type { MessageSet } from './message-set.ts';
import { instant, single } from './parameters.ts';
import { badParameter } from './request-error.ts';
import { buckets, zoneEdges } from './zone-edges.ts';
import type { Bucket } from './zone-edges.ts';

/** How many messages are alike: in the one section that `section` names, and of one status where that is told apart. */
interface Group {
  readonly section: number;
  readonly bucket: number | null;
  readonly country: string | null;
  readonly source: string | null;
  readonly submission: string | null;
  readonly error_code: number | null;
  readonly status: string;
  readonly total: number;
}

/** What PostgreSQL's grouping() says of each section. */
const sections = {
  series: 0b0111,
  countries: 0b1011,
  sources: 0b1101,
  submissions: 0b1110,
  errors: 0b1111,
} as const;

const groupsOf = (database: Database, set: MessageSet, edges: readonly Date[]) =>
  ask<Group>(
    database,
    sql`
      WITH binned AS (
        SELECT width_bucket(at, ${edges}::timestamptz[]) AS bucket, country, source, submission, error_code, status,
          sum(total) AS total
        FROM (${countsOf(set, edges)}) AS counts GROUP BY 1, 2, 3, 4, 5, 6
      )
      SELECT grouping(bucket, country, source, submission) AS section, bucket, country, source, submission, error_code,
        status, sum(total)::float8 AS total
      FROM binned
      GROUP BY GROUPING SETS ((bucket, status), (country, status), (source), (submission), (error_code))
      HAVING sum(total) > 0
      ORDER BY country, error_code, status`,
  );

const isBucket = (text: string): text is Bucket => Object.hasOwn(buckets, text);

const readBucket = (query: URLSearchParams): Bucket => {
  const bucket = single(query, 'bucket') ?? 'day';
  if (!isBucket(bucket)) throw badParameter('invalid bucket: neither hour, day nor week');
  return bucket;
};

const edgesOf = (bucket: Bucket, timezone: string, { start, end }: MessageSet) => {
  // Names of zones only: engines take offsets such as +08:00 too, but those are no zones.
  if (!/^[A-Za-z]/.test(timezone)) throw badParameter('unknown timezone');
  try {
    return zoneEdges(bucket, timezone, start, end);
  } catch (error) {
    if (error instanceof RangeError) throw badParameter('unknown timezone');
    throw error;
  }
};

interface Tally<Key> {
  readonly key: Key;
  readonly total: number;
  readonly statuses: Readonly<Record<string, number>>;
}

/** How many messages have each key in common, and each status of these; most messages first. */
const tally = <Key>(groups: readonly Group[], keyOf: (group: Group) => Key) => {
  const tallies = new Map<Key, Tally<Key>>();
  for (const group of groups) {
    const key = keyOf(group);
    const before = tallies.get(key);
    const ofStatus = (before?.statuses[group.status] ?? 0) + group.total;
    tallies.set(key, {
      key,
      total: (before?.total ?? 0) + group.total,
      statuses: { ...before?.statuses, [group.status]: ofStatus },
    });
  }
  return [...tallies.values()].toSorted((a, b) => b.total - a.total);
};

const presentGroups = (groups: readonly Group[], edges: readonly Date[]) => {
  const of = (section: keyof typeof sections) =>
    groups.filter((group) => group.section === sections[section]);
  const [all] = tally(of('countries'), () => null);
  const failures = of('errors').filter(({ error_code: code }) => code !== null);
  return {
    total: all?.total ?? 0,
    statuses: all?.statuses ?? {},
    submissions: Object.fromEntries(of('submissions').map(({ submission, total }) => [submission, total])),
    series: tally(of('series'), ({ bucket }) => edges[Number(bucket) - 1]?.toISOString() ?? '')
      .map(({ key, statuses }) => ({ startAt: key, statuses }))
      .toSorted((a, b) => a.startAt.localeCompare(b.startAt)),
    countries: tally(of('countries'), ({ country }) => country).map(({ key, ...counts }) => ({
      country: key,
      ...counts,
    })),
    sources: tally(of('sources'), ({ source }) => source).map(({ key, total }) => ({ source: key, total })),
    errors: tally(failures, ({ error_code: code }) => code).map(({ key, total }) => ({ code: key, total })),
  };
};

/** `GET /overview`: what became of all messages of a set. */
export const summarize = async (database: Database, query: URLSearchParams) => {
  const filters = readFilters(query);
  const bucket = readBucket(query);
  const timezone = single(query, 'timezone') ?? 'UTC';
  const set = await openSet(database, filters, instant(query, 'asOf'));
  const edges = edgesOf(bucket, timezone, set);
  const { total, ...sectionsOfTotal } = presentGroups(await groupsOf(database, set, edges), edges);
  return { total, asOf: set.asOf.toISOString(), bucket, timezone, ...sectionsOfTotal };
};
