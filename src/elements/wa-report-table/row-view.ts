import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../model/column.ts';
import { isMalformed, type Message } from '../../model/message.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import type { Cell } from './active-cell.ts';
import { cells, detailsLabel, rowNote, type CellContext } from './cells.ts';

/** What all rows of a table are shown with. */
export interface RowContext extends CellContext {
  readonly rows: RowProvider | undefined;
  /** Rows from this one on do not exist: their elements wait unseen. */
  readonly rowCount: number;
  readonly columns: readonly Column[];
  readonly active: Cell;
  readonly open: (index: number) => void;
}

const detailsButton = (
  message: Message | undefined,
  index: number,
  { strings, open }: RowContext,
): TemplateResult =>
  html`<button
    class="link"
    tabindex="-1"
    aria-label=${detailsLabel(message, strings)}
    ?hidden=${!message}
    @click=${() => open(index)}
  >
    ${strings.openDetails}
  </button>`;

/** One row, whichever it is by now: the elements stay the same, only texts and classes change. */
export const rowView = (index: number, context: RowContext): TemplateResult => {
  const { rows, rowCount, columns, active, strings } = context;
  const row = rows?.row(index);
  const isFailed = rows?.failure(index) !== undefined;
  const message = row && !isMalformed(row) ? row : undefined;
  const kind = message ? 'message' : row || isFailed ? 'broken' : 'waiting';
  const note = html`<span class="note">${rowNote(row, isFailed, strings)}</span>`;
  const cell = (column: Column, position: number): TemplateResult => {
    const isActive = index === active.row && position === active.column;
    return html`<div
      id="cell-${index}-${position}"
      class="cell ${column} ${isActive ? 'active' : ''}"
      part="cell"
      role="gridcell"
      aria-colindex=${position + 1}
      data-row=${index}
    >
      ${column === 'details' ? detailsButton(message, index, context) : cells[column](message, context)}
      ${position === 0 ? note : nothing}
    </div>`;
  };
  return html`<div
    class="row ${kind} ${index === active.row ? 'current' : ''}"
    part="row"
    role="row"
    aria-rowindex=${index + 2}
    ?hidden=${index >= rowCount}
  >
    ${columns.map(cell)}
  </div>`;
};
