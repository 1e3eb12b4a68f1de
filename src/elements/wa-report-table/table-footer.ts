import { html, type TemplateResult } from 'lit';
import { formatInteger } from '../../format/number.ts';
import { errorTitle } from '../../i18n/known-error-text.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { ReportError } from '../../model/report-error.ts';
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
  if (lastRow < firstRow || rows.state.status !== 'ready') return strings.loading;
  if (rows.total !== null)
    return strings.rowRange(number(firstRow + 1), number(lastRow + 1), number(rows.total));
  // The last row only stands for those to come.
  const loaded = rows.rowCount - 1;
  return strings.rowsSoFar(number(firstRow + 1), number(Math.min(lastRow + 1, loaded)), number(loaded));
};

/** What has failed; what an endpoint does wrong is named, for whoever runs it. */
const failureText = (error: ReportError, strings: Strings): string => {
  const { kind, message } = error;
  const title = errorTitle(error, strings);
  return kind === 'integrity' || kind === 'shape' ? `${title}: ${message}` : title;
};

/** Which rows are in view, what is wrong with any of them, and the zone of all times. */
export const tableFooter = (footer: ShownRows): TemplateResult => {
  const { rows, strings, dates } = footer;
  const { malformed, lastFailure } = rows;
  return html`<footer class="foot soft" part="footer">
    <span>${rowRange(footer)}</span>
    <span class="failed" ?hidden=${malformed === 0}>${strings.malformedRows(malformed)}</span>
    <span class="failed" role="alert" ?hidden=${!lastFailure}>
      ${lastFailure && failureText(lastFailure, strings)}
      <button class="link" @click=${() => rows.retry()}>${strings.retry}</button>
    </span>
    <span class="zone">${strings.allTimesIn(dates.zone(rows.asOf ?? new Date().toISOString()))}</span>
  </footer>`;
};
