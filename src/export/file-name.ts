export interface ExportPeriod {
  /** First day, as written in the report's zone: yyyy-MM-dd; null for the beginning of time. */
  readonly startAt: string | null;
  /** Last day, inclusive; null for no end. */
  readonly endAt: string | null;
  /** IANA name. */
  readonly timezone: string;
}

export interface PartialCount {
  readonly rows: number;
  /** Null where the endpoint does not count. */
  readonly expected: number | null;
}

/**
 * `whatsapp-report_2026-11-16_2026-11-22_Asia-Hong_Kong.csv`; a file that is not whole says so in its name:
 * `…_PARTIAL-300-of-12345.csv`.
 */
export const exportFileName = (
  { startAt, endAt, timezone }: ExportPeriod,
  partial?: PartialCount,
): string => {
  const parts = ['whatsapp-report', startAt ?? 'beginning', endAt ?? 'now', timezone];
  if (partial) parts.push(`PARTIAL-${partial.rows}-of-${partial.expected ?? 'unknown'}`);
  return `${parts.map((part) => part.replace(/[^\w.+-]+/g, '-')).join('_')}.csv`;
};
