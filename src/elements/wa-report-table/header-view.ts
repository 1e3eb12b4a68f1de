import { html, type TemplateResult } from 'lit';
import type { Column } from '../../model/column.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The row of column titles, which stays in view. */
export const headerView = (columns: readonly Column[], strings: Strings): TemplateResult =>
  html`<div class="head" role="rowgroup">
    <div class="row" part="header" role="row" aria-rowindex="1">
      ${columns.map(
        (column, index) =>
          html`<div class="cell ${column}" role="columnheader" aria-colindex=${index + 1}>
            <span>${strings.columns[column]}</span>
          </div>`,
      )}
    </div>
  </div>`;
