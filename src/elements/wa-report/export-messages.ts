import { csvColumns } from '../../format/csv-column.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import type { Column } from '../../model/column.ts';
import { createBlobSink } from '../../export/blob-sink.ts';
import { createCsvEncoder, type CsvProfile, type CsvSeparator } from '../../export/csv-encoder.ts';
import { runExport, type ExportOutcome } from '../../export/export-job.ts';
import { exportFileName } from '../../export/file-name.ts';
import type { Strings } from '../../i18n/strings.ts';
import { toWallClock } from '../../query/time-zone.ts';
import type { ReportRun } from './report-run.ts';

/** What is exported: the messages of a run, as they are on screen. */
export interface ExportContent {
  readonly run: ReportRun;
  readonly columns: readonly Column[];
  readonly strings: Strings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

interface ExportRequest extends ExportContent {
  readonly profile?: CsvProfile;
  readonly separator?: CsvSeparator;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly rows: number; readonly expected: number | null }) => void;
}

/** As many rows per request as the wire allows. */
const pageSize = 500;

/** The day an instant is in; of the end of a period, the last day that belongs to it. */
const dayOf = (instant: string | null, timezone: string, before = 0): string | null =>
  instant && toWallClock(new Date(Date.parse(instant) - before), timezone).date;

/** Writes every message of a run, loaded or not, to a CSV file, and offers it as a download. */
export const exportMessages = (request: ExportRequest): Promise<ExportOutcome> => {
  const { run, columns, strings, locale, dates, signal, onProgress } = request;
  const { source, query, rows } = run;
  const { startAt, endAt, timezone } = query;
  const period = { startAt: dayOf(startAt, timezone), endAt: dayOf(endAt, timezone, 1), timezone };
  const context = {
    wording: strings,
    titles: strings.columns,
    recipientCountry: strings.recipientCountry,
    recipientNumber: strings.recipientNumber,
    locale,
    dates,
  };
  return runExport({
    // The set that is on screen, even if more has arrived since.
    fetchPage: (page, pageSignal) =>
      source.messages(query, { ...page, asOf: page.asOf ?? rows.asOf ?? undefined }, pageSignal),
    pageSize,
    signal,
    encoder: createCsvEncoder({
      columns: csvColumns(columns, context),
      profile: request.profile ?? 'spreadsheet',
      separator: request.separator ?? ',',
    }),
    sink: createBlobSink(),
    fileName: (partial) => exportFileName(period, partial),
    onProgress,
  });
};
