import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatChange } from '../../format/change.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { formatInteger, formatShare } from '../../format/number.ts';
import type { OverviewStrings } from '../../i18n/overview-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { EarlierPeriod } from '../../query/earlier-period.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import type { Narrowing } from '../events.ts';
import { isNarrowedTo, narrowingTo } from './narrowing.ts';
import type { OverviewTile } from './overview-tiles.ts';

/** What all numbers of an overview are shown with. */
export interface OverviewContext {
  readonly strings: Strings & OverviewStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
  readonly filters: ReportFilters;
  readonly narrow: (filters: Narrowing) => void;
}

interface TileContext extends OverviewContext {
  /** Undefined as long as it is not known. */
  readonly total: number | undefined;
  /** The period that the changes are against, where there is one. */
  readonly earlier: EarlierPeriod | null;
}

const bar = (part: number, whole: number): TemplateResult =>
  html`<svg viewBox="0 0 100 1" preserveAspectRatio="none">
    ${svg`<rect height="1" width=${whole === 0 ? 0 : (100 * part) / whole} />`}
  </svg>`;

/** The change since the period before: in two lines for the total, which stands first, else in few words. */
const changeTexts = (
  { name, count, before }: OverviewTile,
  { strings, locale, earlier, total }: TileContext,
): readonly [string, string] => {
  if (total === undefined || before === null || !earlier) return ['', ''];
  const change = formatChange(count, before, locale);
  if (change === null) return [count === 0 ? '' : strings.noneBefore(earlier.days), ''];
  return name === 'total'
    ? [strings.changeOn(change, formatInteger(before, locale)), strings.inDaysBefore(earlier.days)]
    : [change, ''];
};

/** What the change is against, exactly. */
const beforeText = ({ before }: OverviewTile, { strings, locale, dates, earlier }: TileContext): string => {
  const { startAt, endAt } = earlier?.query ?? {};
  if (before === null || !startAt || !endAt) return '';
  return strings.countBefore(formatInteger(before, locale), dates.moment(startAt), dates.moment(endAt));
};

/** A number with its share of the whole and its change. It is a button where a filter asks for just these messages. */
export const tileView = (tile: OverviewTile, context: TileContext): TemplateResult => {
  const { strings, locale, total, filters, narrow } = context;
  const { name, label, count, note } = tile;
  const shown = total === undefined ? '' : formatInteger(count, locale);
  const isActive = tile.filters !== null && isNarrowedTo(tile.filters, filters);
  const press = (): void => {
    if (tile.filters && count > 0) narrow(narrowingTo(tile.filters, filters));
  };
  const whole = total === undefined ? '' : formatInteger(total, locale);
  const [change, when] = changeTexts(tile, context);
  const share =
    total === undefined || total === 0 ? '' : strings.shareOf(formatShare(count, total, locale), whole);
  const exactly = beforeText(tile, context);
  const isTotal = name === 'total';
  return html`<div class="tile ${name}" part="tile tile-${name}">
    <dt class="soft">${label}</dt>
    <dd>
      ${
        tile.filters
          ? html`<button
              class="count"
              aria-label=${`${label} ${shown}`}
              aria-pressed=${isActive}
              aria-disabled=${count === 0}
              @click=${press}
            >
              ${shown}
            </button>`
          : html`<span class="count">${shown}</span>`
      }
    </dd>
    <dd class="soft line">${isTotal ? change : share}</dd>
    <dd class="bar" ?hidden=${isTotal} aria-hidden="true">${bar(count, total ?? 0)}</dd>
    <dd class="soft line" title=${exactly}>
      ${isTotal || change === '' ? nothing : html`<span class="change">${change}</span>`}
      <span>${isTotal ? when : note}</span><span class="visually-hidden">${exactly}</span>
    </dd>
  </div>`;
};
