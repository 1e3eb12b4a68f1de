import type { ReportQuery } from '../model/report-query.ts';
import { resolveDateRange } from './date-range.ts';
import { recipientParams, senderParams } from './number-search.ts';
import { defaultDate, type ReportFilters } from './report-filters.ts';

/** Names of templates, as they were typed or pasted: they have neither blanks nor commas in them. */
export const splitNames = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s,;]+/).filter((name) => name !== '')),
];

/** What the filters ask for in a zone at a moment. */
export const toReportQuery = (filters: ReportFilters, timezone: string, now: Date): ReportQuery => ({
  ...resolveDateRange(filters.date ?? defaultDate, timezone, now),
  timezone,
  sender: senderParams(filters.sender ?? ''),
  recipient: recipientParams(filters.recipient ?? ''),
  template: splitNames(filters.template ?? ''),
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
