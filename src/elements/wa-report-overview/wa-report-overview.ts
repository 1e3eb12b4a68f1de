import { Task, TaskStatus } from '@lit/task';
import { html, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Message } from '../../model/message.ts';
import type { Overview } from '../../model/overview.ts';
import { ReportError } from '../../model/report-error.ts';
import { formatInteger, formatShare } from '../../format/number.ts';
import { emit } from '../events.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import { countMessages } from './count-messages.ts';
import { overviewTiles, type OverviewCounts, type OverviewTile } from './overview-tiles.ts';
import { styles } from './wa-report-overview.styles.ts';

/** Messages at hand, and how many there are in all, or null where nobody counts. */
export interface LoadedMessages {
  readonly messages: readonly Message[];
  readonly total: number | null;
}

/**
 * What became of all messages of a query: how many there are, and how many have each status.
 *
 * @tag wa-report-overview
 * @fires {CustomEvent} wa-report-error - The overview could not be loaded; `detail.error` is a `ReportError`.
 * @csspart tile - Each number with its label; also `tile-total`, `tile-delivered` and so on.
 */
export class WaReportOverview extends ReportElement {
  static override styles = [theme, styles];

  /** Reads the overview; another function reads it anew. Null means that the endpoint has none. */
  @property({ attribute: false }) load: ((signal: AbortSignal) => Promise<Overview | null>) | undefined;

  /** The messages to count where no overview can be had. */
  @property({ attribute: false }) loaded: (() => LoadedMessages) | undefined;

  /** Told the overview once it is here. */
  @property({ attribute: false }) onLoad: ((overview: Overview) => void) | undefined;

  readonly #overview = new Task(this, {
    args: () => [this.load] as const,
    task: ([load], { signal }) => load?.(signal),
    onComplete: (overview) => overview && this.onLoad?.(overview),
    onError: (error) => {
      if (error instanceof ReportError) emit(this, 'wa-report-error', { error });
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#overview.status === TaskStatus.ERROR) void this.#overview.run();
  }

  /** The task would go on without its element. */
  protected override release(): void {
    this.#overview.abort();
  }

  protected override render(): TemplateResult {
    const { counts, note } = this.#shown;
    return html`<section aria-label=${this.strings.overview} aria-busy=${counts === undefined}>
      <dl class="tiles">
        ${overviewTiles(counts, this.strings).map((tile) => this.#renderTile(tile, counts?.total))}
      </dl>
      <p class="soft remark" ?hidden=${note === ''}>${note}</p>
    </section>`;
  }

  /** The overview; where there is none, what the messages at hand tell, said to be no more than that. */
  get #shown(): { readonly counts: OverviewCounts | undefined; readonly note: string } {
    const { status, value } = this.#overview;
    if (status === TaskStatus.COMPLETE && value) return { counts: value, note: '' };
    const failed = status === TaskStatus.ERROR;
    const loaded = failed || (status === TaskStatus.COMPLETE && value === null) ? this.loaded?.() : undefined;
    if (!loaded) return { counts: undefined, note: failed ? this.strings.overviewFailed : '' };
    const total = loaded.total === null ? this.strings.unknown : formatInteger(loaded.total, this.locale);
    const note = this.strings.loadedOnly(formatInteger(loaded.messages.length, this.locale), total);
    return {
      counts: countMessages(loaded.messages),
      note: failed ? `${this.strings.overviewFailed} ${note}` : note,
    };
  }

  #renderTile({ name, label, count, note }: OverviewTile, total: number | undefined): TemplateResult {
    const share = name === 'total' || total === undefined ? '' : formatShare(count, total, this.locale);
    return html`<div class="tile ${name}" part="tile tile-${name}">
      <dt class="soft">${label}</dt>
      <dd>
        <span class="count">${total === undefined ? '' : formatInteger(count, this.locale)}</span>
        <span class="soft">${share}</span>
      </dd>
      <dd class="soft note" title=${note}>${note}</dd>
      <dd class="bar" ?hidden=${name === 'total'} aria-hidden="true">${bar(count, total ?? 0)}</dd>
    </div>`;
  }
}

const bar = (part: number, whole: number): TemplateResult =>
  html`<svg viewBox="0 0 100 1" preserveAspectRatio="none">
    ${svg`<rect height="1" width=${whole === 0 ? 0 : (100 * part) / whole} />`}
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'wa-report-overview': WaReportOverview;
  }
}
