import type { MessageContent } from '../model/message.ts';
import { readOffer } from './content-offer.ts';
import { readOrder } from './content-order.ts';
import { readContacts, readSections, section } from './content-section.ts';
import { readHeader } from './content-header.ts';
import type { ContentParts, ContentSection, ContentText, ContentTree } from './content-tree.ts';
import { readCards, readInteractiveSections, readParts } from './interactive-content.ts';
import { read, readFields, readList, readText, readWord, type Fields } from './own-fields.ts';
import { readTemplate, type TemplateContent } from './template-content.ts';
import { VariableFiller } from './template-values.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const known =
  wordsOf(`text image video gif audio voice document sticker location contacts interactive template
  reaction button order system`);

const attachments = wordsOf('image video gif audio voice document sticker location');

const knownInteractive = wordsOf(`button list cta-url product product-list catalog-message flow
  location-request-message address-message carousel call-permission-request voice-call button-reply list-reply
  nfm-reply`);

/** Meta keeps a type's fields under the type's name; rendered content has them beside it. */
const partOf = (content: Fields, type: string): Fields => {
  const nested = type === 'template' ? {} : readFields(content, type);
  return Object.keys(nested).length > 0 ? nested : content;
};

/** What a phone says instead of a message that it cannot show. */
const readErrors = (content: Fields): readonly ContentSection[] => {
  const items = readList(content, 'errors').map((error) => ({
    title: readText(error, 'code'),
    details: readText(read(error, 'error_data'), 'details') ?? readText(error, 'details', 'message', 'title'),
  }));
  return items.length > 0 ? [section('errors', items)] : [];
};

const readPayload = (part: Fields): readonly ContentSection[] => {
  const details = readText(part, 'payload');
  return details === null ? [] : [section('payload', [{ title: 'payload', details }])];
};

/** A rendered template may still have variables that nobody filled. */
const markVariables = (parts: ContentParts): ContentParts => {
  const filler = new VariableFiller();
  const mark = (text: ContentText | null): ContentText | null => text && filler.fill(text.text, new Map());
  const { header } = parts;
  return {
    header: header?.kind === 'text' ? { ...header, ...mark(header) } : header,
    body: mark(parts.body),
    footer: mark(parts.footer),
    buttons: parts.buttons.map((button) => ({ ...button, url: mark(button.url) })),
  };
};

const readPlain = (content: Fields, type: string): TemplateContent => {
  const part = partOf(content, type);
  const inPlace = type === 'template' ? markVariables : (parts: ContentParts): ContentParts => parts;
  const parts = inPlace(readParts(part));
  return {
    ...parts,
    header: parts.header ?? (attachments.has(type) ? readHeader(part, type) : null),
    offer: readOffer(read(part, 'offer', 'limitedTimeOffer', 'limited_time_offer'), null),
    sections: [
      ...readSections(part),
      ...readInteractiveSections(part),
      ...readContacts(part),
      ...(type === 'button' ? readPayload(part) : []),
      ...readErrors(content),
    ],
    cards: readCards(part).map(inPlace),
    isWordingImplied: false,
    leftOut: 0,
    variables: [],
  };
};

const readTree = (content: MessageContent): ContentTree => {
  const word = readWord(content, 'type') ?? 'unknown';
  const part = partOf(content, word);
  const subtype = word === 'interactive' && part !== content ? readText(part, 'type') : null;
  const isKnown = known.has(word) && (subtype === null || knownInteractive.has(readWord(part, 'type') ?? ''));
  const isReaction = word === 'reaction';
  return {
    kind: isKnown ? 'message' : 'unknown',
    type: readText(content, 'type') ?? 'unknown',
    subtype,
    ...((word === 'template' ? readTemplate(content) : null) ?? readPlain(content, word)),
    reaction: isReaction ? { emoji: readText(part, 'emoji') } : null,
    order: word === 'order' ? readOrder(part) : null,
    about:
      readText(read(content, 'context'), 'id', 'message_id') ??
      (isReaction ? readText(part, 'message_id', 'messageId') : null),
  };
};

/** Content is read once, however often it is shown. */
const trees = new WeakMap<MessageContent, ContentTree>();

/**
 * What a message says, read from whatever came: rendered content, or Meta's own shapes. Null where nothing is known;
 * never an error: a type of the future is named, with what of it can be read.
 */
export const readContent = (content: MessageContent | null): ContentTree | null => {
  if (content === null) return null;
  const tree = trees.get(content) ?? readTree(content);
  trees.set(content, tree);
  return tree;
};
