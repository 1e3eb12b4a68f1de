import { formatInteger } from '../../format/number.ts';
import { formatPhoneNumber, internationalNumber, isWholeNumber } from '../../format/phone-number.ts';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import {
  isSenderName,
  readNumberSearch,
  readNumberSearches,
  splitNumbers,
  type NumberSearch,
} from '../../query/number-search.ts';

/** The filters that are typed numbers or names. */
export type TypedFilter = 'sender' | 'recipient';

/** As many numbers as a URL has room for. */
export const mostNumbers = 100;

const numberText = ({ match, digits }: NumberSearch, strings: FilterStrings): string => {
  if (match === 'end') return strings.endsWith(digits);
  if (match === 'part') return strings.contains(digits);
  const number = formatPhoneNumber(`+${digits}`);
  return isWholeNumber(`+${digits}`) ? number : strings.startsWith(number);
};

/** How what was typed is understood; empty where it is not. */
export const searchText = (
  name: TypedFilter,
  typed: string,
  strings: FilterStrings,
  locale: string,
): string => {
  const text = typed.trim();
  if (text === '') return '';
  if (name === 'sender' && isSenderName(text)) return strings.sentBy(text);
  const [first, ...others] = readNumberSearches(text);
  if (!first) return '';
  return others.length === 0
    ? numberText(first, strings)
    : strings.anyOfNumbers(formatInteger(others.length + 1, locale));
};

/** The same, with each number that was written as within a country written for everywhere. */
export const withCallingCodes = (name: TypedFilter, typed: string, country: string): string => {
  const text = typed.trim();
  if (country === '' || (name === 'sender' && isSenderName(text))) return text;
  const parts = splitNumbers(text).map((part) => {
    const digits = /[*•●…x]/i.test(part) ? '' : part.normalize('NFKC').replace(/\P{Nd}/gu, '');
    const isEnd = readNumberSearch(part)?.match === 'end';
    return (isEnd && internationalNumber(digits, country)) || part;
  });
  return parts.join(', ') || text;
};
