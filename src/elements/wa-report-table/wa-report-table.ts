import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { columns as allColumns, type Column } from '../../model/column.ts';
import { isMalformed, type Message } from '../../model/message.ts';
import { loadPhoneNumbers } from '../../format/phone-number.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import { moveActiveCell, type Cell } from './active-cell.ts';
import { cardStyles } from './card.styles.ts';
import { columnStyles } from './column.styles.ts';
import { headerView } from './header-view.ts';
import { rowView } from './row-view.ts';
import { overscan, rowOfSlot, scrollToAnchor, SlotLayout, type SlotLayoutConfig } from './slot-layout.ts';
import { ScrollSpace } from './scroll-space.ts';
import { tableFooter } from './table-footer.ts';
import { TableSize } from './table-size.ts';
import { styles } from './wa-report-table.styles.ts';

/**
 * The virtualized table of messages: any number of rows, read from a row provider as they come into view.
 *
 * @csspart grid - The grid itself.
 * @csspart header - The row of column titles.
 * @csspart row - Each row of a message.
 * @csspart cell - Each cell of a message.
 * @csspart badge - The status of a message; also `badge-delivered`, `badge-read`, `badge-pending`, `badge-failed`.
 * @cssprop [--wa-report-table-height=clamp(24em, 60vh, 60em)] - Height of the scrolled rows.
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

  /** Accessible name of the grid. */
  @property() heading = '';

  /** Opens the details of a message. */
  @property({ attribute: false }) openMessage: ((message: Message, row: number) => void) | undefined;

  @state() private active: Cell = { row: 0, column: 0 };
  @query('.grid') private readonly grid!: HTMLElement | null;

  readonly #space = new ScrollSpace();
  readonly #size = new TableSize(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void loadPhoneNumbers().then(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rows')) {
      this.active = { row: 0, column: 0 };
      this.scrollToRow(0);
    }
  }

  protected override updated(): void {
    const { firstRow, lastRow } = this.#space;
    if (!this.rows || this.rows.rowCount === 0 || this.#size.slots.length === 0) return;
    this.rows.show(Math.max(0, firstRow - overscan), Math.min(lastRow + overscan, this.rows.rowCount - 1));
  }

  /** Puts a row at the top of the view; rows count from 0. */
  scrollToRow(row: number): void {
    this.#space.scrollToRow(row);
    this.#scroll();
  }

  /** Makes a row the active one and brings it into view. */
  activate(row: number): void {
    this.#activate({ ...this.active, row });
  }

  protected override render(): TemplateResult {
    const { columns, strings, locale, dates, rows } = this;
    return html`<div
        class="grid columns-${columns.length} ${this.#size.isNarrow ? 'narrow' : 'wide'}"
        part="grid"
        role="grid"
        tabindex="0"
        aria-label=${this.heading || strings.heading}
        aria-rowcount=${rows?.total == null ? -1 : rows.total + 1}
        aria-colcount=${columns.length}
        aria-busy=${rows?.state.status === 'loading'}
        aria-activedescendant=${this.#activeId ?? nothing}
        @keydown=${this.#onKeyDown}
        @scrollend=${this.#onScrollEnd}
      >
        ${headerView(columns, strings)}
        <div class="body" role="rowgroup" @mousedown=${this.#onMouseDown}>
          ${this.grid && this.#size.slots.length > 0 ? this.#renderSlots(this.grid) : ''}
        </div>
      </div>
      ${rows && this.#size.slots.length > 0 ? tableFooter({ rows, space: this.#space, strings, locale, dates }) : ''}`;
  }

  /** While the first rows are on their way, as many as fit stand in for them. */
  get #rowCount(): number {
    return this.rows?.state.status === 'ready' ? this.rows.rowCount : this.#size.slots.length;
  }

  /** The active cell, as long as its row is one of those that are kept ready. */
  get #activeId(): string | undefined {
    const { row, column } = this.active;
    const first = Math.max(0, this.#space.firstRow - overscan);
    const isReady = row >= first && row < Math.min(first + this.#size.slots.length, this.#rowCount);
    return isReady ? `cell-${row}-${column}` : undefined;
  }

  #renderSlots(scroller: HTMLElement): unknown {
    const layout: SlotLayoutConfig = {
      space: this.#space,
      slots: this.#size.slots.length,
      rowHeight: this.#size.rowHeight,
      rowCount: this.#rowCount,
      scroller,
      height: () => this.#size.height,
      onMove: () => this.requestUpdate(),
    };
    const { strings, locale, dates, rows, columns, active } = this;
    const { rowCount } = layout;
    const context = { strings, locale, dates, rows, rowCount, columns, active, open: this.#open };
    return virtualize({
      items: this.#size.slots,
      keyFunction: (slot) => slot,
      renderItem: (slot) => rowView(rowOfSlot(slot, this.#space.firstRow, this.#size.slots.length), context),
      layout: { type: SlotLayout, ...layout },
    });
  }

  #activate(cell: Cell): void {
    this.active = cell;
    if (this.#space.reveal(cell.row)) this.#scroll();
  }

  /** Rows are put where they are seen before the next frame is painted, and not once the browser tells of the scroll. */
  #scroll(): void {
    if (this.grid) scrollToAnchor(this.#space, this.grid);
    this.requestUpdate();
  }

  readonly #open = (index: number): void => {
    const row = this.rows?.row(index);
    if (row && !isMalformed(row)) this.openMessage?.(row, index);
  };

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      return this.#open(this.active.row);
    }
    const next = moveActiveCell(this.active, event, {
      rows: this.#rowCount,
      columns: this.columns.length,
      rowsInView: this.#size.rowsInView,
      isRtl: getComputedStyle(this).direction === 'rtl',
    });
    if (!next || event.altKey) return;
    event.preventDefault();
    this.#activate(next);
    void this.updateComplete.then(() => this.#revealColumn());
  }

  /** Where the columns are wider than the grid. */
  #revealColumn(): void {
    const cell = this.renderRoot.querySelector('.active');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The grid keeps the focus, whatever becomes of the row that was pressed. */
  #onMouseDown(event: MouseEvent): void {
    const cell = event.composedPath().find((node) => node instanceof HTMLElement && node.role === 'gridcell');
    if (!(cell instanceof HTMLElement)) return;
    this.active = { row: Number(cell.dataset['row']), column: Number(cell.ariaColIndex) - 1 };
    if (!event.composedPath().some((node) => node instanceof HTMLButtonElement)) return;
    event.preventDefault();
    this.grid?.focus({ preventScroll: true });
  }

  #onScrollEnd(): void {
    if (!this.grid) return;
    // The thumb may be further by now than the rows have followed.
    this.#space.follow(this.grid.scrollTop);
    if (Math.abs(this.#space.anchor - this.grid.scrollTop) > 1) this.#scroll();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-report-table': WaReportTable;
  }
}
