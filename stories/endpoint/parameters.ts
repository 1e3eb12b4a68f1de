import { badParameter } from './request-error.ts';

const longest = 200;
const mostValues = 500;

const checked = (name: string, values: readonly string[]): readonly string[] => {
  if (values.length > mostValues) throw badParameter(`too many values of ${name}`);
  for (const value of values) {
    if (value.length > longest) throw badParameter(`${name} is too long`);
    if (value.includes('\0')) throw badParameter(`invalid ${name}`);
  }
  return values;
};

/** The one value of a parameter, or null where it was not given. */
export const single = (query: URLSearchParams, name: string): string | null => {
  const [value, ...more] = checked(name, query.getAll(name));
  if (more.length > 0) throw badParameter(`only one ${name} allowed`);
  return value ?? null;
};

/** What was typed into a field; an empty one filters nothing. */
export const typed = (query: URLSearchParams, name: string): string | null =>
  single(query, name)?.trim() || null;

/** What was typed into a field that takes a list. */
export const typedEach = (query: URLSearchParams, name: string): readonly string[] =>
  [...new Set(repeated(query, name).map((value) => value.trim()))].filter((value) => value !== '');

/** The values of a parameter that may be repeated, each once and in order: equal filters are equal lists. */
export const repeated = (query: URLSearchParams, name: string): readonly string[] =>
  [...new Set(checked(name, query.getAll(name)))].filter((value) => value !== '').toSorted();

export const codes = (query: URLSearchParams, name: string): readonly number[] =>
  repeated(query, name).map((value) => {
    if (!/^\d{1,9}$/.test(value)) throw badParameter(`invalid ${name}`);
    return Number(value);
  });

/** A whole number that is not negative. */
export const whole = (query: URLSearchParams, name: string): number | null => {
  const value = single(query, name);
  if (value === null) return null;
  if (/^-\d+$/.test(value)) throw badParameter(`negative ${name}`);
  if (!/^\d{1,15}$/.test(value)) throw badParameter(`invalid ${name}`);
  return Number(value);
};

/** The year 0 is one the database does not have. */
const instantForm = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** Milliseconds since 1970 of an RFC 3339 instant in UTC. */
export const instant = (query: URLSearchParams, name: string): number | null => {
  const value = single(query, name);
  if (value === null) return null;
  const time = Date.parse(value);
  // Date.parse takes February 30 for March 2.
  const exists =
    instantForm.test(value) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(value.slice(0, 19));
  if (!exists) throw badParameter(`invalid ${name}: not an RFC 3339 instant in UTC`);
  return time;
};
