import type { DateFilter, DatePreset } from './report-filters.ts';
import { fromWallTime, toWallTime } from './time-zone.ts';

/** Half-open: `startAt` belongs to it, `endAt` does not. Null is unbounded. RFC 3339 UTC with milliseconds. */
export interface DateRange {
  readonly startAt: string | null;
  readonly endAt: string | null;
}

const day = 24 * 60 * 60 * 1000;

/** Midnights on the wall, where every day has 24 hours. */
type Edges = (today: number) => readonly [start: number | null, end: number | null];

/** Whole days that end with today. */
const lastDays =
  (count: number): Edges =>
  (today) => [today - (count - 1) * day, today + day];

const startOfMonth = (date: number): number => date - (new Date(date).getUTCDate() - 1) * day;

const edges: Readonly<Record<DatePreset, Edges>> = {
  today: lastDays(1),
  yesterday: (today) => [today - day, today],
  'last-7-days': lastDays(7),
  'last-30-days': lastDays(30),
  'last-90-days': lastDays(90),
  'this-month': (today) => [startOfMonth(today), today + day],
  'last-month': (today) => [startOfMonth(startOfMonth(today) - day), startOfMonth(today)],
  all: () => [null, null],
};

/**
 * The instants that a date filter means in a zone. Periods end with the day, not with the moment they are asked for,
 * so that equal filters give equal queries all day; `asOf` keeps later messages out.
 */
export const resolveDateRange = (date: DateFilter, timezone: string, now: Date): DateRange => {
  if (!('preset' in date)) return date;
  const toInstant = (wall: number | null): string | null =>
    wall === null ? null : new Date(fromWallTime(wall, timezone)).toISOString();
  const today = Math.floor(toWallTime(+now, timezone) / day) * day;
  const [startAt, endAt] = edges[date.preset](today);
  return { startAt: toInstant(startAt), endAt: toInstant(endAt) };
};
