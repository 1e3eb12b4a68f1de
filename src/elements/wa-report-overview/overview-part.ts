import type { ReportFilters } from '../../query/report-filters.ts';

/** Some of the messages that an overview counts. */
export interface OverviewPart {
  readonly label: string;
  readonly count: number;
  /** What to narrow the report to for just these; null where no filter tells them from others. */
  readonly filters: ReportFilters | null;
}

/** A place in a list of parts, those with the most messages first. */
export interface RankedPart extends OverviewPart {
  /** Tells it from the others. */
  readonly key: string;
  /** How many of them failed, where the endpoint says. */
  readonly failed: number | null;
}
