import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guard, isE164, unguard } from '../../src/export/csv-guard.ts';
import { hostileCells } from './hostile-cells.ts';

const e164 = /^\+[1-9]\d{6,14}$/;

const guarded: readonly [cell: string, expected: string][] = [
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['\n=1', "'\n'=1"],
  ['\0=1+1', "'\0=1+1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A', "'＠A"],
  [';', "';"],
  [',x', "',x"],
  ['|cmd', "'|cmd"],
  [';=1+1', "';'=1+1"],
  ["'=1+1", "''=1+1"],
  ["'''@x", "''''@x"],
  ['=1+1\nnote', "'=1+1\nnote"],
  ['note\n=1+1', "note\n'=1+1"],
  ['note\r\n=1+1', "note\r\n'=1+1"],
  ['x;=1+1', "x;'=1+1"],
  ['x,+1|@y\t-z', "x,'+1|'@y\t'-z"],
  ['x;"=1+1', 'x;\'"=1+1'],
  ["x;'=1+1", "x;''=1+1"],
  ['+1-1', "'+1-1"],
  ['+012345678', "'+012345678"],
  ['+85291234567=1', "'+85291234567=1"],
  ['+85291234567\n', "'+85291234567\n"],
  ['+1234567890123456', "'+1234567890123456"],
  ['+123456', "'+123456"],
  ["'+85291234567", "''+85291234567"],
  ['-5', "'-5"],
  ['"=1+1"', '\'"=1+1"'],
  ['"\'=1+1', "'\"'=1+1"],
  ['-OxYz1abc', "'-OxYz1abc"],
];

const bare = [
  '',
  "'",
  "'plain",
  'plain',
  ' =1+1',
  '+85291234567',
  '+1234567',
  '+123456789012345',
  '+1 (415) 555-0123'.slice(1),
  '00491701234567',
  '551198765432109876',
  'Hello, world; again',
  'Hello, -20% today',
  'a=b',
  'a-b+c@d',
  '2026-11-20 08:15:30 +08:00',
  '"Hello"',
  'wamid.HBgLODUyOTEyMzQ1NjcVAgARGBI-=',
  '0f8fad5b-d9cb-469f-a165-70867728950e',
  '01J9Z3-0001',
];

/** Text made mostly of what matters. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...`'"=+-@\t\r\n\0;,|＝＋－＠ 1a`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('+85291234567', "'+85291234567", '=1+1', '\r\n', '\u{1F600}', '\uFEFF'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const isPhone = (text: string): boolean => /^\+[1-9][0-9]{6,14}$/.test(text) && !text.endsWith('\n');

describe('a strict E.164 number', () => {
  it('has 7 to 15 digits behind a plus, the first of them not 0, and nothing else', () => {
    const almost = fc.stringMatching(/^[+＋]?\d{0,18}[\n x.٣]?$/);
    const property = fc.property(fc.oneof(almost, fc.stringMatching(e164), fc.string()), (text) =>
      assert.equal(isE164(text), e164.test(text)),
    );
    fc.assert(property, { numRuns: 20_000, examples: [[''], ['+'], ['+1234567'], ['+123456789012345']] });
  });
});

describe('the spreadsheet guard', () => {
  for (const [cell, expected] of guarded) {
    it(`guards ${JSON.stringify(cell)}`, () => {
      assert.equal(guard(cell), expected);
      assert.equal(unguard(expected), cell);
    });
  }

  for (const cell of bare) {
    it(`leaves ${JSON.stringify(cell)} alone`, () => {
      assert.equal(guard(cell), cell);
      assert.equal(unguard(cell), cell);
    });
  }

  it('gives every text back, and starts no cell with a trigger but a phone number', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = guard(text);
        assert.equal(unguard(cell), text);
        assert.ok(
          isPhone(text) ? cell === text : !/^[=+\-@\t\r\n\0;,|＝＋－＠]/.test(cell),
          JSON.stringify(cell),
        );
      }),
      { numRuns: 200_000 },
    );
  });

  it('starts no formula where a program splits the cell at any separator, quotes or not', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const piece of guard(text)
          .split(/[;,|\t\r\n]/)
          .slice(1)) {
          assert.doesNotMatch(piece, /^["]*[=+\-@\0＝＋－＠]/);
        }
      }),
      { numRuns: 40_000 },
    );
  });

  it('does so with cells that attack', () => {
    for (const text of hostileCells) {
      const cell = guard(text);
      assert.equal(unguard(cell), text);
      const pieces = cell.split(/[;,|\t\r\n]/).slice(e164.test(text) ? 1 : 0);
      for (const piece of pieces) assert.doesNotMatch(piece, /^["]*[=+\-@\0＝＋－＠]/, text);
    }
  });

  it('never makes two texts the same cell', () => {
    const alphabet = ["'", '=', ';', '"', 'a', '\n'];
    const cells = new Set<string>();
    let texts = [''];
    let count = 0;
    for (let length = 0; length <= 6; length += 1) {
      for (const text of texts) cells.add(guard(text));
      count += texts.length;
      texts = texts.flatMap((text) => alphabet.map((character) => text + character));
    }
    assert.equal(cells.size, count);
  });

  it('takes time in proportion to the text', () => {
    for (const pump of ["'", ';', ';"', ";'", '\n=', ',"', '=', '"']) {
      const started = performance.now();
      guard(pump.repeat(500_000));
      unguard(pump.repeat(500_000));
      assert.ok(performance.now() - started < 2_000, JSON.stringify(pump));
    }
  });
});
