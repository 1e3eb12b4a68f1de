import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { showControls } from '../../src/content/visible-controls.ts';

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
  ['\u3164\u115F\u2800\uFFA0\u034F', '⟨U+3164⟩⟨U+115F⟩⟨U+2800⟩⟨U+FFA0⟩⟨U+034F⟩'],
];

describe('controls in names and numbers', () => {
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
  ]) {
    it(`are not seen in ${JSON.stringify(text)}`, () => assert.equal(showControls(text), text));
  }
});
