import type { Bucket } from '../model/overview.ts';
import type { ReportQuery } from '../model/report-query.ts';
import { resolveDateRange } from './date-range.ts';
import { readNumberSearch, readSenderSearch } from './number-search.ts';
import { defaultDate, type ReportFilters } from './report-filters.ts';

/** What the filters ask for in a zone at a moment. */
export const toReportQuery = (filters: ReportFilters, timezone: string, now: Date): ReportQuery => ({
  ...resolveDateRange(filters.date ?? defaultDate, timezone, now),
  timezone,
  sender: filters.sender === undefined ? null : readSenderSearch(filters.sender),
  recipient:
    filters.recipient === undefined
      ? null
      : (readNumberSearch(filters.recipient) ?? filters.recipient.trim()),
  template: filters.template?.trim() || null,
  source: filters.source ?? [],
  status: filters.status ?? [],
  country: filters.country ?? [],
  errorCode: filters.errorCode ?? [],
  submission: filters.submission ? [filters.submission] : [],
  direction: filters.direction ?? null,
});

const valuesOf = (value: string | readonly (string | number)[] | null): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []).map(String).sort();

/** The query in the wire's words, in one order: equal queries give equal strings. */
export const toParams = (query: ReportQuery): URLSearchParams => {
  const { timezone: _readIn, ...asked } = query;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const item of valuesOf(value)) if (item !== '') params.append(name, item);
  return params;
};

const day = 24 * 60 * 60 * 1000;

/** Hours for up to three days, else days. */
export const bucketOf = ({ startAt, endAt }: ReportQuery): Bucket =>
  startAt !== null && endAt !== null && Date.parse(endAt) - Date.parse(startAt) <= 3 * day + day / 12
    ? 'hour'
    : 'day';
