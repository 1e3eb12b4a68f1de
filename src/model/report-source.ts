import type { MessageDetails, Row } from './message.ts';
import type { Bucket, Overview } from './overview.ts';
import type { ReportQuery } from './report-query.ts';

/** Where in a query's messages to read: at an offset, or on from a cursor. */
export interface PageRequest {
  readonly limit: number;
  readonly offset?: number;
  readonly cursor?: string;
  /** The `asOf` of an earlier page of the same query, which fixes the set. */
  readonly asOf?: string | undefined;
}

export interface Page {
  readonly rows: readonly Row[];
  /** How many messages match, or null where the endpoint does not count. */
  readonly total: number | null;
  /** Cursor of the next page; null, and only that, at the end. */
  readonly next: string | null;
  /** RFC 3339 instant that fixes the set. */
  readonly asOf: string | null;
}

export interface OverviewRequest {
  readonly bucket: Bucket;
  /** The `asOf` of the rows that the counts have to agree with. */
  readonly asOf?: string | undefined;
}

/**
 * Where messages come from. The endpoint source is the default; a page can hand in its own.
 * Every method rejects with a `ReportError`, or with the signal's reason once it is aborted.
 */
export interface ReportSource {
  /** Newest first, by (`sentAt`, `id`) descending. */
  messages(query: ReportQuery, page: PageRequest, signal: AbortSignal): Promise<Page>;
  /**
   * Optional: the same page as the JSON of `openapi.yaml`, not yet read, so that an export can read it off the main
   * thread.
   */
  messagesJson?(query: ReportQuery, page: PageRequest, signal: AbortSignal): Promise<ArrayBuffer>;
  message(id: string, signal: AbortSignal): Promise<MessageDetails>;
  /** Null where the source has no overview. */
  overview(query: ReportQuery, request: OverviewRequest, signal: AbortSignal): Promise<Overview | null>;
  /**
   * Optional: milliseconds by which the source's clock is ahead of this device's, or null as long as it has not said
   * what time it is.
   */
  clockAhead?(): number | null;
}
