import { isMalformed, type Message, type Row } from '../model/message.ts';
import { ReportError } from '../model/report-error.ts';
import type { Page, PageRequest } from '../model/report-source.ts';
import { PageCache } from './page-cache.ts';
import { planAfter, type PagePlan } from './page-plan.ts';
import { fillPage, messagesOf, patchPage, type FilledPage } from './fill-page.ts';
import { repeatsPage } from './repeats-page.ts';
import type { RowProviderOptions } from './row-provider-options.ts';
import type { RowProviderState } from './row-provider-state.ts';
import { ShownPages } from './shown-pages.ts';

const requestsAtOnce = 4;

/**
 * The rows of one query. It reads the first page at once, and then the pages of the rows that are shown. Another
 * query gets another provider; what a stopped one still receives goes nowhere.
 */
export class RowProvider {
  readonly #options: RowProviderOptions;
  readonly #shown = new ShownPages(() => this.#schedule());
  readonly #failures = new Map<number, ReportError>();
  readonly #requests = new Map<number, AbortController>();
  readonly #cache: PageCache<FilledPage>;
  #plan: PagePlan | undefined;
  #opening: Page | undefined;
  #state: RowProviderState = { status: 'loading' };
  #malformed = new Set<number>();
  /** Says which parameter the endpoint pays no heed to. */
  #ignored: ReportError | undefined;
  /** The page that was asked for before anyone saw it: if it fails or has to go, it is asked for once it is shown. */
  #readAhead: number | undefined;
  #stopped = false;

  constructor(options: RowProviderOptions) {
    this.#options = options;
    this.#cache = new PageCache(options.capacity ?? 20_000);
    void this.#request(0, { limit: options.pageSize });
  }

  get state(): RowProviderState {
    return this.#state;
  }

  /** Rows that can be scrolled to now. While `total` is null the last of them stands for all that are to come. */
  get rowCount(): number {
    return this.#plan?.rowCount ?? 0;
  }

  /** How many rows the query has, or null while that is unknown. */
  get total(): number | null {
    return this.#plan?.isCounted ? this.#plan.rowCount : null;
  }

  /** RFC 3339 instant that fixes the set of rows. */
  get asOf(): string | null {
    return this.#opening?.asOf ?? null;
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

  /** The rows that are in memory, by page, in no order. */
  pages(): Iterable<FilledPage> {
    return this.#cache.pages();
  }

  /** The messages that are in memory, in no order. */
  loaded(): readonly Message[] {
    return [...this.pages()].flatMap(messagesOf);
  }

  /** What failed last of what is shown, while it has not been asked for again. */
  get lastFailure(): ReportError | undefined {
    return [...this.#failures.values()].at(-1);
  }

  /** Why the row at an index cannot be had. */
  failure(index: number): ReportError | undefined {
    return this.#plan && this.#failures.get(this.#plan.pageOf(index));
  }

  /** RFC 3339 instant before which no message of the query was sent. */
  get startAt(): string | undefined {
    return this.#options.startAt;
  }

  /** What reads the pages that are shown, whatever the moment. */
  get shownRequests(): readonly PageRequest[] {
    return this.#shown.pages.flatMap((page) => this.#plan?.requestFor(page) ?? []);
  }

  /** Puts newer versions of messages, by id, in the places of those that are here. */
  patch(newer: ReadonlyMap<string, Message>): void {
    for (const page of this.pages()) patchPage(page, newer);
    this.#options.onChange();
  }

  /** Says which rows are shown, the last one included: their pages are read, others are no longer waited for. */
  show(first: number, last: number): void {
    const failures = this.#failures.size;
    this.#shown.show(first, last);
    this.#schedule(true);
    if (this.#failures.size < failures) this.#options.onChange();
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
    this.#shown.stop();
    this.#giveUp(() => true);
  }

  #giveUp(isUnwanted: (page: number) => boolean): void {
    for (const [page, request] of this.#requests) {
      if (!isUnwanted(page)) continue;
      request.abort();
      this.#requests.delete(page);
    }
  }

  /** What fails and leaves the view is asked for again when it comes back. */
  #schedule(isStep = false): void {
    const plan = this.#plan;
    const shown = this.#shown;
    if (!plan || this.#stopped || plan.rowCount === 0) return;
    shown.follow(plan, isStep);
    for (const page of this.#failures.keys()) if (!shown.pages.includes(page)) this.#failures.delete(page);
    this.#giveUp((page) => !shown.pages.includes(page) && page !== shown.ahead);
    if (shown.isFlying) return;
    for (const page of shown.newestFirst) {
      this.#cache.touch(page);
      this.#ask(page, plan);
    }
    if (shown.ahead === undefined || shown.ahead === this.#readAhead || this.#failures.size > 0) return;
    if (this.#ask(shown.ahead, plan)) this.#readAhead = shown.ahead;
  }

  /** Where the query has grown, the page that was its last has too few rows. Whether it is asked for now. */
  #ask(page: number, plan: PagePlan): boolean {
    const isWhole = (this.#cache.get(page)?.rows.length ?? -1) >= plan.sizeOf(page);
    const isBusy = this.#requests.has(page) || this.#requests.size >= requestsAtOnce;
    const request = isWhole || isBusy || this.#failures.has(page) ? null : plan.requestFor(page);
    if (request) void this.#request(page, { ...request, asOf: this.asOf ?? undefined });
    return request !== null;
  }

  async #request(page: number, request: PageRequest): Promise<void> {
    const controller = new AbortController();
    this.#requests.set(page, controller);
    try {
      const answer = await this.#load(request, controller.signal);
      if (!controller.signal.aborted) this.#keep(page, answer, request.cursor);
    } catch (cause) {
      if (!controller.signal.aborted) this.#fail(page, cause);
    }
    if (controller.signal.aborted) return;
    this.#requests.delete(page);
    this.#schedule();
    this.#options.onChange();
  }

  /** A page's own source may throw at once, where nobody expects it, and leave out what others say to be null. */
  async #load(request: PageRequest, signal: AbortSignal): Promise<Page> {
    const { rows, total, next, asOf } = await this.#options.load(request, signal);
    return { rows, total: total ?? null, next: next ?? null, asOf: asOf ?? null };
  }

  #keep(page: number, answer: Page, cursor?: string): void {
    const opening = (this.#opening ??= answer);
    if (page > 0 && repeatsPage(answer, opening)) return this.#distrust(page, opening, cursor);
    const plan = (this.#plan ??= planAfter(answer, this.#options.pageSize));
    plan.learn(page, answer);
    this.#state = { status: 'ready' };
    const filled = fillPage(answer.rows, plan.startOf(page), plan.sizeOf(page));
    filled.rows.forEach((row, index) => isMalformed(row) && this.#malformed.add(filled.start + index));
    this.#cache.set(page, filled, (each) => this.#shown.pages.includes(each));
  }

  /** The first page came, and not this one. Cursors may lead on; otherwise this is a failure like any other. */
  #distrust(page: number, opening: Page, cursor: string | undefined): void {
    if (!this.#ignored) {
      const parameter = cursor === undefined ? 'offset' : 'cursor';
      this.#ignored = new ReportError('integrity', `${parameter}: ignored`);
      this.#options.onError?.(this.#ignored);
    }
    if (cursor !== undefined || opening.next === null) throw this.#ignored;
    this.#giveUp((other) => other !== page);
    this.#cache.clear();
    this.#plan = undefined;
    this.#keep(0, { ...opening, total: null });
  }

  #fail(page: number, cause: unknown): void {
    const error = cause instanceof ReportError ? cause : new ReportError('network', 'the source failed');
    if (!this.#plan) this.#state = { status: 'failed', error };
    else if (this.#shown.pages.includes(page)) this.#failures.set(page, error);
    else return;
    if (error !== this.#ignored) this.#options.onError?.(error);
  }
}
