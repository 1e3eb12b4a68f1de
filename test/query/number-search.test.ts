import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readNumberSearch, readSenderSearch } from '../../src/query/number-search.ts';

const international = [
  ...['+85291234567', '+852 9123 4567', '+852-9123-4567', '+852.9123.4567', '+852/9123/4567'],
  ...['+852 9123-4567', '(+852) 91234567', '+(852) 9123 4567', '[+852] 9123 4567', '+ 852 9123 4567'],
  ...['  +852 9123 4567  ', '\t+85291234567\n', '+852\u00a09123\u00a04567', '+852\u20099123\u20094567'],
  ...['+852–9123–4567', '+852—9123—4567', '+852‑9123‑4567', '+852 · 9123 · 4567', '++85291234567'],
  ...[
    'tel:+85291234567',
    'tel:+852-9123-4567',
    'Tel. +852 9123 4567',
    'WhatsApp +852 9123 4567',
    '"+85291234567"',
  ],
  ...[
    "'+85291234567",
    '=+85291234567',
    '\u202a+852 9123 4567\u202c',
    '\u200e+85291234567',
    '\ufeff+85291234567',
  ],
  ...[
    '0085291234567',
    '00 852 9123 4567',
    '00852-9123-4567',
    '(00852) 9123 4567',
    ' 00852 91234567',
    '+0085291234567',
  ],
  ...[
    '＋85291234567',
    '＋８５２９１２３４５６７',
    '＋８５２　９１２３　４５６７',
    '８５２'.replace(/^/, '＋') + '91234567',
  ],
  ...[
    '+٨٥٢٩١٢٣٤٥٦٧',
    '٠٠٨٥٢٩١٢٣٤٥٦٧',
    '+۸۵۲ ۹۱۲۳ ۴۵۶۷',
    '+८५२ ९१२३ ४५६७',
    '+๘๕๒ ๙๑๒๓ ๔๕๖๗',
    '００８５２９１２３４５６７',
  ],
];
const local = [
  ...['85291234567', '852 9123 4567', '852-9123-4567', '(852) 9123 4567', '852.9123.4567', '#85291234567'],
  ...[
    '８５２９１２３４５６７',
    '٨٥٢٩١٢٣٤٥٦٧',
    '۸۵۲۹۱۲۳۴۵۶۷',
    '८५२९१२३४५६७',
    '๘๕๒๙๑๒๓๔๕๖๗',
    '852 ９１２３ ४५६७',
  ],
  ...['852+9123+4567', '852 9123 4567+', 'no. 852 9123 4567', '8 5 2 9 1 2 3 4 5 6 7'],
];
const others: readonly (readonly [typed: string, asked: string | null])[] = [
  ['0', '0'],
  ['091234', '091234'],
  ['91200', '91200'],
  ['1 00 2', '1002'],
  ['+1', '+1'],
  ['001', '+1'],
  ['0000', '+00'],
  ['12*34', '1234'],
  ['', null],
  ['   ', null],
  ['+', null],
  ['00', null],
  ['＋', null],
  ['() - .', null],
  ['abc', null],
  ['一二三', null],
  ['½²③', null],
];

const scripts = [
  '0123456789',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '๐๑๒๓๔๕๖๗๘๙',
  '０１２３４５６７８９',
];
const separators = fc.constantFrom('', '', ' ', '-', '.', '(', ')', '\u00a0', ' - ', '/');

describe('a number search', () => {
  it('starts at the country code where a number is written for abroad', () => {
    for (const typed of international) assert.equal(readNumberSearch(typed), '+85291234567', typed);
  });

  it('looks for the digits anywhere where it is not', () => {
    for (const typed of local) assert.equal(readNumberSearch(typed), '85291234567', typed);
  });

  for (const [typed, asked] of others)
    it(`reads ${JSON.stringify(typed)} as ${String(asked)}`, () =>
      assert.equal(readNumberSearch(typed), asked));

  it('keeps every digit of every script, in order, whatever stands between', () => {
    const digit = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...scripts), separators);
    const property = fc.property(
      fc.array(digit, { minLength: 1, maxLength: 15 }),
      fc.boolean(),
      (typed, plus) => {
        const plain = typed.map(([value]) => value).join('');
        const text = typed.map(([value, script, separator]) => separator + [...script][value]!).join('');
        fc.pre(!plain.startsWith('00'));
        assert.equal(readNumberSearch(plus ? `+${text}` : text), plus ? `+${plain}` : plain);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('asks in plain digits only, and asks the same when read again', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const asked = readNumberSearch(typed);
      if (asked === null) return;
      assert.match(asked, /^\+?\d+$/);
      // What is left of "0000" after its prefix is one again.
      if (!asked.replace('+', '').startsWith('00')) assert.equal(readNumberSearch(asked), asked);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe('a sender search', () => {
  const cases: readonly (readonly [typed: string, asked: string])[] = [
    ['+852 3000 0001', '+85230000001'],
    ['3000-0001', '30000001'],
    ['００８５２', '+852'],
    ['OTP service', 'OTP service'],
    ['  OTP service ', 'OTP service'],
    ['Team 24', 'Team 24'],
    ['24h', '24h'],
    ['محمد', 'محمد'],
    ['陳大文', '陳大文'],
    ['สมชาย', 'สมชาย'],
    ['Ünal', 'Ünal'],
    ['& - !', '& - !'],
    ['+', '+'],
    ['', ''],
    ['   ', ''],
  ];
  for (const [typed, asked] of cases)
    it(`reads ${JSON.stringify(typed)} as ${JSON.stringify(asked)}`, () =>
      assert.equal(readSenderSearch(typed), asked));
});
