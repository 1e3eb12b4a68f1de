import { html, type TemplateResult } from 'lit';
import type { ReportQuery } from '../../model/report-query.ts';
import { formatInteger } from '../../format/number.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import type { Strings } from '../../i18n/strings.ts';
import { icon } from '../icon.ts';
import type { ReportRun } from './report-run.ts';

/** What period a query is of: its exact ends, and the zone they are told in. */
export const periodText = (
  { startAt, endAt }: ReportQuery,
  asOf: string | null,
  dates: DateTimeFormat,
  strings: Strings,
): string => {
  const now = asOf ?? new Date().toISOString();
  const end = endAt === null || Date.parse(endAt) > Date.parse(now) ? now : endAt;
  const zone = dates.zone(end);
  if (startAt === null) return `${strings.allTime} · ${zone}`;
  // This year goes without saying.
  const moment = startAt.slice(0, 4) === now.slice(0, 4) ? dates.moment : dates.minute;
  return strings.period(moment(startAt), moment(end), zone);
};

interface ReportHeader {
  readonly heading: string;
  readonly run: ReportRun | undefined;
  readonly isExporting: boolean;
  readonly strings: Strings;
  readonly dates: DateTimeFormat;
  readonly locale: string;
  /** What the panel of the rows' arrangement holds, once it is there. */
  readonly viewPanel: unknown;
  readonly toggleView: (event: Event) => void;
  readonly refresh: () => void;
  readonly exportCsv: () => void;
}

/** What the report is, of which period and as of when, and what can be done with all of it. */
export const reportHeader = (header: ReportHeader): TemplateResult => {
  const { heading, run, strings, dates, locale } = header;
  const asOf = run?.rows.asOf ?? null;
  const total = run?.rows.total;
  return html`<header class="head" part="header">
    <div class="title">
      <h2 id="heading">${heading}</h2>
      <p class="soft">${run && periodText(run.query, asOf, dates, strings)}</p>
    </div>
    <slot name="toolbar"></slot>
    <span class="soft as-of">${asOf && strings.asOf(dates.time(asOf))}</span>
    <button
      class="button quiet square"
      aria-label=${strings.refresh}
      title=${strings.refresh}
      ?disabled=${!run}
      @click=${header.refresh}
    >
      ${icon('refresh')}
    </button>
    <button class="button quiet" part="view-button" popovertarget="view">${strings.view}</button>
    <div
      id="view"
      part="view"
      popover
      role="group"
      aria-label=${strings.view}
      @beforetoggle=${header.toggleView}
    >
      ${header.viewPanel}
    </div>
    <button
      class="button primary"
      part="export-button"
      title=${strings.exportCsv}
      ?disabled=${!run?.isReady || run.rows.rowCount === 0}
      aria-disabled=${header.isExporting}
      @click=${header.exportCsv}
    >
      ${icon('download')}${total ? strings.exportRows(formatInteger(total, locale)) : strings.exportCsv}
    </button>
  </header>`;
};
