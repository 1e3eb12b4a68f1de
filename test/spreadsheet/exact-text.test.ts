import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { CsvProfile, CsvSeparator } from '../../src/export/csv-encoder.ts';
import { unguard } from '../../src/export/csv-guard.ts';
import { cells, encodeTable, normalized, separators, type Cells } from '../export/csv-tables.ts';
import { hostileCells } from '../export/hostile-cells.ts';
import { LibreOffice } from './libre-office.ts';

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
const phone = fc.tuple(fc.constantFrom(...'123456789'), digits(6, 14)).map((parts) => `+${parts.join('')}`);
const zeros = fc.tuple(fc.constantFrom('0', '00', '000'), digits(1, 15)).map((parts) => parts.join(''));

const numbers = [
  ['Phone', 'Code', 'Id'],
  ...fc.sample(fc.tuple(phone, zeros, digits(16, 40)), { numRuns: 10_000 }),
];

/** A cell of LibreOffice's ends after 65,535 characters. */
const long = ['x\n'.repeat(30_000), '"'.repeat(60_000), '=1'.repeat(30_000)];
const texts = [
  ['1', '2', '3', '4', '5'],
  ...hostileCells.map((cell) => [cell, 'x', cell, 'x', cell]),
  ...fc.sample(fc.array(cells, { minLength: 4, maxLength: 4 }), 2_000).map((row) => [...row, 'x']),
  [...long, '\x01\x08\v\f\x1F\x85\u2028\uFFFE', 'x'],
];

/** LibreOffice has one kind of line break, and drops NUL. */
const asKept = (text: string): string => text.replace(/\r\n|\n\r|\r/g, '\n').replaceAll('\0', '');

/** Row by row: nobody can read how two large tables differ. */
const assertSame = (actual: readonly Cells[], expected: readonly Cells[]): void => {
  for (const [index, row] of expected.entries()) assert.deepEqual(actual[index], row);
  assert.equal(actual.length, expected.length);
};

describe('LibreOffice, told that quoted fields are texts,', () => {
  let libreOffice: LibreOffice;
  before(async () => {
    libreOffice = await LibreOffice.create();
  });
  after(() => libreOffice.close());

  /** The cells of a file, as LibreOffice saves them again. */
  const reopened = async (table: readonly Cells[], profile: CsvProfile, separator: CsvSeparator) => {
    const file = encodeTable(table, profile, separator);
    const opening = { separators: separator, quotedFieldAsText: true, evaluateFormulas: true };
    const { file: saved = '' } = await libreOffice.open({ file }, opening, 'csv');
    return parse(saved, { relax_column_count: true });
  };

  for (const separator of separators) {
    const name = JSON.stringify(separator);

    it(`keeps 10,000 phone numbers, leading zeros and long ids of a data file with ${name}`, async () => {
      assertSame(await reopened(numbers, 'data', separator), numbers);
    });

    it(`keeps texts of a data file with ${name}, but for CR and NUL`, async () => {
      assertSame(
        await reopened(texts, 'data', separator),
        texts.map((row) => row.map(asKept)),
      );
    });

    it(`keeps what unguard turns back of a spreadsheet file with ${name}`, async () => {
      const read = await reopened(texts, 'spreadsheet', separator);
      assertSame(
        read.map((row) => row.map((cell) => unguard(cell))),
        texts.map((row) => row.map(normalized)),
      );
    });
  }
});
