import { cached } from './formatter-cache.ts';

/** Each unit, its milliseconds, and how many of them are one of the next. */
const units = [
  ['second', 1_000, 60],
  ['minute', 60_000, 60],
  ['hour', 3_600_000, 24],
] as const;
const day = ['day', 86_400_000] as const;

const formatOf = cached(
  (locale: string, unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }),
);

/** 0.8 sec, 2 min, 3.5 hr, 12 days: exact enough to see what was slow. */
export const formatElapsed = (milliseconds: number, locale: string): string => {
  const [unit, length] =
    units.find(([, size, next]) => Math.round((milliseconds / size) * 10) < next * 10) ?? day;
  return formatOf(locale, unit).format(milliseconds / length);
};
