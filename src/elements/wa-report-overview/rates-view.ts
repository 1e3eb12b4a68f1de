import { html, svg, type TemplateResult } from 'lit';
import type { Overview } from '../../model/overview.ts';
import { formatInteger, formatShare } from '../../format/number.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { isNarrowedTo, narrowingTo } from './narrowing.ts';
import type { OverviewContext } from './tile-view.ts';

interface Rate {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  readonly filters: ReportFilters;
}

/** How many arrived, of all; and how many were read, of those. */
export const overviewRates = (
  counts: Pick<Overview, 'total' | 'statuses'>,
  { deliveryRate, readRate }: Pick<OverviewContext['strings'], 'deliveryRate' | 'readRate'>,
): readonly Rate[] => {
  const read = counts.statuses['read'] ?? 0;
  const arrived = (counts.statuses['delivered'] ?? 0) + read;
  return [
    { label: deliveryRate, part: arrived, whole: counts.total, filters: { status: ['delivered', 'read'] } },
    { label: readRate, part: read, whole: arrived, filters: { status: ['read'] } },
  ];
};

const printer = svg`<path d="M4.5 6V2h8v4M4.5 12.5h-2.500V6.500h13v6h-2.500M4.500 10h8v5h-8z" />`;

/** The rates, with what they do not know, and the button that prints. */
export const ratesView = (overview: Overview | undefined, context: OverviewContext): TemplateResult => {
  const { strings, locale, filters, narrow } = context;
  const rates = overviewRates(overview ?? { total: 0, statuses: {} }, strings);
  const rateView = ({ label, part, whole, filters: asked }: Rate): TemplateResult => {
    const share = overview ? formatShare(part, whole, locale) : '';
    const [some, all] = [part, whole].map((count) => (overview ? formatInteger(count, locale) : ''));
    return html`<span class="rate"
      >${label}
      <button
        class="figure"
        aria-pressed=${isNarrowedTo(asked, filters)}
        aria-label=${`${label} ${share}`}
        aria-disabled=${part === 0}
        @click=${() => part > 0 && narrow(narrowingTo(asked, filters))}
      >
        ${share}
      </button>
      ${overview && strings.shareOf(some ?? '', all ?? '')}</span
    >`;
  };
  return html`<div class="rates soft">
    ${rates.map(rateView)} <span class="caveat">${strings.receiptsCaveat}</span>
    <button class="button quiet print" @click=${() => print()}>
      <svg class="icon" viewBox="0 0 17 17" aria-hidden="true">${printer}</svg>${strings.printOverview}
    </button>
  </div>`;
};
