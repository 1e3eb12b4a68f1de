import { fromWallClock, toWallClock, type WallClock } from '../../query/time-zone.ts';
import type { DateFilter } from '../../query/report-filters.ts';

/** What stands in the four fields of a custom period. */
export interface DateFields {
  readonly from: WallClock;
  readonly to: WallClock;
}

export type DateFieldsProblem = 'incomplete' | 'end-before-start';

const minute = 60_000;

/** The fields for a period. Their end is the last minute that belongs to it, as people say it. */
export const toDateFields = (startAt: string, endAt: string, timezone: string): DateFields => ({
  from: toWallClock(new Date(startAt), timezone),
  to: toWallClock(new Date(Date.parse(endAt) - minute), timezone),
});

/** The period that the fields say, or what keeps them from saying one. */
export const readDateFields = (
  { from, to }: DateFields,
  timezone: string,
): { readonly date: DateFilter } | { readonly problem: DateFieldsProblem } => {
  const start = fromWallClock(from, timezone);
  const end = fromWallClock(to, timezone);
  if (!start || !end) return { problem: 'incomplete' };
  if (end < start) return { problem: 'end-before-start' };
  return { date: { startAt: start.toISOString(), endAt: new Date(+end + minute).toISOString() } };
};
