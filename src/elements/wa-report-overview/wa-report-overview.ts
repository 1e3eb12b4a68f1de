import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Message } from '../../model/message.ts';
import type { Overview } from '../../model/overview.ts';
import { ReportError } from '../../model/report-error.ts';
import type { ReportQuery } from '../../model/report-query.ts';
import type { ReportSource } from '../../model/report-source.ts';
import { formatInteger } from '../../format/number.ts';
import { enOverview } from '../../i18n/overview-strings.ts';
import { bucketOf } from '../../query/bucket.ts';
import { earlierPeriod } from '../../query/earlier-period.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { emit } from '../events.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import { countMessages } from './count-messages.ts';
import { loadCharts } from './load-charts.ts';
import type { OverviewCharts } from './overview-charts.ts';
import { contradictions } from './overview-note.ts';
import { overviewTiles } from './overview-tiles.ts';
import { ratesStyles } from './rates.styles.ts';
import { ratesView } from './rates-view.ts';
import { tileView, type OverviewContext } from './tile-view.ts';
import { styles } from './wa-report-overview.styles.ts';

/** Messages at hand, and how many there are in all, or null where nobody counts. */
export interface LoadedMessages {
  readonly messages: readonly Message[];
  readonly total: number | null;
}

interface Shown {
  readonly overview: Overview | undefined;
  readonly note: string;
}

/**
 * What became of all messages of a query, when, where and why: each number asks for the messages that it counts.
 *
 * @tag wa-report-overview
 * @fires {CustomEvent} wa-report-narrow - A number was clicked; `detail.filters` are to be put in place of others.
 * @fires {CustomEvent} wa-report-error - The overview could not be loaded; `detail.error` is a `ReportError`.
 * @csspart tile - Each number with its label; also `tile-total`, `tile-delivered` and so on.
 * @csspart chart - The messages of each hour, day or week.
 * @csspart countries - Where the messages went.
 * @csspart failures - Why messages failed.
 */
export class WaReportOverview extends ReportElement {
  static override styles = [theme, styles, ratesStyles];

  /** Where the overview is read from. Without one it is still to come. */
  @property({ attribute: false }) source: Pick<ReportSource, 'overview'> | undefined;

  /** What is counted; another object counts anew. */
  @property({ attribute: false }) query: ReportQuery | undefined;

  /** The instant that fixes the set of messages. */
  @property({ attribute: false }) asOf: string | null = null;

  /** What the report is narrowed to: a number that it shows already is pressed. */
  @property({ attribute: false }) filters: ReportFilters = {};

  /** The messages to count where no overview can be had. */
  @property({ attribute: false }) loaded: (() => LoadedMessages) | undefined;

  /** Another value whenever `loaded` gives others. */
  @property({ attribute: false }) revision = 0;

  /** Told the overview once it is here. */
  @property({ attribute: false }) onLoad: ((overview: Overview) => void) | undefined;

  #charts: OverviewCharts | undefined;
  /** Room is kept for the charts until they turn out not to come. */
  #hasCharts = true;

  readonly #overview = new Task(this, {
    args: () => [this.source, this.query, this.asOf] as const,
    task: ([source, query, asOf], { signal }) =>
      query && source?.overview(query, { bucket: bucketOf(query), asOf: asOf ?? undefined }, signal),
    onComplete: (overview) => overview && this.onLoad?.(overview),
    onError: (error) => {
      if (error instanceof ReportError) emit(this, 'wa-report-error', { error });
    },
  });

  /** The period before: what is not known of it is no failure. */
  readonly #earlier = new Task(this, {
    args: () => [this.source, this.query, this.#counted] as const,
    task: async ([source, query, counted], { signal }) => {
      const now = counted?.asOf ?? this.asOf ?? new Date().toISOString();
      const period = query && counted ? earlierPeriod(query, now) : null;
      if (!source || !period) return null;
      const request = { bucket: bucketOf(period.query), asOf: period.asOf };
      const overview = await source.overview(period.query, request, signal);
      return overview && { period, overview };
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#overview.status === TaskStatus.ERROR) void this.#overview.run();
    if (!this.#charts) void this.#loadCharts();
  }

  /** The tasks would go on without their element. */
  protected override release(): void {
    this.#overview.abort();
    this.#earlier.abort();
  }

  /** Rows that come one after the other count only where there is nothing better. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return changed.size !== 1 || !changed.has('revision') || this.#counted === undefined;
  }

  protected override render(): TemplateResult {
    const { overview, note } = this.#shown;
    const { value: earlier, status } = this.#earlier;
    const before = overview && status === TaskStatus.COMPLETE ? earlier : null;
    const context = this.#context;
    const { strings } = context;
    const tiles = overviewTiles(overview, before?.overview, strings);
    const failed = this.#overview.status === TaskStatus.ERROR;
    const charts = this.#charts?.render({ ...context, overview, query: this.query });
    return html`<section aria-label=${strings.overview} aria-busy=${overview === undefined}>
      <dl class="tiles">
        ${tiles.map((tile) =>
          tileView(tile, { ...context, total: overview?.total, earlier: before?.period ?? null }),
        )}
      </dl>
      ${ratesView(overview, context)}
      <p class="soft remark" role="status" ?hidden=${note === ''}>
        ${note}
        ${
          failed
            ? html`<button class="link" @click=${() => this.#overview.run()}>${strings.retry}</button>`
            : nothing
        }
      </p>
      <div class="charts" ?hidden=${!this.#hasCharts || this.#isEmpty}>${charts}</div>
    </section>`;
  }

  get #context(): OverviewContext {
    return {
      strings: { ...enOverview, ...this.strings },
      locale: this.locale,
      dates: this.dates,
      filters: this.filters,
      narrow: (filters) => emit(this, 'wa-report-narrow', { filters }),
    };
  }

  /** Known with the first rows already: nothing moves once the overview is here. */
  get #isEmpty(): boolean {
    return (this.#counted?.total ?? (this.source && this.loaded?.().total)) === 0;
  }

  get #counted(): Overview | undefined {
    const { status, value } = this.#overview;
    return status === TaskStatus.COMPLETE ? (value ?? undefined) : undefined;
  }

  /** The overview; where there is none, what the messages at hand tell, said to be no more than that. */
  get #shown(): Shown {
    const { strings } = this.#context;
    const counted = this.#counted;
    if (counted) {
      const rows = this.loaded?.().total ?? null;
      return { overview: counted, note: contradictions(counted, rows, strings, this.locale) };
    }
    const { status, value } = this.#overview;
    const failed = status === TaskStatus.ERROR ? strings.overviewFailed : '';
    const loaded = failed || (status === TaskStatus.COMPLETE && value === null) ? this.loaded?.() : undefined;
    if (!loaded || !this.query) return { overview: undefined, note: failed };
    const total = loaded.total === null ? strings.unknown : formatInteger(loaded.total, this.locale);
    const note = strings.loadedOnly(formatInteger(loaded.messages.length, this.locale), total);
    return { overview: countMessages(loaded.messages, this.query), note: `${failed} ${note}`.trim() };
  }

  async #loadCharts(): Promise<void> {
    const Charts = await loadCharts();
    this.#charts ??= Charts && new Charts(this);
    this.#hasCharts = this.#charts !== undefined;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-report-overview': WaReportOverview;
  }
}
