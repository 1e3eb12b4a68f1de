import type { Bucket } from '../model/overview.ts';
import type { ReportQuery } from '../model/report-query.ts';
import { fromWallTime, toWallTime } from './time-zone.ts';

const hour = 3_600_000;
const day = 24 * hour;
const sizes: Readonly<Record<Bucket, number>> = { hour, day, week: 7 * day };

/** Clocks are put back by up to three hours: in Antarctica/Casey. */
const slack = 3 * hour;

/** Hours for up to three days, days for up to ninety, else weeks. */
export const bucketOf = ({ startAt, endAt }: Pick<ReportQuery, 'startAt' | 'endAt'>): Bucket => {
  const length = startAt === null || endAt === null ? Infinity : Date.parse(endAt) - Date.parse(startAt);
  if (length <= 3 * day + slack) return 'hour';
  return length <= 90 * day + slack ? 'day' : 'week';
};

const remainder = (value: number, size: number): number => ((value % size) + size) % size;

/** Midnight of the day on the wall, or of the Monday before it: 1970 had its first one on the fifth. */
const dayOrWeekOf = (wall: number, size: number): number =>
  wall - remainder(wall - (size === day ? 0 : 4 * day), size);

/** Clocks change on the quarter of an hour, and nearly everywhere an hour begins on one. */
const quarter = hour / 4;

const isHourStart = (instant: number, timezone: string): boolean => {
  const wall = toWallTime(instant, timezone);
  return wall % hour === 0 || wall - toWallTime(instant - quarter, timezone) !== quarter;
};

const hourStarts = (timezone: string, from: number, to: number): readonly number[] => {
  const first = from - remainder(from, quarter) - 2 * hour;
  const quarters = Array.from({ length: Math.ceil((to - first) / quarter) }, (_, at) => first + at * quarter);
  return quarters.filter((instant) => isHourStart(instant, timezone));
};

const dayStarts = (size: number, timezone: string, from: number, to: number): readonly number[] => {
  // One more on both sides: on the wall, a day that is skipped or an hour that comes twice moves them.
  const first = dayOrWeekOf(toWallTime(from, timezone), size) - size;
  const last = dayOrWeekOf(toWallTime(to, timezone), size) + size;
  const walls = Array.from({ length: (last - first) / size + 1 }, (_, at) => first + at * size);
  return [...new Set(walls.map((wall) => fromWallTime(wall, timezone)))];
};

/** More than these nobody can look at; and so many are found out at once without being noticed. */
const mostStarts = 2000;

/**
 * The instants at which the hours, days or weeks of a zone begin, from the one that holds `from` to before `to`, and the
 * one after these. None where they would be too many.
 */
export const bucketStarts = (
  bucket: Bucket,
  timezone: string,
  from: number,
  to: number,
): readonly number[] => {
  const size = sizes[bucket];
  if (!((to - from) / size <= mostStarts)) return [];
  const beyond = to + size + slack;
  const starts =
    bucket === 'hour' ? hourStarts(timezone, from, beyond) : dayStarts(size, timezone, from, beyond);
  const holding = starts.findLastIndex((start) => start <= from);
  const after = starts.findIndex((start) => start >= to);
  return starts.slice(Math.max(0, holding), after < 0 ? undefined : after + 1);
};
