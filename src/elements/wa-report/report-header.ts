import { html, type TemplateResult } from 'lit';
import type { ReportQuery } from '../../model/report-query.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import type { Strings } from '../../i18n/strings.ts';
import { icon } from '../icon.ts';

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
  return startAt === null
    ? `${strings.allTime} · ${zone}`
    : strings.period(dates.moment(startAt), dates.moment(end), zone);
};

interface ReportHeader {
  readonly heading: string;
  readonly period: string;
  readonly asOf: string;
  readonly exportLabel: string;
  readonly canExport: boolean;
  readonly strings: Strings;
  readonly refresh: () => void;
  readonly exportCsv: () => void;
}

export const reportHeader = (header: ReportHeader): TemplateResult =>
  html`<header class="head" part="header">
    <div class="title">
      <h2 id="heading">${header.heading}</h2>
      <p class="soft">${header.period}</p>
    </div>
    <slot name="toolbar"></slot>
    <span class="soft as-of">${header.asOf}</span>
    <button
      class="button quiet square"
      aria-label=${header.strings.refresh}
      title=${header.strings.refresh}
      @click=${header.refresh}
    >
      ${icon('refresh')}
    </button>
    <button
      class="button primary"
      part="export-button"
      aria-label=${header.strings.exportCsv}
      title=${header.strings.exportCsv}
      ?disabled=${!header.canExport}
      @click=${header.exportCsv}
    >
      ${icon('download')}${header.exportLabel}
    </button>
  </header>`;
