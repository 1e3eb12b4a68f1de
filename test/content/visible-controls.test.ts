import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { showControls } from '../../src/content/visible-controls.ts';
import { ownTimeOf } from './own-time.ts';

const shown: readonly (readonly [text: string, expected: string])[] = [
  ['invoice\u202Egpj.exe', 'invoice⟨U+202E⟩gpj.exe'],
  ['\u202Aa\u202Bb\u202Cc\u202D', '⟨U+202A⟩a⟨U+202B⟩b⟨U+202C⟩c⟨U+202D⟩'],
  ['\u2066\u2067\u2068\u2069', '⟨U+2066⟩⟨U+2067⟩⟨U+2068⟩⟨U+2069⟩'],
  ['+852\u200B9123', '+852⟨U+200B⟩9123'],
  ['\u200C\u200D\u200E\u200F', '⟨U+200C⟩⟨U+200D⟩⟨U+200E⟩⟨U+200F⟩'],
  ['a\u00ADb\uFEFF\u2060\u061C', 'a⟨U+00AD⟩b⟨U+FEFF⟩⟨U+2060⟩⟨U+061C⟩'],
  ['a\0b\tc\nd\u007F\u0085', 'a⟨U+0000⟩b⟨U+0009⟩c⟨U+000A⟩d⟨U+007F⟩⟨U+0085⟩'],
  ['\u2028\u2029', '⟨U+2028⟩⟨U+2029⟩'],
  ['\u{E0041}', '⟨U+E0041⟩'],
  ['\uD800', '⟨U+D800⟩'],
  ['a\uFE0Fb', 'a⟨U+FE0F⟩b'],
  ['1\uFE0F2', '1⟨U+FE0F⟩2'],
  ['a\u{E0100}', 'a⟨U+E0100⟩'],
  ['a\u{E0020}\u{E007F}', 'a⟨U+E0020⟩⟨U+E007F⟩'],
  // Tags that spell no flag, and one that goes on after it.
  ['\u{1F3F4}\u{E0068}\u{E0069}\u{E007F}', '\u{1F3F4}⟨U+E0068⟩⟨U+E0069⟩⟨U+E007F⟩'],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿\u{E0041}', '🏴󠁧󠁢󠁥󠁮󠁧󠁿⟨U+E0041⟩'],
  ['Ann\u200D👩', 'Ann⟨U+200D⟩👩'],
  ['👩\u200DAnn', '👩⟨U+200D⟩Ann'],
  ['pay\u200Cpal.com', 'pay⟨U+200C⟩pal.com'],
  ['\u0663\u200C\u0664', '\u0663⟨U+200C⟩\u0664'],
  ['\u0645\u200C', '\u0645⟨U+200C⟩'],
  ['\u0645\u202E\u0646', '\u0645⟨U+202E⟩\u0646'],
  ['\u180E\u2061\uFFF9\uDC00', '⟨U+180E⟩⟨U+2061⟩⟨U+FFF9⟩⟨U+DC00⟩'],
  ['\u3164\u115F\u2800\uFFA0\u034F', '⟨U+3164⟩⟨U+115F⟩⟨U+2800⟩⟨U+FFA0⟩⟨U+034F⟩'],
];

/** As the rules for untrusted texts have them: none may be left as it is among letters and digits. */
const hidden = [
  ...[...Array(0x20).keys()],
  ...[...Array(0x21).keys()].map((code) => 0x7f + code),
  ...[0xad, 0x61c, 0x180e, 0xfeff],
  ...[...Array(5).keys()].flatMap((code) => [0x200b + code, 0x202a + code]),
  ...[...Array(10).keys()].map((code) => 0x2060 + code),
  ...[...Array(0x80).keys()].map((code) => 0xe0000 + code),
];

describe('controls in names and numbers', () => {
  it('are shown wherever they stand, every one of them', () => {
    for (const code of hidden) {
      const character = String.fromCodePoint(code);
      for (const text of [`a${character}b`, `1${character}2`, character, `${character}${character}`]) {
        assert.ok(!showControls(text).includes(character), code.toString(16));
      }
    }
  });

  it('take time in proportion to the text', () => {
    for (const piece of [
      '\u200D',
      '\u0645\u0301',
      '👩\u200D',
      '\u0645\u200C',
      '1\uFE0F',
      '👩',
      '🏴\u{E0067}',
    ]) {
      const text = piece.repeat(100_000);
      assert.ok(ownTimeOf(() => showControls(text)) < 2_000, JSON.stringify(piece));
    }
  });

  for (const [text, expected] of shown) {
    it(`are shown in ${JSON.stringify(text)}`, () => assert.equal(showControls(text), expected));
  }

  for (const text of [
    '',
    'Ann O’Neil',
    '+852 9123 4567',
    'محمد',
    '王小明',
    'नमस्ते',
    'é e\u0301',
    '\u{1F600} ❤️',
    'a\u00A0b',
    '👩‍💻 👨‍👩‍👧‍👦 👩🏽‍🚀 ❤️‍🔥 🏳️‍🌈',
    '🇭🇰 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣ #️⃣ ©️',
    'علی\u200Cرضا',
    'क्\u200Dष श्\u200Cर',
    '葛\u{E0100}城',
  ]) {
    it(`are not seen in ${JSON.stringify(text)}`, () => assert.equal(showControls(text), text));
  }
});
