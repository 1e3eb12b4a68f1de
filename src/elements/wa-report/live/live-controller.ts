import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { DateTimeFormat } from '../../../format/date-time.ts';
import { formatInteger } from '../../../format/number.ts';
import { enLive, type LiveStrings } from '../../../i18n/live-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';
import { ReportError } from '../../../model/report-error.ts';
import { readNews } from '../../../rows/read-news.ts';
import { adoptStyles } from '../../adopt-styles.ts';
import { emit } from '../../events.ts';
import type { ReportRun } from '../report-run.ts';
import { liveStyles } from './live.styles.ts';

interface Report {
  readonly run: () => ReportRun | undefined;
  /** Seconds between two looks, as the page says; 0 and what is no number mean none. */
  readonly interval: () => number;
  readonly isExporting: () => boolean;
  /** Reads the report anew, from now. */
  readonly refresh: () => void;
}

/** Seconds: what is less would only be load, and browsers count no further than 24 days. */
const shortest = 1;
const longest = 86_400;
/** Times the interval, for what has failed again and again. */
const mostPatience = 8;

/** Looks for new messages and changed ones, without moving anything. */
export class LiveController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #report: Report;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  /** The run that all of this is of, and when it was looked at last. */
  #run: ReportRun | undefined;
  #updatedAt: string | undefined;
  #newer = 0;
  /** Messages that are now shown otherwise than they were counted. */
  #changed = new Set<string>();
  #failures = 0;
  #interval = 0;
  #isDue = false;
  #isPaused = false;

  constructor(host: ReactiveElement, report: Report) {
    this.#host = host;
    this.#report = report;
    adoptStyles(host, liveStyles);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    for (const name of ['online', 'offline']) addEventListener(name, this.#wake);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    for (const name of ['online', 'offline']) removeEventListener(name, this.#wake);
    this.#stop();
    this.#run = undefined;
  }

  /** Another query, or another interval, begins anew. */
  hostUpdate(): void {
    const run = this.#report.run();
    const seconds = this.#report.interval();
    const interval = seconds > 0 ? Math.min(Math.max(seconds, shortest), longest) * 1000 : 0;
    if (run === this.#run && interval === this.#interval) return;
    this.#run = run;
    this.#interval = interval;
    this.#newer = 0;
    this.#changed.clear();
    this.#failures = 0;
    this.#updatedAt = undefined;
    this.#stop();
    this.#schedule();
  }

  render(strings: Strings, locale: string, dates: DateTimeFormat): TemplateResult | typeof nothing {
    if (this.#interval === 0) return nothing;
    const words = { ...enLive, ...strings };
    const asOf = this.#updatedAt ?? this.#run?.rows.asOf;
    return html`<div class="live ${this.#isPaused ? '' : 'on'}" part="live">
      <span class="state-word">${this.#isPaused ? words.livePaused : words.live}</span>
      <span class="soft">${asOf ? words.updatedAt(dates.time(asOf)) : nothing}</span>
      <button class="button quiet" @click=${this.#toggle}>
        ${this.#isPaused ? words.resumeLive : words.pauseLive}
      </button>
      <span class="soft" role="status">${this.#problem(words)}</span>
      <span class="news" role="status">${this.#renderNews(words, locale)}</span>
    </div>`;
  }

  #renderNews({ showNew, showChanged }: LiveStrings, locale: string): TemplateResult | typeof nothing {
    const count = this.#newer || this.#changed.size;
    if (count === 0) return nothing;
    const number = formatInteger(count, locale);
    return html`<button class="button ${this.#newer ? 'primary' : 'quiet'}" @click=${this.#show}>
      ${this.#newer ? showNew(count, number) : showChanged(count, number)}
    </button>`;
  }

  #problem({ liveWaits, liveFailed }: LiveStrings): string {
    if (this.#isPaused) return '';
    if (!navigator.onLine) return liveWaits.offline;
    if (this.#isDue && this.#report.isExporting()) return liveWaits.exporting;
    return this.#failures > 0 ? liveFailed : '';
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#interval === 0 || this.#isPaused || !this.#run) return;
    const wait = this.#interval * Math.min(2 ** this.#failures, mostPatience);
    this.#timer = setTimeout(this.#wake, Math.min(wait, longest * 1000));
    this.#isDue = false;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#request?.abort();
    this.#request = undefined;
  }

  /** Nobody looks at a hidden page, and an export has the connection for itself. */
  readonly #wake = (event?: Event): void => {
    if (!event) this.#isDue = true;
    this.#host.requestUpdate();
    if (!this.#isDue || this.#isPaused || this.#request || document.hidden || !navigator.onLine) return;
    clearTimeout(this.#timer);
    const run = this.#run;
    if (run?.isReady && !this.#report.isExporting()) void this.#look(run);
    else this.#timer = setTimeout(this.#wake, this.#interval);
  };

  async #look(run: ReportRun): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const { newer, changed } = await readNews(run, request.signal);
      if (request.signal.aborted) return;
      this.#newer = newer;
      this.#failures = 0;
      this.#updatedAt = new Date().toISOString();
      for (const id of changed.keys()) this.#changed.add(id);
      if (changed.size > 0) run.rows.patch(changed);
    } catch (cause) {
      if (request.signal.aborted) return;
      // Once is enough: it is tried again by itself.
      if (this.#failures === 0)
        emit(this.#host, 'wa-report-error', {
          error: cause instanceof ReportError ? cause : new ReportError('network', 'the source failed'),
        });
      this.#failures += 1;
    }
    this.#request = undefined;
    this.#schedule();
    this.#host.requestUpdate();
  }

  readonly #toggle = (): void => {
    this.#isPaused = !this.#isPaused;
    if (this.#isPaused) this.#stop();
    else {
      this.#isDue = true;
      this.#wake();
    }
    this.#host.requestUpdate();
  };

  /** The button goes with its news; what is beside it stays. */
  readonly #show = ({ currentTarget }: Event): void => {
    const row = currentTarget instanceof Element ? currentTarget.closest('.live') : null;
    row?.querySelector('button')?.focus();
    this.#report.refresh();
  };
}
