import type { Message } from '../model/message.ts';
import type { ContentButton, ContentTree } from './content-tree.ts';

export const maskedCode = '••••••';

/** Codes that are looked for at most, and the least that is taken for one: a shorter one would blot out other words. */
const mostCodes = 100;
const leastLength = 4;

/** Four digits or more of any script, also in groups. */
const digits = /\p{Nd}(?:[ -]?\p{Nd}){3,}/gu;
const words = /[a-z\d]+/gi;
/** Meta's own wording of an authentication message has the code, and nothing else, in bold. */
const bold = /\*[^\s*]{4,15}\*/g;

const isMixed = (word: string): boolean =>
  word.length >= leastLength && word.length <= 15 && /\d/.test(word) && /[a-z]/i.test(word);

const isAuthentication = ({ template }: Message): boolean =>
  /^authentication/i.test(template?.category ?? '');

/** Everything in an authentication message's text that may be its code. */
const guesses = (text: string): readonly string[] => [
  ...(text.match(bold) ?? []).map((word) => word.slice(1, -1)),
  ...(text.match(digits) ?? []),
  ...(text.match(words) ?? []).filter(isMixed),
];

const buttonCodes = ({ buttons }: ContentTree): readonly string[] =>
  buttons.flatMap(({ code }) => code ?? []);

const textsOf = ({ header, body, footer, buttons, items }: ContentTree): readonly (string | null)[] => [
  header?.kind === 'text' ? header.text : null,
  body,
  footer,
  ...buttons.map(({ url }) => url),
  ...items.flatMap(({ title, details }) => [title, details]),
];

/**
 * The one-time codes of a message: what its copy-code buttons copy, and for an authentication template also the values
 * filled in and whatever else in its texts may be one. Longest first.
 */
export const codesOf = (message: Message, content: ContentTree | null): readonly string[] => {
  const codes = new Set(content ? buttonCodes(content) : []);
  if (isAuthentication(message)) {
    const texts = [message.preview, ...(content ? textsOf(content) : [])];
    for (const value of content?.variables ?? []) codes.add(value);
    for (const text of texts) for (const guess of guesses(text ?? '')) codes.add(guess);
  }
  return [...codes]
    .filter((code) => code.trim().length >= leastLength)
    .sort((one, other) => other.length - one.length)
    .slice(0, mostCodes);
};

/** A text without the codes. */
export const maskCodes = (text: string, codes: readonly string[]): string =>
  codes.reduce((masked, code) => masked.replaceAll(code, maskedCode), text);

const maskText = (text: string | null, codes: readonly string[]): string | null =>
  text && maskCodes(text, codes);

const maskButton = (button: ContentButton, codes: readonly string[]): ContentButton => ({
  ...button,
  label: maskText(button.label, codes),
  url: maskText(button.url, codes),
  code: button.code && maskedCode,
});

export const maskContent = (content: ContentTree, codes: readonly string[]): ContentTree => ({
  ...content,
  header:
    content.header?.kind === 'text'
      ? { kind: 'text', text: maskCodes(content.header.text, codes) }
      : content.header,
  body: maskText(content.body, codes),
  footer: maskText(content.footer, codes),
  buttons: content.buttons.map((button) => maskButton(button, codes)),
  items: content.items.map(({ title, details }) => ({
    title: maskText(title, codes),
    details: maskText(details, codes),
  })),
  variables: content.variables.map((value) => maskCodes(value, codes)),
});

/** A row as it may be shown, copied and exported. */
export const maskMessage = <Kind extends Message>(message: Kind): Kind => {
  const codes = codesOf(message, null);
  return codes.length > 0 ? { ...message, preview: maskText(message.preview, codes) } : message;
};

/** A copy of JSON of any depth without the codes, in values and in keys. */
export const maskRaw = (raw: unknown, codes: readonly string[]): unknown => {
  if (codes.length === 0) return raw;
  const open: { readonly source: object; readonly copy: object }[] = [];
  const mask = (value: unknown): unknown => {
    if (typeof value === 'string') return maskCodes(value, codes);
    if (typeof value === 'number') return codes.includes(String(value)) ? maskedCode : value;
    if (typeof value !== 'object' || value === null) return value;
    const copy: object = Array.isArray(value) ? [] : { __proto__: null };
    open.push({ source: value, copy });
    return copy;
  };
  const masked = mask(raw);
  for (let next = open.pop(); next; next = open.pop()) {
    for (const [key, value] of Object.entries(next.source))
      Reflect.set(next.copy, maskCodes(key, codes), mask(value));
  }
  return masked;
};
