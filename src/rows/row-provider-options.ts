import type { ReportError } from '../model/report-error.ts';
import type { Page, PageRequest } from '../model/report-source.ts';

export interface RowProviderOptions {
  /** Rejects with a `ReportError`, or with anything once the signal is aborted. */
  readonly load: (request: PageRequest, signal: AbortSignal) => Promise<Page>;
  /** Rows per request. */
  readonly pageSize: number;
  /** Called after anything that can be read here has changed, never once stopped. */
  readonly onChange: () => void;
  /** Told each shown page that could not be read, and once what the endpoint gets wrong. */
  readonly onError?: (error: ReportError) => void;
  /** Rows kept in memory, visible ones apart. */
  readonly capacity?: number;
  /** RFC 3339 instant before which no message of the query was sent. */
  readonly startAt?: string | undefined;
}
