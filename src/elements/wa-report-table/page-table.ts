import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../model/column.ts';
import type { Message } from '../../model/message.ts';
import { cells, detailsLabel, rowNote, rowState } from './cells.ts';
import type { PageSpan } from './page-span.ts';
import type { TableContext } from './table-context.ts';

interface PageTable extends TableContext {
  readonly span: PageSpan;
  /** Rows are cards. */
  readonly isNarrow: boolean;
  readonly isCompact: boolean;
  /** The row whose details were opened last. */
  readonly current: number | null;
}

const detailsButton = (message: Message, index: number, { strings, open }: PageTable): TemplateResult =>
  html`<button class="link" aria-label=${detailsLabel(message, strings)} @click=${() => open(index)}>
    ${strings.openDetails}
  </button>`;

const messageCells = (message: Message, index: number, context: PageTable): readonly TemplateResult[] =>
  context.columns.map(
    (column) =>
      html`<td class="cell ${column}" part="cell" role="cell">
        ${column === 'details' ? detailsButton(message, index, context) : cells[column](message, context)}
      </td>`,
  );

/** A row on its way has its cells already, so that it does not move the others when it is here. */
const emptyCells = ({ columns, strings }: PageTable): readonly TemplateResult[] =>
  columns.map(
    (column, position) =>
      html`<td class="cell ${column}" part="cell" role="cell">
        ${position === 0 ? html`<span class="visually-hidden">${strings.rowLoading}</span>` : nothing}
      </td>`,
  );

const pageRow = (index: number, context: PageTable): TemplateResult => {
  const { rows, columns, strings, current } = context;
  const row = rows?.row(index);
  const isFailed = rows?.failure(index) !== undefined;
  const { message, kind } = rowState(row, isFailed);
  const note = rowNote(row, isFailed, strings);
  return html`<tr
    class="row ${kind} ${index === current ? 'current' : ''}"
    part="row"
    role="row"
    aria-rowindex=${index + 2}
    aria-current=${index === current}
  >
    ${
      message
        ? messageCells(message, index, context)
        : kind === 'waiting'
          ? emptyCells(context)
          : html`<td class="cell soft" part="cell" role="cell" colspan=${columns.length}>${note}</td>`
    }
  </tr>`;
};

const title = (column: Column, { strings }: PageTable): TemplateResult =>
  html`<th class="cell ${column}" scope="col" role="columnheader">
    <span>${strings.columns[column]}</span>
  </th>`;

/** Said by the parts of the table for the same reason as all roles are. */
const group = 'rowgroup';

/** One page as a table. Its roles are said, because engines forget them where rows are shown as cards. */
export const pageTable = (context: PageTable): TemplateResult => {
  const { span, rows, columns, heading, isNarrow, isCompact } = context;
  const indexes = Array.from({ length: span.lastRow - span.firstRow + 1 }, (_, at) => span.firstRow + at);
  return html`<table
    class="page ${isNarrow ? 'narrow' : 'wide'} ${isCompact ? 'compact' : ''}"
    part="grid"
    role="table"
    aria-label=${heading}
    aria-rowcount=${rows?.total == null ? -1 : rows.total + 1}
    aria-busy=${rows?.state.status === 'loading'}
  >
    <thead class="head" role=${group}>
      <tr class="row" part="header" role="row" aria-rowindex="1">
        ${columns.map((column) => title(column, context))}
      </tr>
    </thead>
    <tbody class="body" role=${group}>
      ${indexes.map((index) => pageRow(index, context))}
    </tbody>
  </table>`;
};
