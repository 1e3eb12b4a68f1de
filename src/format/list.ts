import { cached } from './formatter-cache.ts';

const formats = cached(
  (locale: string, type: 'unit' | 'disjunction') => new Intl.ListFormat(locale, { type, style: 'short' }),
);

/** Sender ID, Source, Status */
export const formatList = (items: readonly string[], locale: string): string =>
  formats(locale, 'unit').format(items);

/** Failed or Pending */
export const formatAnyOf = (items: readonly string[], locale: string): string =>
  formats(locale, 'disjunction').format(items);
