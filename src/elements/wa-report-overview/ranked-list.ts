import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatInteger, formatShare } from '../../format/number.ts';
import { isNarrowedTo, narrowingTo } from './narrowing.ts';
import type { RankedPart } from './overview-part.ts';
import type { OverviewContext } from './tile-view.ts';

export interface RankedContext extends OverviewContext {
  /** What the parts are parts of. */
  readonly total: number;
}

/** As many as there is room for; the table has all. */
const most = 5;

const bar = (share: number): TemplateResult =>
  html`<svg class="track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect height="1" width=${100 * share} />`}
  </svg>`;

/** The parts with the most messages, each a button that asks for these. */
export const rankedList = (parts: readonly RankedPart[], context: RankedContext): TemplateResult => {
  const { total, strings, locale, filters: current, narrow } = context;
  const largest = Math.max(1, ...parts.map(({ count }) => count));
  const entry = ({ label, count, failed, filters }: RankedPart): TemplateResult => {
    const rate = failed === null ? '' : strings.failedShare(formatShare(failed, count, locale));
    const shares = failed === null ? '' : `${formatShare(count, total, locale)} · ${rate}`;
    const content = html`<span class="name" title=${label}><bdi>${label}</bdi></span>
      <span class="soft">${shares}</span>
      <span class="number">${formatInteger(count, locale)}</span>
      ${bar(count / largest)}`;
    return filters === null
      ? html`<div class="entry">${content}</div>`
      : html`<button
          class="entry"
          aria-pressed=${isNarrowedTo(filters, current)}
          @click=${() => narrow(narrowingTo(filters, current))}
        >
          ${content}
        </button>`;
  };
  return html`<ul class="ranked">
    ${repeat(
      parts.slice(0, most),
      ({ key }) => key,
      (part) => html`<li>${part.count > 0 ? entry(part) : nothing}</li>`,
    )}
  </ul>`;
};
