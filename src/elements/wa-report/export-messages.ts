import { csvColumns, type CsvColumnContext } from '../../format/csv-column.ts';
import type { Column } from '../../model/column.ts';
import type { ReportQuery } from '../../model/report-query.ts';
import type { ReportSource } from '../../model/report-source.ts';
import { createBlobSink } from '../../export/blob-sink.ts';
import { createCsvEncoder, type CsvProfile, type CsvSeparator } from '../../export/csv-encoder.ts';
import { runExport, type ExportOutcome } from '../../export/export-job.ts';
import { exportFileName } from '../../export/file-name.ts';
import { toWallClock } from '../../query/time-zone.ts';

interface ExportRequest {
  readonly source: ReportSource;
  readonly query: ReportQuery;
  readonly columns: readonly Column[];
  readonly context: CsvColumnContext;
  readonly profile: CsvProfile;
  readonly separator: CsvSeparator;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly rows: number; readonly expected: number | null }) => void;
}

/** As many rows per request as the wire allows. */
const pageSize = 500;

/** The day an instant is in; of the end of a period, the last day that belongs to it. */
const dayOf = (instant: string | null, timezone: string, before = 0): string | null =>
  instant && toWallClock(new Date(Date.parse(instant) - before), timezone).date;

/** Writes every message of a query to a CSV file and offers it as a download. */
export const exportMessages = (request: ExportRequest): Promise<ExportOutcome> => {
  const { source, query, columns, context, profile, separator, signal, onProgress } = request;
  const { timezone } = query;
  const period = {
    startAt: dayOf(query.startAt, timezone),
    endAt: dayOf(query.endAt, timezone, 1),
    timezone,
  };
  return runExport({
    fetchPage: (page, pageSignal) => source.messages(query, page, pageSignal),
    pageSize,
    signal,
    encoder: createCsvEncoder({ columns: csvColumns(columns, context), profile, separator }),
    sink: createBlobSink(),
    fileName: (partial) => exportFileName(period, partial),
    onProgress,
  });
};
