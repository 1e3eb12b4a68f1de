/**
 * Emoji of several parts, and letters of scripts that need a (non-)joiner between them: what is invisible in these is
 * seen in how they look. Tags say a flag only where they spell one of the three there are.
 */
const emoji = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?';
const flag =
  '\\u{1F3F4}\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}';
const scripts = 'Arab Syrc Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(' ');
const letter = `(?!\\p{N})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
const joined = `(?<=${letter}\\p{M}*)[\\u200C\\u200D](?=${letter})`;
const variant =
  '[0-9#*]\\uFE0F\\u20E3|\\p{Extended_Pictographic}\\uFE0F|\\p{Script=Han}[\\u{E0100}-\\u{E01EF}]';
/** Controls, formatting characters (bidi, zero width, tags), separators, lone surrogates, and blank letters. */
const unseen = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]';
const either = new RegExp(`${emoji}(?:\\u200D${emoji})+|${flag}|${variant}|${joined}|(${unseen})`, 'gu');

const mark = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
};

/**
 * Shows characters that would hide or reorder what is around them as marks such as `⟨U+202E⟩`. For names, file names,
 * hosts, ids and numbers; not for message bodies, where they belong to scripts and emoji.
 */
export const showControls = (text: string): string =>
  text.replace(either, (found, character?: string) => (character === undefined ? found : mark(character)));
