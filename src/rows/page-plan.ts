import type { Page, PageRequest } from '../model/report-source.ts';

/** How the rows of one query are cut into pages: which page holds a row, and how to ask for it. */
export interface PagePlan {
  /** Rows that can be scrolled to now. */
  readonly rowCount: number;
  /** False while more rows are to come than are counted. */
  readonly isCounted: boolean;
  pageOf(index: number): number;
  startOf(page: number): number;
  /** How many rows the page has to have, as far as answers tell. */
  sizeOf(page: number): number;
  /** Null for a page that is none, or cannot be asked for yet. */
  requestFor(page: number): PageRequest | null;
  /** Takes in what an answer says of the pages. */
  learn(page: number, answer: Page): void;
}

/** Any page, at any time, by its offset. Needs an endpoint that counts. */
export class OffsetPlan implements PagePlan {
  readonly isCounted = true;
  readonly #limit: number;
  #rowCount: number;

  constructor(limit: number, total: number) {
    this.#limit = limit;
    this.#rowCount = total;
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  pageOf(index: number): number {
    return Math.floor(index / this.#limit);
  }

  startOf(page: number): number {
    return page * this.#limit;
  }

  sizeOf(page: number): number {
    return Math.max(0, Math.min(this.#limit, this.#rowCount - this.startOf(page)));
  }

  requestFor(page: number): PageRequest | null {
    const offset = this.startOf(page);
    return offset >= 0 && offset < this.#rowCount ? { limit: this.#limit, offset } : null;
  }

  /** The latest count holds, but for rows that it leaves out although they came with it. */
  learn(page: number, { rows, total }: Page): void {
    const start = this.startOf(page);
    const end = start + Math.min(rows.length, this.#limit);
    if (total !== null) this.#rowCount = start > total ? total : Math.max(total, end);
  }
}

/** One page after the other, each by the cursor that the one before it gave; pages may be short. */
export class SequentialPlan implements PagePlan {
  readonly #limit: number;
  readonly #starts: number[] = [0];
  readonly #cursors: (string | null)[] = [null];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** While there is more, one row stands for it: to see that row is to ask for the next page. */
  get rowCount(): number {
    return (this.#starts.at(-1) ?? 0) + (this.isCounted ? 0 : 1);
  }

  get isCounted(): boolean {
    return this.#cursors.length < this.#starts.length;
  }

  pageOf(index: number): number {
    let page = this.#cursors.length - 1;
    while (page > 0 && this.startOf(page) > index) page--;
    return page;
  }

  startOf(page: number): number {
    return this.#starts[page] ?? 0;
  }

  sizeOf(page: number): number {
    const start = this.startOf(page);
    return (this.#starts[page + 1] ?? start) - start;
  }

  requestFor(page: number): PageRequest | null {
    const cursor = this.#cursors[page];
    if (cursor === undefined) return null;
    return cursor === null ? { limit: this.#limit } : { limit: this.#limit, cursor };
  }

  learn(page: number, { rows, next }: Page): void {
    if (page < this.#starts.length - 1) return;
    this.#starts.push(this.startOf(page) + rows.length);
    // A cursor that comes again would read the same rows for ever.
    if (next !== null && !this.#cursors.includes(next)) this.#cursors.push(next);
  }
}

/** The plan for a query whose first page this is. Where it is short already, no page can be longer. */
export const planAfter = (first: Page, limit: number): PagePlan => {
  const { rows, total } = first;
  if (total === null) return new SequentialPlan(limit);
  return new OffsetPlan(rows.length < total ? Math.min(rows.length || limit, limit) : limit, total);
};
