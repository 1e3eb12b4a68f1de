import type { ContentTree } from './content-tree.ts';

/** A part that is longer than WhatsApp lets it be. Both are characters, or a number of buttons or cards. */
export interface OverLimit {
  readonly part: 'header' | 'body' | 'footer' | 'buttons' | 'cards';
  readonly length: number;
  readonly limit: number;
}

/** A character beyond the first plane takes two places in a string. */
const lengthOf = (text: string | undefined): number =>
  text === undefined ? 0 : text.length - (text.match(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g)?.length ?? 0);

/** A template of nothing but a body may be filled with much. */
const bodyLimit = ({ type, header, footer, buttons, cards }: ContentTree): number => {
  if (type === 'text') return 4_096;
  const isBare = !header && !footer && buttons.length === 0 && cards.length === 0;
  return type === 'template' && isBare ? 32_768 : 1_024;
};

const buttonLimit = ({ type, subtype }: ContentTree): number =>
  type === 'template' ? 10 : subtype === 'button' ? 3 : Infinity;

/** What of a message WhatsApp would not take. Types that it writes itself have no limits. */
export const overLimits = (content: ContentTree): readonly OverLimit[] => {
  const { header, body, footer, buttons, cards, kind, type } = content;
  if (kind === 'unknown' || type === 'system') return [];
  const parts: readonly OverLimit[] = [
    { part: 'header', length: header?.kind === 'text' ? lengthOf(header.text) : 0, limit: 60 },
    { part: 'body', length: lengthOf(body?.text), limit: bodyLimit(content) },
    { part: 'footer', length: lengthOf(footer?.text), limit: 60 },
    { part: 'buttons', length: buttons.length, limit: buttonLimit(content) },
    { part: 'cards', length: cards.length, limit: 10 },
  ];
  return parts.filter(({ length, limit }) => length > limit);
};
