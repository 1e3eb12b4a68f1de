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
}

const at = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!;
const first = '2026-11-20T09:00:00.000Z';

/** An endpoint of which it is known what every row has to be. */
export class ModelSource {
  readonly #traits: Traits;
  #requests = 0;

  constructor(traits: Traits) {
    this.#traits = traits;
  }

  /** Whether the row may be what the provider says it is, if it says anything. */
  isRight(index: number, row: Row | undefined): boolean {
    if (row === undefined) return true;
    if (!('malformed' in row)) return row.id === messageAt(index).id;
    const { counts, limit } = this.#traits;
    // Only what a counting endpoint left out is missing: other pages are as long as they are.
    const place = index % limit;
    const wasLeftOut =
      place >= limit + this.#surplusOf(Math.floor(index / limit)) || index >= this.#traits.size;
    return counts && wasLeftOut && row.malformed.path === `messages.${place}`;
  }

  answer({ offset, cursor }: PageRequest): Page | ReportError {
    const request = this.#requests++;
    if (at(this.#traits.fails, request)) return new ReportError('http', 'Bad gateway', { status: 502 });
    const asOf = request === 0 ? first : `${first}, read ${request}`;
    return this.#traits.counts
      ? { ...this.#pageAt(offset ?? 0), total: this.#totalAt(request), asOf }
      : { ...this.#pageAfter(cursor), asOf };
  }

  #totalAt(request: number): number {
    return Math.max(0, this.#traits.size + at(this.#traits.lies, request));
  }

  #surplusOf(page: number): number {
    return Math.max(at(this.#traits.surplus, page), -this.#traits.limit);
  }

  #pageAt(offset: number): Page {
    const { limit, size } = this.#traits;
    const rows = Math.min(limit + this.#surplusOf(offset / limit), size - offset);
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
