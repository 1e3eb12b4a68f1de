import { cached } from './formatter-cache.ts';

const regions = cached(
  (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
);

/**
 * The country's name in a language, or the one that a page has for its code; a code that is no country's stays as it
 * came.
 */
export const countryName = (
  code: string,
  locale: string,
  names: Readonly<Record<string, string>> = {},
): string => {
  const upper = code.toUpperCase();
  if (Object.hasOwn(names, upper)) return names[upper] ?? code;
  try {
    return regions(locale).of(upper) ?? code;
  } catch {
    return code;
  }
};
