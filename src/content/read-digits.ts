import { readEscape } from './read-escape.ts';

/** The digits of a text, one after the other, in whatever script they are written. */
export interface ReadDigits {
  /** 0 to 9. */
  readonly values: readonly number[];
  /** Where each of them starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Which of them begin a group: between those of a group is no letter, and little else. */
  readonly groups: readonly number[];
}

/** A space, a bracket, a dash, a mark of direction: characters between two digits of a number, at most. */
const widestGap = 8;

const digit = /\p{Nd}/u;
const anyNumber = /\p{N}/u;
const letter = /\p{L}/u;

/** Numbers for what a character counts as: those below ten for themselves. */
const aLetter = 100;
const between = 101;

/** The digits of every script are ten in a row, from 0 to 9, and so are several rows of them. */
const valueOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
};

const findKind = (character: string): number => {
  if (letter.test(character)) return aLetter;
  if (!anyNumber.test(character)) return between;
  if (digit.test(character)) return valueOf(character);
  // ① is 1; ⑩ and a Roman numeral are no digits.
  const plain = character.normalize('NFKC');
  return digit.test(plain) && plain.length === 1 ? valueOf(plain) : aLetter;
};

const kinds = new Map<number, number>();
const rememberedKinds = 20_000;

const kindOf = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  // Of the rest of ASCII, letters in both cases differ by one bit.
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? aLetter : between;
  let kind = kinds.get(code);
  if (kind === undefined) {
    if (kinds.size >= rememberedKinds) kinds.clear();
    kind = findKind(String.fromCodePoint(code));
    kinds.set(code, kind);
  }
  return kind;
};

/** What a character of the basic plane is worth, 0 to 9; -1 where it is no digit. */
export const digitOf = (code: number): number => {
  const kind = kindOf(code);
  return kind < 10 ? kind : -1;
};

class DigitReader implements ReadDigits {
  readonly values: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly groups: number[] = [];
  #isGroup = false;
  /** Characters since the last digit. */
  #gap = 0;

  take(code: number, start: number, end: number): void {
    const kind = kindOf(code);
    this.#gap += 1;
    if (kind === between) return;
    if (kind === aLetter) {
      this.#isGroup = false;
      return;
    }
    if (!this.#isGroup || this.#gap > widestGap + 1) this.groups.push(this.values.length);
    this.values.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.#isGroup = true;
    this.#gap = 0;
  }
}

/** All digits of a text. With `isUrl`, `%20` is the space that it is in a URL. */
export const readDigits = (text: string, isUrl = false): ReadDigits => {
  const reader = new DigitReader();
  if (!anyNumber.test(text)) return reader;
  for (let at = 0; at < text.length;) {
    const written = text.codePointAt(at) ?? 0;
    const escaped = isUrl ? readEscape(text, at) : null;
    const end = at + (escaped?.length ?? (written > 0xffff ? 2 : 1));
    reader.take(escaped?.code ?? written, at, end);
    at = end;
  }
  return reader;
};
