import { cached } from './formatter-cache.ts';

const names = cached((locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));

/** The country's name in a language; a code that is no country's stays as it came. */
export const countryName = (code: string, locale: string): string => {
  try {
    return names(locale).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
};
