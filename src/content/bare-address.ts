/**
 * Addresses end at spaces, at controls that hide or reorder text, at quotes, and at the punctuation of Chinese and
 * Japanese, which put no spaces around them; hosts at other punctuation too.
 */
const unseen = '\\0-\\x1F\\x7F-\\x9F\\xAD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F';
const outside = `${unseen}\\s<>"\`“”«»\\u3000-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65`;
const inHost = `[^${outside}/?#\\\\*~(){}|^!'$&+,;=]`;
/** A longer host is none; engines would take their time to say so. */
const url = new RegExp(`https?://${inHost}{1,255}(?!${inHost})(?:[/?#][^${outside}]*)?`, 'iy');
const urlTail = `.,;:!?'’…،؛؟।*_~)]}`;
const openings: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** How many more brackets a text closes than it opens. */
const unopened = (text: string, opening: string, closing: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === closing) count += 1;
    else if (character === opening) count -= 1;
  }
  return count;
};

/** An address without the punctuation of the sentence it stands in. Brackets it has opened are its own. */
const trimTail = (address: string): string => {
  const left = new Map<string, number>();
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (!urlTail.includes(last)) break;
    const opening = openings.get(last);
    if (opening === undefined) continue;
    const count = left.get(last) ?? unopened(address, opening, last);
    if (count <= 0) break;
    left.set(last, count - 1);
  }
  return address.slice(0, end);
};

/**
 * The address, http or https, that begins at a place of a text, or nothing. It stands apart from Latin letters and
 * digits only: Chinese and Japanese write no spaces.
 */
export const bareAddressAt = (text: string, at: number): string => {
  const isMeant = (text.charCodeAt(at + 1) | 32) === 116 && /^https?:/i.test(text.slice(at, at + 6));
  if (!isMeant || /[a-z\d]/i.test(text.charAt(at - 1))) return '';
  url.lastIndex = at;
  return trimTail(url.exec(text)?.[0] ?? '');
};
