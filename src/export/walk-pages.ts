import { ReportError } from '../model/report-error.ts';
import type { Page, PageRequest } from '../model/report-source.ts';

export interface WalkOptions {
  /** Rejects with a `ReportError` once its own retries are used up. */
  readonly fetchPage: (request: PageRequest, signal: AbortSignal) => Promise<Page>;
  /** Rows to ask for at a time. */
  readonly pageSize: number;
  readonly signal: AbortSignal;
}

async function* byCursor(
  { fetchPage, pageSize: limit, signal }: WalkOptions,
  first: Page,
): AsyncGenerator<Page> {
  const used = new Set<string>();
  for (let cursor = first.next; cursor !== null;) {
    if (used.has(cursor)) throw new ReportError('integrity', 'The endpoint gave the same cursor twice');
    used.add(cursor);
    const page = await fetchPage({ limit, cursor, asOf: first.asOf ?? undefined }, signal);
    yield page;
    cursor = page.next;
  }
}

async function* byOffset(
  { fetchPage, pageSize: limit, signal }: WalkOptions,
  first: Page,
): AsyncGenerator<Page> {
  let page = first;
  let offset = page.rows.length;
  // The latest count: where nothing fixes the set, rows that arrive push the last ones further down.
  while (page.rows.length > 0 && offset < (page.total ?? first.total ?? 0)) {
    page = await fetchPage({ limit, offset, asOf: first.asOf ?? undefined }, signal);
    yield page;
    offset += page.rows.length;
  }
}

/**
 * Every page of a query, in order, all of the set that the first page fixed: by cursor, or by offset where the
 * endpoint counts rows but gives no cursor.
 */
export async function* walkPages(options: WalkOptions): AsyncGenerator<Page> {
  const first = await options.fetchPage({ limit: options.pageSize }, options.signal);
  yield first;
  yield* (first.next === null ? byOffset : byCursor)(options, first);
}
