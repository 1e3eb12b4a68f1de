import { html, nothing, type TemplateResult } from 'lit';
import type { ContentParts } from '../../content/content-tree.ts';
import { formatInteger } from '../../format/number.ts';
import { buttonsView } from './button-view.ts';
import type { ContentContext } from './content-context.ts';
import { headerView } from './header-view.ts';
import { inSteps } from './in-steps.ts';
import { bodyView, plainView } from './text-view.ts';

const cardView = ({ header, body, footer, buttons }: ContentParts, context: ContentContext): TemplateResult =>
  html`<li class="card">
    ${header ? headerView(header, context) : nothing} ${body ? bodyView(body, context) : nothing}
    ${footer ? html`<p class="soft" dir="auto">${plainView(footer, context)}</p>` : nothing}
    ${buttonsView(buttons, context)}
  </li>`;

/** The cards of a carousel, side by side. Arrow keys scroll them, as a finger does on a phone. */
export const cardsView = (cards: readonly ContentParts[], context: ContentContext): unknown => {
  const { strings, locale } = context;
  return inSteps({
    count: cards.length,
    first: 10,
    step: 10,
    view: (from, to) => cards.slice(from, to).map((card) => cardView(card, context)),
    within: (shown) =>
      html`<div
        class="cards"
        role="group"
        tabindex=${cards.length > 1 ? 0 : -1}
        aria-label=${strings.cards(cards.length, formatInteger(cards.length, locale))}
      >
        <ul>
          ${shown}
        </ul>
      </div>`,
    more: (left) => strings.showAllItems(formatInteger(left, locale)),
    less: strings.showLess,
  });
};
