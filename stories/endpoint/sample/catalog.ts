import { countries } from './countries.ts';
import { failuresAfterSending, failuresOfMarketing, reasonsForRejection } from './failures.ts';
import { phrasesIn } from './phrases.ts';
import { senders } from './senders.ts';
import { places } from './share-out.ts';
import { templates } from './templates.ts';
import { countryPlaces } from './waves.ts';

/** `size` values, starting over when they run out. */
const cycled = <Value>(values: readonly Value[], size: number): readonly Value[] =>
  Array.from({ length: size }, () => values)
    .flat()
    .slice(0, size);

const shareOfCategory: Readonly<Record<string, number>> = { authentication: 85, utility: 10, marketing: 5 };

/** A hundred places of the templates a customer of that language gets; what is not translated comes in English. */
const templatePlaces = (language: string): readonly number[] =>
  Object.entries(shareOfCategory).flatMap(([category, share]) => {
    const inCategory = templates.filter((template) => template.category === category);
    const translated = inCategory.filter((template) => template.language === language);
    const sent =
      translated.length > 0 ? translated : inCategory.filter(({ language: other }) => other === 'en');
    // The first of a category is the one most used.
    return places(
      sent.map(({ id }, index) => [id, index === 0 ? 5 : 2]),
      share,
    );
  });

/** What messages are made of, as arrays to draw from. Arrays of several countries have `perCountry` values for each. */
export const perCountry = { prefixes: 11, templates: 100, names: 8, texts: 6 } as const;
export const placesPerHour = 500;

export const catalog = {
  countries: countryPlaces(placesPerHour),
  codes: countries.map(({ code }) => code),
  digits: countries.map(({ digits }) => digits),
  prefixes: countries.flatMap(({ prefixes }) => cycled(prefixes, perCountry.prefixes)),
  templates: countries.flatMap(({ language }) => templatePlaces(language)),
  categories: templates.map(({ category }) => category),
  names: countries.flatMap(({ language }) => cycled(phrasesIn(language).names, perCountry.names)),
  texts: countries.flatMap(({ language }) => cycled(phrasesIn(language).texts, perCountry.texts)),
  senderIds: senders.map(({ id }) => id),
  sentBy: senders.map(({ sentBy }) => sentBy),
  senderCountries: senders.map(({ country }) => country),
  rejections: places(reasonsForRejection, 1000),
  failures: places(failuresAfterSending, 1000),
  failuresOfMarketing: places(failuresOfMarketing, 1000),
};
