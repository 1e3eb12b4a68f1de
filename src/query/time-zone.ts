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

const day = 24 * 60 * 60 * 1000;
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timezone: string): Intl.DateTimeFormat => {
  // Swedish writes dates as ISO 8601 does.
  const clock =
    clocks.get(timezone) ??
    new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: timezone });
  clocks.set(timezone, clock);
  return clock;
};

/**
 * What a clock in the zone shows at an instant, to the second: as the instant at which one in Greenwich shows the same,
 * so that every day has 24 hours. The browser's own zone has no part in it.
 */
export const toWallTime = (instant: number, timezone: string): number =>
  Date.parse(`${clockOf(timezone).format(instant).padStart(19, '0').replace(' ', 'T')}Z`);

/**
 * The first instant at which a clock in the zone shows this; a time that the zone skips is put on by as much as is
 * skipped.
 */
export const fromWallTime = (wall: number, timezone: string): number => {
  const offsetAt = (instant: number): number => toWallTime(instant, timezone) - instant;
  const early = wall - offsetAt(wall - day);
  const late = wall - offsetAt(wall + day);
  return toWallTime(early, timezone) !== wall && toWallTime(late, timezone) === wall ? late : early;
};

/** A date and time as a clock on the wall shows them, in the form of date and time fields. */
export interface WallClock {
  /** yyyy-MM-dd */
  readonly date: string;
  /** HH:mm */
  readonly time: string;
}

/** What a clock in the zone shows at an instant. */
export const toWallClock = (instant: Date, timezone: string): WallClock => {
  const shown = new Date(toWallTime(+instant, timezone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
};

/** The instant of `fromWallTime`, or null where fields are not filled in. */
export const fromWallClock = ({ date, time }: WallClock, timezone: string): Date | null => {
  const wall = Date.parse(`${date}T${time}Z`);
  return Number.isNaN(wall) ? null : new Date(fromWallTime(wall, timezone));
};
