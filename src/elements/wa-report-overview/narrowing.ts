import type { ReportFilters } from '../../query/report-filters.ts';
import type { Narrowing } from '../events.ts';

const keyOf = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value);

type Field = keyof ReportFilters;
const fields: readonly Field[] = ['date', 'status', 'submission', 'country', 'errorCode'];

const fieldsOf = (part: ReportFilters): readonly Field[] =>
  fields.filter((field) => part[field] !== undefined);

/** Whether a report shows just this part already. */
export const isNarrowedTo = (part: ReportFilters, filters: ReportFilters): boolean =>
  fieldsOf(part).every((field) => keyOf(part[field]) === keyOf(filters[field]));

/** What a click on a part asks for: the part, or, of a report that shows just that, all again. */
export const narrowingTo = (part: ReportFilters, filters: ReportFilters): Narrowing =>
  isNarrowedTo(part, filters) ? Object.fromEntries(fieldsOf(part).map((field) => [field, undefined])) : part;
