import type { MessageContent } from '../model/message.ts';
import { readButton } from './content-button.ts';
import { readHeader } from './content-header.ts';
import type { ContentButton, ContentItem, ContentTree } from './content-tree.ts';
import { asText, read, readFields, readList, readText, readWord, type Fields } from './own-fields.ts';
import { readTemplate } from './template-content.ts';

const known: ReadonlySet<string> = new Set(
  `text image video gif audio voice document sticker location contacts interactive template reaction button order
  system`.split(/\s+/),
);

/** Text that is given as it is, or within an object as Meta does. */
const readWords = (value: unknown, ...names: readonly string[]): string | null => {
  const words = read(value, ...names);
  return asText(words) ?? readText(words, 'text', 'body', 'title');
};

const joined = (texts: readonly (string | null)[]): string | null =>
  texts.filter(Boolean).join(' · ') || null;

const readItems = (part: Fields): readonly ContentItem[] => {
  const sections = readList(read(part, 'action'), 'sections');
  return [
    ...sections
      .flatMap((section) => [...readList(section, 'rows'), ...readList(section, 'product_items')])
      .map((row) => ({
        title: readText(row, 'title', 'product_retailer_id'),
        details: readText(row, 'description'),
      })),
    ...readList(part, 'product_items').map((product) => ({
      title: readText(product, 'product_retailer_id'),
      details: joined(['quantity', 'item_price', 'currency'].map((name) => readText(product, name))),
    })),
    ...readList(part, 'contacts').map((contact) => ({
      title: readText(read(contact, 'name'), 'formatted_name', 'first_name') ?? readText(contact, 'name'),
      details: joined(readList(contact, 'phones').map((phone) => asText(phone) ?? readText(phone, 'phone'))),
    })),
  ];
};

/** The buttons of an interactive message: replies, the one that opens its list, the one that leads somewhere. */
const readButtons = (part: Fields): readonly ContentButton[] => {
  const action = readFields(part, 'action');
  const buttons = [...readList(part, 'buttons'), ...readList(action, 'buttons')].map(readButton);
  const list = readText(action, 'button');
  if (list) buttons.push(readButton({ type: 'list', label: list }));
  const name = readText(action, 'name');
  if (!name) return buttons;
  const parameters = readFields(action, 'parameters');
  return [
    ...buttons,
    readButton({
      ...parameters,
      type: name === 'cta_url' ? 'url' : name,
      label: readText(parameters, 'display_text', 'flow_cta'),
    }),
  ];
};

/** Meta keeps a type's fields under the type's name; rendered content has them beside it. */
const partOf = (content: Fields, type: string): Fields => {
  const nested = type === 'template' ? {} : readFields(content, type);
  return Object.keys(nested).length > 0 ? nested : content;
};

const readMessage = (content: Fields, type: string): Omit<ContentTree, 'kind' | 'type'> => {
  const part = partOf(content, type);
  return {
    header:
      readHeader(read(part, 'header')) ??
      (type === 'text' ? null : readHeader(part, type === 'voice' ? 'audio' : type)),
    body: readWords(part, 'body', 'text', 'caption', 'emoji', 'button_reply', 'list_reply', 'nfm_reply'),
    footer: readWords(part, 'footer'),
    buttons: readButtons(part),
    items: readItems(part),
    variables: [],
  };
};

/**
 * What a message says, read from whatever came: rendered content, or Meta's own shapes. Null where nothing is known;
 * never an error: a type of the future is named, with what of it can be read.
 */
export const readContent = (content: MessageContent | null): ContentTree | null => {
  if (content === null) return null;
  const type = readText(content, 'type') ?? 'unknown';
  const word = readWord(content, 'type') ?? 'unknown';
  const isDefinition = word === 'template' && readList(content, 'components').length > 0;
  const parts = isDefinition ? readTemplate(content) : readMessage(content, word);
  return { kind: known.has(word) ? 'message' : 'unknown', type, ...parts };
};
