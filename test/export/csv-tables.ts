import fc from 'fast-check';
import { createCsvEncoder, type CsvProfile, type CsvSeparator } from '../../src/export/csv-encoder.ts';

export type Cells = readonly string[];
export const separators: readonly CsvSeparator[] = [',', ';', '\t'];

/** The encoder of rows that are their cells. */
export const encoderOf = (titles: Cells, profile: CsvProfile, separator: CsvSeparator = ',') =>
  createCsvEncoder<Cells>({
    columns: titles.map((title, index) => ({ title, text: (row) => row[index] ?? '' })),
    profile,
    separator,
  });

/** A whole file; the table's first row is its titles. */
export const encodeTable = (
  [titles = [], ...rows]: readonly Cells[],
  profile: CsvProfile,
  separator?: CsvSeparator,
): Buffer => {
  const encoder = encoderOf(titles, profile, separator);
  return Buffer.concat([encoder.header(), ...encoder.rows(rows)]);
};

/** A text as a `spreadsheet` file writes it, but for the guard. */
export const normalized = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

/** Any text, but mostly of what breaks files. */
export const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...`"',;|\t\r\n\0=+-@ 1a\uFEFF\u2028`), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.constantFrom('', '+85291234567', '551198765432109876', '00491701234567', '1E5', 'TRUE'),
);

export const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
