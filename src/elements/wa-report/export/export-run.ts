import { ExportJob, type ExportOutcome } from '../../../export/export-job.ts';
import type { ExportSink } from '../../../export/export-sink.ts';
import type { ReportError } from '../../../model/report-error.ts';
import type { ExportChoice } from './export-choice.ts';
import { encodeTaskOf, fileNameOf, pageSize, type ExportContent } from './export-content.ts';
import { ExportHold } from './export-hold.ts';
import type { ExportState } from './export-state.ts';
import { openEncoder } from './open-encoder.ts';
import { PaceMeter } from './pace-meter.ts';

interface ExportRunOptions {
  readonly content: ExportContent;
  readonly choice: ExportChoice;
  /** Whether the user decides what becomes of an export that was stopped. Otherwise the part is saved. */
  readonly asks: boolean;
  readonly onChange: (state: ExportState) => void;
  /** Told a few times a second. */
  readonly onProgress: (rows: number, expected: number | null) => void;
  readonly onStop: (reason: ReportError) => void;
}

/** Milliseconds between two tellings of how far an export is. */
const tellEvery = 200;

/** One export, from the first page to the file. */
export class ExportRun {
  readonly #options: ExportRunOptions;
  readonly #stop = new AbortController();
  readonly #hold = new ExportHold(this.#stop.signal, () => this.#show());
  readonly #pace = new PaceMeter();
  #job: ExportJob | undefined;
  #told = 0;
  /** Goes on, or ends it, while it is stopped. */
  #decide: ((goesOn: boolean) => void) | undefined;

  constructor(options: ExportRunOptions) {
    this.#options = options;
  }

  /** Writes it all, and resolves with what became of it. */
  async write(sink: ExportSink): Promise<ExportOutcome> {
    const { content, choice } = this.#options;
    this.#show();
    const encoder = await openEncoder(encodeTaskOf(content, choice));
    const job = (this.#job = new ExportJob({
      ...encoder,
      sink,
      fileName: fileNameOf(content),
      pageSize,
      signal: this.#stop.signal,
      ready: this.#hold.ready,
      onProgress: () => this.#tell(),
    }));
    try {
      await job.run();
      while (job.reason && (await this.#goesOn(job.reason, job.canResume))) await job.run();
      return await job.finish();
    } finally {
      encoder.stop();
    }
  }

  readonly pause = (): void => this.#hold.pause();

  readonly resume = (): void => {
    this.#hold.resume();
    this.#decide?.(true);
  };

  readonly savePart = (): void => this.#decide?.(false);

  readonly cancel = (): void => {
    this.#stop.abort();
    this.#decide?.(false);
  };

  /** Whether it is worth another try, and the user wants one. */
  async #goesOn(reason: ReportError, canResume: boolean): Promise<boolean> {
    const { asks, onChange, onStop } = this.#options;
    if (!asks || !canResume) return false;
    onChange({ status: 'stopped', ...this.#paceNow(), reason });
    onStop(reason);
    const goesOn = await new Promise<boolean>((resolve) => {
      this.#decide = resolve;
    });
    this.#decide = undefined;
    this.#show();
    return goesOn;
  }

  #tell(): void {
    const now = performance.now();
    if (now - this.#told < tellEvery) return;
    this.#told = now;
    this.#show();
    const { rows, expected } = this.#progress;
    this.#options.onProgress(rows, expected);
  }

  #show(): void {
    const { by } = this.#hold;
    if (by) this.#pace.reset();
    this.#options.onChange({ status: 'running', ...this.#paceNow(), heldBy: by });
  }

  #paceNow(): ReturnType<PaceMeter['paceAt']> {
    return this.#pace.paceAt(performance.now(), this.#progress);
  }

  /** What the screen counts, until the export's own first page has. */
  get #progress(): { readonly rows: number; readonly expected: number | null } {
    const { rows, expected } = this.#job?.progress ?? { rows: 0, expected: null };
    return { rows, expected: expected ?? this.#options.content.run.rows.total };
  }
}
