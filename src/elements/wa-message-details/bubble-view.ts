import { html, nothing, type TemplateResult } from 'lit';
import type { ContentTree } from '../../content/content-tree.ts';
import { showControls } from '../../content/visible-controls.ts';
import { buttonsView } from './button-view.ts';
import { cardsView } from './cards-view.ts';
import type { ContentContext } from './content-context.ts';
import { headerView } from './header-view.ts';
import { notesView } from './notes-view.ts';
import { offerView, orderView } from './order-view.ts';
import { sectionsView } from './section-view.ts';
import { bodyView, plainView } from './text-view.ts';

interface Bubble extends ContentContext {
  readonly content: ContentTree;
  readonly isInbound: boolean;
  readonly time: string;
}

/** A message that says nothing which is shown above is named by its type, and so is one of an unknown type. */
const isNamed = ({ kind, header, body, offer, reaction, sections, order, cards }: ContentTree): boolean =>
  kind === 'unknown' ||
  (!header && !body && !offer && !reaction && !order && [...sections, ...cards].length === 0);

const typeView = ({ type, subtype }: ContentTree, { strings }: ContentContext): TemplateResult =>
  html`<p class="soft">
    <bdi
      >${strings.contentType(
        [type, subtype]
          .filter(Boolean)
          .map((word) => showControls(word ?? ''))
          .join(' · '),
      )}</bdi
    >
  </p>`;

const reactionView = (emoji: string | null, context: ContentContext): TemplateResult =>
  emoji === null
    ? html`<p class="soft">${context.strings.reactionRemoved}</p>`
    : html`<p class="reaction">
        <span class="visually-hidden">${context.strings.reaction}:</span>
        <bdi>${plainView(emoji, context)}</bdi>
      </p>`;

const footView = ({ footer }: ContentTree, time: string, context: ContentContext): TemplateResult =>
  html`<p class="bubble-foot"><bdi>${plainView(footer, context)}</bdi><span>${time}</span></p>`;

/** What the chat itself says, between the messages. */
const systemView = ({ body }: ContentTree, time: string, context: ContentContext): TemplateResult =>
  html`<p class="system-line"><bdi>${plainView(body, context)}</bdi> <span class="soft">${time}</span></p>`;

/** A message as on a phone. Nothing of it is loaded, and nothing of it runs. */
export const bubbleView = ({ content, isInbound, time, ...context }: Bubble): TemplateResult => {
  const { header, body, offer, reaction, sections, order, buttons, cards, about } = content;
  if (content.type === 'system' && body)
    return html`<div class="phone" part="bubble">${systemView(content, time, context)}</div>`;
  return html`<div class="phone" part="bubble">
    <div class="bubble ${isInbound ? 'inbound' : 'outbound'}">
      ${about === null ? nothing : html`<p class="soft about">${context.strings.about(showControls(about))}</p>`}
      ${isNamed(content) ? typeView(content, context) : nothing}
      ${header ? headerView(header, context) : nothing} ${offer ? offerView(offer, context) : nothing}
      ${reaction ? reactionView(reaction.emoji, context) : nothing}
      ${body ? bodyView(body, context) : nothing} ${order ? orderView(order, context) : nothing}
      ${sectionsView(sections, context)} ${footView(content, time, context)} ${buttonsView(buttons, context)}
    </div>
    ${cardsView(cards, context)} ${notesView(content, context)}
  </div>`;
};
