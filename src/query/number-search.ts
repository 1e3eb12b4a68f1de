/** The first digit of each script that people type numbers in; the other nine follow it. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10];

const toAsciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
};

/**
 * What a number as people write it asks the endpoint for: its digits, after a `+` where they are a number's start.
 * Null where there is no digit to search for.
 */
export const readNumberSearch = (typed: string): string | null => {
  const plain = typed
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/＋/g, '+')
    .trim();
  const international = /^[^\d+]*(\+|00)/.test(plain);
  const digits = plain.replace(/\D/g, '').replace(international ? /^00/ : /^$/, '');
  return digits === '' ? null : (international ? '+' : '') + digits;
};

/** A sender is looked for by number, or, as soon as there is a letter, by the name it was sent by. */
export const readSenderSearch = (typed: string): string =>
  (/\p{L}/u.test(typed) ? null : readNumberSearch(typed)) ?? typed.trim();
