import { isStatus, statuses } from '../../model/status.ts';
import type { Overview } from '../../model/overview.ts';
import { formatInteger } from '../../format/number.ts';
import { wordFor } from '../../format/message-text.ts';
import type { Strings } from '../../i18n/strings.ts';

/** How many messages there are of what can be filtered by: an overview, or as much of one as the page knows. */
export type FilterCounts = Partial<
  Pick<Overview, 'statuses' | 'submissions' | 'countries' | 'sources' | 'errors'>
>;

/** One word that a filter may have. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What it means. */
  readonly hint?: string;
  /** How many messages have it, where that is known. */
  readonly count?: number | undefined;
}

/** The sources that are known, or the published one, and whatever is chosen already. */
export const sourceOptions = (
  known: readonly string[],
  chosen: readonly string[],
  { sources }: Strings,
  counts?: FilterCounts,
): readonly Option[] => {
  const values = new Set([...(known.length > 0 ? known : Object.keys(sources)), ...chosen]);
  return [...values].map((value) => ({
    value,
    label: wordFor(value, sources),
    count: counts?.sources?.find(({ source }) => source === value)?.total,
  }));
};

/** The published statuses with their legend, and whatever else is chosen already. */
export const statusOptions = (
  chosen: readonly string[],
  strings: Strings,
  counts?: FilterCounts,
): readonly Option[] => {
  const others = new Set([...Object.keys(counts?.statuses ?? {}), ...chosen]);
  const count = (value: string): number | undefined => counts?.statuses?.[value];
  return [
    ...statuses.map((value) => ({
      value,
      label: strings.statuses[value],
      hint: strings.legend[value],
      count: count(value),
    })),
    ...[...others]
      .filter((value) => !isStatus(value))
      .map((value) => ({ value, label: value, count: count(value) })),
  ];
};

/** What is chosen, in words; empty where nothing is. */
export const chosenText = (options: readonly Option[], chosen: readonly string[]): string =>
  options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(', ');

export const countText = (count: number | undefined, locale: string): string =>
  count === undefined ? '' : formatInteger(count, locale);
