import { blotOut, maskedText } from './blot-out.ts';
import { DigitMask } from './digit-mask.ts';
import { wordPattern } from './word-mask.ts';

/** What is not to be left in any text of a message. */
export interface Secrets {
  /** One-time codes. */
  readonly codes: readonly string[];
  readonly numbers: readonly string[];
  /** Names of senders. */
  readonly names: readonly string[];
}

/** A text as it may be shown. */
export type TextMask = (text: string) => string;

/** A shorter code is not looked for: it would blot out other words. */
const leastCode = 4;

/** No message has longer ones: they are not read, and not shown. */
export const longestText = 65_536;

/** WhatsApp's own ids of messages have the number of the other side in them, in base64. */
const messageName = /wamid\.([\w+/-]{8,})={0,2}/g;

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

const decode = (name: string): string => {
  const base64 = name.replaceAll('-', '+').replaceAll('_', '/');
  return atob(base64.slice(0, base64.length - (base64.length % 4)));
};

/** Blots out secrets wherever they stand in a text, in any writing. Without secrets, texts stay as they are. */
export const createTextMask = ({ codes, numbers, names }: Secrets): TextMask => {
  if (codes.length + numbers.length + names.length === 0) return (text) => text;
  const known = codes.filter((code) => code.trim().length >= leastCode && code.length <= longestText);
  const isWord = (code: string): boolean => hasLetters(code) || !/\p{N}/u.test(code);
  const codeWords = wordPattern(known.filter(isWord));
  const nameWords = wordPattern(names.filter(hasLetters), true);
  const codeDigits = new DigitMask(
    known.filter((code) => !isWord(code)),
    { stand: maskedText, isEager: true },
  );
  const numberDigits = new DigitMask(numbers);
  const maskName = (written: string, name: string): string =>
    numberDigits.finds(decode(name)) ? `wamid.${maskedText}` : written;
  return (text) => {
    if (text.length > longestText) return maskedText;
    let masked = text.includes('wamid.') ? text.replace(messageName, maskName) : text;
    if (codeWords) masked = masked.replace(codeWords, maskedText);
    masked = codeDigits.mask(masked);
    if (nameWords) masked = masked.replace(nameWords, blotOut);
    return numberDigits.mask(masked);
  };
};
