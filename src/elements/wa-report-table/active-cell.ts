/** A cell of the grid: row 0 is the first message, -1 the header. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Only the active cell has an id: every id costs as much as a text. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** The row of an element within one; 0 is the first message, -1 the header. */
export const rowOf = (element: Element): number =>
  Number(element.closest('[role="row"]')?.getAttribute('aria-rowindex')) - 2;

/** What of a grid its keys depend on. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit in view. */
  readonly rowsInView: number;
  readonly isRtl: boolean;
  /** Whether the titles of the columns can be gone to. */
  readonly hasHeader: boolean;
}

const clamp = (value: number, first: number, last: number): number => Math.max(first, Math.min(value, last));

/** Where a key of the WAI-ARIA grid pattern moves the active cell, or null for keys that are not the grid's. */
export const moveActiveCell = (
  { row, column }: Cell,
  { key, ctrlKey, metaKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  { rows, columns, rowsInView, isRtl, hasHeader }: Grid,
): Cell | null => {
  const whole = ctrlKey || metaKey;
  const forward = isRtl ? -1 : 1;
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: clamp(nextRow, hasHeader ? -1 : 0, rows - 1),
    column: clamp(nextColumn, 0, columns - 1),
  });
  switch (key) {
    case ' ':
      return shiftKey ? { row, column } : null;
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + forward);
    case 'ArrowLeft':
      return to(row, column - forward);
    case 'PageDown':
      return to(row + rowsInView, column);
    case 'PageUp':
      return to(Math.max(0, row - rowsInView), column);
    case 'Home':
      return to(whole ? 0 : row, 0);
    case 'End':
      return to(whole ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
};
