import type { Row } from '../../src/model/message.ts';
import { ReportError } from '../../src/model/report-error.ts';
import type { Page, PageRequest } from '../../src/model/report-source.ts';
import { messageAt, pageOf } from './pages.ts';

/** How an endpoint behaves; lists go by the number of the request, and begin anew. */
export interface Traits {
  readonly size: number;
  readonly limit: number;
  readonly counts: boolean;
  /** By how much a count is wrong. */
  readonly lies: readonly number[];
  /** By how many rows a page is shorter, or longer, than it should be; by page. */
  readonly surplus: readonly number[];
  readonly fails: readonly boolean[];
  /** Whether the last cursor is one that was given before, instead of none. */
  readonly circles: boolean;
  /** Whether it gives the first page whatever the offset; with cursors, or without. */
  readonly ignoresOffset?: 'with cursors' | 'without' | undefined;
}

const at = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!;
const first = '2026-11-20T09:00:00.000Z';

/** An endpoint of which it is known what every row has to be. */
export class ModelSource {
  readonly #traits: Traits;
  #requests = 0;
  /** Rows per page, once the first one has shown how many there are at most. */
  #pageSize = 0;

  constructor(traits: Traits) {
    this.#traits = traits;
  }

  /** Whether the row may be what the provider says it is, if it says anything. */
  isRight(index: number, row: Row | undefined): boolean {
    if (row === undefined) return true;
    if (!('malformed' in row)) return row.id === messageAt(index).id;
    // Only what a counting endpoint left out is missing: other pages are as long as they are.
    const place = index % this.#pageSize;
    const page = Math.floor(index / this.#pageSize);
    const wasLeftOut = place >= this.#pageSize + this.#surplusOf(page) || index >= this.#traits.size;
    return this.#traits.counts && wasLeftOut && row.malformed.path === `messages.${place}`;
  }

  answer({ limit, offset, cursor }: PageRequest): Page | ReportError {
    const request = this.#requests++;
    if (at(this.#traits.fails, request)) return new ReportError('http', 'Bad gateway', { status: 502 });
    const asOf = request === 0 ? first : `${first}, read ${request}`;
    const { counts, ignoresOffset } = this.#traits;
    if (!counts || cursor !== undefined) return { ...this.#pageAfter(cursor), asOf };
    const page = this.#pageAt(ignoresOffset ? 0 : (offset ?? 0), limit);
    const total = this.#totalAt(request);
    const next = ignoresOffset === 'with cursors' ? this.#pageAfter().next : null;
    const isCapped = page.rows.length > 0 && page.rows.length < Math.min(limit, total);
    this.#pageSize ||= isCapped ? page.rows.length : limit;
    return { ...page, total, next, asOf };
  }

  get pageSize(): number {
    return this.#pageSize || this.#traits.limit;
  }

  #totalAt(request: number): number {
    return Math.max(0, this.#traits.size + at(this.#traits.lies, request));
  }

  #surplusOf(page: number): number {
    return Math.max(at(this.#traits.surplus, page), -this.#traits.limit);
  }

  #pageAt(offset: number, limit: number): Page {
    const rows = Math.min(limit + this.#surplusOf(offset / limit), this.#traits.size - offset);
    return pageOf(offset, Math.max(0, rows));
  }

  /** Cursors are the number of the page and of its first row. */
  #pageAfter(cursor = '0 0'): Page {
    const { limit, size, circles } = this.#traits;
    const [page, start] = cursor.split(' ').map(Number) as [number, number];
    const rows = Math.min(limit + this.#surplusOf(page), size - start);
    const isLast = start + rows === size || page > 30;
    const end = circles && page > 0 ? cursor : null;
    return pageOf(start, rows, { next: isLast ? end : `${page + 1} ${start + rows}` });
  }
}
