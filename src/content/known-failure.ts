import { failureGroups, failureRanges, type FailureClass, type FailureText } from './failure-groups.ts';

/** All that is known, by code; a range is filed under the code it begins with. */
export const knownFailures: ReadonlyMap<number, FailureText> = new Map([
  ...failureRanges.map(([first, , text]) => [first, text] as const),
  ...failureGroups.flatMap(([kind, action, titles]) =>
    Object.entries(titles).flatMap(([title, codes]) =>
      codes.map((code) => [code, { class: kind, title, action }] as const),
    ),
  ),
]);

/** The code under which a code is filed: its own, or that of its range. */
export const filedCode = (code: number): number =>
  knownFailures.has(code)
    ? code
    : (failureRanges.find(([first, last]) => first <= code && code <= last && Number.isInteger(code))?.[0] ??
      code);

/** What the dictionary says of a code, if anything. */
export const knownFailure = (code: number): FailureText | undefined => knownFailures.get(filedCode(code));

/** Every code that asks for the same. */
export const knownCodes = (kind: FailureClass): readonly number[] =>
  [...knownFailures].flatMap(([code, text]) => (text.class === kind ? [code] : []));
