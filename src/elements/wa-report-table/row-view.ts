import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Column } from '../../model/column.ts';
import type { Message, Row } from '../../model/message.ts';
import { cellId } from './active-cell.ts';
import { cells, detailsLabel, rowNote, rowState } from './cells.ts';
import type { TableContext } from './table-context.ts';

/** All that one row is shown by, beside what is the same for all of them. */
export interface RowMarks {
  readonly index: number;
  /** Undefined while it is not here. */
  readonly row: Row | undefined;
  readonly isFailed: boolean;
  /** There is no such row: its elements wait unseen. */
  readonly isBeyond: boolean;
  readonly isSelected: boolean;
  /** The column of the active cell; -1 in any other row. */
  readonly activeColumn: number;
}

const detailsButton = (
  message: Message | undefined,
  index: number,
  { strings, open }: TableContext,
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
export const rowView = (marks: RowMarks, context: TableContext): TemplateResult => {
  const { index, row, isFailed, isSelected, activeColumn } = marks;
  const { columns, strings } = context;
  const { message, kind } = rowState(row, isFailed);
  const note = message ? '' : rowNote(row, isFailed, strings);
  const cell = (column: Column, position: number): TemplateResult => {
    const id = position === activeColumn ? cellId(index, position) : undefined;
    return html`<div
      id=${ifDefined(id)}
      class="cell ${column} ${position === activeColumn ? 'active' : ''}"
      part="cell"
      role="gridcell"
      aria-colindex=${position + 1}
    >
      ${column === 'details' ? detailsButton(message, index, context) : cells[column](message, context)}
      ${position === 0 ? note : ''}
    </div>`;
  };
  return html`<div
    class="row ${kind} ${activeColumn >= 0 ? 'current' : ''} ${isSelected ? 'selected' : ''}"
    part="row"
    role="row"
    aria-rowindex=${index + 2}
    aria-selected=${isSelected}
    ?hidden=${marks.isBeyond}
  >
    ${columns.map(cell)}
  </div>`;
};
