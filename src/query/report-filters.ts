import type { Direction } from '../model/message.ts';
import { submissions, type Submission } from '../model/status.ts';
import { isInstant } from './instant.ts';

/** Calendar periods of the report's zone, today included unless its name says otherwise. */
export const datePresets = [
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'this-month',
  'last-month',
  'all',
] as const;
export type DatePreset = (typeof datePresets)[number];

/** A period: a preset, or two RFC 3339 instants of which the second is not part of it. */
export type DateFilter =
  { readonly preset: DatePreset } | { readonly startAt: string; readonly endAt: string };

/** What the report is narrowed to. An absent field does not filter; an absent date means the last seven days. */
export interface ReportFilters {
  readonly date?: DateFilter;
  readonly sender?: string;
  readonly recipient?: string;
  readonly template?: string;
  readonly source?: readonly string[];
  readonly status?: readonly string[];
  readonly country?: readonly string[];
  readonly errorCode?: readonly number[];
  readonly submission?: Submission;
  readonly direction?: Direction;
}

export const defaultDate: DateFilter = { preset: 'last-7-days' };

type Fields = { readonly [Name in keyof ReportFilters]-?: (value: unknown) => ReportFilters[Name] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: unknown): Word | undefined =>
    words.find((word) => word === value);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

const list =
  <Item>(isItem: (item: unknown) => item is Item) =>
  (value: unknown): readonly Item[] | undefined => {
    const items = Array.isArray(value) ? [...new Set(value.filter(isItem))] : [];
    return items.length > 0 ? items : undefined;
  };
const words = list((item): item is string => typeof item === 'string' && item !== '');

/** In UTC with milliseconds, where that still has a year of four digits. */
const readInstant = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !isInstant(value)) return undefined;
  const instant = new Date(value).toISOString();
  return isInstant(instant) ? instant : undefined;
};

const readDate = (value: unknown): DateFilter | undefined => {
  if (!isRecord(value)) return undefined;
  const preset = oneOf(datePresets)(value['preset']);
  if (preset) return { preset };
  const startAt = readInstant(value['startAt']);
  const endAt = readInstant(value['endAt']);
  return startAt && endAt && startAt < endAt ? { startAt, endAt } : undefined;
};

const fields: Fields = {
  date: readDate,
  sender: text,
  recipient: text,
  template: text,
  source: words,
  status: words,
  country: words,
  errorCode: list((item): item is number => Number.isSafeInteger(item)),
  submission: oneOf(submissions),
  direction: oneOf<Direction>(['outbound', 'inbound']),
};

/** Takes from anything what are filters, part by part: a page's mistake in one must not lose the others. */
export const readFilters = (value: unknown): ReportFilters => {
  if (!isRecord(value)) return {};
  const entries = Object.entries(fields).map(([name, read]) => [name, read(value[name])] as const);
  return Object.fromEntries(entries.filter(([, read]) => read !== undefined));
};
