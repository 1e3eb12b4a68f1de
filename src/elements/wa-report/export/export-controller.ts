import type { ReactiveControllerHost } from 'lit';
import { fileError } from '../../../export/file-error.ts';
import { openSink } from '../../../export/open-sink.ts';
import type { DateTimeFormat } from '../../../format/date-time.ts';
import type { Strings } from '../../../i18n/strings.ts';
import { readMask } from '../../../model/mask.ts';
import type { ReportError } from '../../../model/report-error.ts';
import { adoptStyles } from '../../adopt-styles.ts';
import { emit, type ExportSummary } from '../../events.ts';
import type { SourceElement } from '../../source-element.ts';
import { noExport } from '../no-export.ts';
import { defaultSeparator } from './default-separator.ts';
import { exportStyles } from './export-bar.styles.ts';
import { exportBar } from './export-bar.ts';
import type { ExportChoice } from './export-choice.ts';
import { fileNameOf, type ExportContent, type ReportContent } from './export-content.ts';
import { ExportDialog } from './export-dialog.ts';
import { exportPreview } from './export-preview.ts';
import { ExportRun } from './export-run.ts';
import type { ExportActions, ExportState } from './export-state.ts';

/** What a page may choose. */
export interface ExportOptions extends Partial<ExportChoice> {
  readonly signal?: AbortSignal;
}

type Host = ReactiveControllerHost & HTMLElement & Pick<SourceElement, 'mask'>;

/** The one export of a report: it keeps its query, whatever is filtered meanwhile. */
export class ExportController {
  readonly #host: Host;
  readonly #dialog: ExportDialog;
  #asked: ExportContent | undefined;
  #run: ExportRun | undefined;
  #state: ExportState = { status: 'idle' };

  constructor(host: Host) {
    this.#host = host;
    adoptStyles(host, exportStyles);
    this.#dialog = new ExportDialog(host, (choice) => {
      if (this.#asked) void this.#start(this.#asked, choice, true);
    });
  }

  get isRunning(): boolean {
    return this.#run !== undefined;
  }

  /** Asks the user how to write the file, and starts. */
  ask(report: ReportContent): void {
    if (this.#run) return;
    this.#asked = this.#masked(report);
    this.#dialog.open(exportPreview(this.#asked), report.locale);
  }

  /** Resolves when the export has ended; at once while another one runs. What stops it ends it, with a partial file. */
  async start(report: ReportContent, { signal, ...options }: ExportOptions): Promise<ExportSummary> {
    if (signal?.aborted || this.#run) return noExport;
    const { profile = 'spreadsheet', columns = 'visible' } = options;
    const { separator = defaultSeparator(profile, report.locale) } = options;
    signal?.addEventListener('abort', this.cancel, { once: true });
    try {
      return await this.#start(this.#masked(report), { profile, columns, separator }, false);
    } finally {
      signal?.removeEventListener('abort', this.cancel);
    }
  }

  /** Leaves no file, and no question. */
  readonly cancel = (): void => {
    this.#dialog.close();
    this.#run?.cancel();
  };

  /** How far the export is, or how it ended, and the question before one. */
  render(strings: Strings, locale: string, dates: DateTimeFormat): unknown {
    return [
      exportBar({ state: this.#state, strings, locale, dates, actions: this.#actions }),
      this.#dialog.render(strings, locale),
    ];
  }

  readonly #actions: ExportActions = {
    pause: () => this.#run?.pause(),
    resume: () => this.#run?.resume(),
    cancel: this.cancel,
    savePart: () => this.#run?.savePart(),
    dismiss: () => {
      if (this.#state.status === 'ended') this.#show({ status: 'idle' });
      // What was pressed is gone.
      this.#host.shadowRoot?.querySelector<HTMLElement>('[part="export-button"]')?.focus();
    },
  };

  #masked(report: ReportContent): ExportContent {
    return { ...report, mask: readMask(this.#host.mask) };
  }

  /** Up to the sink nothing may be waited for: a file picker opens for a click only. */
  async #start(content: ExportContent, choice: ExportChoice, asks: boolean): Promise<ExportSummary> {
    if (this.#run) return noExport;
    const run = (this.#run = new ExportRun({
      content,
      choice,
      asks,
      onChange: (state) => this.#show(state),
      onProgress: (rows, expected) =>
        emit(this.#host, 'wa-report-export', { phase: 'progress', rows, expected }),
      onStop: (error) => emit(this.#host, 'wa-report-export', { phase: 'failed', error, summary: null }),
    }));
    window.addEventListener('beforeunload', warnBeforeLeaving);
    try {
      const sink = await openSink(fileNameOf(content)());
      if (!sink) return noExport;
      emit(this.#host, 'wa-report-export', { phase: 'start', expected: content.run.rows.total });
      const { reason, unproven, ...outcome } = await run.write(sink);
      return this.#end(content, outcome, reason);
    } catch (cause) {
      // There is nowhere to write to.
      const { total: expected } = content.run.rows;
      return this.#end(content, { ...noExport, outcome: 'partial', expected }, fileError(cause));
    } finally {
      window.removeEventListener('beforeunload', warnBeforeLeaving);
      this.#run = undefined;
      this.#host.requestUpdate();
    }
  }

  #end(
    { filters, dates }: ExportContent,
    outcome: Omit<ExportSummary, 'filters' | 'timezone'>,
    reason: ReportError | null,
  ): ExportSummary {
    const summary = { ...outcome, filters, timezone: dates.timeZone };
    this.#show({ status: 'ended', summary, reason });
    if (reason) emit(this.#host, 'wa-report-export', { phase: 'failed', error: reason, summary });
    else {
      const phase = summary.outcome === 'complete' ? 'done' : 'cancelled';
      emit(this.#host, 'wa-report-export', { phase, summary });
    }
    return summary;
  }

  #show(state: ExportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const warnBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();
