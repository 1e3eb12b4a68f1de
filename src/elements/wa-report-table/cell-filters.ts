import { html, render, type ReactiveController, type ReactiveElement } from 'lit';
import { enTable } from '../../i18n/table-strings.ts';
import { columns as allColumns } from '../../model/column.ts';
import { isMalformed } from '../../model/message.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { icon } from '../icon.ts';
import { rowOf } from './active-cell.ts';
import { filterOfCell, type CellFilter } from './filter-of-cell.ts';
import type { GridCursor } from './grid-cursor.ts';
import type { TableContext } from './table-context.ts';

/** A table whose filters are somebody else's to change. */
export type FilterHost = ReactiveElement & {
  readonly filterBy: ((filters: ReportFilters) => void) | undefined;
};

interface CellFiltersOptions {
  readonly cursor: GridCursor;
  readonly context: () => TableContext;
}

/** Milliseconds that a pointer has to rest on a cell: nothing is measured while rows pass below it. */
const rest = 120;

/** Pixels between the button and the edge of its cell. */
const gap = 4;

/** A button at the cell below the pointer, and a key for the active one: only what has the same value is shown then. */
export class CellFilters implements ReactiveController {
  readonly #host: FilterHost;
  readonly #options: CellFiltersOptions;
  readonly #place = document.createElement('div');
  #listeners = new AbortController();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FilterHost, options: CellFiltersOptions) {
    this.#host = host;
    this.#options = options;
    this.#place.className = 'cell-filter';
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const root = this.#host.renderRoot;
    root.addEventListener('pointerover', this.#onPointer, { signal });
    root.addEventListener('click', this.#onPointer, { signal });
    root.addEventListener('scroll', this.#hide, { signal, capture: true, passive: true });
    this.#host.addEventListener('pointerleave', this.#hide, { signal });
    // In front of what is rendered: what is behind goes with it where pages take the place of the grid.
    root.prepend(this.#place);
  }

  hostDisconnected(): void {
    this.#listeners.abort();
    this.#hide();
  }

  /** Whether a key was for the active cell's value. */
  press(event: KeyboardEvent): boolean {
    if (event.key !== 'Enter' || !event.shiftKey || !this.#host.filterBy) return false;
    event.preventDefault();
    const { row, column } = this.#options.cursor.active;
    const filter = this.#filterOf(row, this.#options.context().columns[column], false);
    if (filter) this.#host.filterBy(filter.filters);
    return true;
  }

  #filterOf(index: number, column: string | undefined, isCountry: boolean): CellFilter | null {
    const context = this.#options.context();
    const known = allColumns.find((each) => each === column);
    const row = context.rows?.row(index);
    return known && row && !isMalformed(row) ? filterOfCell(known, row, context, isCountry) : null;
  }

  /** Fingers do not rest anywhere: they tap. */
  readonly #onPointer = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof PointerEvent) || !(target instanceof Element) || !this.#host.filterBy) return;
    if (this.#place.contains(target)) return;
    this.#hide();
    if ((event.type === 'click') === (event.pointerType === 'mouse')) return;
    const cell = target.closest<HTMLElement>('[aria-rowindex] > .cell');
    if (cell) this.#resting = setTimeout(() => this.#show(cell, target.matches('.country')), rest);
  };

  readonly #hide = (): void => {
    clearTimeout(this.#resting);
    if (this.#place.childElementCount > 0) render('', this.#place);
  };

  #show(cell: HTMLElement, isCountry: boolean): void {
    const column = allColumns.find((each) => cell.classList.contains(each));
    const filter = this.#filterOf(rowOf(cell), column, isCountry);
    if (!filter || !cell.isConnected) return;
    const { strings } = this.#options.context();
    const label = { ...enTable, ...strings }.filterBy(filter.value);
    const choose = (): void => {
      this.#hide();
      this.#host.filterBy?.(filter.filters);
    };
    render(
      html`<button
        class="button"
        tabindex="-1"
        aria-label=${label}
        title=${`${label} (Shift+Enter)`}
        @mousedown=${(event: MouseEvent) => event.preventDefault()}
        @click=${choose}
      >
        ${icon('filters')}
      </button>`,
      this.#place,
    );
    this.#put(cell);
  }

  /** At the end of the cell, as far as that is in view. */
  #put(cell: HTMLElement): void {
    const host = this.#host.getBoundingClientRect();
    const { left, right, top, height } = cell.getBoundingClientRect();
    const { width, height: own } = this.#place.getBoundingClientRect();
    const isRtl = getComputedStyle(cell).direction === 'rtl';
    const end = isRtl ? Math.max(left, host.left) + gap : Math.min(right, host.right) - width - gap;
    this.#place.style.left = `${end - host.left}px`;
    this.#place.style.top = `${top - host.top + (height - own) / 2}px`;
  }
}
