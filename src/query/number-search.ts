/** What is looked for in a number: the digits it starts with, those it ends with, or those that stand together in it. */
export interface NumberSearch {
  readonly match: 'start' | 'end' | 'part';
  readonly digits: string;
}

/** The first digit of each script that people type numbers in; the other nine follow it. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** As many digits as people know a number's end by. */
const knownEnd = 4;

/** From here on a 0 in front is what is dialled within a country, and no part of the number. */
const nationalLength = 9;

const toAsciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** The same with the digits 0 to 9, whatever script they were typed in. */
export const toAsciiDigits = (typed: string): string => typed.replace(/\p{Nd}/gu, toAsciiDigit);

const toPlain = (typed: string): string =>
  toAsciiDigits(typed)
    .replace(/[＋﹢⁺₊]/g, '+')
    .replace(/＊/g, '*');

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** Hidden digits: two or more signs in their place. What is known of the number is before or after them. */
const mask = /[*•●…]{2,}|…|[xX]{2,}/;

const readPlain = (plain: string): NumberSearch | null => {
  const isInternational = /^[^\d+]*\+/.test(plain) || /^00[1-9]\d\d/.test(digitsIn(plain));
  // +44 (0)20 …: the 0 is for those who call from within.
  const whole = isInternational ? plain.replace(/\(\s*0\s*\)/, '') : plain;
  const digits = digitsIn(whole).replace(isInternational ? /^00/ : /^$/, '');
  if (digits === '') return null;
  if (isInternational) return { match: 'start', digits };
  if (digits.length < knownEnd) return { match: 'part', digits };
  return { match: 'end', digits: digits.length < nationalLength ? digits : digits.replace(/^0/, '') };
};

/** A number as people write it, or a part of one. Null where there is no digit to look for. */
export const readNumberSearch = (typed: string): NumberSearch | null => {
  const plain = toPlain(typed).trim();
  const [known = '', ...hidden] = plain.split(mask);
  const end = digitsIn(hidden.at(-1) ?? '');
  if (end !== '') return { match: 'end', digits: end };
  const read = readPlain(known);
  if (!read || read.match === 'start') return read;
  const goesOn = hidden.length > 0 || plain.endsWith('*');
  if (!goesOn && !/^\D*\*/.test(plain)) return read;
  return { match: goesOn ? 'part' : 'end', digits: digitsIn(known) };
};

/** One for each number of a list that was typed or pasted. */
export const splitNumbers = (typed: string): readonly string[] =>
  typed
    .split(/[\r\n\t,;|、，；،؛]+|(?<=\p{Nd}["')\]]*\s+)(?=[("'[]*[+＋])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** In the words of `openapi.yaml`: `+852912` starts with that, `*4321` ends with it, `91` has it anywhere. */
export const toNumberParam = ({ match, digits }: NumberSearch): string =>
  `${{ start: '+', end: '*', part: '' }[match]}${digits}`;

/** What of a list of numbers can be looked for, each once. */
export const readNumberSearches = (typed: string): readonly NumberSearch[] => {
  const searches = splitNumbers(typed).flatMap((part) => readNumberSearch(part) ?? []);
  return [...new Map(searches.map((search) => [toNumberParam(search), search])).values()];
};

/** A sender is looked for by number, or, as soon as there is a letter, by the name it was sent by. */
export const isSenderName = (typed: string): boolean =>
  /\p{L}/u.test(typed.replace(new RegExp(mask, 'g'), ' ')) || readNumberSearches(typed).length === 0;

const toParams = (typed: string, isName: boolean): readonly string[] => {
  const numbers = isName ? [] : readNumberSearches(typed).map(toNumberParam);
  // The endpoint is to say what is wrong with a text without a digit, instead of all messages being shown.
  return numbers.length > 0 ? numbers : [typed.trim()].filter((text) => text !== '');
};

export const recipientParams = (typed: string): readonly string[] => toParams(typed, false);

export const senderParams = (typed: string): readonly string[] => toParams(typed, isSenderName(typed));
