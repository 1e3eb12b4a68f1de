/**
 * What a report is asked for: one set of messages, in absolute instants. Two queries with equal fields are the same
 * query. An empty list or null leaves that field unfiltered.
 */
export interface ReportQuery {
  /** RFC 3339 UTC instant, inclusive; null for all of the past. */
  readonly startAt: string | null;
  /** RFC 3339 UTC instant, exclusive; null for no end. */
  readonly endAt: string | null;
  /** IANA name of the zone the report is read in. */
  readonly timezone: string;
  /** Digits of a Sender ID, or part of a Sent By name. */
  readonly sender: string | null;
  /** Digits of a recipient number; a leading + matches from the start. */
  readonly recipient: string | null;
  readonly template: string | null;
  readonly source: readonly string[];
  readonly status: readonly string[];
  readonly country: readonly string[];
  readonly errorCode: readonly number[];
  readonly submission: readonly string[];
  readonly direction: string | null;
}
