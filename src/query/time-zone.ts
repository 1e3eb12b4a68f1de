import { TZDateMini } from '@date-fns/tz';

/** Whether this browser knows the zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
};

export const localTimeZone = (): string => new Intl.DateTimeFormat('en').resolvedOptions().timeZone;

/** A date and time as a clock on the wall shows them, in the form of date and time fields. */
export interface WallClock {
  /** yyyy-MM-dd */
  readonly date: string;
  /** HH:mm */
  readonly time: string;
}

/** A date whose getters, and date-fns with them, tell the time of a zone. */
export const inZone = (instant: Date, timezone: string): Date => new TZDateMini(+instant, timezone);

const padded = (value: number, length = 2): string => String(value).padStart(length, '0');

/** What a clock in the zone shows at an instant. */
export const toWallClock = (instant: Date, timezone: string): WallClock => {
  const local = inZone(instant, timezone);
  return {
    date: `${padded(local.getFullYear(), 4)}-${padded(local.getMonth() + 1)}-${padded(local.getDate())}`,
    time: `${padded(local.getHours())}:${padded(local.getMinutes())}`,
  };
};

/** The instant at which a clock in the zone shows this; a time that the zone skips becomes the first one after it. */
export const fromWallClock = ({ date, time }: WallClock, timezone: string): Date | null => {
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    hour === undefined ||
    minute === undefined
  )
    return null;
  const instant = +new TZDateMini(year, month - 1, day, hour, minute, timezone);
  return Number.isNaN(instant) ? null : new Date(instant);
};
