import { html, type TemplateResult } from 'lit';
import { cellId, type Cell } from './active-cell.ts';
import type { TableContext } from './table-context.ts';
import type { TableTools } from './table-tools.ts';

/** The row of column titles, which stays in view. */
export const headerView = (
  { columns, strings }: TableContext,
  active: Cell,
  tools: TableTools | undefined,
): TemplateResult =>
  html`<div class="head" role="rowgroup">
    <div class="row" part="header" role="row" aria-rowindex="1">
      ${columns.map(
        (column, index) =>
          html`<div
            id=${cellId(-1, index)}
            class="cell ${column} ${active.row < 0 && active.column === index ? 'active' : ''}"
            role="columnheader"
            aria-colindex=${index + 1}
            aria-haspopup=${tools ? 'menu' : 'false'}
          >
            <span>${strings.columns[column]}</span>${tools?.columnEdge(column)}
          </div>`,
      )}
    </div>
  </div>`;
