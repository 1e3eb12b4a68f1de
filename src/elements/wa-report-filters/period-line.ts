import type { DateTimeFormat } from '../../format/date-time.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { DateRange } from '../../query/date-range.ts';

const minute = 60_000;

/** A period from its first to its last minute, and the zone it is told in. */
export const periodLine = (
  { startAt, endAt }: DateRange,
  dates: DateTimeFormat,
  strings: Strings,
): string => {
  const last = endAt === null ? new Date().toISOString() : new Date(Date.parse(endAt) - minute).toISOString();
  const zone = dates.zone(last);
  return startAt === null
    ? `${strings.allTime} · ${zone}`
    : strings.period(dates.minute(startAt), dates.minute(last), zone);
};
