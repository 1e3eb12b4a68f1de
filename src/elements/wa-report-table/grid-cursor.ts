import { moveActiveCell, type Cell, type Grid } from './active-cell.ts';

/** Rows, both ends included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

interface GridCursorOptions {
  /** The grid as it is now. */
  readonly grid: () => Grid;
  /** The active cell or the selected rows are others now. */
  readonly onMove: () => void;
}

/** Which cell of a grid is active and which rows are selected: data, so that both survive what becomes of elements. */
export class GridCursor {
  readonly #options: GridCursorOptions;
  #active: Cell = { row: 0, column: 0 };
  /** Where a selection started, and where it has got to. */
  #selection: readonly [number, number] | null = null;

  constructor(options: GridCursorOptions) {
    this.#options = options;
  }

  get active(): Cell {
    return this.#active;
  }

  get selected(): RowRange | null {
    return this.#selection && { first: Math.min(...this.#selection), last: Math.max(...this.#selection) };
  }

  /** Makes a cell the active one, and selects the rows from the one that was active before, if that is to be. */
  moveTo(cell: Cell, isSelecting = false): void {
    const row = Math.max(0, cell.row);
    this.#selection = isSelecting ? [this.#selection?.[0] ?? Math.max(0, this.#active.row), row] : null;
    this.#active = cell;
    this.#options.onMove();
  }

  /** Whether a key was the grid's. */
  press(event: KeyboardEvent): boolean {
    const grid = this.#options.grid();
    const isSelectingAll = event.key === 'a' && (event.ctrlKey || event.metaKey);
    const next = event.altKey ? null : moveActiveCell(this.#active, event, grid);
    if (next) this.moveTo(next, event.shiftKey);
    else if (isSelectingAll) this.#select([0, grid.rows - 1]);
    else if (event.key === 'Escape' && this.#selection) this.#select(null);
    else return false;
    return true;
  }

  #select(selection: readonly [number, number] | null): void {
    this.#selection = selection;
    this.#options.onMove();
  }
}
