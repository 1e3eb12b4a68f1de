import { ReportError } from '../model/report-error.ts';
import type { Page, PageRequest } from '../model/report-source.ts';
import type { EncodedPage } from './page-encoder.ts';

/** Where to read on; `endAt` narrows the query to the messages before an instant. */
export interface WalkRequest extends PageRequest {
  readonly endAt?: string | undefined;
}

/** A page that is here, and not yet in the file. */
export interface ReadPage extends Omit<Page, 'rows'> {
  /** Rows that the endpoint sent, whatever they are. */
  readonly received: number;
  /** Its records, to be asked for in the order of the file. */
  readonly encode: () => Promise<EncodedPage>;
  /** Forgets it. */
  readonly drop: () => void;
}

/** Rejects with a `ReportError` once its own retries are used up. */
export type ReadPageFunction = (request: WalkRequest, signal: AbortSignal) => Promise<ReadPage>;

interface PageWalkOptions {
  readonly read: ReadPageFunction;
  /** Rows to ask for at a time. */
  readonly pageSize: number;
  readonly signal: AbortSignal;
}

/** A page that was asked for; null behind the last one. */
interface Step {
  /** Where it starts, in a walk by offset. */
  readonly offset: number;
  readonly page: Promise<ReadPage | null>;
}

/** Pages that are read before the file has taken those in front of them. */
const ahead = 4;

/**
 * Every page of a query, in order, all of the set that the first page fixed: by cursor, or by offset where the endpoint
 * counts rows but gives no cursor. After a failure it can be asked again, and goes on behind the last page it gave.
 */
export class PageWalk {
  readonly #options: PageWalkOptions;
  /** Another list after a failure: what was to follow those of the old one is not asked for any more. */
  #steps: Step[] = [];
  #first: ReadPage | undefined;
  #last: ReadPage | undefined;
  #asOf: string | null = null;
  #endAt: string | undefined;
  #offset = 0;
  /** Rows of a full page, as far as is known. */
  #stride = 0;
  readonly #cursors = new Set<string>();

  constructor(options: PageWalkOptions) {
    this.#options = options;
  }

  /** Whether it goes by cursors, which expire. */
  get isByCursor(): boolean {
    return typeof this.#first?.next === 'string';
  }

  /** The next page, or null after the last. */
  async next(): Promise<ReadPage | null> {
    try {
      this.#readAhead();
      const page = (await this.#steps[0]?.page) ?? null;
      if (page) this.#take(page);
      return page;
    } catch (cause) {
      this.#forgetAhead();
      throw cause;
    }
  }

  /** Goes on without a cursor, with the messages before an instant; those that come again have been before. */
  restart(endAt: string): void {
    this.#forgetAhead();
    this.#first = this.#last = undefined;
    this.#endAt = endAt;
    this.#offset = 0;
    this.#cursors.clear();
  }

  #take(page: ReadPage): void {
    const { next, received, asOf } = page;
    if (next !== null && this.#cursors.has(next))
      throw new ReportError('integrity', 'The endpoint gave the same cursor twice');
    if (next !== null) this.#cursors.add(next);
    this.#steps.shift();
    this.#first ??= page;
    this.#last = page;
    this.#asOf ??= asOf;
    this.#offset += received;
    this.#stride = Math.max(this.#stride, received);
    // A page that was shorter or longer than expected leaves those behind it in the wrong place.
    if (!this.isByCursor && this.#steps.some(({ offset }, index) => offset !== this.#offsetOf(index)))
      this.#forgetAhead();
    this.#readAhead();
  }

  #offsetOf(index: number): number {
    return this.#offset + index * this.#stride;
  }

  #readAhead(): void {
    const first = this.#first;
    if (!first) {
      if (this.#steps.length === 0) this.#add(0, this.#read({}));
      return;
    }
    while (this.#steps.length < ahead) {
      if (this.isByCursor) this.#addByCursor();
      else if (!this.#addByOffset(first)) return;
    }
  }

  #addByCursor(): void {
    const steps = this.#steps;
    const before = steps.at(-1)?.page ?? this.#last ?? null;
    const page = Promise.resolve(before).then((latest) =>
      typeof latest?.next === 'string' && steps === this.#steps ? this.#read({ cursor: latest.next }) : null,
    );
    this.#add(0, page);
  }

  /** False at the end. The latest count: where nothing fixes the set, rows that arrive push the last ones down. */
  #addByOffset(first: ReadPage): boolean {
    const offset = this.#offsetOf(this.#steps.length);
    const total = this.#last?.total ?? first.total ?? 0;
    if (offset >= total || this.#last?.received === 0) return false;
    this.#add(offset, this.#read({ offset }));
    return true;
  }

  #add(offset: number, page: Promise<ReadPage | null>): void {
    // Whoever takes it is told; until then nobody has to know.
    page.catch(() => undefined);
    this.#steps.push({ offset, page });
  }

  #read(where: Partial<WalkRequest>): Promise<ReadPage> {
    const { read, pageSize: limit, signal } = this.#options;
    return read({ limit, ...where, asOf: this.#asOf ?? undefined, endAt: this.#endAt }, signal);
  }

  #forgetAhead(): void {
    for (const { page } of this.#steps)
      page.then(
        (read) => read?.drop(),
        () => undefined,
      );
    this.#steps = [];
  }
}
