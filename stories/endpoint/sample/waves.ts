import { countries } from './countries.ts';
import { places, shareOut } from './share-out.ts';

const hour = 3_600_000;

/** How busy each hour of a day is where the recipient lives. */
const dayWave = [7, 5, 4, 3, 4, 7, 15, 32, 58, 82, 95, 97, 92, 88, 90, 93, 95, 98, 100, 96, 84, 62, 36, 16];
/** How busy each day of a week is, Sunday first. */
const weekWave = [62, 100, 97, 98, 102, 108, 75];

const activity = (utcOffset: number, instant: number): number => {
  const local = new Date(instant + utcOffset * hour);
  return (dayWave[local.getUTCHours()] ?? 0) * (weekWave[local.getUTCDay()] ?? 0);
};

const activityEverywhere = (instant: number): number =>
  countries.reduce((sum, { share, utcOffset }) => sum + share * activity(utcOffset, instant), 0);

/** A stretch of time, at most an hour, and how many messages are sent in it. Milliseconds since 1970. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly count: number;
}

/** Spreads exactly `total` messages over the hours from `start` to `end`, by day and night and weekday. */
export const spread = (start: number, end: number, total: number): readonly Stretch[] => {
  const stretches = Array.from({ length: Math.ceil((end - start) / hour) }, (_, index) => {
    const from = start + index * hour;
    return { start: from, length: Math.min(hour, end - from) };
  });
  const counts = shareOut(
    total,
    stretches.map((stretch) => activityEverywhere(stretch.start) * stretch.length),
  );
  return stretches.map((stretch, index) => ({ ...stretch, count: counts[index] ?? 0 }));
};

/** For each hour of a UTC day, `size` places of the countries (counted from 1), by how busy they are then. */
export const countryPlaces = (size: number): readonly number[] =>
  Array.from({ length: 24 }, (_, hourOfDay) => {
    const anyWednesday = Date.UTC(2026, 0, 7, hourOfDay);
    return places(
      countries.map(({ share, utcOffset }, index) => [index + 1, share * activity(utcOffset, anyWednesday)]),
      size,
    );
  }).flat();
