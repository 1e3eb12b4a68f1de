import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CsvProfile } from '../../src/export/csv-encoder.ts';
import { guard } from '../../src/export/csv-guard.ts';
import { encodeTable, separators, type Cells } from '../export/csv-tables.ts';
import { hostileCells } from '../export/hostile-cells.ts';
import { LibreOffice, type Files, type Opening } from './libre-office.ts';

const titles = [
  'Sender',
  'Source',
  'Sent By',
  'Recipient Country',
  'Recipient Number',
  'Status',
  'Date & Time',
];
const usual = [
  '85290000001',
  'Open API - Direct',
  'Ann',
  'Hong Kong',
  '+85291234567',
  'Delivered',
  '2026-11-20 08:15:30 +08:00',
];

/** Each hostile cell in each column; among usual ones, and among others of its kind. */
const tables: Readonly<Record<string, readonly Cells[]>> = {
  alone: titles.flatMap((_, column) => hostileCells.map((cell) => usual.with(column, cell))),
  crowded: hostileCells.map((_, row) =>
    titles.map((_, column) => hostileCells[(row + column * 89) % hostileCells.length] ?? ''),
  ),
};

const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** Each table with each separator. */
const filesOf = (profile: CsvProfile): Files =>
  Object.fromEntries(
    separators.flatMap((separator) =>
      Object.entries(tables).map(([name, rows]) => [
        `${profile} ${name} ${names[separator]}`,
        encodeTable([titles, ...rows], profile, separator),
      ]),
    ),
  );
const files = { ...filesOf('spreadsheet'), ...filesOf('data') };

/** The right separator, those of other locales, and all at once, which is how the import dialog is set at first. */
const openings: Readonly<Record<string, Opening>> = {
  comma: { separators: ',' },
  semicolon: { separators: ';' },
  tab: { separators: '\t' },
  bar: { separators: '|' },
  'comma, semicolon and tab': { separators: ',;\t' },
  'comma, with spaces trimmed and numbers sought': {
    separators: ',',
    trimSpaces: true,
    detectSpecialNumbers: true,
  },
};

/** Formulas, and anything else that reaches out of its cell. */
const active = /table:formula="[^"]*"|<(?:table:dde|office:dde|table:cell-range-source|text:a) [^>]*/g;

const activeCells = (xml: string | undefined, rows = 1): readonly string[] => {
  assert.ok(xml, 'The file was not opened');
  assert.ok(xml.split('<table:table-row').length > rows, 'Rows are missing');
  return xml.match(active) ?? [];
};

describe('hostile cells in LibreOffice', () => {
  let libreOffice: LibreOffice;
  before(async () => {
    libreOffice = await LibreOffice.create();
  });
  after(() => libreOffice.close());

  it('are 600 and more, no two alike', () => {
    assert.ok(hostileCells.length >= 600);
    assert.equal(new Set(hostileCells).size, hostileCells.length);
  });

  it('are no formulas where they are pasted, without the quotes of a file, and would be unguarded', async () => {
    const words = hostileCells
      .map((cell) => cell.replace(/[\t\r\n]+/g, ' '))
      // A quote that nothing guards opens a field that goes on into the next lines.
      .filter((word) => !/^"(?!["']*[=+\-@＝＋－＠])/.test(word));
    const files = { guarded: words.map(guard).join('\n'), bare: words.join('\n') };
    const sheets = await libreOffice.open(files, { separators: '\t', evaluateFormulas: true }, 'fods');
    assert.deepEqual(activeCells(sheets['guarded'], words.length), []);
    assert.ok(activeCells(sheets['bare']).some((formula) => formula.includes('of:=1+1"')));
  });

  for (const [name, opening] of Object.entries(openings)) {
    it(`are no formulas in a spreadsheet file that is split at ${name}, and are in a data file`, async () => {
      const sheets = await libreOffice.open(files, { ...opening, evaluateFormulas: true }, 'fods');
      for (const file of Object.keys(filesOf('spreadsheet'))) {
        assert.deepEqual(activeCells(sheets[file], hostileCells.length), [], file);
        const control = file.replace('spreadsheet', 'data');
        assert.ok(activeCells(sheets[control]).length > 0, control);
      }
    });
  }
});
