import { html, nothing, type TemplateResult } from 'lit';
import { isMalformed, type Row } from '../../model/message.ts';
import { formatInteger } from '../../format/number.ts';
import { enPrint } from '../../i18n/print-strings.ts';
import { cells, rowNote } from './cells.ts';
import { rowRange, type ShownRows } from './table-footer.ts';

/** Rows on paper: those that are here, with all that is needed to know which they are. */
export const printTable = (shown: ShownRows): TemplateResult => {
  const { rows, space, locale, dates, heading } = shown;
  const strings = { ...enPrint, ...shown.strings };
  const columns = shown.columns.flatMap((column) => (column === 'details' ? [] : [column]));
  const length = Math.max(0, space.lastRow - space.firstRow + 1);
  const loaded = Array.from({ length }, (_, at) => rows.row(space.firstRow + at) ?? []).flat();
  const missing = length - loaded.length;
  const asOf = rows.asOf ?? new Date().toISOString();
  const line = [rowRange(shown), strings.asOf(dates.dateTime(asOf)), strings.allTimesIn(dates.zone(asOf))];
  const rowOf = (row: Row): TemplateResult =>
    isMalformed(row)
      ? html`<tr>
          <td colspan=${columns.length}>${rowNote(row, false, strings)}</td>
        </tr>`
      : html`<tr>
          ${columns.map((column) => html`<td class=${column}>${cells[column](row, shown)}</td>`)}
        </tr>`;
  return html`<table>
      <caption>
        <strong>${heading}</strong>
        ${line.join(' · ')}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${strings.columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${loaded.map(rowOf)}
      </tbody>
    </table>
    <p>
      ${missing > 0 ? strings.rowsNotLoaded(missing, formatInteger(missing, locale)) : nothing}
      ${rows.total === loaded.length ? nothing : strings.notAllPrinted}
    </p>`;
};
