type Plans = typeof import('./phone-grouping.ts');

let plans: Plans | undefined;
let loading: Promise<void> | undefined;
const grouped = new Map<string, string>();
const remembered = 5_000;

/** Loads the numbering plans of the world, once a page. Without them numbers stay as they came. */
export const loadPhoneNumbers = (): Promise<void> =>
  (loading ??= import('./phone-grouping.ts').then(
    (loaded) => {
      plans = loaded;
    },
    () => undefined,
  ));

/** +852 9123 4321: as it is written in its country, digit for digit the same number. */
export const formatPhoneNumber = (number: string): string => {
  if (!plans || !/^\+\d{7,15}$/.test(number)) return number;
  let text = grouped.get(number);
  if (text === undefined) {
    if (grouped.size >= remembered) grouped.clear();
    text = plans.groupPhoneNumber(number);
    grouped.set(number, text);
  }
  return text;
};

/** The E.164 number of digits as they are dialled in a country, as far as the numbering plans are here and know one. */
export const internationalNumber = (digits: string, country: string): string | null =>
  plans?.readNationalNumber(digits, country.toUpperCase()) ?? null;

/** Whether a number is known to be whole. */
export const isWholeNumber = (number: string): boolean => plans?.isWholeNumber(number) ?? false;

/** Every country that has phones, as far as that is known here. */
export const phoneCountries = (): readonly string[] => plans?.phoneCountries ?? [];
