import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes, formatByteSize } from '../../../format/byte-size.ts';
import type { DateTimeFormat } from '../../../format/date-time.ts';
import { formatInteger } from '../../../format/number.ts';
import { errorTitle } from '../../../i18n/error-text.ts';
import type { ExportStrings } from '../../../i18n/export-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';
import type { ReportError } from '../../../model/report-error.ts';
import type { ExportSummary } from '../../events.ts';
import { exportedFilters } from './exported-filters.ts';
import { formatExpected } from './export-progress.ts';

/** What words and numbers are made with. */
export interface ExportWords {
  readonly strings: Strings & ExportStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

/** Why it went no further, as a sentence. */
export const reasonText = (reason: ReportError | null, strings: Strings & ExportStrings): string =>
  reason ? `${errorTitle(reason, strings)}.` : '';

/** How an export ended, in words that never call a short file whole. */
export const outcomeText = (
  { outcome, fileName, rows, expected }: ExportSummary,
  reason: ReportError | null,
  { strings, locale }: ExportWords,
): string => {
  const count = formatInteger(rows, locale);
  const why = reasonText(reason, strings);
  if (outcome === 'cancelled') return strings.exportCancelled;
  if (fileName === null) return strings.exportFailed(why);
  return outcome === 'complete'
    ? strings.exportDone(strings.messageCount(rows, count), fileName)
    : strings.exportPartial(count, formatExpected(expected, locale), why);
};

const leftOutList = ({ leftOut, leftOutRows }: ExportSummary, words: ExportWords): unknown => {
  const { strings, locale } = words;
  const more = leftOut - leftOutRows.length;
  return html`${formatInteger(leftOut, locale)}
  ${
    leftOutRows.length > 0
      ? html`<ul class="soft">
          ${leftOutRows.map(
            ({ row, path, expected }) =>
              html`<li>${strings.leftOutRow(formatInteger(row, locale), path, expected)}</li>`,
          )}
          ${more > 0 ? html`<li>${strings.moreLeftOut(formatInteger(more, locale))}</li>` : nothing}
        </ul>`
      : nothing
  }`;
};

type Fact = readonly [name: string, value: unknown];

const list = (facts: readonly Fact[]): TemplateResult =>
  html`<dl>
    ${facts.map(([name, value]) =>
      value === null
        ? nothing
        : html`<dt class="soft">${name}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;

const factsOf = (summary: ExportSummary, words: ExportWords): readonly Fact[] => {
  const { strings, locale, dates } = words;
  const { fileFacts } = strings;
  const { rows, expected, bytes, sha256, asOf, timezone, duplicates, guarded, replaced } = summary;
  const count = (value: number): string => formatInteger(value, locale);
  return [
    [fileFacts.name, html`<bdi>${summary.fileName}</bdi>`],
    [fileFacts.rows, strings.rowsOf(count(rows), formatExpected(expected, locale))],
    [fileFacts.size, strings.exactSize(formatByteSize(bytes, locale), formatBytes(bytes, locale))],
    [fileFacts.sha256, sha256 && html`<code>${sha256}</code>`],
    [fileFacts.asOf, asOf && `${dates.dateTime(asOf)} · ${dates.zone(asOf)}`],
    [fileFacts.timezone, timezone || null],
    [fileFacts.filters, list(exportedFilters(summary.filters, words))],
    [fileFacts.leftOut, leftOutList(summary, words)],
    [fileFacts.duplicates, count(duplicates)],
    [fileFacts.guarded, count(guarded)],
    [fileFacts.replaced, count(replaced)],
  ];
};

/** All that can be said of a file, for whoever has to rely on it. */
export const exportOutcome = (summary: ExportSummary, words: ExportWords): TemplateResult | typeof nothing =>
  summary.fileName === null
    ? nothing
    : html`<details class="export-contents">
        <summary>${words.strings.fileContents}</summary>
        ${list(factsOf(summary, words))}
      </details>`;
