import { cached } from './formatter-cache.ts';

const units = [
  ['year', 365.25 * 24 * 3_600_000],
  ['day', 24 * 3_600_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const formats = cached(
  (locale: string, unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }),
);

/** 10 years, 3 days, 5 hours or 12 minutes: the largest unit of which there is one, rounded. */
export const formatClockDifference = (milliseconds: number, locale: string): string => {
  const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? units[3];
  return formats(locale, unit).format(Math.max(1, Math.round(milliseconds / length)));
};
