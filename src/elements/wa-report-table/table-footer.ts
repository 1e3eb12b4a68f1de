import { html, type TemplateResult } from 'lit';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { formatInteger } from '../../format/number.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import type { ScrollSpace } from './scroll-space.ts';

interface TableFooter {
  readonly rows: RowProvider;
  readonly space: ScrollSpace;
  readonly strings: Strings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

/** Which rows are in view, what is wrong with any of them, and the zone of all times. */
export const tableFooter = (footer: TableFooter): TemplateResult => {
  const { rows, strings, locale, dates } = footer;
  const { firstRow, lastRow } = footer.space;
  const number = (value: number): string => formatInteger(value, locale);
  const total = rows.total === null ? strings.unknown : number(rows.total);
  const isShown = rows.rowCount > 0 && rows.state.status === 'ready';
  const range = isShown
    ? strings.rowRange(number(firstRow + 1), number(lastRow + 1), total)
    : strings.loading;
  const { malformed, lastFailure } = rows;
  return html`<footer class="foot soft" part="footer">
    <span>${range}</span>
    <span class="failed" ?hidden=${malformed === 0}>${strings.malformedRows(malformed)}</span>
    <span class="failed" role="alert" ?hidden=${!lastFailure}>
      ${lastFailure && strings.errors[lastFailure.kind].title}
      <button class="link" @click=${() => rows.retry()}>${strings.retry}</button>
    </span>
    <span class="zone">${strings.allTimesIn(dates.zone(rows.asOf ?? new Date().toISOString()))}</span>
  </footer>`;
};
