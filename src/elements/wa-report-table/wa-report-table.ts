import { nothing, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { columns as allColumns, readColumns, type Column } from '../../model/column.ts';
import { isMalformed, type Message } from '../../model/message.ts';
import { loadPhoneNumbers } from '../../format/phone-number.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import { cardStyles } from './card.styles.ts';
import { columnStyles } from './column.styles.ts';
import { loadPagesView } from './load-pages-view.ts';
import { loadTableTools } from './load-table-tools.ts';
import type { PagesView } from './pages-view.ts';
import { ScrollGrid } from './scroll-grid.ts';
import type { TableContext } from './table-context.ts';
import { tableFooter } from './table-footer.ts';
import type { TableTools } from './table-tools.ts';
import { styles } from './wa-report-table.styles.ts';

/**
 * The virtualized table of messages: any number of rows, read from a row provider as they come into view.
 *
 * @csspart grid - The grid itself.
 * @csspart header - The row of column titles.
 * @csspart pager - What turns the pages, where they are shown one by one.
 * @csspart position - Which row and time the thumb is at, while it is dragged.
 * @csspart footer - Which rows are in view, and the zone of all times.
 * @csspart row - Each row of a message.
 * @csspart cell - Each cell of a message.
 * @csspart badge - The status of a message; also `badge-delivered`, `badge-read`, `badge-pending`, `badge-failed`.
 * @cssprop [--wa-report-table-height=clamp(27em, 64vh, 64em)] - Height of the scrolled rows.
 */
export class WaReportTable extends ReportElement {
  static override styles = [theme, styles, columnStyles, cardStyles];

  /** Where the rows come from; its `onChange` has to update this element, by `revision` or `requestUpdate()`. */
  @property({ attribute: false }) rows: RowProvider | undefined;

  /** Any new value shows what has changed in `rows`. */
  @property({ attribute: false }) revision = 0;

  /** Which columns, in which order. */
  @property({ attribute: false }) columns: readonly Column[] = allColumns;

  /** Height of the rows: 48 or 36 pixels. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  /** Rows under the wheel, or a plain table with a pager. */
  @property() mode: 'scroll' | 'pages' = 'scroll';

  /** Accessible name of the grid. */
  @property() heading = '';

  /** Opens the details of a message. */
  @property({ attribute: false }) openMessage: ((message: Message, row: number) => void) | undefined;

  /** Asked for other columns, or another order of them. */
  @property({ attribute: false }) changeColumns: ((columns: readonly Column[]) => void) | undefined;

  /** Asked for only those messages that have a cell's value. */
  @property({ attribute: false }) filterBy: ((filters: ReportFilters) => void) | undefined;

  @state() private hasPhoneGrouping = false;
  readonly #grid = new ScrollGrid(this);
  #tools: TableTools | undefined;
  #pages: PagesView | undefined;
  #isEquipped = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadPhoneNumbers().then(() => (this.hasPhoneGrouping = true));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('columns')) this.columns = readColumns(this.columns);
    if (changed.has('mode')) void this.#changeMode();
    if (!changed.has('rows')) return;
    this.#grid.cursor.moveTo({ row: 0, column: 0 });
    this.scrollToRow(0);
  }

  protected override updated(): void {
    if (this.rows?.state.status === 'ready' && !this.#isEquipped) void this.#equip();
    (this.#pagesNow ?? this.#grid).load();
  }

  /** Puts a row at the top of the view; rows count from 0. */
  scrollToRow(row: number): void {
    (this.#pagesNow ?? this.#grid).scrollToRow(row);
  }

  /** Makes a row the active one and brings it into view. */
  activate(row: number): void {
    void (this.#pagesNow ?? this.#grid).activate(row);
  }

  /** Gives all columns their usual widths. */
  resetColumnWidths(): void {
    this.#tools?.resetColumnWidths();
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const { rows } = context;
    const isReady = rows !== undefined && this.#grid.isReady;
    return (
      this.#pagesNow?.render(context) ??
      html`${this.#grid.render(context, this.#tools)}
      ${isReady ? tableFooter({ ...context, rows, space: this.#grid.space }) : nothing}
      ${this.#tools?.render(context)}`
    );
  }

  get #context(): TableContext {
    const { rows, columns, strings, locale, dates, hasPhoneGrouping } = this;
    return {
      rows,
      columns,
      strings,
      locale,
      dates,
      hasPhoneGrouping,
      heading: this.heading || strings.heading,
      open: this.#open,
    };
  }

  get #pagesNow(): PagesView | undefined {
    return this.mode === 'pages' ? this.#pages : undefined;
  }

  readonly #open = (index: number): void => {
    const row = this.rows?.row(index);
    if (row && !isMalformed(row)) this.openMessage?.(row, index);
  };

  async #equip(): Promise<void> {
    this.#isEquipped = true;
    const Tools = await loadTableTools();
    this.#tools =
      Tools &&
      new Tools(this, { grid: this.#grid, pages: () => this.#pagesNow, context: () => this.#context });
    this.requestUpdate();
  }

  /** Keeps the place: the page of the first row in view, or the first row of the page at the top. */
  async #changeMode(): Promise<void> {
    if (this.mode !== 'pages') return this.#pages?.leaveTo(this.#grid);
    const Pages = this.#pages ? undefined : await loadPagesView();
    this.#pages ??= Pages && new Pages(this);
    this.#pages?.scrollToRow(this.#grid.space.firstRow);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-report-table': WaReportTable;
  }
}
