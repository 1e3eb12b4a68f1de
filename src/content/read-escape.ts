/** A character that stands escaped in a URL. */
export interface EscapedCharacter {
  readonly code: number;
  /** How many characters it is written with. */
  readonly length: number;
}

const percent = 37;

/** The byte that `%4F` stands for, or NaN. */
const byteAt = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== percent) return NaN;
  const written = text.slice(at + 1, at + 3);
  return /^[\da-f]{2}$/i.test(written) ? parseInt(written, 16) : NaN;
};

/** Reads the UTF-8 that `%D9%A1` stands for; null where none begins. By hand, since `decodeURIComponent` throws. */
export const readEscape = (text: string, start: number): EscapedCharacter | null => {
  const first = byteAt(text, start);
  if (Number.isNaN(first)) return null;
  const more = first < 0x80 ? 0 : first < 0xc0 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  let code = more === 0 ? first : first & (0x3f >> more);
  for (let index = 1; index <= more; index += 1) {
    const byte = byteAt(text, start + 3 * index);
    if (!(byte >= 0x80 && byte < 0xc0)) return null;
    code = code * 64 + (byte & 0x3f);
  }
  return more < 0 || code > 0x10ffff ? null : { code, length: 3 * (more + 1) };
};
