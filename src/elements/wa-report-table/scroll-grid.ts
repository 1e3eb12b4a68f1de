import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { cellId, rowOf, type Grid } from './active-cell.ts';
import { GridCursor } from './grid-cursor.ts';
import { headerView } from './header-view.ts';
import { rowView, type RowMarks } from './row-view.ts';
import {
  firstReady,
  overscan,
  rowOfSlot,
  scrollToAnchor,
  SlotLayout,
  type SlotLayoutConfig,
} from './slot-layout.ts';
import { ScrollSpace } from './scroll-space.ts';
import type { TableContext } from './table-context.ts';
import { TableSize } from './table-size.ts';
import type { TableTools } from './table-tools.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly density: 'comfortable' | 'compact' };

/** The rows under the wheel: a grid that scrolls, with an element for each row in view and for no other. */
export class ScrollGrid {
  readonly space = new ScrollSpace();
  readonly cursor: GridCursor;
  readonly #host: Host;
  readonly #size: TableSize;
  #context: TableContext | undefined;
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
    this.#size = new TableSize(host);
    this.cursor = new GridCursor({ grid: () => this.#keys, onMove: () => host.requestUpdate() });
  }

  /** Asks for the rows that are seen, and for those beside them. */
  load(): void {
    const { rows } = this.#context ?? {};
    if (!rows || rows.rowCount === 0 || this.#size.slots.length === 0) return;
    rows.show(firstReady(this.space), Math.min(this.space.lastRow + overscan, rows.rowCount - 1));
  }

  /** Puts a row at the top of the view. */
  scrollToRow(row: number): void {
    this.space.scrollToRow(row);
    this.#scroll();
  }

  /** Makes a row the active one and brings it into view. */
  activate(row: number): void {
    this.cursor.moveTo({ ...this.cursor.active, row });
    this.#reveal();
  }

  /** Puts the thumb where it tells the truth, once it has come to rest. */
  readonly settle = (): void => {
    const grid = this.#element;
    if (!grid) return;
    // The thumb may be further by now than the rows have followed.
    this.space.follow(grid.scrollTop);
    if (Math.abs(this.space.anchor - grid.scrollTop) > 1) this.#scroll();
  };

  /** Brings the elements into the order of the rows, for those who read or select in that order. */
  readonly arrange = (): void => {
    const turn = firstReady(this.space);
    if (turn === this.#turn) return;
    this.#turn = turn;
    this.#host.requestUpdate();
  };

  render(context: TableContext, tools: TableTools | undefined): TemplateResult {
    this.#context = context;
    const { columns, rows } = context;
    const { isNarrow } = this.#size;
    return html`<div
      class="grid columns-${columns.length} ${isNarrow ? 'narrow' : 'wide'}"
      part="grid"
      role="grid"
      tabindex="0"
      aria-label=${context.heading}
      aria-rowcount=${rows?.total == null ? -1 : rows.total + 1}
      aria-colcount=${columns.length}
      aria-multiselectable="true"
      aria-busy=${rows?.state.status === 'loading'}
      aria-activedescendant=${this.#activeId ?? nothing}
      @keydown=${(event: KeyboardEvent) => tools?.press(event) || this.#press(event)}
      @scrollend=${this.settle}
    >
      ${headerView(context, this.cursor.active, tools)}
      <div class="body" role="rowgroup" @mousedown=${this.#onMouseDown}>
        ${this.#element && this.isReady ? this.#renderSlots(this.#element, context) : ''}
      </div>
    </div>`;
  }

  /** Whether there is room for any row. */
  get isReady(): boolean {
    return this.#size.slots.length > 0;
  }

  get #element(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.grid');
  }

  /** While the first rows are on their way, as many as fit stand in for them. */
  get #rowCount(): number {
    const rows = this.#context?.rows;
    return rows?.state.status === 'ready' ? rows.rowCount : this.#size.slots.length;
  }

  get #keys(): Grid {
    return {
      rows: this.#rowCount,
      columns: this.#context?.columns.length ?? 0,
      rowsInView: this.#size.rowsInView,
      isRtl: getComputedStyle(this.#host).direction === 'rtl',
      hasHeader: !this.#size.isNarrow,
    };
  }

  /** The active cell, as long as its row is one of those that are kept ready. */
  get #activeId(): string | undefined {
    const { row, column } = this.cursor.active;
    const first = firstReady(this.space);
    const isReady = row >= first && row < Math.min(first + this.#size.slots.length, this.#rowCount);
    return isReady || row < 0 ? cellId(row, column) : undefined;
  }

  #renderSlots(scroller: HTMLElement, context: TableContext): unknown {
    const { slots } = this.#size;
    const layout: SlotLayoutConfig = {
      space: this.space,
      slots: slots.length,
      turn: this.#turn,
      rowHeight: this.#size.rowHeight,
      rowCount: this.#rowCount,
      scroller,
      height: () => this.#size.height,
      onMove: () => this.#host.requestUpdate(),
    };
    return virtualize({
      items: slots,
      keyFunction: (slot) => slot,
      renderItem: (slot) =>
        this.#renderRow(rowOfSlot(slot, firstReady(this.space), slots.length, this.#turn), context),
      layout: { type: SlotLayout, ...layout },
    });
  }

  /** Most rows are what they were when others come into view: they are not even looked at. */
  #renderRow(index: number, context: TableContext): TemplateResult {
    const { rows, columns, strings, locale, dates, hasPhoneGrouping } = context;
    const { active, selected } = this.cursor;
    const row: RowMarks = {
      index,
      row: rows?.row(index),
      isFailed: rows?.failure(index) !== undefined,
      isBeyond: index >= this.#rowCount,
      isSelected: selected !== null && index >= selected.first && index <= selected.last,
      activeColumn: index === active.row ? active.column : -1,
    };
    const marks: readonly unknown[] = Object.values(row);
    const dependencies = [...marks, columns, strings, locale, dates, hasPhoneGrouping];
    return html`${guard(dependencies, () => rowView(row, context))}`;
  }

  #reveal(): void {
    const { row } = this.cursor.active;
    if (row >= 0 && this.space.reveal(row)) this.#scroll();
  }

  /** Rows are put where they are seen before the next frame is painted, and not once the browser tells of the scroll. */
  #scroll(): void {
    if (this.#element) scrollToAnchor(this.space, this.#element);
    this.#host.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    const { active } = this.cursor;
    // With Shift it is a tool's, which may still be on its way.
    if (event.key === 'Enter' && !event.shiftKey) this.#context?.open(active.row);
    else if (!this.cursor.press(event)) return;
    event.preventDefault();
    if (this.cursor.active === active) return;
    this.#reveal();
    void this.#host.updateComplete.then(() => this.#revealColumn());
  }

  /** Where the columns are wider than the grid. */
  #revealColumn(): void {
    const cell = this.#element?.querySelector('.active');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The grid keeps the focus, whatever becomes of the row that was pressed. */
  readonly #onMouseDown = (event: MouseEvent): void => {
    const cell = event.composedPath().find((node) => node instanceof HTMLElement && node.role === 'gridcell');
    if (!(cell instanceof HTMLElement)) return;
    this.cursor.moveTo({ row: rowOf(cell), column: Number(cell.ariaColIndex) - 1 }, event.shiftKey);
    const isButton = event.composedPath().some((node) => node instanceof HTMLButtonElement);
    if (!isButton && !event.shiftKey) return;
    event.preventDefault();
    this.#element?.focus({ preventScroll: true });
  };
}
