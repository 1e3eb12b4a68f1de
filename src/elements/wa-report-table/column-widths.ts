import type { ReactiveElement } from 'lit';
import { columns as allColumns, type Column } from '../../model/column.ts';

/** In `em`. */
const narrowest = 4;

const numberIn = (text: string): number => parseFloat(text) || 0;

/** How wide columns were made. The grid knows it by custom properties: no row and no cell is touched. */
export class ColumnWidths {
  readonly #host: ReactiveElement;
  #pixels: ReadonlyMap<Column, number> = new Map();
  /** The usual widths, in `em`, as far as they were needed. */
  readonly #usual = new Map<Column, number>();
  #columns: readonly Column[] = [];
  #applied: readonly unknown[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Those that are not the usual ones. */
  get chosen(): ReadonlyMap<Column, number> {
    return this.#pixels;
  }

  set chosen(pixels: ReadonlyMap<Column, number>) {
    this.#pixels = pixels;
    this.apply(this.#columns);
  }

  /** Pixels that a column has on screen. */
  of(column: Column): number {
    return numberIn(this.#styleOf(column)?.inlineSize ?? '');
  }

  /** Makes a column so wide. Those before it stay as they are, so that its edge goes where it is put. */
  resize(column: Column, pixels: number): void {
    const least = narrowest * numberIn(this.#styleOf(column)?.fontSize ?? '');
    const before = this.#columns.slice(0, this.#columns.indexOf(column));
    this.chosen = new Map([
      ...this.#pixels,
      ...before.map((other) => [other, this.#pixels.get(other) ?? this.of(other)] as const),
      [column, Math.round(Math.max(least, pixels))],
    ]);
  }

  /** Gives a column its usual width again. */
  reset(column: Column): void {
    this.chosen = new Map([...this.#pixels].filter(([other]) => other !== column));
  }

  /** Tells the grid of it; whether there was anything new. */
  apply(columns: readonly Column[]): boolean {
    const grid = this.#grid;
    const state = [grid, columns, this.#pixels];
    if (!grid || state.every((part, index) => part === this.#applied[index])) return false;
    this.#applied = state;
    this.#columns = columns;
    for (const column of allColumns) {
      const pixels = this.#pixels.get(column);
      if (pixels === undefined) grid.style.removeProperty(`--_width-${column}`);
      else grid.style.setProperty(`--_width-${column}`, `0 0 ${pixels}px`);
    }
    grid.style.setProperty('--_least-width', this.#leastWidth(columns));
    return true;
  }

  /** Below this width there is a scrollbar. */
  #leastWidth(columns: readonly Column[]): string {
    const usual = columns.filter((column) => !this.#pixels.has(column));
    const em = usual.reduce((sum, column) => sum + this.#usualWidth(column), 0);
    const pixels = columns.reduce((sum, column) => sum + (this.#pixels.get(column) ?? 0), 0);
    return `calc(${em}em + ${pixels}px)`;
  }

  #usualWidth(column: Column): number {
    const known = this.#usual.get(column);
    const style = this.#styleOf(column);
    if (known !== undefined || !style) return known ?? 0;
    const em = numberIn(style.flexBasis) / numberIn(style.fontSize);
    this.#usual.set(column, em);
    return em;
  }

  get #grid(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.grid');
  }

  #styleOf(column: Column): CSSStyleDeclaration | undefined {
    const title = this.#grid?.querySelector(`.head .${column}`);
    return title ? getComputedStyle(title) : undefined;
  }
}
