import { cached } from './formatter-cache.ts';

const formats = cached(
  (locale: string) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
);

/** By how much more or less than before: +4.2%. Null where there was nothing before. */
export const formatChange = (now: number, before: number, locale: string): string | null =>
  before === 0 ? null : formats(locale).format((now - before) / before);
