import { cached } from './formatter-cache.ts';

const formats = cached((locale: string) => ({
  whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  // Fils are thousandths; what goes beyond comes of adding up.
  parts: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 3 }),
}));

/** 1,234.50 HKD. The currency is a stranger's word, and may be none. */
export const formatAmount = (amount: number, currency: string | null, locale: string): string => {
  const { whole, parts } = formats(locale);
  const text = (Number.isInteger(amount) ? whole : parts).format(amount);
  return currency ? `${text} ${currency}` : text;
};
