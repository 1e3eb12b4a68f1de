import type { ContentHeader, ContentParts, ContentTree } from './content-tree.ts';

const headerTexts = (header: ContentHeader): readonly (string | null)[] => {
  switch (header.kind) {
    case 'unknown':
      return [];
    case 'text':
      return [header.text];
    case 'location':
      return [header.name, header.address, header.latitude, header.longitude];
    case 'product':
      return [header.name, header.productId, header.catalogId];
    default:
      return [header.url, header.fileName];
  }
};

const partTexts = ({ header, body, footer, buttons }: ContentParts): readonly (string | null)[] => [
  ...(header ? headerTexts(header) : []),
  body && body.text,
  footer && footer.text,
  ...buttons.flatMap(({ label, url, phone, code, target }) => [label, url && url.text, phone, code, target]),
];

/** Every text of a message, whatever part of it; not the words that only say of what kind a part is. */
export const textsOf = (content: ContentTree): readonly string[] =>
  [
    ...[content, ...content.cards].flatMap(partTexts),
    content.offer && content.offer.text,
    ...content.sections.flatMap(({ title, items }) => [
      title,
      ...items.flatMap((item) => [item.title, item.details]),
    ]),
    ...(content.order?.lines ?? []).map(({ product }) => product),
    ...content.variables,
  ].filter((text) => text !== null);
