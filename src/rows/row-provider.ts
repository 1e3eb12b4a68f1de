import { isMalformed, type Message, type Row } from '../model/message.ts';
import { ReportError } from '../model/report-error.ts';
import type { Page, PageRequest } from '../model/report-source.ts';
import { PageCache } from './page-cache.ts';
import { OffsetPlan, SequentialPlan, type PagePlan } from './page-plan.ts';

export interface RowProviderOptions {
  /** Rejects with a `ReportError`, or with anything once the signal is aborted. */
  readonly load: (request: PageRequest, signal: AbortSignal) => Promise<Page>;
  /** Rows per request. */
  readonly pageSize: number;
  /** Called after anything that can be read here has changed, never once stopped. */
  readonly onChange: () => void;
  /** Told each page that could not be read. */
  readonly onError?: (error: ReportError) => void;
  /** Rows kept in memory, visible ones apart. */
  readonly capacity?: number;
}

export type RowProviderState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: ReportError }
  | { readonly status: 'ready' };

const requestsAtOnce = 4;

/** What a page lacks keeps its place, so that every other row stays where it is. */
const missing = (index: number): Row => ({ malformed: { path: `messages.${index}`, expected: 'a message' } });

/**
 * The rows of one query. It reads the first page at once, and then the pages of the rows that are shown. Another
 * query gets another provider; what a stopped one still receives goes nowhere.
 */
export class RowProvider {
  readonly #options: RowProviderOptions;
  readonly #cache: PageCache<{ readonly rows: readonly Row[] }>;
  readonly #failures = new Map<number, ReportError>();
  readonly #requests = new Map<number, AbortController>();
  #plan: PagePlan | undefined;
  #state: RowProviderState = { status: 'loading' };
  #asOf: string | null = null;
  #malformed = new Set<number>();
  #first = 0;
  #last = 0;
  #stopped = false;

  constructor(options: RowProviderOptions) {
    this.#options = options;
    this.#cache = new PageCache(options.capacity ?? 20_000);
    void this.#request(0, { limit: options.pageSize });
  }

  get state(): RowProviderState {
    return this.#state;
  }

  /** Rows that can be scrolled to now. */
  get rowCount(): number {
    return this.#plan?.rowCount ?? 0;
  }

  /** How many rows the query has, or null while that is unknown. */
  get total(): number | null {
    return this.#plan?.isCounted ? this.#plan.rowCount : null;
  }

  /** RFC 3339 instant that fixes the set of rows. */
  get asOf(): string | null {
    return this.#asOf;
  }

  /** How many of the rows read so far were no messages. */
  get malformed(): number {
    return this.#malformed.size;
  }

  /** The row at an index, or undefined while it is not here. */
  row(index: number): Row | undefined {
    if (!this.#plan) return undefined;
    const page = this.#plan.pageOf(index);
    return this.#cache.get(page)?.rows[index - this.#plan.startOf(page)];
  }

  /** The messages that are in memory, in no order. */
  loaded(): readonly Message[] {
    const rows = [...this.#cache.pages()].flatMap((page) => page.rows);
    return rows.flatMap((row) => (isMalformed(row) ? [] : [row]));
  }

  /** What failed last, while nothing has been asked for again. */
  get lastFailure(): ReportError | undefined {
    return [...this.#failures.values()].at(-1);
  }

  /** Why the row at an index cannot be had. */
  failure(index: number): ReportError | undefined {
    return this.#plan && this.#failures.get(this.#plan.pageOf(index));
  }

  /** Says which rows are shown, the last one included: their pages are read, others are no longer waited for. */
  show(first: number, last: number): void {
    this.#first = first;
    this.#last = Math.max(first, last);
    this.#schedule();
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.#stopped) return;
    this.#failures.clear();
    if (this.#state.status === 'failed') {
      this.#state = { status: 'loading' };
      void this.#request(0, { limit: this.#options.pageSize });
    }
    this.#schedule();
    this.#options.onChange();
  }

  stop(): void {
    this.#stopped = true;
    for (const request of this.#requests.values()) request.abort();
    this.#requests.clear();
  }

  #isShown = (page: number): boolean =>
    this.#plan !== undefined &&
    page >= this.#plan.pageOf(this.#first) &&
    page <= this.#plan.pageOf(this.#last);

  #schedule(): void {
    const plan = this.#plan;
    if (!plan || this.#stopped || plan.rowCount === 0) return;
    for (const [page, request] of this.#requests) {
      if (this.#isShown(page)) continue;
      request.abort();
      this.#requests.delete(page);
    }
    const end = plan.pageOf(Math.min(this.#last, plan.rowCount - 1));
    for (let page = plan.pageOf(this.#first); page <= end; page++) {
      this.#cache.touch(page);
      const request = this.#isWanted(page, plan) ? plan.requestFor(page) : null;
      if (request) void this.#request(page, { ...request, asOf: this.#asOf ?? undefined });
    }
  }

  /** Where the query has grown, the page that was its last has too few rows. */
  #isWanted(page: number, plan: PagePlan): boolean {
    const rows = this.#cache.get(page)?.rows;
    const isWhole = rows !== undefined && rows.length >= plan.sizeOf(page);
    const isBusy = this.#requests.has(page) || this.#requests.size >= requestsAtOnce;
    return !isWhole && !isBusy && !this.#failures.has(page);
  }

  async #request(page: number, request: PageRequest): Promise<void> {
    const controller = new AbortController();
    this.#requests.set(page, controller);
    try {
      const answer = await this.#load(request, controller.signal);
      if (!controller.signal.aborted) this.#keep(page, answer);
    } catch (cause) {
      if (!controller.signal.aborted) this.#fail(page, cause);
    }
    if (controller.signal.aborted) return;
    this.#requests.delete(page);
    this.#schedule();
    this.#options.onChange();
  }

  /**
   * A page's own source may throw at once, where nobody expects it, and leave out what the endpoint source says to be
   * null.
   */
  async #load(request: PageRequest, signal: AbortSignal): Promise<Page> {
    const { rows, total, next, asOf } = await this.#options.load(request, signal);
    return { rows, total: total ?? null, next: next ?? null, asOf: asOf ?? null };
  }

  #keep(page: number, answer: Page): void {
    this.#plan ??=
      answer.total === null
        ? new SequentialPlan(this.#options.pageSize)
        : new OffsetPlan(this.#options.pageSize, answer.total);
    this.#plan.learn(page, answer);
    this.#asOf ??= answer.asOf;
    this.#state = { status: 'ready' };
    const start = this.#plan.startOf(page);
    const rows = Array.from(
      { length: this.#plan.sizeOf(page) },
      (_, index) => answer.rows[index] ?? missing(index),
    );
    rows.forEach((row, index) => isMalformed(row) && this.#malformed.add(start + index));
    this.#cache.set(page, { rows }, this.#isShown);
  }

  #fail(page: number, cause: unknown): void {
    const error = cause instanceof ReportError ? cause : new ReportError('network', 'the source failed');
    if (this.#plan) this.#failures.set(page, error);
    else this.#state = { status: 'failed', error };
    this.#options.onError?.(error);
  }
}
