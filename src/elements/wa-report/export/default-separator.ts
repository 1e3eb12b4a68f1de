import type { CsvProfile, CsvSeparator } from '../../../export/csv-encoder.ts';

/** What parts cells, unless the user says otherwise: spreadsheets expect `;` where the decimal mark is a comma. */
export const defaultSeparator = (profile: CsvProfile, locale: string): CsvSeparator => {
  if (profile === 'data') return ',';
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
};
