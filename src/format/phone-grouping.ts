import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/** Spaces after the calling code and between the groups of an E.164 number. */
export const groupPhoneNumber = (number: string): string => {
  const text = parsePhoneNumberFromString(number)?.formatInternational() ?? number;
  return text.replace(/\D/g, '') === number.slice(1) ? text : number;
};
