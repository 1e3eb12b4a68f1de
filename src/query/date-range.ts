import { UTCDateMini } from '@date-fns/utc';
import { addDays, startOfMonth, subDays } from 'date-fns';
import type { DateFilter, DatePreset } from './report-filters.ts';
import { fromWallTime, toWallTime } from './time-zone.ts';

/** Half-open: `startAt` belongs to it, `endAt` does not. Null is unbounded. RFC 3339 UTC with milliseconds. */
export interface DateRange {
  readonly startAt: string | null;
  readonly endAt: string | null;
}

const day = 24 * 60 * 60 * 1000;
const midnight = (wall: number): Date => new UTCDateMini(wall - (wall % day));

/** Midnights on the wall. */
type Edges = (today: Date) => readonly [start: Date | null, end: Date | null];

/** Whole days that end with today. */
const lastDays =
  (count: number): Edges =>
  (today) => [subDays(today, count - 1), addDays(today, 1)];

const edges: Readonly<Record<DatePreset, Edges>> = {
  today: lastDays(1),
  yesterday: (today) => [subDays(today, 1), today],
  'last-7-days': lastDays(7),
  'last-30-days': lastDays(30),
  'last-90-days': lastDays(90),
  'this-month': (today) => [startOfMonth(today), addDays(today, 1)],
  'last-month': (today) => [startOfMonth(subDays(startOfMonth(today), 1)), startOfMonth(today)],
  all: () => [null, null],
};

/**
 * The instants that a date filter means in a zone. Periods end with the day, not with the moment they are asked for,
 * so that equal filters give equal queries all day; `asOf` keeps later messages out.
 */
export const resolveDateRange = (date: DateFilter, timezone: string, now: Date): DateRange => {
  if (!('preset' in date)) return date;
  const toInstant = (wall: Date | null): string | null =>
    wall && new Date(fromWallTime(+wall, timezone)).toISOString();
  const [startAt, endAt] = edges[date.preset](midnight(toWallTime(+now, timezone)));
  return { startAt: toInstant(startAt), endAt: toInstant(endAt) };
};
