import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { Column } from '../../model/column.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { CellFilters, type FilterHost } from './cell-filters.ts';
import { ColumnTools, type ColumnHost } from './column-tools.ts';
import type { PagesView } from './pages-view.ts';
import { placePositionHint, positionHint } from './position-hint.ts';
import { printView } from './print-view.ts';
import { RowCopy } from './row-copy.ts';
import type { ScrollGrid } from './scroll-grid.ts';
import { ScrollWatch } from './scroll-watch.ts';
import type { TableContext } from './table-context.ts';
import { toolStyles } from './table-tools.styles.ts';

/** What of a table its tools work on. */
export interface TableParts {
  readonly grid: ScrollGrid;
  /** The pages, while they are what is shown. */
  readonly pages: () => PagesView | undefined;
  readonly context: () => TableContext;
}

/** What makes a table handier once its first rows are here. */
export class TableTools implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #grid: ScrollGrid;
  readonly #watch: ScrollWatch;
  readonly #copy: RowCopy;
  readonly #columns: ColumnTools;
  readonly #filters: CellFilters;

  constructor(host: ColumnHost & FilterHost, parts: TableParts) {
    const { grid, context } = parts;
    this.#host = host;
    this.#grid = grid;
    this.#watch = new ScrollWatch(host, grid);
    this.#copy = new RowCopy(host, { cursor: grid.cursor, context });
    this.#columns = new ColumnTools(host, { cursor: grid.cursor, context });
    this.#filters = new CellFilters(host, { cursor: grid.cursor, context });
    adoptStyles(host, toolStyles);
    host.addController(this);
    printView(host, parts);
  }

  hostUpdated(): void {
    if (this.#watch.isFlying) placePositionHint(this.#host.renderRoot, this.#grid.space.share);
  }

  /** The edge of a column's title, by which its width is changed. */
  columnEdge(column: Column): TemplateResult {
    return this.#columns.renderEdge(column);
  }

  resetColumnWidths(): void {
    this.#columns.resetWidths();
  }

  /** Whether a key pressed in the grid was for one of the tools. */
  press(event: KeyboardEvent): boolean {
    return this.#columns.press(event) || this.#filters.press(event);
  }

  /** What lies over the rows. */
  render(context: TableContext): TemplateResult {
    const { rows } = context;
    const isFlying = rows !== undefined && this.#watch.isFlying;
    return html`${isFlying ? positionHint(rows, this.#grid.space.firstRow, context) : nothing}
      <p class="visually-hidden" role="status">${this.#copy.status}</p>
      ${this.#columns.render()}`;
  }
}
