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
  /**
   * Any of these: `+852912` for numbers that start with it, `*4321` for those that end with it, `91` for digits that
   * stand together; or part of a Sent By name.
   */
  readonly sender: readonly string[];
  /** Any of these, in the same words. */
  readonly recipient: readonly string[];
  /** Any of these names. */
  readonly template: readonly string[];
  readonly source: readonly string[];
  readonly status: readonly string[];
  readonly country: readonly string[];
  readonly errorCode: readonly number[];
  readonly submission: readonly string[];
  readonly direction: string | null;
}
