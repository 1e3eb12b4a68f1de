import type { Message } from '../model/message.ts';
import { ReportError } from '../model/report-error.ts';
import type { CsvEncoder } from './csv-encoder.ts';
import { ExportFile } from './export-file.ts';
import type { ExportSink } from './export-sink.ts';
import { ExportTally, type LeftOutRow } from './export-tally.ts';
import type { PartialCount } from './file-name.ts';
import { walkPages, type WalkOptions } from './walk-pages.ts';

export interface ExportProgress {
  readonly rows: number;
  /** Null where the endpoint does not count. */
  readonly expected: number | null;
  readonly bytes: number;
}

export interface ExportOptions extends WalkOptions {
  readonly encoder: CsvEncoder<Message>;
  readonly sink: ExportSink;
  /** The file's name; of a part of the query where a count is given. */
  readonly fileName: (partial?: PartialCount) => string;
  /** Told after each page. */
  readonly onProgress?: (progress: ExportProgress) => void;
}

export interface ExportOutcome extends ExportProgress {
  /**
   * `complete`: the file has every row of the query once. `partial`: something went wrong, and the file, if there is
   * one, is named for what it is. `cancelled`: no file.
   */
  readonly outcome: 'complete' | 'partial' | 'cancelled';
  /** Null where no file was kept: cancelled, not one row, or the file could not be written. */
  readonly fileName: string | null;
  /** Of the file, as 64 hexadecimal digits. */
  readonly sha256: string | null;
  /** Rows that are no messages: how many, and the first hundred of them. */
  readonly leftOut: number;
  readonly leftOutRows: readonly LeftOutRow[];
  /** Rows that came again, and are in the file once. */
  readonly duplicates: number;
  /** Cells changed so that no spreadsheet runs them. */
  readonly guarded: number;
  /** RFC 3339 instant that fixed the set. */
  readonly asOf: string | null;
  /** Why it is partial. */
  readonly reason: ReportError | null;
}

const notWritten = (): ReportError => new ReportError('integrity', 'The file could not be written');

/** Writes all rows; resolves with the reason where they are not the whole query. */
const writeRows = async (
  options: ExportOptions,
  file: ExportFile,
  tally: ExportTally,
): Promise<ReportError | null> => {
  const { encoder, signal, onProgress } = options;
  try {
    await file.write([encoder.header()]);
    for await (const page of walkPages(options)) {
      signal.throwIfAborted();
      await file.write(encoder.rows(tally.keep(page)));
      onProgress?.({ rows: tally.rows, expected: tally.expected, bytes: file.bytes });
    }
    return tally.doubt();
  } catch (error) {
    if (error instanceof ReportError) return error;
    return file.isSound ? new ReportError('network', 'The rows could not be read') : notWritten();
  }
};

/** Writes every row of a query to a sink. Never rejects, and never calls a file whole that is not. */
export const runExport = async (options: ExportOptions): Promise<ExportOutcome> => {
  const file = new ExportFile(options.sink);
  const tally = new ExportTally();
  const reason = await writeRows(options, file, tally);
  const isCancelled = options.signal.aborted;
  const { rows, expected, leftOut, leftOutRows, duplicates, asOf } = tally;

  const isWorthKeeping = !isCancelled && file.isSound && (reason === null || rows > 0);
  const fileName = isWorthKeeping ? options.fileName(reason ? { rows, expected } : undefined) : null;
  const sha256 = fileName === null ? null : await file.close(fileName).catch(() => null);
  if (sha256 === null) await file.abort();
  const problem = sha256 === null ? (reason ?? notWritten()) : reason;

  return {
    outcome: isCancelled ? 'cancelled' : problem ? 'partial' : 'complete',
    fileName: sha256 && fileName,
    rows,
    expected,
    bytes: file.bytes,
    sha256,
    leftOut,
    leftOutRows,
    duplicates,
    guarded: options.encoder.guarded,
    asOf,
    reason: isCancelled ? null : problem,
  };
};
