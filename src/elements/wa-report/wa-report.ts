import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { columns as allColumns, type Column } from '../../model/column.ts';
import { isMalformed, type Message } from '../../model/message.ts';
import type { Overview } from '../../model/overview.ts';
import type { ReportQuery } from '../../model/report-query.ts';
import type { ReportSource } from '../../model/report-source.ts';
import { ReportError } from '../../model/report-error.ts';
import { formatInteger } from '../../format/number.ts';
import { readFilters, type ReportFilters } from '../../query/report-filters.ts';
import { bucketOf, toParams, toReportQuery } from '../../query/report-query.ts';
import { RowProvider } from '../../rows/row-provider.ts';
import { emit, type ExportSummary, type ReportEventMap } from '../events.ts';
import { SourceElement } from '../source-element.ts';
import { theme } from '../theme.styles.ts';
import type { OverviewCounts } from '../wa-report-overview/wa-report-overview.ts';
import type { WaReportTable } from '../wa-report-table/wa-report-table.ts';
import { countMessages } from './count-messages.ts';
import { columnsConverter } from './columns-converter.ts';
import { detailsSheet, type OpenedMessage } from './details-sheet.ts';
import type { ExportController } from './export-controller.ts';
import { loadExport } from './load-export.ts';
import { noExport } from './no-export.ts';
import { periodText, reportHeader } from './report-header.ts';
import { emptyPanel, failurePanel, noEndpointPanel } from './state-panel.ts';
import { styles } from './wa-report.styles.ts';

/** How a file is written; see `csv-encoder.ts`. */
export interface ExportOptions {
  readonly profile?: 'spreadsheet' | 'data';
  readonly separator?: ',' | ';' | '\t';
  readonly signal?: AbortSignal;
}

/** One query on one source, and the rows it gives. */
interface Run {
  readonly key: string;
  readonly source: ReportSource;
  readonly query: ReportQuery;
  readonly rows: RowProvider;
}

/**
 * The WhatsApp Report: who was messaged, when, with what, and what became of it. It composes the filters, the
 * overview, the table and the details of one query, and exports every message that matches.
 *
 * @fires {CustomEvent} wa-report-load - The first rows of a query are here; `detail.total`, `detail.asOf`.
 * @fires {CustomEvent} wa-report-error - Something could not be loaded; `detail.error` is a `ReportError`.
 * @fires {CustomEvent} wa-report-filter-change - The user changed the filters; `detail.filters`.
 * @fires {CustomEvent} wa-report-message-open - Details are about to open; cancel it to show others.
 * @fires {CustomEvent} wa-report-export - An export started, went on, or ended; `detail.phase`.
 * @slot toolbar - Beside the heading, before the report's own buttons.
 * @csspart base - The whole report.
 * @csspart header - Heading, period and buttons.
 * @csspart export-button - The button that exports.
 * @csspart export - How far an export is, and how it ended.
 * @csspart state - What stands in place of the rows when there are none.
 * @csspart details - The sheet that shows one message.
 * @cssprop [--wa-report-accent=#0b6e4f] - Colour of what can be done.
 * @cssprop [--wa-report-background=#fff] - Colour of the surface; near black in dark pages.
 * @cssprop [--wa-report-text=#14202a] - Colour of the text; near white in dark pages.
 * @cssprop [--wa-report-radius=0.571em] - Rounding of controls.
 * @cssprop [--wa-report-font-size=14px] - Size of the text, and with it of everything.
 * @cssprop [--wa-report-spacing=0.571em] - Gap between controls.
 * @cssprop [--wa-report-font=system-ui] - Font family.
 */
export class WaReport extends SourceElement {
  static override styles = [theme, styles];

  /** What the report is narrowed to. Setting it fires no event. */
  @property({ type: Object }) filters: ReportFilters = {};

  /** `auto` follows the page's `color-scheme`. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Height of the rows: 48 or 36 pixels. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  /** Which columns, in which order; as an attribute, ids with spaces between. */
  @property({ converter: columnsConverter }) columns: readonly Column[] = allColumns;

  /** Rows per request, 1 to 500. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 100;

  /** Leaves the overview out. */
  @property({ type: Boolean, attribute: 'hide-overview' }) hideOverview = false;

  /** Accessible name of the report, and its title. */
  @property() heading = '';

  @state() private revision = 0;
  @state() private opened: OpenedMessage | undefined;
  @query('wa-report-table') private readonly table!: WaReportTable | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  #run: Run | undefined;
  #isLoaded = false;
  #export: ExportController | undefined;
  readonly #overview = new Task(this, {
    args: () =>
      [this.#run?.rows.state.status === 'ready' && !this.hideOverview ? this.#run : undefined] as const,
    task: async ([run], { signal }): Promise<Overview | null> => {
      if (!run) return null;
      const { source, query, rows } = run;
      return source.overview(query, { bucket: bucketOf(query), asOf: rows.asOf ?? undefined }, signal);
    },
    onError: (error) => this.#report(error),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page is a removal too; what is under way must outlive it.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#overview.abort();
      this.#stop();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const source = this.reportSource;
    if (!source || !this.isConnected) return this.#stop();
    const query = toReportQuery(readFilters(this.filters), this.zone, new Date());
    const key = `${query.timezone} ${toParams(query)} ${this.#limit}`;
    if (this.#run?.key !== key || this.#run.source !== source) this.#start(source, query, key);
  }

  protected override updated(): void {
    if (this.opened && this.dialog && !this.dialog.open) this.dialog.showModal();
    if (!this.opened && this.dialog?.open) this.dialog.close();
  }

  /** Reads the report anew, from now. */
  refresh(): void {
    this.#stop();
    this.requestUpdate();
  }

  /** Writes every message that matches to a CSV file. One export runs at a time; it keeps its query. */
  async exportCsv({
    profile = 'spreadsheet',
    separator = ',',
    signal,
  }: ExportOptions = {}): Promise<ExportSummary> {
    const run = this.#run;
    if (!run) return noExport;
    const { strings, locale, dates, columns } = this;
    const context = {
      wording: strings,
      titles: strings.columns,
      recipientCountry: strings.recipientCountry,
      recipientNumber: strings.recipientNumber,
      locale,
      dates,
    };
    const request = { source: run.source, query: run.query, columns, context, profile, separator };
    try {
      const { ExportController } = await loadExport();
      this.#export ??= new ExportController(this);
      return await this.#export.start(request, run.rows.total, signal);
    } catch {
      // Only the file with that code can be missing: an export turns all else into its summary.
      const error = new ReportError('network', 'a part of the report could not be loaded');
      emit(this, 'wa-report-export', { phase: 'failed', error, summary: null });
      return noExport;
    }
  }

  /** Shows the details of a message. */
  openDetails(id: string): void {
    this.#open(id, undefined, null);
  }

  closeDetails(): void {
    this.opened = undefined;
  }

  /** Puts a row at the top of the view; rows count from 0. */
  scrollToRow(index: number): void {
    this.table?.scrollToRow(index);
  }

  protected override render(): TemplateResult {
    return html`<section class="base" part="base" aria-labelledby="heading">
      ${this.#renderHeader()} ${this.#export?.render(this.strings, this.locale)}
      <wa-report-filters
        .value=${readFilters(this.filters)}
        .sources=${this.#sources}
        .timezone=${this.timezone}
        .translations=${this.translations}
        @wa-report-filter-change=${this.#onFilterChange}
      ></wa-report-filters>
      ${this.#renderOverview()} ${this.#renderRows()}
      <p class="visually-hidden" role="status">${this.#announcement}</p>
      ${detailsSheet({
        opened: this.opened,
        source: this.reportSource,
        strings: this.strings,
        timezone: this.timezone,
        translations: this.translations,
        step: (by) => this.#step(by),
        close: () => this.closeDetails(),
      })}
    </section>`;
  }

  get #limit(): number {
    const limit = Math.round(Number(this.pageSize));
    return Number.isNaN(limit) ? 100 : Math.min(Math.max(1, limit), 500);
  }

  get #sources(): readonly string[] {
    return this.#overview.value?.sources.flatMap(({ source }) => source ?? []) ?? [];
  }

  get #announcement(): string {
    const { strings, locale } = this;
    const total = this.#run?.rows.total;
    return total == null ? '' : strings.messageCount(total, formatInteger(total, locale));
  }

  #renderHeader(): TemplateResult {
    const { strings, dates, locale } = this;
    const { query, rows } = this.#run ?? {};
    const asOf = rows?.asOf ?? null;
    return reportHeader({
      heading: this.heading || strings.heading,
      period: query ? periodText(query, asOf, dates, strings) : '',
      asOf: asOf ? strings.asOf(dates.time(asOf)) : '',
      exportLabel: rows?.total ? strings.exportRows(formatInteger(rows.total, locale)) : strings.exportCsv,
      canExport: rows?.state.status === 'ready' && rows.rowCount > 0 && !this.#export?.isRunning,
      strings,
      refresh: () => this.refresh(),
      exportCsv: () => void this.exportCsv(),
    });
  }

  #renderOverview(): TemplateResult | typeof nothing {
    const { rows } = this.#run ?? {};
    if (this.hideOverview || !rows || rows.state.status === 'failed') return nothing;
    const { value, note } = this.#counts(rows);
    return html`<wa-report-overview
      .value=${value}
      .note=${note}
      .timezone=${this.timezone}
      .translations=${this.translations}
    ></wa-report-overview>`;
  }

  /** The overview, or, where there is none, what the rows here tell. */
  #counts(rows: RowProvider): { readonly value: OverviewCounts | undefined; readonly note: string } {
    const { strings, locale } = this;
    const { status, value } = this.#overview;
    if (value) return { value, note: '' };
    if (rows.state.status !== 'ready' || status === TaskStatus.PENDING || status === TaskStatus.INITIAL)
      return { value: undefined, note: '' };
    const loaded = rows.loaded();
    const note = strings.loadedOnly(
      formatInteger(loaded.length, locale),
      rows.total === null ? strings.unknown : formatInteger(rows.total, locale),
    );
    return {
      value: countMessages(loaded),
      note: status === TaskStatus.ERROR ? `${strings.overviewFailed} ${note}` : note,
    };
  }

  #renderRows(): TemplateResult {
    const { strings, filters } = this;
    const { rows } = this.#run ?? {};
    if (!rows) return noEndpointPanel(strings);
    const clear = (): void => this.#changeFilters({});
    if (rows.state.status === 'failed')
      return failurePanel(rows.state.error, strings, () => rows.retry(), clear);
    if (rows.state.status === 'ready' && rows.rowCount === 0)
      return emptyPanel(readFilters(filters), strings, (next) => this.#changeFilters(next));
    return html`<wa-report-table
      exportparts="grid, row, cell, badge, badge-delivered, badge-read, badge-pending, badge-failed, footer"
      .rows=${rows}
      .revision=${this.revision}
      .columns=${this.columns}
      .density=${this.density}
      .heading=${this.heading || strings.heading}
      .timezone=${this.timezone}
      .translations=${this.translations}
      .openMessage=${this.#openRow}
    ></wa-report-table>`;
  }

  #start(source: ReportSource, query: ReportQuery, key: string): void {
    this.#stop();
    const rows: RowProvider = new RowProvider({
      load: (page, signal) => source.messages(query, page, signal),
      pageSize: this.#limit,
      onChange: () => this.#onRows(rows),
      onError: (error) => this.#report(error),
    });
    this.#run = { key, source, query, rows };
  }

  #stop(): void {
    this.#run?.rows.stop();
    this.#run = undefined;
    this.#isLoaded = false;
  }

  #onRows(rows: RowProvider): void {
    this.revision++;
    if (this.#isLoaded || rows.state.status !== 'ready') return;
    this.#isLoaded = true;
    emit(this, 'wa-report-load', { total: rows.total, asOf: rows.asOf });
  }

  #report(error: unknown): void {
    if (error instanceof ReportError) emit(this, 'wa-report-error', { error });
  }

  #onFilterChange(event: ReportEventMap['wa-report-filter-change']): void {
    this.filters = event.detail.filters;
  }

  #changeFilters(filters: ReportFilters): void {
    this.filters = filters;
    emit(this, 'wa-report-filter-change', { filters });
  }

  readonly #openRow = (message: Message, row: number): void => this.#open(message.id, message, row);

  #open(id: string, message: Message | undefined, row: number | null): void {
    if (emit(this, 'wa-report-message-open', { id, message })) this.opened = { id, message, row };
  }

  #step(by: 1 | -1): (() => void) | null {
    const row = this.opened?.row;
    const next = row == null ? undefined : this.#run?.rows.row(row + by);
    if (row == null || !next || isMalformed(next)) return null;
    return () => {
      this.table?.activate(row + by);
      this.#openRow(next, row + by);
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-report': WaReport;
  }
}
