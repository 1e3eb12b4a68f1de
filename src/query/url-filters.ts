import { keptFilters } from './kept-filters.ts';
import { defaultDate, readFilters, type DateFilter, type ReportFilters } from './report-filters.ts';

/** Parameters by field, without their prefix. */
const names = {
  date: 'date',
  source: 'source',
  status: 'status',
  country: 'country',
  errorCode: 'error-code',
  submission: 'submission',
  direction: 'direction',
} as const;
const zoneName = 'timezone';

/** What a URL tells of a report. */
export interface UrlState {
  readonly filters: ReportFilters;
  /** IANA name; empty where it does not say. */
  readonly timezone: string;
}

/** Between the two instants of a period, as in ISO 8601. */
const to = '/';

const dateText = (date: DateFilter): string =>
  'preset' in date ? date.preset : `${date.startAt}${to}${date.endAt}`;

const readDate = (text: string): unknown => {
  const [startAt, endAt] = text.split(to);
  return endAt === undefined ? { preset: text } : { startAt, endAt };
};

/** The parameters of a URL that are a report's own, by its prefix. */
export const urlNames = (prefix: string): ReadonlySet<string> =>
  new Set([...Object.values(names), zoneName].map((name) => prefix + name));

/** Filters as parameters of a URL, numbers and names left out. The date is always said: a URL without one says nothing. */
export const toUrlParams = ({ filters, timezone }: UrlState, prefix: string): URLSearchParams => {
  const { date = defaultDate, ...others } = keptFilters(filters);
  const params = new URLSearchParams([[prefix + names.date, dateText(date)]]);
  for (const [field, name] of Object.entries(names)) {
    const value: unknown = Reflect.get(others, field);
    const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    for (const item of items) params.append(prefix + name, String(item));
  }
  if (timezone !== '') params.append(prefix + zoneName, timezone);
  return params;
};

/** The state that a URL says; null where it says none. What it says wrongly is as if it were not said. */
export const readUrlParams = (params: URLSearchParams, prefix: string): UrlState | null => {
  const all = (name: string): readonly string[] => params.getAll(prefix + name);
  const isSaid = [...urlNames(prefix)].some((name) => params.has(name));
  if (!isSaid) return null;
  const filters = readFilters({
    date: readDate(all(names.date)[0] ?? ''),
    source: all(names.source),
    status: all(names.status),
    country: all(names.country),
    errorCode: all(names.errorCode)
      .filter((code) => /^-?\d+$/.test(code))
      .map(Number),
    submission: all(names.submission)[0],
    direction: all(names.direction)[0],
  });
  return { filters, timezone: all(zoneName)[0] ?? '' };
};
