import { countryName } from '../../format/country-name.ts';
import { wordFor } from '../../format/message-text.ts';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { isSenderName, splitNumbers } from '../../query/number-search.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { splitNames } from '../../query/report-query.ts';
import type { errorFilter } from './error-filter.ts';
import type { FilterCounts } from './options.ts';
import { searchText, type TypedFilter } from './search-text.ts';

/** A part of the filters that can be taken away by itself. */
export interface Chip {
  readonly label: string;
  readonly value: string;
  readonly count: number | undefined;
  /** The filters without it. */
  readonly rest: ReportFilters;
}

export interface ChipWords {
  readonly strings: Strings & FilterStrings;
  readonly locale: string;
  readonly counts: FilterCounts | undefined;
  /** What is known of error codes, once it is here. */
  readonly errors: typeof errorFilter | undefined;
}

/** As many numbers of a list as are shown one by one. */
const mostShown = 6;

type ListFilter = 'source' | 'status' | 'country';

/** The chips of all that is set, in the order of the form. */
export const chipsOf = (filters: ReportFilters, words: ChipWords): readonly Chip[] => {
  const { strings, locale, counts, errors } = words;

  const without = (name: keyof ReportFilters): ReportFilters => {
    const { [name]: _gone, ...rest } = filters;
    return rest;
  };

  const list = (
    name: ListFilter,
    label: string,
    word: (value: string) => string,
    count: (value: string) => number | undefined,
  ): readonly Chip[] =>
    (filters[name] ?? []).map((value, _at, values) => ({
      label,
      value: word(value),
      count: count(value),
      rest: { ...filters, [name]: values.filter((other) => other !== value) },
    }));

  const typed = (name: TypedFilter, label: string): readonly Chip[] => {
    const text = filters[name];
    if (text === undefined) return [];
    const parts = name === 'sender' && isSenderName(text) ? [text] : splitNumbers(text);
    const shown = parts.length > mostShown ? [text] : parts;
    return shown.map((part, at) => ({
      label,
      value: searchText(name, part, strings, locale) || part,
      count: undefined,
      rest: { ...without(name), [name]: shown.filter((_, other) => other !== at).join(', ') },
    }));
  };

  const templates = (): readonly Chip[] => {
    const names = splitNames(filters.template ?? '');
    return names.map((name) => ({
      label: strings.templateField,
      value: name,
      count: undefined,
      rest: { ...filters, template: names.filter((other) => other !== name).join(', ') },
    }));
  };

  const errorCodes = (): readonly Chip[] => {
    const chosen = filters.errorCode ?? [];
    const groups = errors?.group(chosen) ?? chosen.map((code) => ({ codes: [code], kind: null }));
    return groups.map(({ codes, kind }) => {
      const totals = codes.map((code) => counts?.errors?.find((error) => error.code === code)?.total);
      const known = totals.filter((total) => total !== undefined);
      return {
        label: strings.error,
        value: kind ? strings.errorClasses[kind] : codes.join(', '),
        count: known.length > 0 ? known.reduce((sum, total) => sum + total, 0) : undefined,
        rest: { ...filters, errorCode: chosen.filter((code) => !codes.includes(code)) },
      };
    });
  };

  const single = (
    name: 'submission' | 'direction',
    label: string,
    word: Readonly<Record<string, string>>,
    count?: number,
  ): readonly Chip[] => {
    const value = filters[name];
    return value ? [{ label, value: wordFor(value, word), count, rest: without(name) }] : [];
  };

  const { date, submission } = filters;
  const period = date && ('preset' in date ? strings.presets[date.preset] : strings.presets.custom);
  return [
    ...(period
      ? [{ label: strings.dateAndTime, value: period, count: undefined, rest: without('date') }]
      : []),
    ...list(
      'source',
      strings.source,
      (value) => wordFor(value, strings.sources),
      (value) => counts?.sources?.find(({ source }) => source === value)?.total,
    ),
    ...list(
      'status',
      strings.status,
      (value) => wordFor(value, strings.statuses),
      (value) => counts?.statuses?.[value],
    ),
    ...typed('sender', strings.columns.sender),
    ...typed('recipient', strings.recipientNumber),
    ...list(
      'country',
      strings.country,
      (value) => countryName(value, locale, strings.countries),
      (value) => counts?.countries?.find(({ country }) => country === value)?.total,
    ),
    ...errorCodes(),
    ...templates(),
    ...single(
      'submission',
      strings.submissionField,
      strings.submissions,
      submission && counts?.submissions?.[submission],
    ),
    ...single('direction', strings.directionField, strings.directions),
  ];
};
