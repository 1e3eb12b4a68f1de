import { render, type ReactiveController, type ReactiveElement } from 'lit';
import { adoptStyles } from '../adopt-styles.ts';
import { printTable } from './print-table.ts';
import { printStyles } from './print-view.styles.ts';
import type { ScrollSpace } from './scroll-space.ts';
import type { TableParts } from './table-tools.ts';

/** Rows under the wheel are printed with those around them, in pages of so many. */
const stretch = 100;

const pagesAround = ({ firstRow, lastRow }: ScrollSpace): { firstRow: number; lastRow: number } => ({
  firstRow: firstRow - (firstRow % stretch),
  lastRow: Math.ceil((lastRow + 1) / stretch) * stretch - 1,
});

/** While a page is printed, a plain table of the rows around those in view stands in place of whatever shows them. */
export class PrintView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: TableParts;
  // Some engines tell of a print by events, others by the medium, and most by both.
  readonly #medium = matchMedia('print');
  readonly #paper = document.createElement('div');
  #isPrinting = false;

  constructor(host: ReactiveElement, parts: TableParts) {
    this.#host = host;
    this.#parts = parts;
    this.#paper.className = 'paper';
    adoptStyles(host, printStyles);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#medium.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#medium.removeEventListener('change', this.#follow);
    this.#end();
  }

  readonly #begin = (): void => {
    this.#isPrinting = true;
    this.#show();
  };

  readonly #end = (): void => {
    this.#isPrinting = false;
    this.#hide();
  };

  readonly #follow = (): void => {
    if (this.#medium.matches) this.#show();
    else if (!this.#isPrinting) this.#hide();
  };

  /** At once: the browser does not wait. */
  #show(): void {
    const { grid, pages, context } = this.#parts;
    const { rows, ...others } = context();
    if (rows?.state.status !== 'ready') return;
    const known = (rows.total ?? rows.rowCount - 1) - 1;
    const { firstRow, lastRow } = pages()?.span ?? pagesAround(grid.space);
    const space = { firstRow, lastRow: Math.min(lastRow, known) };
    render(printTable({ ...others, rows, space }), this.#paper);
    this.#host.renderRoot.prepend(this.#paper);
  }

  #hide(): void {
    this.#paper.remove();
    render(null, this.#paper);
  }
}
