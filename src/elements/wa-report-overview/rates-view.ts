import { html, type TemplateResult } from 'lit';
import type { Overview } from '../../model/overview.ts';
import { formatInteger, formatShare } from '../../format/number.ts';
import { outline } from '../icon.ts';
import { isNarrowedTo, narrowingTo } from './narrowing.ts';
import { overviewRates, type OverviewRate } from './overview-rates.ts';
import type { OverviewContext } from './tile-view.ts';

const printer = 'M4.5 6V2h8v4M4.5 12.5h-2.500V6.500h13v6h-2.500M4.500 10h8v5h-8z';

/** The rates, with what they do not know, and the button that prints. */
export const ratesView = (overview: Overview | undefined, context: OverviewContext): TemplateResult => {
  const { strings, locale, filters, narrow } = context;
  const rates = overviewRates(overview ?? { total: 0, statuses: {} }, strings);
  const rateView = ({ label, count, whole, filters: asked }: OverviewRate): TemplateResult => {
    const share = overview ? formatShare(count, whole, locale) : '';
    const [some, all] = [count, whole].map((number) => (overview ? formatInteger(number, locale) : ''));
    return html`<span class="rate"
      >${label}
      <button
        class="figure"
        aria-pressed=${asked !== null && isNarrowedTo(asked, filters)}
        aria-label=${`${label} ${share}`}
        aria-disabled=${count === 0}
        @click=${() => asked && count > 0 && narrow(narrowingTo(asked, filters))}
      >
        ${share}
      </button>
      ${overview && strings.shareOf(some ?? '', all ?? '')}</span
    >`;
  };
  return html`<div class="rates soft">
    ${rates.map(rateView)} <span class="caveat">${strings.receiptsCaveat}</span>
    <button class="button quiet print" @click=${() => print()}>
      ${outline(printer)}${strings.printOverview}
    </button>
  </div>`;
};
