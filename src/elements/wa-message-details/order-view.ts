import { html, nothing, type TemplateResult } from 'lit';
import type { ContentOffer, ContentOrder } from '../../content/content-tree.ts';
import { formatAmount } from '../../format/amount.ts';
import { formatInteger } from '../../format/number.ts';
import { looksOf, type ContentContext } from './content-context.ts';
import { inSteps } from './in-steps.ts';
import { exactView, plainView } from './text-view.ts';

type OrderLine = ContentOrder['lines'][number];

const lineView = ({ product, quantity, price }: OrderLine, context: ContentContext): TemplateResult => {
  const each = price && formatAmount(price.amount, price.currency, context.locale);
  const parts = [quantity, each].filter((part) => part !== null);
  return html`<li>
    <bdi>${product === null ? '–' : exactView(product, context)}</bdi>
    <bdi class="soft">${exactView(parts.join(' × '), context)}</bdi>
  </li>`;
};

/** What was ordered, line by line, and what it comes to. */
export const orderView = (order: ContentOrder, context: ContentContext): TemplateResult => {
  const { lines, totals, catalogId } = order;
  const { strings, locale } = context;
  return html`<div class="order">
    <p class="section-title">
      ${strings.order}
      ${catalogId === null ? nothing : html`<bdi class="soft">${exactView(catalogId, context)}</bdi>`}
    </p>
    ${inSteps({
      count: lines.length,
      first: 50,
      step: 50,
      key: [lines, ...looksOf(context)],
      view: (from, to) =>
        html`<ul class="batch">
          ${lines.slice(from, to).map((line) => lineView(line, context))}
        </ul>`,
      more: (left) => strings.showAllItems(formatInteger(left, locale)),
      less: strings.showLess,
    })}
    ${totals.slice(0, 10).map(
      ({ amount, currency }) =>
        html`<p class="order-total">
          <span>${strings.orderTotal}</span>
          <bdi>${exactView(formatAmount(amount, currency, locale), context)}</bdi>
        </p>`,
    )}
  </div>`;
};

export const offerView = ({ text, expiresAt }: ContentOffer, context: ContentContext): TemplateResult => {
  const { strings, dates } = context;
  return html`<div class="offer">
    <p><strong>${strings.offer}</strong> <bdi>${plainView(text, context)}</bdi></p>
    ${expiresAt === null ? nothing : html`<p class="soft">${strings.offerEnds(dates.moment(expiresAt))}</p>`}
  </div>`;
};
