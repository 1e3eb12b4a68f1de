/** What stands in place of a text that is not to be known, not even by its length. */
export const maskedText = '••••••';

const dots = (run: string): string =>
  '•'.repeat(/[\uD800-\uDFFF]/.test(run) ? Array.from(run).length : run.length);

/**
 * A dot for each letter, digit and picture; what only parts them stays. Not the plus of a number: a spreadsheet would
 * take it for the begin of a formula.
 */
export const blotOut = (secret: string): string => secret.replace(/[^\s\p{P}]+/gu, dots);
