import type { ContentText, ContentTree, PlacedVariable } from '../../src/content/content-tree.ts';
import type { MessageContent } from '../../src/model/message.ts';

const empty: Omit<ContentTree, 'type'> = {
  kind: 'message',
  subtype: null,
  header: null,
  body: null,
  footer: null,
  buttons: [],
  offer: null,
  reaction: null,
  sections: [],
  order: null,
  cards: [],
  about: null,
  isWordingImplied: false,
  leftOut: 0,
  variables: [],
};

/** A text in which variables are marked: ‹1=value› is a filled one, ‹1› one without a value. */
export const words = (marked: string): ContentText => {
  const variables: PlacedVariable[] = [];
  let text = '';
  let unread = 0;
  for (const { 0: whole, 1: name = '', 2: value, index } of marked.matchAll(/‹([^=›]+)(?:=([^›]*))?›/g)) {
    text += marked.slice(unread, index);
    unread = index + whole.length;
    const shown = value ?? `{{${name}}}`;
    variables.push({
      name,
      start: text.length,
      end: text.length + shown.length,
      isFilled: value !== undefined,
    });
    text += shown;
  }
  return { text: text + marked.slice(unread), variables };
};

export const title = (marked: string): object => ({ kind: 'text', ...words(marked) });

export const button = (
  kind: string,
  label: string | null,
  { url, ...more }: { readonly url?: string; readonly [part: string]: unknown } = {},
): object => ({
  kind,
  label,
  url: url === undefined ? null : words(url),
  phone: null,
  code: null,
  target: null,
  ...more,
});

export const media = (kind: string, more = {}): object => ({
  kind,
  isVoice: false,
  url: null,
  mediaId: null,
  mimeType: null,
  fileName: null,
  ...more,
});

export const place = (more = {}): object => ({
  kind: 'location',
  name: null,
  address: null,
  latitude: null,
  longitude: null,
  ...more,
});

export const product = (productId: string, more = {}): object => ({
  kind: 'product',
  name: null,
  productId,
  catalogId: null,
  ...more,
});

type Item = readonly [title: string | null, details?: string | null];

export const section = (kind: string, heading: string | null, ...items: readonly Item[]): object => ({
  kind,
  title: heading,
  items: items.map(([first, details = null]) => ({ title: first, details })),
  leftOut: 0,
});

interface Texts {
  readonly body?: string;
  readonly footer?: string;
  readonly [part: string]: unknown;
}

/** The parts of a message or a card, its texts marked as `words` reads them. */
export const parts = ({ body, footer, ...more }: Texts): object => ({
  header: null,
  body: body === undefined ? null : words(body),
  footer: footer === undefined ? null : words(footer),
  buttons: [],
  ...more,
});

/** A content tree of which only what is there is said. */
export const tree = ({ type }: MessageContent, expected: Texts): object => ({
  ...empty,
  type,
  ...parts(expected),
});

export type Shape = readonly [name: string, content: MessageContent, expected: Texts];
