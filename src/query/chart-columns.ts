import type { Bucket, Overview, StatusCounts } from '../model/overview.ts';
import { countAll } from '../model/overview-sums.ts';
import type { ReportQuery } from '../model/report-query.ts';
import { bucketStarts } from './bucket.ts';
import { isTimeZone } from './time-zone.ts';

/** The messages of one hour, day or week, or of several: those of the query only, if it begins or ends within. */
export interface ChartColumn {
  readonly startAt: string;
  readonly endAt: string;
  readonly total: number;
  readonly statuses: StatusCounts;
}

export interface Chart {
  readonly bucket: Bucket;
  /** How many hours, days or weeks a column has. */
  readonly each: number;
  /** IANA name of the zone whose hours, days or weeks these are. */
  readonly timezone: string;
  readonly columns: readonly ChartColumn[];
}

/** More columns than these are too narrow to be told apart. */
const mostColumns = 100;

const sum = (counts: readonly StatusCounts[]): StatusCounts => {
  const sums = new Map<string, number>();
  for (const [status, count] of counts.flatMap(Object.entries<number>))
    sums.set(status, (sums.get(status) ?? 0) + count);
  return Object.fromEntries(sums);
};

/** Where the columns begin, and, last, where the last one ends. */
const edgesOf = (
  { bucket, timezone, series, asOf }: Overview,
  { startAt, endAt }: Pick<ReportQuery, 'startAt' | 'endAt'>,
): readonly number[] => {
  const counted = series.map((each) => Date.parse(each.startAt)).sort((a, b) => a - b);
  const now = asOf === null ? Date.now() : Date.parse(asOf);
  const end = Math.min(endAt === null ? Infinity : Date.parse(endAt), now + 1);
  const from = startAt === null ? (counted[0] ?? end) : Date.parse(startAt);
  const to = Math.max(end, (counted.at(-1) ?? 0) + 1);
  const starts = bucketStarts(bucket, timezone, from, to);
  const beyond = starts.at(-1) ?? to;
  return [...new Set([...counted, ...starts.slice(0, -1), beyond])].sort((a, b) => a - b);
};

const toInstant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The columns of an overview's chart, those without messages included. */
export const chartOf = (
  overview: Overview,
  query: Pick<ReportQuery, 'startAt' | 'endAt' | 'timezone'>,
): Chart => {
  const { bucket } = overview;
  const timezone = isTimeZone(overview.timezone) ? overview.timezone : query.timezone;
  const counts = new Map(overview.series.map(({ startAt, statuses }) => [Date.parse(startAt), statuses]));
  const edges = counts.size > 0 ? edgesOf({ ...overview, timezone }, query) : [];
  const [first, last] = [Date.parse(query.startAt ?? ''), Date.parse(query.endAt ?? '')];
  const each = Math.ceil(Math.max(0, edges.length - 1) / mostColumns) || 1;
  const columns: ChartColumn[] = [];
  for (let at = 0; at < edges.length - 1; at += each) {
    const starts = edges.slice(at, Math.min(at + each, edges.length - 1));
    const [start = 0, end = 0] = [edges[at], edges[Math.min(at + each, edges.length - 1)]];
    const statuses = sum(starts.map((instant) => counts.get(instant) ?? {}));
    columns.push({
      startAt: toInstant(start < first ? first : start),
      endAt: toInstant(end > last ? last : end),
      total: countAll(statuses),
      statuses,
    });
  }
  return { bucket, each, timezone, columns };
};
