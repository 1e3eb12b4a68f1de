import { cached } from './formatter-cache.ts';

const formats = cached((locale: string) => {
  const format = (unit: string): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
  return { seconds: format('second'), minutes: format('minute'), hours: format('hour') };
});

/** 25 seconds, 4 minutes, 1.5 hours: in steps so coarse that an estimate does not jump. */
export const formatDuration = (seconds: number, locale: string): string => {
  const formatted = formats(locale);
  const fives = Math.max(5, Math.ceil(seconds / 5) * 5);
  if (fives < 60) return formatted.seconds.format(fives);
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return formatted.minutes.format(minutes);
  return formatted.hours.format(Math.round(seconds / 1800) / 2);
};
