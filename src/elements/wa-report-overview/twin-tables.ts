import { html, nothing, type TemplateResult } from 'lit';
import { wordFor } from '../../format/message-text.ts';
import { formatInteger, formatShare } from '../../format/number.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { columnLabel, statusesIn, type ChartView } from './column-chart.ts';
import type { RankedPart } from './overview-part.ts';
import type { RankedContext } from './ranked-list.ts';
import type { OverviewContext } from './tile-view.ts';

/** A number; a button where there are messages that a filter asks for. */
const numberCell = (
  count: number,
  filters: ReportFilters | null,
  label: string,
  { locale, narrow }: OverviewContext,
): TemplateResult => {
  const shown = formatInteger(count, locale);
  return html`<td>
    ${
      filters !== null && count > 0
        ? html`<button class="figure" aria-label=${`${label} ${shown}`} @click=${() => narrow(filters)}>
            ${shown}
          </button>`
        : shown
    }
  </td>`;
};

const head = (titles: readonly string[]): TemplateResult =>
  html`<thead>
    <tr>
      ${titles.map((title) => html`<th scope="col">${title}</th>`)}
    </tr>
  </thead>`;

/** The numbers of the columns. */
export const columnTable = (view: ChartView): TemplateResult => {
  const { chart, strings, dates } = view;
  const keys = statusesIn(chart);
  const { time, messages } = strings.overviewColumns;
  const words = keys.map((status) => wordFor(status, strings.statuses));
  return html`<table>
    ${head([time, messages, ...words])}
    <tbody>
      ${chart.columns.map((column) => {
        const { startAt, endAt, total, statuses } = column;
        const label = columnLabel(column, chart, dates);
        const filters = { date: { startAt, endAt } };
        return html`<tr>
          <th scope="row">${label}</th>
          ${numberCell(total, filters, label, view)}
          ${keys.map((status, at) =>
            numberCell(
              statuses[status] ?? 0,
              { ...filters, status: [status] },
              `${label} ${words[at] ?? status}`,
              view,
            ),
          )}
        </tr>`;
      })}
    </tbody>
  </table>`;
};

/** The numbers of a list, all of them. */
export const rankedTable = (
  parts: readonly RankedPart[],
  title: string,
  context: RankedContext,
): TemplateResult => {
  const { strings, locale, total } = context;
  const { messages, share, failed, failureRate } = strings.overviewColumns;
  const hasFailures = parts.some((part) => part.failed !== null);
  return html`<table>
    ${head([title, messages, share, ...(hasFailures ? [failed, failureRate] : [])])}
    <tbody>
      ${parts.map(({ label, count, failed: lost, filters }) => {
        const failures =
          lost === null
            ? html`<td></td>
                <td></td>`
            : html`${numberCell(
                  lost,
                  filters && { ...filters, status: ['failed'] },
                  `${label} ${failed}`,
                  context,
                )}
                <td>${formatShare(lost, count, locale)}</td>`;
        return html`<tr>
          <th scope="row"><bdi>${label}</bdi></th>
          ${numberCell(count, filters, label, context)}
          <td>${formatShare(count, total, locale)}</td>
          ${hasFailures ? failures : nothing}
        </tr>`;
      })}
    </tbody>
  </table>`;
};
