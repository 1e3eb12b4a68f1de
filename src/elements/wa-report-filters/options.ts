import { isStatus, statuses } from '../../model/status.ts';
import { wordFor } from '../../format/message-text.ts';
import type { Strings } from '../../i18n/strings.ts';

/** One word that a filter may have. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What it means. */
  readonly hint?: string;
}

/** The sources that are known, or the published one, and whatever is chosen already. */
export const sourceOptions = (
  known: readonly string[],
  chosen: readonly string[],
  { sources }: Strings,
): readonly Option[] => {
  const values = new Set([...(known.length > 0 ? known : Object.keys(sources)), ...chosen]);
  return [...values].map((value) => ({ value, label: wordFor(value, sources) }));
};

/** The published statuses with their legend, and whatever else is chosen already. */
export const statusOptions = (chosen: readonly string[], strings: Strings): readonly Option[] => [
  ...statuses.map((value) => ({ value, label: strings.statuses[value], hint: strings.legend[value] })),
  ...chosen.filter((value) => !isStatus(value)).map((value) => ({ value, label: value })),
];

/** What is chosen, in words; empty where nothing is. */
export const chosenText = (options: readonly Option[], chosen: readonly string[]): string =>
  options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(', ');
