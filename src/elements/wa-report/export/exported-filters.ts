import { countryName } from '../../../format/country-name.ts';
import type { DateTimeFormat } from '../../../format/date-time.ts';
import { formatAnyOf } from '../../../format/list.ts';
import { wordFor } from '../../../format/message-text.ts';
import type { ExportStrings } from '../../../i18n/export-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';
import { defaultDate, type DateFilter, type ReportFilters } from '../../../query/report-filters.ts';

interface Words {
  readonly strings: Strings & ExportStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

const dateText = (date: DateFilter, { strings, dates }: Words): string =>
  'preset' in date
    ? strings.presets[date.preset]
    : strings.period(dates.dateTime(date.startAt), dates.dateTime(date.endAt), dates.zone(date.endAt));

/** What a file was narrowed to, as names and values; there is always a period. */
export const exportedFilters = (
  filters: ReportFilters,
  words: Words,
): readonly (readonly [name: string, value: string])[] => {
  const { strings, locale } = words;
  const { exportColumns } = strings;
  const anyOf = (
    values: readonly (string | number)[] | undefined,
    word: (value: string) => string = (value) => value,
  ): string | undefined =>
    values &&
    formatAnyOf(
      values.map((value) => word(String(value))),
      locale,
    );
  const { source, status, country, errorCode, submission, direction } = filters;
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    [strings.dateAndTime, dateText(filters.date ?? defaultDate, words)],
    [strings.senderNumber, filters.sender],
    [strings.recipientNumber, filters.recipient],
    [exportColumns['template-name'], filters.template],
    [strings.source, anyOf(source, (value) => wordFor(value, strings.sources))],
    [strings.status, anyOf(status, (value) => wordFor(value, strings.statuses))],
    [strings.recipientCountry, anyOf(country, (value) => countryName(value, locale, strings.countries))],
    [exportColumns['error-code'], anyOf(errorCode)],
    [exportColumns.submission, submission && wordFor(submission, strings.submissions)],
    [exportColumns.direction, direction && wordFor(direction, strings.directions)],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
};
