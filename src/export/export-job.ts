import { ReportError } from '../model/report-error.ts';
import { ExportFile } from './export-file.ts';
import { fileError } from './file-error.ts';
import type { ExportSink } from './export-sink.ts';
import type { PartialCount } from './file-name.ts';
import type { CsvParts } from './csv-encoder.ts';
import type { FileCounts } from './page-encoder.ts';
import { PageWalk, type ReadPage, type ReadPageFunction } from './page-walk.ts';
import type { LeftOutRow } from './row-tally.ts';

export interface ExportProgress {
  readonly rows: number;
  /** Null where the endpoint does not count. */
  readonly expected: number | null;
}

export interface ExportJobOptions {
  readonly read: ReadPageFunction;
  /** The titles, asked for once. */
  readonly header: () => Promise<CsvParts>;
  /** SHA-256 of all records that pages gave so far. */
  readonly digest: () => Promise<string>;
  readonly sink: ExportSink;
  /** The file's name; of a part of the query where a count is given. */
  readonly fileName: (partial?: PartialCount) => string;
  /** Rows to ask for at a time. */
  readonly pageSize: number;
  readonly signal: AbortSignal;
  /** Settles when the next page may be read: an export can be paused, and waits while there is no connection. */
  readonly ready: (failure?: ReportError) => Promise<boolean>;
  /** Told after each page. */
  readonly onProgress?: (progress: ExportProgress) => void;
}

export interface ExportOutcome extends ExportProgress, FileCounts {
  /**
   * `complete`: the file has every row of the query once. `partial`: something went wrong, and the file, if there is
   * one, is named for what it is. `cancelled`: no file.
   */
  readonly outcome: 'complete' | 'partial' | 'cancelled';
  /** Null where no file was kept: cancelled, not one row, or the file could not be written. */
  readonly fileName: string | null;
  readonly bytes: number;
  /** Of the file, as 64 hexadecimal digits. */
  readonly sha256: string | null;
  /** The first hundred of the rows that are left out. */
  readonly leftOutRows: readonly LeftOutRow[];
  /** RFC 3339 instant that fixed the set. */
  readonly asOf: string | null;
  /** Why it is partial. */
  readonly reason: ReportError | null;
}

/** Pages without a new row, after which a walk has no end. */
const idlePages = 100;
/** What an endpoint answers to a cursor that it knows no more. */
const forgotten = [400, 404, 410, 422];

const notRead = (cause: unknown): ReportError =>
  cause instanceof ReportError ? cause : new ReportError('network', 'The rows could not be read');

/**
 * Writes every row of a query to a sink. Never rejects, and never calls a file whole that is not. What stops it can
 * pass: it is then run again, and goes on behind the last page that is in the file.
 */
export class ExportJob {
  readonly #options: ExportJobOptions;
  readonly #walk: PageWalk;
  readonly #file: ExportFile;
  readonly #leftOutRows: LeftOutRow[] = [];
  #counts: FileCounts = { rows: 0, leftOut: 0, duplicates: 0, unproven: 0, guarded: 0, replaced: 0 };
  #expected: number | null = null;
  #asOf: string | null = null;
  #oldest: string | null = null;
  #idle = 0;
  /** Rows in the file when the walk was last begun anew. */
  #restartedAt = -1;
  #isStarted = false;
  /** False once there is nothing more to read, or a page that was taken did not get into the file. */
  #canGoOn = true;
  #reason: ReportError | null = null;

  constructor(options: ExportJobOptions) {
    this.#options = options;
    this.#walk = new PageWalk(options);
    this.#file = new ExportFile(options.sink);
  }

  /** Why it is not complete, as far as is known. */
  get reason(): ReportError | null {
    return this.#reason;
  }

  get progress(): ExportProgress {
    return { rows: this.#counts.rows, expected: this.#expected };
  }

  /** Whether it may still become complete. */
  get canResume(): boolean {
    return this.#canGoOn && this.#file.isSound && !this.#options.signal.aborted;
  }

  /** Goes as far as it gets. */
  async run(): Promise<void> {
    const { header, signal } = this.#options;
    this.#reason = null;
    try {
      if (!this.#isStarted) await this.#file.write(await header());
      this.#isStarted = true;
      for (let page = await this.#next(); page; page = await this.#next()) {
        signal.throwIfAborted();
        await this.#keep(page);
      }
      this.#canGoOn = false;
      this.#reason = this.#doubt();
    } catch (cause) {
      this.#reason = this.#file.isSound ? notRead(cause) : fileError(cause);
    }
  }

  /** Keeps what is there, if it is worth it. Ends the job. */
  async finish(): Promise<ExportOutcome> {
    const { signal, fileName, digest } = this.#options;
    const { rows, expected } = this.progress;
    const isCancelled = signal.aborted;
    const isWorthKeeping = !isCancelled && this.#file.isSound && (this.#reason === null || rows > 0);
    const name = fileName(this.#reason ? { rows, expected } : undefined);
    const sha256 = isWorthKeeping ? await digest().catch(() => null) : null;
    const kept = isWorthKeeping ? await this.#close(name) : null;
    if (kept === null) await this.#file.abort();
    return {
      outcome: isCancelled ? 'cancelled' : this.#reason ? 'partial' : 'complete',
      fileName: kept,
      sha256: kept && sha256,
      bytes: this.#file.bytes,
      ...this.#counts,
      leftOutRows: this.#leftOutRows,
      expected,
      asOf: this.#asOf,
      reason: isCancelled ? null : this.#reason,
    };
  }

  /** The name under which the file is kept, or null where it could not be. */
  async #close(name: string): Promise<string | null> {
    try {
      return await this.#file.close(name, this.#reason === null);
    } catch (cause) {
      this.#reason = fileError(cause);
      return null;
    }
  }

  /** The next page; asked for again where what stopped it has passed. */
  async #next(): Promise<ReadPage | null> {
    const { ready, signal } = this.#options;
    await ready();
    for (;;) {
      signal.throwIfAborted();
      try {
        return await this.#walk.next();
      } catch (cause) {
        const failure = notRead(cause);
        if (!this.#beginAnew(failure) && !(await ready(failure))) throw failure;
      }
    }
  }

  /**
   * Cursors expire; what has been written has not. The walk goes on with the messages up to the last one in the file,
   * of the same set, and leaves out those that came before.
   */
  #beginAnew({ status }: ReportError): boolean {
    const { rows } = this.#counts;
    if (!this.#walk.isByCursor || this.#oldest === null || rows === this.#restartedAt) return false;
    if (status === undefined || !forgotten.includes(status)) return false;
    this.#restartedAt = rows;
    this.#walk.restart(new Date(Date.parse(this.#oldest) + 1).toISOString());
    return true;
  }

  async #keep(page: ReadPage): Promise<void> {
    this.#assertEnd();
    this.#expected ??= page.total;
    this.#asOf ??= page.asOf;
    this.#canGoOn = false;
    const { parts, counts, leftOutRows, oldest } = await page.encode();
    this.#idle = counts.rows > this.#counts.rows ? 0 : this.#idle + 1;
    this.#counts = counts;
    this.#leftOutRows.push(...leftOutRows);
    this.#oldest = oldest ?? this.#oldest;
    await this.#file.write(parts);
    this.#canGoOn = true;
    this.#options.onProgress?.(this.progress);
  }

  /** A walk has an end, even where rows arrive faster than they are read, or an endpoint plays for time. */
  #assertEnd(): void {
    if (this.#idle > idlePages) throw new ReportError('integrity', 'Page after page brought no new row');
    if (this.#expected !== null && this.#counts.rows > this.#expected) throw this.#miscounted();
  }

  /** Why a walk that came to its end is not the whole query, or null. */
  #doubt(): ReportError | null {
    const { rows, leftOut, unproven } = this.#counts;
    if (leftOut > 0) return new ReportError('shape', `${leftOut} rows could not be read`);
    if (this.#expected !== null && rows !== this.#expected) return this.#miscounted();
    return unproven > 0
      ? new ReportError('integrity', 'The endpoint sent rows out of order, so some may be missing or double')
      : null;
  }

  #miscounted(): ReportError {
    const { rows, expected } = this.progress;
    return new ReportError('integrity', `The endpoint counted ${expected} rows and sent ${rows}`);
  }
}
