import { codes, instant, repeated, typed, typedEach } from './parameters.ts';
import { badParameter } from './request-error.ts';

/** Which messages are asked for. An empty list or null filters nothing; instants are milliseconds since 1970. */
export interface Filters {
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  readonly direction: string | null;
  readonly source: readonly string[];
  readonly status: readonly string[];
  readonly submission: readonly string[];
  readonly country: readonly string[];
  readonly template: readonly string[];
  readonly errorCode: readonly number[];
}

const hasDigit = (text: string) => /\d/.test(text);
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

export const readFilters = (query: URLSearchParams): Filters => {
  const filters: Filters = {
    startAt: instant(query, 'startAt'),
    endAt: instant(query, 'endAt'),
    sender: typedEach(query, 'sender').map((search) => search.toLowerCase()),
    recipient: typedEach(query, 'recipient'),
    direction: typed(query, 'direction'),
    source: repeated(query, 'source'),
    status: repeated(query, 'status'),
    submission: repeated(query, 'submission'),
    country: repeated(query, 'country'),
    template: repeated(query, 'template').map((name) => name.toLowerCase()),
    errorCode: codes(query, 'errorCode'),
  };
  const { startAt, endAt, sender, recipient } = filters;
  if (startAt !== null && endAt !== null && endAt < startAt) throw badParameter('endAt is prior to startAt');
  if (!sender.every((search) => hasDigit(search) || hasLetter(search)))
    throw badParameter('invalid sender: no digit or letter');
  if (!recipient.every(hasDigit)) throw badParameter('invalid recipient: no digit');
  return filters;
};
