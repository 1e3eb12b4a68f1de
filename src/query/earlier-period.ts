import type { ReportQuery } from '../model/report-query.ts';
import { fromWallTime, toWallTime } from './time-zone.ts';

/** The same query, one period earlier. */
export interface EarlierPeriod {
  readonly query: ReportQuery;
  /** As of when its messages are as old as those of the later period are. */
  readonly asOf: string;
  /** How many days the period has, or null where these are not whole. */
  readonly days: number | null;
}

const day = 24 * 3_600_000;

/** Where the day of an instant begins on the wall, if it is the first instant of it. */
const midnightAt = (instant: number, timezone: string): number | null => {
  const wall = toWallTime(instant, timezone);
  const midnight = wall - (((wall % day) + day) % day);
  return fromWallTime(midnight, timezone) === instant ? midnight : null;
};

/**
 * The period of equal length before, and of a period that is not over yet, only as much as is over of it: both then have
 * the same hours of the same number of days. Null where a period has no beginning, or has not begun.
 */
export const earlierPeriod = (query: ReportQuery, asOf: string): EarlierPeriod | null => {
  const { startAt, endAt, timezone } = query;
  if (startAt === null || endAt === null || !(Date.parse(startAt) < Date.parse(asOf))) return null;
  const [start, end, now] = [Date.parse(startAt), Date.parse(endAt), Date.parse(asOf)];
  const [first, last] = [midnightAt(start, timezone), midnightAt(end, timezone)];
  const length = first === null || last === null ? null : last - first;
  // Where clocks skip midnight, a day begins on the wall at one, and still at midnight the day before.
  const wallAt = (instant: number): number => {
    if (instant === end && last !== null) return last;
    return instant === start && first !== null ? first : toWallTime(instant, timezone);
  };
  const earlier = (instant: number): string => {
    const second = Math.floor(instant / 1000) * 1000;
    const moved =
      length === null
        ? instant - (end - start)
        : fromWallTime(wallAt(second) - length, timezone) + (instant - second);
    return new Date(moved).toISOString();
  };
  return {
    // What was sent at the very instant is in.
    query: { ...query, startAt: earlier(start), endAt: earlier(Math.min(end, now + 1)) },
    asOf: earlier(now),
    days: length === null ? null : length / day,
  };
};
