import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ContentText } from '../../content/content-tree.ts';
import { cutText } from '../../content/cut-text.ts';
import { showControls } from '../../content/visible-controls.ts';
import { formatInteger } from '../../format/number.ts';
import type { ContentContext } from './content-context.ts';
import { inSteps } from './in-steps.ts';
import { markupView } from './markup-view.ts';
import { VariableMarks } from './variable-marks.ts';

/** Bodies that WhatsApp takes are one piece. */
const bodyPiece = 4_096;
/** Of other texts there may be many. */
const plainPiece = 1_000;

const noVariables: ContentText['variables'] = [];

type PieceView = (piece: ContentText) => unknown;

const piecesView = (
  content: ContentText,
  { length, first, view }: { readonly length: number; readonly first: number; readonly view: PieceView },
  { strings, locale }: ContentContext,
): unknown => {
  if (content.text.length <= length) return view(content);
  const pieces = cutText(content, length);
  const left = pieces.slice(first).reduce((sum, { text }) => sum + text.length, 0);
  return inSteps({
    count: pieces.length,
    step: 1,
    first,
    key: [content.text, content.variables, strings],
    view: (from, to) => pieces.slice(from, to).map(view),
    more: () => strings.showAllText(formatInteger(left, locale)),
    less: strings.showLess,
  });
};

/** A body, with WhatsApp's markup. */
export const bodyView = (body: ContentText, context: ContentContext): unknown => {
  const { strings } = context;
  const view = (piece: ContentText): unknown =>
    html`<div class="bubble-body">
      ${guard([piece.text, piece.variables, strings], () =>
        markupView(piece.text, new VariableMarks(piece, strings).run),
      )}
    </div>`;
  return piecesView(body, { length: bodyPiece, first: 5, view }, context);
};

const shortView = (
  content: ContentText,
  context: ContentContext,
  shown?: (text: string) => string,
): unknown =>
  piecesView(
    content,
    {
      length: plainPiece,
      first: 1,
      view: (piece) => new VariableMarks(piece, context.strings, shown).run(piece.text),
    },
    context,
  );

const asContent = (text: ContentText | string): ContentText =>
  typeof text === 'string' ? { text, variables: noVariables } : text;

/** A text without markup. */
export const plainView = (text: ContentText | string | null, context: ContentContext): unknown =>
  text === null ? nothing : shortView(asContent(text), context);

/** A name, an address or a number, in which nothing may hide. */
export const exactView = (text: ContentText | string, context: ContentContext): unknown =>
  shortView(asContent(text), context, showControls);
