import { addDays, startOfDay, startOfMonth, subDays, subMonths } from 'date-fns';
import type { DateFilter, DatePreset } from './report-filters.ts';
import { inZone } from './time-zone.ts';

/** Half-open: `startAt` belongs to it, `endAt` does not. Null is unbounded. RFC 3339 UTC with milliseconds. */
export interface DateRange {
  readonly startAt: string | null;
  readonly endAt: string | null;
}

type Edges = (today: Date) => readonly [start: Date | null, end: Date | null];

/** Whole days that end with today. */
const lastDays =
  (count: number): Edges =>
  (today) => [startOfDay(subDays(today, count - 1)), startOfDay(addDays(today, 1))];

const edges: Readonly<Record<DatePreset, Edges>> = {
  today: lastDays(1),
  yesterday: (today) => [startOfDay(subDays(today, 1)), startOfDay(today)],
  'last-7-days': lastDays(7),
  'last-30-days': lastDays(30),
  'last-90-days': lastDays(90),
  'this-month': (today) => [startOfMonth(today), startOfDay(addDays(today, 1))],
  'last-month': (today) => [startOfMonth(subMonths(today, 1)), startOfMonth(today)],
  all: () => [null, null],
};

// A date in a zone may write itself with an offset; the wire wants UTC.
const toInstant = (date: Date | null): string | null => date && new Date(+date).toISOString();

/**
 * The instants that a date filter means in a zone. Periods end with the day, not with the moment they are asked for,
 * so that equal filters give equal queries all day; `asOf` keeps later messages out.
 */
export const resolveDateRange = (date: DateFilter, timezone: string, now: Date): DateRange => {
  if (!('preset' in date)) return date;
  const [startAt, endAt] = edges[date.preset](inZone(now, timezone));
  return { startAt: toInstant(startAt), endAt: toInstant(endAt) };
};
