import { cached } from './formatter-cache.ts';

const formats = cached((locale: string) => ({
  integer: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
}));

/** 1,000,000 */
export const formatInteger = (value: number, locale: string): string => formats(locale).integer.format(value);

/** Part of a whole: 5.5%. A part that is not nothing never reads as 0%, nor one that is not all as 100%. */
export const formatShare = (part: number, whole: number, locale: string): string => {
  const { percent } = formats(locale);
  if (whole === 0) return '–';
  const share = part / whole;
  if (part > 0 && share < 0.001) return `<${percent.format(0.001)}`;
  if (part < whole && share > 0.999) return `>${percent.format(0.999)}`;
  return percent.format(share);
};
