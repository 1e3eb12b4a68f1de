import type { CustomDate } from './custom-date.ts';
import type { MoreFilters } from './more-filters.ts';
import type { ReportLink } from './report-link.ts';

const orNone = <Part>(part: Promise<Part>): Promise<Part | undefined> => part.catch(() => undefined);

/** The form of a custom period, in a file of its own; without it there are the presets. */
export const loadCustomDate = async (): Promise<typeof CustomDate | undefined> =>
  (await orNone(import('./custom-date.ts')))?.CustomDate;

/** The filters that few reports need. */
export const loadMoreFilters = async (): Promise<typeof MoreFilters | undefined> =>
  (await orNone(import('./more-filters.ts')))?.MoreFilters;

/** What only filters need that stand away from their report. */
export const loadReportLink = async (): Promise<typeof ReportLink | undefined> =>
  (await orNone(import('./report-link.ts')))?.ReportLink;
