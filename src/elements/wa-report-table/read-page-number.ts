import { toAsciiDigits } from '../../query/number-search.ts';

/** A page as people type it, in the digits of any script, with or without separators; null where it is no number. */
export const readPageNumber = (typed: string): number | null =>
  /^[\s.,'’]*(\p{Nd}[\s.,'’]*)+$/u.test(typed) ? Number(toAsciiDigits(typed).replace(/\D/g, '')) : null;
