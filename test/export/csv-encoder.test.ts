import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { createCsvEncoder, type CsvProfile, type CsvSeparator } from '../../src/export/csv-encoder.ts';
import { guard, unguard } from '../../src/export/csv-guard.ts';
import { cells, encoderOf, encodeTable, normalized, separators, tables, type Cells } from './csv-tables.ts';
import { hostileCells } from './hostile-cells.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const encode = (table: readonly Cells[], profile: CsvProfile, separator?: CsvSeparator): string =>
  utf8.decode(encodeTable(table, profile, separator));

const parsers: Record<string, (text: string, separator: string) => unknown> = {
  papaparse: (text, delimiter) => Papa.parse(text.replace(/\r\n$/, ''), { delimiter, newline: '\r\n' }).data,
  'csv-parse': (text, delimiter) => parse(text, { delimiter, record_delimiter: '\r\n' }),
};

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

  it('writes lone surrogates as the replacement character, and pairs as they are', () => {
    for (const text of [
      'a\uD800b',
      '\uDC00',
      '\uD83D',
      '\uDE00\uD83D',
      '\uD83D\uD83D\uDE00',
      '=\uD800',
      '\uD800"',
    ]) {
      assert.deepEqual(Papa.parse(encode([[text, text]], 'data')).data[0], [
        text.toWellFormed(),
        text.toWellFormed(),
      ]);
    }
    assert.equal(encode([['a\uD800b']], 'data'), '"a\uFFFDb"\r\n');
  });

  it('writes every character as UTF-8, wherever it stands', () => {
    const points = Array.from({ length: 0x11_000 }, (_, point) => point).filter((point) => point !== 0x22);
    for (const before of ['', 'a', 'ab', '\0\0\0']) {
      const row = points.map((point) => before + String.fromCodePoint(point));
      const expected = `"${row.join('","')}"\r\n`.toWellFormed();
      assert.equal(encode([row], 'data'), expected);
    }
  });

  it('counts the characters that a file cannot hold', () => {
    const rows = [
      ['a\uD800b', '\uDC00\uD83D'],
      ['\u{1F600}', 'x\0\0\r\n'],
      ['\uDC00"', '"'],
    ];
    for (const [profile, replaced] of [
      ['data', 4],
      ['spreadsheet', 6],
    ] as const) {
      const encoder = encoderOf(['a', 'b'], profile);
      assert.ok([...encoder.rows(rows)].length > 0);
      assert.equal(encoder.replaced, replaced);
    }
  });

  for (const [name, read] of Object.entries(parsers)) {
    it(`writes data files from which ${name} reads the same cells`, () => {
      fc.assert(
        fc.property(tables, fc.constantFrom(...separators), (table, separator) => {
          assert.deepEqual(read(encode(table, 'data', separator), separator), table);
        }),
        { numRuns: 10_000 },
      );
    });

    it(`writes spreadsheet files from which ${name} reads what unguard turns back`, () => {
      fc.assert(
        fc.property(tables, fc.constantFrom(...separators), (table, separator) => {
          const records = read(encode(table, 'spreadsheet', separator).slice(1), separator) as string[][];
          assert.deepEqual(
            records.map((row) => row.map(unguard)),
            table.map((row) => row.map(normalized)),
          );
        }),
        { numRuns: 10_000 },
      );
    });

    it(`writes hostile cells so that ${name} reads them`, () => {
      const table = hostileCells.map((text) => [text, 'x', text]);
      for (const separator of separators) {
        assert.deepEqual(read(encode(table, 'data', separator), separator), table);
      }
    });

    it(`writes cells of a million characters so that ${name} reads them`, () => {
      const runs = ['語', 'x"\n', '"', "'", '\r\n', ';=', '\u{1F600}'];
      const table = runs.map((run) => [run.repeat(1_000_000 / run.length), 'x']);
      assert.deepEqual(read(encode(table, 'data'), ','), table);
    });
  }

  it('guards each field as guard does, however quickly it looks', () => {
    fc.assert(
      fc.property(fc.oneof(cells, fc.constantFrom(...hostileCells)), (text) => {
        const cell = guard(normalized(text)).replaceAll('"', '""');
        assert.equal(encode([[text]], 'spreadsheet'), `\uFEFF"${cell}"\r\n`);
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

  it('leaves nothing behind of a row that could not be put into words', () => {
    const columns = ['a', 'b'].map((title, index) => ({
      title,
      text: (row: readonly string[]): string => {
        const text = row[index];
        if (text === undefined) throw new Error('no words');
        return text;
      },
    }));
    const encoder = createCsvEncoder({ columns, profile: 'data', separator: ',' });
    assert.throws(() => [...encoder.rows([['1', '2'], ['3']])], /no words/);
    assert.equal(utf8.decode([...encoder.rows([['4', '5']])][0]), '"4","5"\r\n');
  });

  it('gives no part for no rows', () => {
    assert.deepEqual([...encoderOf(['a'], 'data').rows([])], []);
  });
});
