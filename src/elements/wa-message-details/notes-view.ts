import { html, nothing } from 'lit';
import { overLimits } from '../../content/content-limits.ts';
import type { ContentParts, ContentText, ContentTree } from '../../content/content-tree.ts';
import { formatInteger } from '../../format/number.ts';
import type { ContentContext } from './content-context.ts';

const textsOf = ({ header, body, footer, buttons }: ContentParts): readonly (ContentText | null)[] => [
  header?.kind === 'text' ? header : null,
  body,
  footer,
  ...buttons.map(({ url }) => url),
];

const missingIn = (content: ContentTree): number =>
  [content, ...content.cards]
    .flatMap(textsOf)
    .reduce((sum, text) => sum + (text?.variables.filter(({ isFilled }) => !isFilled).length ?? 0), 0);

/** What is remarkable about a message, and cannot be seen on a phone. */
export const notesView = (content: ContentTree, { strings, locale }: ContentContext): unknown => {
  const number = (value: number): string => formatInteger(value, locale);
  const missing = missingIn(content);
  const notes = [
    ...(content.isWordingImplied ? [strings.impliedWording] : []),
    ...(missing > 0 ? [strings.missingVariables(missing, number(missing))] : []),
    ...(content.leftOut > 0 ? [strings.charactersLeftOut(number(content.leftOut))] : []),
    ...overLimits(content).map(({ part, length, limit }) =>
      strings.overLimit(strings.limitedParts[part], number(length), number(limit)),
    ),
  ];
  return notes.length === 0
    ? nothing
    : html`<ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
};
