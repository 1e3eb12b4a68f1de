import { readActionButtons, readButton } from './content-button.ts';
import { readHeader } from './content-header.ts';
import { readAnswers, readPairs, readProductSections, readSections, section } from './content-section.ts';
import { contentText } from './content-text.ts';
import type { ContentParts, ContentSection } from './content-tree.ts';
import { asText, read, readFields, readList, readText, readWord } from './own-fields.ts';

/** Words that are given as they are, or within an object as Meta does. */
export const readWords = (value: unknown, ...names: readonly string[]): string | null => {
  const words = read(value, ...names);
  return asText(words) ?? readText(words, 'text', 'body', 'title');
};

const replies = ['button_reply', 'list_reply', 'nfm_reply'];

/** The header, the texts and the buttons of an interactive message, of one card, or of rendered content. */
export const readParts = (part: unknown): ContentParts => ({
  header: readHeader(read(part, 'header')),
  body: contentText(readWords(part, 'body', 'text', 'caption', ...replies)),
  footer: contentText(readWords(part, 'footer')),
  buttons: [
    ...readList(part, 'buttons').map(readButton),
    ...readActionButtons(read(part, 'action'), readWord(part, 'type')),
  ],
});

/** What somebody chose says one thing to people and another to programs. */
const readChoice = (part: unknown): readonly ContentSection[] => {
  const choice = readFields(part, 'button_reply', 'list_reply');
  const items = ['description', 'id'].flatMap((name) => {
    const details = readText(choice, name);
    return details === null ? [] : { title: name, details };
  });
  return items.length > 0 ? [section('payload', items)] : [];
};

/** Everything of an interactive message that comes several at a time, but its cards. */
export const readInteractiveSections = (part: unknown): readonly ContentSection[] => {
  const action = readFields(part, 'action');
  const address = readWord(part, 'type') === 'address-message' ? read(action, 'parameters') : null;
  return [
    ...readSections(action),
    ...readProductSections(action),
    ...readPairs('address', address),
    ...readChoice(part),
    ...readAnswers(read(part, 'nfm_reply')),
  ];
};

/** The cards of an interactive carousel. One of a product has no header of its own. */
export const readCards = (part: unknown): readonly ContentParts[] =>
  [...readList(part, 'cards'), ...readList(read(part, 'action'), 'cards')].map((card) => {
    const parts = readParts(card);
    const isProduct = parts.header === null && readProductSections(read(card, 'action')).length > 0;
    return isProduct ? { ...parts, header: readHeader(read(card, 'action'), 'product') } : parts;
  });
