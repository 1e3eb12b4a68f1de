import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { createCsvEncoder, type CsvProfile, type CsvSeparator } from '../../src/export/csv-encoder.ts';
import { guard, unguard } from '../../src/export/csv-guard.ts';

type Cells = readonly string[];
const separators: readonly CsvSeparator[] = [',', ';', '\t'];
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const encoderOf = (titles: Cells, profile: CsvProfile, separator: CsvSeparator = ',') =>
  createCsvEncoder<Cells>({
    columns: titles.map((title, index) => ({ title, text: (row) => row[index] ?? '' })),
    profile,
    separator,
  });

const encode = (table: readonly Cells[], profile: CsvProfile, separator?: CsvSeparator): string => {
  const [titles = [], ...rows] = table;
  const encoder = encoderOf(titles, profile, separator);
  return [encoder.header(), ...encoder.rows(rows)].map((part) => utf8.decode(part)).join('');
};

const parsers: Record<string, (text: string, separator: string) => unknown> = {
  papaparse: (text, delimiter) => Papa.parse(text.replace(/\r\n$/, ''), { delimiter, newline: '\r\n' }).data,
  'csv-parse': (text, delimiter) => parse(text, { delimiter, record_delimiter: '\r\n' }),
};

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...`"',;|\t\r\n\0=+-@ 1a\uFEFF\u2028`), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.constantFrom('', '+85291234567', '551198765432109876', '00491701234567', '1E5', 'TRUE'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

describe('the CSV encoder', () => {
  it('writes RFC 4180: quoted fields, doubled quotes, CRLF behind every record', () => {
    assert.equal(
      encode(
        [
          ['a', 'b'],
          ['say "hi"', ''],
          ['1\r2', '\n'],
        ],
        'data',
      ),
      '"a","b"\r\n"say ""hi""",""\r\n"1\r2","\n"\r\n',
    );
  });

  it('starts a spreadsheet file with a byte order mark and ends lines inside a field with LF', () => {
    assert.equal(encode([['a'], ['1\r\n2\r3\0']], 'spreadsheet', ';'), '\uFEFF"a"\r\n"1\n2\n3"\r\n');
  });

  it('guards cells and titles of a spreadsheet file, counts them, and leaves phone numbers bare', () => {
    const encoder = encoderOf(['=title', 'b'], 'spreadsheet');
    const text = [
      encoder.header(),
      ...encoder.rows([
        ['=1+1', '+85291234567'],
        ['x;=1', 'plain, text'],
      ]),
    ]
      .map((part) => utf8.decode(part))
      .join('');
    assert.equal(text, '\uFEFF"\'=title","b"\r\n"\'=1+1","+85291234567"\r\n"x;\'=1","plain, text"\r\n');
    assert.equal(encoder.guarded, 3);
  });

  it('guards nothing in a data file', () => {
    const encoder = encoderOf(['a'], 'data');
    assert.equal(utf8.decode([...encoder.rows([['=1+1']])][0]), '"=1+1"\r\n');
    assert.equal(encoder.guarded, 0);
  });

  it('writes a lone surrogate as the replacement character', () => {
    assert.equal(encode([['a\uD800b']], 'data'), '"a\uFFFDb"\r\n');
  });

  for (const [name, read] of Object.entries(parsers)) {
    it(`writes data files from which ${name} reads the same cells`, () => {
      fc.assert(
        fc.property(table, fc.constantFrom(...separators), (cells, separator) => {
          assert.deepEqual(read(encode(cells, 'data', separator), separator), cells);
        }),
        { numRuns: 3_000 },
      );
    });

    it(`writes spreadsheet files from which ${name} reads what unguard turns back`, () => {
      fc.assert(
        fc.property(table, fc.constantFrom(...separators), (cells, separator) => {
          const records = read(encode(cells, 'spreadsheet', separator).slice(1), separator) as string[][];
          const normal = cells.map((row) =>
            row.map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '')),
          );
          assert.deepEqual(
            records.map((row) => row.map(unguard)),
            normal,
          );
        }),
        { numRuns: 3_000 },
      );
    });
  }

  it('guards each field as guard does, however quickly it looks', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const plain = text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
        assert.equal(encode([[text]], 'spreadsheet'), `\uFEFF"${guard(plain).replaceAll('"', '""')}"\r\n`);
      }),
      { numRuns: 20_000 },
    );
  });

  it('hands out parts of whole records, none of them long', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`row ${index}`, 'é"\u{1F600}']);
    const parts = [...encoderOf(['a', 'b'], 'data').rows(rows)].map((part) => utf8.decode(part));
    assert.ok(parts.length > 5);
    assert.ok(parts.every((part) => part.endsWith('\r\n') && part.length < 70_000));
    assert.equal(parts.join(''), encode([['a', 'b'], ...rows], 'data').slice('"a","b"\r\n'.length));
  });

  it('gives no part for no rows', () => {
    assert.deepEqual([...encoderOf(['a'], 'data').rows([])], []);
  });
});
