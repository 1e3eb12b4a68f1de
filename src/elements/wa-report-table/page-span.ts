import type { RowProvider } from '../../rows/row-provider.ts';

/** One page of rows. Pages and rows count from 0. */
export interface PageSpan {
  readonly page: number;
  readonly firstRow: number;
  /** One less than the first where there are no rows. */
  readonly lastRow: number;
  /** How many pages can be turned to. */
  readonly pageCount: number;
  /** Whether there are no more pages than that. */
  readonly isCounted: boolean;
}

/** As many rows as fit on most screens stand in for those of the first page. */
const standIns = 20;

/** The page that has a row, or the last one where there is no such row any more. */
export const pageSpan = (
  row: number,
  size: number,
  rows: Pick<RowProvider, 'rowCount' | 'total' | 'state'> | undefined,
): PageSpan => {
  const isReady = rows?.state.status === 'ready';
  const rowCount = isReady ? rows.rowCount : row + Math.min(size, standIns);
  const page = Math.floor(Math.max(0, Math.min(row, rowCount - 1)) / size);
  const firstRow = page * size;
  return {
    page,
    firstRow,
    lastRow: Math.min(firstRow + size, rowCount) - 1,
    pageCount: Math.max(1, Math.ceil(rowCount / size)),
    isCounted: isReady && rows.total !== null,
  };
};
