import { html, nothing, type TemplateResult } from 'lit';
import type { ContentItem, ContentSection } from '../../content/content-tree.ts';
import { formatInteger } from '../../format/number.ts';
import { formatPhoneNumber } from '../../format/phone-number.ts';
import { looksOf, type ContentContext } from './content-context.ts';
import { inSteps } from './in-steps.ts';
import { exactView, plainView } from './text-view.ts';

const inBatches = <Item>(
  items: readonly Item[],
  view: (batch: readonly Item[]) => TemplateResult,
  context: ContentContext,
): unknown =>
  inSteps({
    count: items.length,
    first: 50,
    step: 50,
    key: [items, ...looksOf(context)],
    view: (from, to) => view(items.slice(from, to)),
    more: (left) => context.strings.showAllItems(formatInteger(left, context.locale)),
    less: context.strings.showLess,
  });

const rowView = ({ title, details }: ContentItem, context: ContentContext): TemplateResult =>
  html`<li>
    <bdi>${title === null ? nothing : exactView(formatPhoneNumber(title), context)}</bdi>
    <bdi class="soft">${plainView(details, context)}</bdi>
  </li>`;

const pairView = ({ title, details }: ContentItem, context: ContentContext): TemplateResult =>
  html`<dt class="soft"><bdi>${plainView(title, context)}</bdi></dt>
    <dd><bdi>${details === null ? '–' : exactView(details, context)}</bdi></dd>`;

const itemsView = (
  batch: readonly ContentItem[],
  isToBeRead: boolean,
  context: ContentContext,
): TemplateResult =>
  isToBeRead
    ? html`<ul class="batch">
        ${batch.map((item) => rowView(item, context))}
      </ul>`
    : html`<dl class="pairs batch">${batch.map((item) => pairView(item, context))}</dl>`;

const sectionView = (section: ContentSection, context: ContentContext): TemplateResult => {
  const { kind, items, leftOut } = section;
  const { strings, locale } = context;
  const isToBeRead = kind === 'list' || kind === 'products' || kind === 'contact';
  const title = isToBeRead ? section.title : strings.sectionTitles[kind];
  return html`<div class="section ${kind}">
    ${title === null ? nothing : html`<p class="section-title" dir="auto">${plainView(title, context)}</p>`}
    ${inBatches(items, (batch) => itemsView(batch, isToBeRead, context), context)}
    ${leftOut > 0 ? html`<p class="soft">${strings.itemsLeftOut(formatInteger(leftOut, locale))}</p>` : nothing}
  </div>`;
};

/** Lists, products, contacts, answers: whatever comes several at a time. */
export const sectionsView = (sections: readonly ContentSection[], context: ContentContext): unknown =>
  inBatches(
    sections,
    (batch) => html`<div class="batch">${batch.map((section) => sectionView(section, context))}</div>`,
    context,
  );
