import { getCountries, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/** Spaces after the calling code and between the groups of an E.164 number. */
export const groupPhoneNumber = (number: string): string => {
  const text = parsePhoneNumberFromString(number)?.formatInternational() ?? number;
  return text.replace(/\D/g, '') === number.slice(1) ? text : number;
};

/**
 * The E.164 number that digits stand for when they are dialled in a country. Null where they may as well be a part of
 * one: they are taken for all of it where they are a mobile number there, or begin as only whole numbers do.
 */
export const readNationalNumber = (digits: string, country: string): string | null => {
  if (!isSupportedCountry(country)) return null;
  const parsed = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false });
  if (!parsed?.isPossible()) return null;
  const isWhole = parsed.isValid() || (digits.startsWith('0') && digits !== parsed.nationalNumber);
  return isWhole ? parsed.number : null;
};

/** Whether an E.164 number is all of a mobile number. */
export const isWholeNumber = (number: string): boolean =>
  parsePhoneNumberFromString(number)?.isValid() ?? false;

/** Every country that has phones, by its ISO 3166-1 code. */
export const phoneCountries: readonly string[] = getCountries();
