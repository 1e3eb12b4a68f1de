/** Zeros of scripts that write numbers with digits of their own. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10, 0x11066, 0x1d7ce, 0x1d7d8, 0x1d7f6, 0x1e950,
];

/** The digits of a number in another script. */
const inScript =
  (zero: number) =>
  (digits: string): string =>
    digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const circled = (digits: string): string =>
  digits.replace(/\d/g, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit))));
const keycaps = (digits: string): string => digits.replace(/\d/g, '$&\uFE0F\u20E3');

/** Every script, and two that are pictures. */
export const scripts: readonly ((digits: string) => string)[] = [...zeros.map(inScript), circled, keycaps];

const grouped =
  (size: number, separator: string) =>
  (digits: string): string =>
    digits.match(new RegExp(`.{1,${size}}`, 'gu'))?.join(separator) ?? '';

const separators = [
  ' ',
  '\u00A0',
  '\u202F',
  '-',
  '\u2011',
  '–',
  '.',
  '·',
  '/',
  '_',
  ') ',
  ' (',
  '\u200E',
  '\u2066',
  ', ',
];

/** How a number is written: in one, in twos, threes and fours, with what may be between. */
export const groupings: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  ...separators.flatMap((separator) => [1, 2, 3, 4].map((size) => grouped(size, separator))),
];

export const percent = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** All digits in a text, in ASCII, as a reader sees them. Escapes of URLs are read first. */
export const visibleDigits = (text: string): string => {
  const read = text.replace(/(?:%[\da-f]{2})+/gi, (written) => {
    try {
      return decodeURIComponent(written);
    } catch {
      return written;
    }
  });
  return Array.from(read.normalize('NFKC'), (character) => {
    const code = character.codePointAt(0)!;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? '' : String(code - zero);
  }).join('');
};

/** Every text, number and name of a field in JSON, of any depth. */
export const textsIn = (json: unknown): readonly string[] => {
  const texts: string[] = [];
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'object' && value !== null) {
      if (!Array.isArray(value)) texts.push(...Object.keys(value));
      open.push(...(Object.values(value) as unknown[]));
    } else if (value !== null && value !== undefined)
      texts.push(typeof value === 'string' ? value : JSON.stringify(value));
  }
  return texts;
};
