import { cached } from './formatter-cache.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const formats = cached((locale: string) => {
  const format = (unit: string, unitDisplay: 'short' | 'long'): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 });
  return { short: units.map((unit) => format(unit, 'short')), bytes: format('byte', 'long') };
});

/** 2.1 MB */
export const formatByteSize = (bytes: number, locale: string): string => {
  const { short } = formats(locale);
  let size = bytes;
  let unit = 0;
  // What would be rounded to 1,000 is one of the next unit.
  while (size >= 999.95 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return short[unit]?.format(unit === 0 ? Math.round(size) : size) ?? '';
};

/** 2,104,332 bytes */
export const formatBytes = (bytes: number, locale: string): string => formats(locale).bytes.format(bytes);
