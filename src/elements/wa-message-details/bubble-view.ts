import { html, nothing, type TemplateResult } from 'lit';
import type { ContentButton, ContentHeader, ContentTree } from '../../content/content-tree.ts';
import { showControls } from '../../content/visible-controls.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import { markupView } from './markup-view.ts';

interface Bubble {
  readonly content: ContentTree;
  readonly isInbound: boolean;
  readonly time: string;
  readonly strings: DetailsStrings;
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

const header = (part: ContentHeader, strings: DetailsStrings): TemplateResult => {
  if (part.kind === 'text') return html`<p class="bubble-title" dir="auto">${part.text}</p>`;
  const about =
    part.kind === 'location'
      ? joined(
          part.name,
          part.address,
          part.latitude && part.longitude && `${part.latitude}, ${part.longitude}`,
        )
      : joined(part.fileName && showControls(part.fileName), part.mimeType);
  return html`<p class="attachment">
    <strong>${strings.media(part.kind)}</strong> <bdi class="soft">${about}</bdi>
  </p>`;
};

/** What a button would do; here it does nothing. */
const button = ({ label, kind, url, phone, code }: ContentButton): TemplateResult => {
  const does = url ?? phone ?? code;
  return html`<li class="bubble-button">
    <bdi>${label ?? kind}</bdi> ${does ? html`<bdi class="does">${showControls(does)}</bdi>` : nothing}
  </li>`;
};

/** A message as on a phone. Nothing of it is loaded, and nothing of it runs. */
export const bubbleView = ({ content, isInbound, time, strings }: Bubble): TemplateResult =>
  html`<div class="phone" part="bubble">
    <div class="bubble ${isInbound ? 'inbound' : 'outbound'}">
      ${content.header ? header(content.header, strings) : nothing}
      ${
        content.kind === 'unknown' || (content.body === null && !content.header && content.items.length === 0)
          ? html`<p class="soft">${strings.contentType(content.type)}</p>`
          : nothing
      }
      ${content.body === null ? nothing : html`<div class="bubble-body">${markupView(content.body)}</div>`}
      ${content.items.map(
        ({ title, details }) =>
          html`<p class="bubble-item"><bdi>${title}</bdi> <bdi class="soft">${details}</bdi></p>`,
      )}
      <p class="bubble-foot"><bdi>${content.footer}</bdi><span>${time}</span></p>
      ${
        content.buttons.length === 0
          ? nothing
          : html`<ul>
              ${content.buttons.map(button)}
            </ul>`
      }
    </div>
  </div>`;
