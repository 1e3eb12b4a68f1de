import type { ReactiveControllerHost } from 'lit';
import type { CsvProfile, CsvSeparator } from '../../export/csv-encoder.ts';
import type { Strings } from '../../i18n/strings.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { emit, type ExportSummary } from '../events.ts';
import { exportStyles } from './export-bar.styles.ts';
import { exportBar, type ExportState } from './export-bar.ts';
import { exportMessages, type ExportContent } from './export-messages.ts';
import { noExport } from './no-export.ts';

/** How a file is written; see `csv-encoder.ts`. */
export interface ExportOptions {
  /** For a spreadsheet, which is the default: nothing in it runs as a formula. For a machine: byte for byte. */
  readonly profile?: CsvProfile;
  readonly separator?: CsvSeparator;
  readonly signal?: AbortSignal;
}

/** Milliseconds between two tellings of how far an export is. */
const pace = 200;

/** The one export of a report: it keeps its query, whatever is filtered meanwhile. */
export class ExportController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #run: AbortController | undefined;
  #told = 0;
  #state: ExportState = { status: 'idle' };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    adoptStyles(host, exportStyles);
  }

  get isRunning(): boolean {
    return this.#run !== undefined;
  }

  /** Resolves when the export has ended; at once while another one runs. */
  async start(content: ExportContent, { signal, ...options }: ExportOptions): Promise<ExportSummary> {
    if (this.#run || signal?.aborted) return noExport;
    const expected = content.run.rows.total;
    const run = (this.#run = new AbortController());
    const stop = (): void => run.abort();
    signal?.addEventListener('abort', stop, { once: true });
    window.addEventListener('beforeunload', warnBeforeLeaving);
    this.#show({ status: 'running', rows: 0, expected });
    emit(this.#host, 'wa-report-export', { phase: 'start', expected });
    try {
      return await this.#finish(content, options, run.signal);
    } finally {
      signal?.removeEventListener('abort', stop);
      window.removeEventListener('beforeunload', warnBeforeLeaving);
      this.#run = undefined;
      this.#host.requestUpdate();
    }
  }

  cancel(): void {
    this.#run?.abort();
  }

  /** How far the export is, or how it ended. */
  render(strings: Strings, locale: string): unknown {
    const cancel = (): void => this.cancel();
    return exportBar({ state: this.#state, strings, locale, cancel, dismiss: () => this.#dismiss() });
  }

  /** Takes the outcome of the last export off the screen. */
  #dismiss(): void {
    if (this.#state.status === 'ended') this.#show({ status: 'idle' });
  }

  async #finish(content: ExportContent, options: ExportOptions, signal: AbortSignal): Promise<ExportSummary> {
    const outcome = await exportMessages({
      ...content,
      ...options,
      signal,
      onProgress: (progress) => this.#tell(progress),
    });
    const { fileName, rows, expected, bytes, sha256, leftOut, guarded, reason } = outcome;
    const summary = { outcome: outcome.outcome, fileName, rows, expected, bytes, sha256, leftOut, guarded };
    this.#show({ status: 'ended', summary, reason });
    if (reason) emit(this.#host, 'wa-report-export', { phase: 'failed', error: reason, summary });
    else
      emit(this.#host, 'wa-report-export', {
        phase: summary.outcome === 'complete' ? 'done' : 'cancelled',
        summary,
      });
    return summary;
  }

  #tell({ rows, expected }: { readonly rows: number; readonly expected: number | null }): void {
    const now = performance.now();
    if (now - this.#told < pace) return;
    this.#told = now;
    this.#show({ status: 'running', rows, expected });
    emit(this.#host, 'wa-report-export', { phase: 'progress', rows, expected });
  }

  #show(state: ExportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const warnBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();
