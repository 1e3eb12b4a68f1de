import { html, type TemplateResult } from 'lit';
import { formatInteger } from '../../format/number.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import type { ScrollSpace } from './scroll-space.ts';
import type { TableContext } from './table-context.ts';

export interface ShownRows extends TableContext {
  readonly rows: RowProvider;
  readonly space: Pick<ScrollSpace, 'firstRow' | 'lastRow'>;
}

/** Which rows are in view, of how many. */
export const rowRange = ({ rows, space, strings, locale }: ShownRows): string => {
  const { firstRow, lastRow } = space;
  const number = (value: number): string => formatInteger(value, locale);
  const total = rows.total === null ? strings.unknown : number(rows.total);
  return lastRow >= firstRow && rows.state.status === 'ready'
    ? strings.rowRange(number(firstRow + 1), number(lastRow + 1), total)
    : strings.loading;
};

/** Which rows are in view, what is wrong with any of them, and the zone of all times. */
export const tableFooter = (footer: ShownRows): TemplateResult => {
  const { rows, strings, dates } = footer;
  const { malformed, lastFailure } = rows;
  return html`<footer class="foot soft" part="footer">
    <span>${rowRange(footer)}</span>
    <span class="failed" ?hidden=${malformed === 0}>${strings.malformedRows(malformed)}</span>
    <span class="failed" role="alert" ?hidden=${!lastFailure}>
      ${lastFailure && strings.errors[lastFailure.kind].title}
      <button class="link" @click=${() => rows.retry()}>${strings.retry}</button>
    </span>
    <span class="zone">${strings.allTimesIn(dates.zone(rows.asOf ?? new Date().toISOString()))}</span>
  </footer>`;
};
