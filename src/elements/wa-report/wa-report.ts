import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Overview } from '../../model/overview.ts';
import type { Message } from '../../model/message.ts';
import type { ReportSource } from '../../model/report-source.ts';
import { readFilters, type ReportFilters } from '../../query/report-filters.ts';
import { toReportQuery } from '../../query/report-query.ts';
import { emit, type ExportSummary } from '../events.ts';
import { theme } from '../theme.styles.ts';
import type { WaReportTable } from '../wa-report-table/wa-report-table.ts';
import type { DetailsController } from './details-controller.ts';
import type { ReportContent } from './export/export-content.ts';
import type { ExportController, ExportOptions } from './export/export-controller.ts';
import type { LiveController } from './live/live-controller.ts';
import { loadDetails, loadExport, loadLive } from './load-part.ts';
import { noExport } from './no-export.ts';
import { readPageSize } from './page-size.ts';
import { reportHeader } from './report-header.ts';
import { ReportRun } from './report-run.ts';
import { runView } from './run-view.ts';
import { noEndpointPanel } from './state-panel.ts';
import { ViewElement } from './view-element.ts';
import { styles } from './wa-report.styles.ts';

/**
 * The WhatsApp Report: who was messaged, when, with what, and what became of it. It composes the filters, the
 * overview, the table and the details of one query, and exports every message that matches.
 *
 * @fires {CustomEvent} wa-report-load - The first rows of a query are here; `detail.total`, `detail.asOf`.
 * @fires {CustomEvent} wa-report-error - Something could not be loaded; `detail.error` is a `ReportError`.
 * @fires {CustomEvent} wa-report-filter-change - The user changed the filters; `detail.filters`.
 * @fires {CustomEvent} wa-report-timezone-change - The user chose a time zone; `detail.timezone`.
 * @fires {CustomEvent} wa-report-message-open - Details are about to open; cancel it to show others.
 * @fires {CustomEvent} wa-report-reveal - A reader wants to see what is masked; cancel it to refuse.
 * @fires {CustomEvent} wa-report-state-change - The user changed filters or arrangement; `detail` is the new `state`.
 * @fires {CustomEvent} wa-report-export - An export started, went on, or ended; `detail.phase`.
 * @slot toolbar - Beside the heading, before the report's own buttons.
 * @csspart base - The whole report.
 * @csspart header - Heading, period and buttons.
 * @csspart view-button - The button that opens the columns.
 * @csspart view - The panel of columns, density and mode.
 * @csspart export-button - The button that exports.
 * @csspart export-dialog - The question before an export.
 * @csspart export - How far an export is, and how it ended.
 * @csspart live - How new the rows are, and what has come since.
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
export class WaReport extends ViewElement {
  static override styles = [theme, styles];

  /** `auto` follows the page's `color-scheme`. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Rows per request, 1 to 500. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 100;

  /** Seconds between two looks for new and changed messages, at least 1; 0 looks for none. */
  @property({ type: Number, attribute: 'refresh' }) refreshInterval = 0;

  /** Accessible name of the report, and its title. */
  @property() heading = '';

  @state() private revision = 0;
  @query('wa-report-table') private readonly table!: WaReportTable | null;
  #filters: ReportFilters = {};
  #run: ReportRun | undefined;
  #exporter: ExportController | undefined;
  #details: DetailsController | undefined;
  #live: LiveController | undefined;

  protected override release(): void {
    this.#stop();
    this.#exporter?.cancel();
    this.#details?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filters')) this.#filters = readFilters(this.filters);
    if (changed.has('refreshInterval') && this.refreshInterval > 0) void this.#loadLive();
    const source = this.reportSource;
    if (!source || !this.isConnected || !this.isRestored) this.#stop();
    else this.#read(source);
  }

  /** Reads the report anew, from now. */
  refresh(): void {
    this.#stop();
    this.requestUpdate();
  }

  /** Writes every message that matches now to a CSV file. What stops it leaves a file named PARTIAL, or none. */
  async exportCsv(options: ExportOptions = {}): Promise<ExportSummary> {
    return (await this.#export((exporter, content) => exporter.start(content, options))) ?? noExport;
  }

  /** Shows the details of a message. */
  openDetails(id: string): void {
    void this.#open(id);
  }

  closeDetails(): void {
    this.#details?.close();
  }

  /** Puts a row at the top of the view; rows count from 0. */
  scrollToRow(index: number): void {
    this.table?.scrollToRow(index);
  }

  protected override render(): TemplateResult {
    const { strings, timezone, translations } = this;
    return html`<section class="base" part="base" aria-labelledby="heading">
      ${this.#renderHeader()} ${this.#exporter?.render(strings, this.locale, this.dates)}
      ${this.renderFilters(this.#filters)} ${this.#live?.render(strings, this.locale, this.dates)}
      ${this.#run ? this.#renderRun(this.#run) : noEndpointPanel(strings)}
      ${this.#details?.render({ source: this.reportSource, strings, timezone, translations })}
    </section>`;
  }

  #renderHeader(): TemplateResult {
    const { strings, dates, locale } = this;
    return reportHeader({
      heading: this.heading || strings.heading,
      run: this.#run,
      isExporting: this.#exporter?.isRunning ?? false,
      ...{ strings, dates, locale, viewPanel: this.viewPanel, toggleView: this.toggleView },
      refresh: () => this.refresh(),
      exportCsv: () => void this.#export((exporter, content) => exporter.ask(content)),
    });
  }

  #renderRun(run: ReportRun): TemplateResult {
    const { revision, hideOverview, columns, density, mode, timezone, strings, locale, translations } = this;
    return runView({
      ...{ run, revision, hideOverview, columns, density, mode, timezone, strings, locale, translations },
      filters: this.#filters,
      heading: this.heading,
      changeFilters: (filters) => this.changeFilters(filters),
      changeColumns: (columns) => this.changeView({ columns }),
      openMessage: this.#openRow,
      onOverview: this.#onOverview,
    });
  }

  /** Exports what is on screen now, once the code for it is here. */
  async #export<Result>(
    use: (exporter: ExportController, content: ReportContent) => Result,
  ): Promise<Result | undefined> {
    const { strings, locale, dates, columns } = this;
    const content = this.#run && { run: this.#run, filters: this.#filters, strings, locale, dates, columns };
    const Controller = content && (await loadExport(this));
    return Controller && this.isConnected
      ? use((this.#exporter ??= new Controller(this)), content)
      : undefined;
  }

  async #loadLive(): Promise<void> {
    const Controller = await loadLive(this);
    this.#live ??=
      Controller &&
      new Controller(this, {
        run: () => this.#run,
        interval: () => this.refreshInterval,
        isExporting: () => this.#exporter?.isRunning ?? false,
        refresh: () => this.refresh(),
      });
    this.requestUpdate();
  }

  /** Starts another run when the query, the source, the size of a page or the mask is another. */
  #read(source: ReportSource): void {
    const query = toReportQuery(this.#filters, this.zone, this.clock());
    const pageSize = readPageSize(this.pageSize);
    if (this.#run?.isOf(source, query, pageSize, this.mask)) return;
    this.#stop();
    this.counts = undefined;
    this.#run = new ReportRun({
      ...{ source, query, pageSize, mask: this.mask },
      onChange: () => this.revision++,
      onLoad: this.onLoad,
      onError: (error) => emit(this, 'wa-report-error', { error }),
    });
  }

  #stop(): void {
    this.#run?.stop();
    this.#run = undefined;
  }

  readonly #onOverview = (overview: Overview): void => void (this.counts = overview);

  readonly #openRow = (message: Message, row: number): void => void this.#open(message.id, message, row);

  async #open(id: string, message?: Message, row?: number): Promise<void> {
    const Controller = await loadDetails(this);
    if (!Controller) return;
    this.#details ??= new Controller(this, {
      current: () => this.#run?.rows,
      activate: (index) => this.table?.activate(index),
    });
    this.#details.open(id, message, row);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-report': WaReport;
  }
}
