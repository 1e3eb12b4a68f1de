/** How many messages have each status. A status nobody has may be absent. */
export type StatusCounts = Readonly<Record<string, number>>;

/** Weeks begin on Monday. */
export const buckets = ['hour', 'day', 'week'] as const;
export type Bucket = (typeof buckets)[number];

/** What became of all messages of one query. */
export interface Overview {
  readonly total: number;
  /** RFC 3339 instant at which the counts were true. */
  readonly asOf: string | null;
  readonly bucket: Bucket;
  /** IANA name of the zone whose hours, days or weeks the series counts. */
  readonly timezone: string;
  readonly statuses: StatusCounts;
  readonly submissions: StatusCounts;
  /** Oldest first; an hour, day or week without messages may be absent. */
  readonly series: readonly { readonly startAt: string; readonly statuses: StatusCounts }[];
  /** Most messages first. */
  readonly countries: readonly {
    readonly country: string | null;
    readonly total: number;
    readonly statuses: StatusCounts;
  }[];
  readonly sources: readonly { readonly source: string | null; readonly total: number }[];
  readonly errors: readonly { readonly code: number; readonly total: number }[];
}
