import type { Column } from '../../model/column.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import type { CellContext } from './cells.ts';

/** What a table shows, however it shows it. */
export interface TableContext extends CellContext {
  readonly rows: RowProvider | undefined;
  readonly columns: readonly Column[];
  /** Whether phone numbers are grouped by now. */
  readonly hasPhoneGrouping: boolean;
  /** Accessible name. */
  readonly heading: string;
  /** Opens the details of a row's message. */
  readonly open: (row: number) => void;
}
