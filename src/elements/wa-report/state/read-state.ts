import { readColumns } from '../../../model/column.ts';
import { readFilters } from '../../../query/report-filters.ts';
import type { ReportState } from '../../events.ts';

type Fields = { readonly [Name in keyof ReportState]-?: (value: unknown) => ReportState[Name] | undefined };

const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: unknown): Word | undefined =>
    words.find((word) => word === value);

const fields: Fields = {
  filters: (value) => (typeof value === 'object' && value !== null ? readFilters(value) : undefined),
  timezone: (value) => (typeof value === 'string' ? value : undefined),
  columns: (value) => (Array.isArray(value) && value.length > 0 ? readColumns(value) : undefined),
  density: oneOf('comfortable', 'compact'),
  mode: oneOf('scroll', 'pages'),
};

/** Takes from anything what is a report's state, part by part: what is missing, or none, is left as it is. */
export const readState = (value: unknown): Partial<ReportState> => {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(fields).map(
    ([name, read]) => [name, read(Reflect.get(value, name))] as const,
  );
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
};
