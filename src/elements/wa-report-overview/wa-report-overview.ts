import { html, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { statuses } from '../../model/status.ts';
import type { StatusCounts } from '../../model/overview.ts';
import { formatInteger, formatShare } from '../../format/number.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import { styles } from './wa-report-overview.styles.ts';

/** The part of an overview that this element shows. */
export interface OverviewCounts {
  readonly total: number;
  readonly statuses: StatusCounts;
  readonly submissions: StatusCounts;
}

interface Tile {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly note?: string;
}

/**
 * What became of all messages of a query: how many there are, and how many have each status.
 *
 * @csspart tile - Each number with its label; also `tile-total`, `tile-delivered` and so on.
 */
export class WaReportOverview extends ReportElement {
  static override styles = [theme, styles];

  /** What to show; nothing while it is on its way. */
  @property({ attribute: false }) value: OverviewCounts | undefined;

  /** Said where the numbers are not those of all messages. */
  @property() note = '';

  protected override render(): TemplateResult {
    const { strings, value, note } = this;
    return html`<section aria-label=${strings.overview} aria-busy=${value === undefined}>
      <dl class="tiles">${this.#tiles(value).map((tile) => this.#renderTile(tile, value?.total))}</dl>
      <p class="soft remark" ?hidden=${note === ''}>${note}</p>
    </section>`;
  }

  #tiles(value: OverviewCounts | undefined): readonly Tile[] {
    const { strings } = this;
    const counts = value?.statuses ?? {};
    const notes: Readonly<Record<string, string>> = {
      read: strings.receiptsCanBeOff,
      pending: strings.mayStillChange,
    };
    const others = Object.entries(counts).filter(([name, count]) => count > 0 && !isKnown(name));
    const rejected = value?.submissions['rejected'] ?? 0;
    return [
      { name: 'total', label: strings.total, count: value?.total ?? 0 },
      ...statuses.map((name) => ({
        name,
        label: strings.statuses[name],
        count: counts[name] ?? 0,
        note: notes[name] ?? '',
      })),
      ...others.map(([name, count]) => ({ name: 'other', label: name, count })),
      ...(rejected > 0 ? [{ name: 'rejected', label: strings.submissions.rejected, count: rejected }] : []),
    ];
  }

  #renderTile({ name, label, count, note }: Tile, total: number | undefined): TemplateResult {
    const share = name === 'total' || total === undefined ? '' : formatShare(count, total, this.locale);
    return html`<div class="tile ${name}" part="tile tile-${name}">
      <dt class="soft">${label}</dt>
      <dd class="count">${total === undefined ? '' : formatInteger(count, this.locale)}</dd>
      <dd class="soft share">${[share, note].filter(Boolean).join(' · ')}</dd>
      <dd class="bar" ?hidden=${name === 'total'} aria-hidden="true">${bar(count, total ?? 0)}</dd>
    </div>`;
  }
}

const isKnown = (name: string): boolean => statuses.some((status) => status === name);

const bar = (part: number, whole: number): TemplateResult =>
  html`<svg viewBox="0 0 100 1" preserveAspectRatio="none">
    ${svg`<rect height="1" width=${whole === 0 ? 0 : (100 * part) / whole} />`}
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'wa-report-overview': WaReportOverview;
  }
}
