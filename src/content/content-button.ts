import type { ContentButton } from './content-tree.ts';
import { read, readText, readWord } from './own-fields.ts';

const otherWords: ReadonlyMap<string, string> = new Map([
  ['reply', 'quick-reply'],
  ['phone', 'phone-number'],
]);

/** Reads a rendered button, a template definition's, and an interactive message's. */
export const readButton = (value: unknown): ContentButton => {
  const word = readWord(value, 'type') ?? 'unknown';
  return {
    kind: otherWords.get(word) ?? word,
    label:
      readText(value, 'label', 'text', 'title', 'display_text') ?? readText(read(value, 'reply'), 'title'),
    url: readText(value, 'url'),
    phone: readText(value, 'phone', 'phoneNumber', 'phone_number'),
    code: readText(value, 'code', 'coupon_code'),
  };
};
