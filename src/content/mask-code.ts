import type { Message } from '../model/message.ts';
import type { ContentParts, ContentTree } from './content-tree.ts';
import { textsOf } from './texts-of.ts';
import { readDigits } from './read-digits.ts';
import { longestText } from './text-mask.ts';

/** What is taken for a code is at least, and at most, so long. */
const leastLength = 4;
const mostLength = 15;

/** Meta's own wording of an authentication message has the code, and nothing else, in bold. */
const bold = /\*[^*\n]{4,24}\*/g;
const words = /[\p{Lu}\p{Ll}\p{Nd}]+/gu;
/** A1-B2-C3: each part alone is too short to be a code. */
const partedWords =
  /(?<![\p{Lu}\p{Ll}\p{Nd}])[\p{Lu}\p{Ll}\p{Nd}]{1,3}(?:[\p{Pd}._·][\p{Lu}\p{Ll}\p{Nd}]{1,3})+(?![\p{Lu}\p{Ll}\p{Nd}])/gu;
/** What may be between two digits of a code. Marks belong to what is before them. */
const tightGap = /^[\p{M}\p{Cf}]{0,4}[\s\p{Pd}.,·_/'’]?[\p{M}\p{Cf}]{0,4}$/u;

/** A letter beside a digit, as in all that is mixed; most texts have none. */
const mayBeMixed = /[\p{Lu}\p{Ll}][\p{Pd}._·]?\p{Nd}|\p{Nd}[\p{Pd}._·]?[\p{Lu}\p{Ll}]/u;

const isMixed = (word: string): boolean => {
  if (!/\p{Nd}/u.test(word) || !/\p{L}/u.test(word)) return false;
  const { length } = word.replace(/[^\p{L}\p{N}]/gu, '');
  return length >= leastLength && length <= mostLength;
};

const hasEnoughDigits = /\p{N}(?:\P{N}*\p{N}){3}/u;

/** Four digits or more of any script, also in groups. */
const digitCodes = (text: string): readonly string[] => {
  if (!hasEnoughDigits.test(text)) return [];
  const { values, starts, ends, groups } = readDigits(text);
  const isTight = (end = 0, start = 0): boolean => end === start || tightGap.test(text.slice(end, start));
  const codes: string[] = [];
  let code = '';
  let group = 0;
  for (const [at, value] of values.entries()) {
    const begins = groups[group] === at;
    if (begins) group += 1;
    if (begins || !isTight(ends[at - 1], starts[at])) {
      codes.push(code);
      code = '';
    }
    code += String(value);
  }
  return [...codes, code].filter(({ length }) => length >= leastLength);
};

/** Everything in an authentication message's text that may be its code; of one that is too long, all of it. */
const guesses = (text: string): readonly string[] => {
  if (text.length > longestText) return [text];
  const inBold = (text.match(bold) ?? []).map((word) => word.slice(1, -1));
  const mixed = mayBeMixed.test(text)
    ? [...(text.match(words) ?? []), ...(text.match(partedWords) ?? [])].filter(isMixed)
    : [];
  return [...inBold.filter((word) => !/\s/.test(word) || isMixed(word)), ...digitCodes(text), ...mixed];
};

const partsOf = (content: ContentTree | null): readonly ContentParts[] =>
  content ? [content, ...content.cards] : [];

const otpKinds: ReadonlySet<string> = new Set(['otp', 'one-tap', 'zero-tap']);

/** Whether all that was filled into a message may be a code. */
export const isAuthentication = ({ template }: Message, content: ContentTree | null): boolean =>
  /^authentication/i.test(template?.category ?? '') ||
  partsOf(content).some(({ buttons }) => buttons.some(({ kind }) => otpKinds.has(kind)));

/**
 * The one-time codes of a message: what its copy-code buttons copy, and for an authentication template also the values
 * filled in and whatever else in its texts may be one.
 */
export const codesOf = (message: Message, content: ContentTree | null): readonly string[] => {
  const codes = new Set(partsOf(content).flatMap(({ buttons }) => buttons.flatMap(({ code }) => code ?? [])));
  if (isAuthentication(message, content)) {
    const texts = [message.preview ?? '', ...(content ? textsOf(content) : [])];
    for (const value of content?.variables ?? []) codes.add(value);
    for (const text of texts) for (const guess of guesses(text)) codes.add(guess);
  }
  return [...codes].filter((code) => code.trim() !== '');
};
