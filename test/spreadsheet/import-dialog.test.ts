import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { encodeTable } from '../export/csv-tables.ts';
import { LibreOffice, type Opening } from './libre-office.ts';

const values = {
  phone: '+85291234567',
  id: '551198765432109876',
  zeros: '00491701234567',
  formula: '=1+1',
  lines: 'line 1\nline 2',
  emoji: '\u{1F600} 你好',
};

/** The dialog as it comes up at first. */
const untouched: Opening = { separators: ',;\t' };
const asText: Opening = { ...untouched, quotedFieldAsText: true };
const evaluating: Opening = { ...untouched, evaluateFormulas: true };
const inWindows1252: Opening = { ...untouched, encoding: 'Windows-1252' };

const numbers = { phone: '85291234567', id: '5.5119876543211E+017', zeros: '491701234567' };
const texts = { formula: '"=1+1"', lines: '"line 1\nline 2"', emoji: '"\u{1F600} 你好"' };
const exact = { phone: '"+85291234567"', id: '"551198765432109876"', zeros: '"00491701234567"', ...texts };

/** The table of the README. What is in quotes is a text. */
const measured = [
  ['spreadsheet', 'untouched', untouched, { ...numbers, ...texts, formula: '"\'=1+1"' }],
  ['data', 'untouched', untouched, { ...numbers, ...texts }],
  ['spreadsheet', 'with quoted fields as text', asText, { ...exact, formula: '"\'=1+1"' }],
  ['data', 'with quoted fields as text', asText, exact],
  ['spreadsheet', 'with formulas', evaluating, { ...numbers, ...texts, formula: '"\'=1+1"' }],
  ['data', 'with formulas', evaluating, { ...numbers, ...texts, formula: '2' }],
  ['data', 'in another encoding', inWindows1252, { ...numbers, ...texts, emoji: '"ðŸ˜€ ä½\u00A0å¥½"' }],
] as const;

describe("LibreOffice's import dialog", () => {
  let libreOffice: LibreOffice;
  before(async () => {
    libreOffice = await LibreOffice.create();
  });
  after(() => libreOffice.close());

  for (const [profile, name, opening, expected] of measured)
    it(`makes of a ${profile} file, ${name}, what the README says`, async () => {
      const rows = Object.values(values).map((value) => [value]);
      const { file = '' } = await libreOffice.open(
        { file: encodeTable([['Title'], ...rows], profile) },
        opening,
        'csv',
      );
      assert.equal(file, ['"Title"', ...Object.values(expected), ''].join('\n'));
    });
});
