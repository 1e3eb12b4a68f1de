import { readFilters } from './report-filters.ts';

const isEmpty = (value: unknown): boolean =>
  value == null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const isWhole = (given: unknown, read: unknown): boolean =>
  Array.isArray(given) && Array.isArray(read) ? new Set(given).size === read.length : read !== undefined;

/** The names of those parts of a page's filters that are none, or not in full. What is empty is no mistake. */
export const ignoredFilters = (value: unknown): readonly string[] => {
  if (value == null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return ['filters'];
  const read = new Map<string, unknown>(Object.entries(readFilters(value)));
  return Object.entries(value)
    .filter(([name, given]) => !isEmpty(given) && !isWhole(given, read.get(name)))
    .map(([name]) => name);
};
