import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  isSenderName,
  readNumberSearch,
  readNumberSearches,
  recipientParams,
  senderParams,
  splitNumbers,
  toAsciiDigits,
  toNumberParam,
} from '../../src/query/number-search.ts';

const asked = (typed: string): string | null => {
  const search = readNumberSearch(typed);
  return search && toNumberParam(search);
};

const scripts = [
  '0123456789',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '০১২৩৪৫৬৭৮৯',
  '๐๑๒๓๔๕๖๗๘๙',
  '０１２３４５６７８９',
];
const inScript = (digits: string, script: string): string =>
  digits.replace(/\d/g, (digit) => [...script][Number(digit)]!);

/** Numbers of many countries, by the groups they are written in: a calling code, and the rest. */
const numbers: readonly (readonly [code: string, ...groups: string[]])[] = [
  ['852', '9123', '4567'],
  ['65', '8123', '4567'],
  ['1', '415', '555', '0142'],
  ['44', '7911', '123456'],
  ['49', '171', '1234567'],
  ['55', '11', '98765', '4321'],
  ['91', '98765', '43210'],
  ['66', '81', '234', '5678'],
  ['971', '50', '123', '4567'],
  ['33', '6', '12', '34', '56', '78'],
];

/** How people write a number for whoever calls from abroad. */
const international: readonly ((code: string, groups: readonly string[]) => string)[] = [
  (code, groups) => `+${code}${groups.join('')}`,
  (code, groups) => `+${code} ${groups.join(' ')}`,
  (code, groups) => `+${code}-${groups.join('-')}`,
  (code, groups) => `+${code}.${groups.join('.')}`,
  (code, groups) => `+${code}/${groups.join('/')}`,
  (code, groups) => `(+${code}) ${groups.join('')}`,
  (code, groups) => `+(${code}) ${groups.join(' ')}`,
  (code, groups) => `[+${code}] ${groups.join(' - ')}`,
  (code, groups) => `+ ${code} ${groups.join('  ')}`,
  (code, groups) => `++${code}${groups.join('')}`,
  (code, groups) => `  +${code} ${groups.join(' ')}\n`,
  (code, groups) => `+${code}\u00a0${groups.join('\u2009')}`,
  (code, groups) => `+${code}–${groups.join('‑')}`,
  (code, groups) => `+${code} · ${groups.join(' · ')}`,
  (code, groups) => `tel:+${code}-${groups.join('-')}`,
  (code, groups) => `WhatsApp: +${code} ${groups.join(' ')}`,
  (code, groups) => `"+${code}${groups.join('')}"`,
  (code, groups) => `'+${code}${groups.join('')}`,
  (code, groups) => `=+${code}${groups.join('')}`,
  (code, groups) => `\u202a+${code} ${groups.join(' ')}\u202c`,
  (code, groups) => `\ufeff+${code}${groups.join('')}`,
  (code, groups) => `00${code}${groups.join('')}`,
  (code, groups) => `00 ${code} ${groups.join(' ')}`,
  (code, groups) => `(00${code}) ${groups.join('-')}`,
  (code, groups) => `+00${code}${groups.join('')}`,
  (code, groups) => `+${code} (0) ${groups.join(' ')}`,
  (code, groups) => `＋${code}${groups.join('')}`,
  ...scripts
    .slice(1)
    .map(
      (script) => (code: string, groups: readonly string[]) =>
        inScript(`＋${code} ${groups.join(' ')}`, script),
    ),
  (code, groups) => inScript(`00${code}${groups.join('')}`, scripts[6]!),
];

/** How people write the end of a number, or all of it without where it begins. */
const ends: readonly ((groups: readonly string[]) => string)[] = [
  (groups) => groups.join(''),
  (groups) => groups.join(' '),
  (groups) => groups.join('-'),
  (groups) => `(${groups[0]}) ${groups.slice(1).join('.')}`,
  (groups) => `#${groups.join('')}`,
  (groups) => `no. ${groups.join(' ')}`,
  (groups) => `*${groups.join('')}`,
  (groups) => `… ${groups.join(' ')}`,
  (groups) => `••••${groups.join('')}`,
  (groups) => `+852****${groups.join('')}`,
  (groups) => `xxxx-${groups.join('-')}`,
  (groups) => inScript(groups.join(' '), scripts[1]!),
  (groups) => inScript(groups.join(' '), scripts[6]!),
];

const others: readonly (readonly [typed: string, asked: string | null])[] = [
  // The last four digits are what people know a number by; fewer are looked for anywhere.
  ['4321', '*4321'],
  ['43 21', '*4321'],
  ['432', '432'],
  ['0', '0'],
  ['1 00', '100'],
  ['1 00 2', '*1002'],
  ['*21', '*21'],
  ['* 021', '*021'],
  ['…21', '*21'],
  // What is dialled in front of a number within its country.
  ['0171 1234567', '*1711234567'],
  ['091234567', '*91234567'],
  ['09123', '*09123'],
  ['*0171 1234567', '*01711234567'],
  // The start, and what is known of a hidden number.
  ['+852 9', '+8529'],
  ['+8529*', '+8529'],
  ['+8529****', '+8529'],
  ['+852xxxx4321', '*4321'],
  ['+852 •••• 4321', '*4321'],
  ['+852…4321', '*4321'],
  ['9123*', '9123'],
  ['9123••••', '9123'],
  ['*9123*', '9123'],
  ['12*34', '*1234'],
  ['852 9123 4567+', '*85291234567'],
  ['+1', '+1'],
  ['+0', '+0'],
  // Four digits are an end, whatever they are; from five on, 00 is what is dialled for abroad.
  ['001', '001'],
  ['0042', '*0042'],
  ['00421', '+421'],
  ['0000', '*0000'],
  ['000123', '*000123'],
  ['', null],
  ['   ', null],
  ['+', null],
  ['00', '00'],
  ['＋', null],
  ['*', null],
  ['****', null],
  ['xxxx', null],
  ['() - .', null],
  ['abc', null],
  ['一二三', null],
  ['½²③', null],
];

const everyWriting = [
  ...numbers.flatMap(([code, ...groups]) => [
    ...international.map((write) => [write(code, groups), `+${code}${groups.join('')}`] as const),
    ...ends.map((write) => [write(groups), `*${groups.join('')}`] as const),
  ]),
  ...others,
];
const separators = fc.constantFrom('', '', ' ', '-', '.', '(', ')', '\u00a0', ' - ', '/');

describe('a number search', () => {
  it(`reads ${everyWriting.length} writings, which are more than 300`, () => {
    assert.ok(new Set(everyWriting.map(([typed]) => typed)).size > 300);
    for (const [typed, expected] of everyWriting) assert.equal(asked(typed), expected, JSON.stringify(typed));
  });

  it('keeps every digit of every script, in order, whatever stands between', () => {
    const digit = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...scripts), separators);
    const property = fc.property(
      fc.array(digit, { minLength: 4, maxLength: 15 }),
      fc.boolean(),
      (typed, plus) => {
        const plain = typed.map(([value]) => value).join('');
        const text = typed.map(([value, script, separator]) => separator + [...script][value]!).join('');
        // A 0 alone in brackets is left out on purpose.
        fc.pre(!plain.startsWith('0') && !/\(0\)/.test(toAsciiDigits(text).replace(/\s/g, '')));
        assert.equal(asked(plus ? `+${text}` : text), plus ? `+${plain}` : `*${plain}`);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('asks in plain digits only, and asks the same when read again', () => {
    const property = fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+*0-9 ()x•…-]{0,20}$/)),
      (typed) => {
        const param = asked(typed);
        if (param === null) return;
        assert.match(param, /^[+*]?\d+$/);
        // What is left of "0000" after its prefix is one again; four digits or more are looked for at the end.
        if (!/^\+?00/.test(param) && !/^\d{4}/.test(param)) assert.equal(asked(param), param);
      },
    );
    fc.assert(property, { numRuns: 2000 });
  });

  it('never leaves out a number that has what was typed', () => {
    const number = fc.stringMatching(/^[1-9]\d{9,13}$/);
    const property = fc.property(number, fc.integer({ min: 1, max: 9 }), (digits, count) => {
      const { match, digits: end } = readNumberSearch(digits.slice(-count))!;
      assert.ok(match === 'end' ? digits.endsWith(end) : digits.includes(end));
      const start = readNumberSearch(`+${digits.slice(0, count)}`)!;
      assert.ok(digits.startsWith(start.digits) || start.digits.startsWith('00'));
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe('a list of numbers', () => {
  const lists: readonly (readonly [typed: string, asked: readonly string[]])[] = [
    ['+85291234567\n+6581234567', ['+85291234567', '+6581234567']],
    ['+852 9123 4567\r\n+65 8123 4567\r\n', ['+85291234567', '+6581234567']],
    ['+852 9123 4567 +65 8123 4567', ['+85291234567', '+6581234567']],
    ['(+852) 9123 4567 (+65) 8123 4567', ['+85291234567', '+6581234567']],
    ['"+85291234567","+6581234567"', ['+85291234567', '+6581234567']],
    ['9123 4567; 8123-4567;4321', ['*91234567', '*81234567', '*4321']],
    ['4321，１２３４、۱۲۳۴،77', ['*4321', '*1234', '77']],
    ['4321\t1234|4321', ['*4321', '*1234']],
    [', ;\n', []],
    ['4321, nobody', ['*4321']],
    ['852+9123', ['*8529123']],
  ];
  for (const [typed, params] of lists)
    it(`is read from ${JSON.stringify(typed)}`, () => {
      assert.deepEqual(readNumberSearches(typed).map(toNumberParam), params);
      if (params.length > 0) assert.deepEqual(recipientParams(typed), params);
    });

  it('has one for each number, whatever stands between them', () => {
    const number = fc.stringMatching(/^\+[1-9]\d{6,13}$/);
    const between = fc.constantFrom('\n', '\r\n', ',', ', ', ';', '\t', ' ', ' | ');
    const property = fc.property(
      fc.uniqueArray(number, { minLength: 1, maxLength: 20 }),
      between,
      (all, by) => {
        assert.deepEqual(splitNumbers(all.join(by)), all);
        assert.deepEqual(recipientParams(all.join(by)), all);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('leaves a text without a digit to the endpoint', () => {
    assert.deepEqual(recipientParams(' nobody '), ['nobody']);
    assert.deepEqual(recipientParams('  '), []);
  });
});

describe('a sender search', () => {
  const cases: readonly (readonly [typed: string, asked: readonly string[]])[] = [
    ['+852 3000 0001', ['+85230000001']],
    ['3000-0001', ['*30000001']],
    ['００８５２', ['+852']],
    ['+852 3000 0001, 3000 0002', ['+85230000001', '*30000002']],
    ['852xxxx0001', ['*0001']],
    ['OTP service', ['OTP service']],
    ['  OTP service ', ['OTP service']],
    ['Smith, John', ['Smith, John']],
    ['Team 24', ['Team 24']],
    ['24h', ['24h']],
    ['محمد', ['محمد']],
    ['陳大文', ['陳大文']],
    ['สมชาย', ['สมชาย']],
    ['Ünal', ['Ünal']],
    ['& - !', ['& - !']],
    ['+', ['+']],
    ['', []],
    ['   ', []],
  ];
  for (const [typed, params] of cases)
    it(`reads ${JSON.stringify(typed)} as ${JSON.stringify(params)}`, () => {
      assert.deepEqual(senderParams(typed), params);
      assert.equal(
        isSenderName(typed),
        params.every((param) => !/^[+*]?\d+$/.test(param)),
      );
    });
});
