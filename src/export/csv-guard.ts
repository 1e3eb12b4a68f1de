const [plus, zero, nine] = [0x2b, 0x30, 0x39];

/**
 * Whether this is a number in strict E.164, 7 to 15 digits, which is never a formula: it reads as itself in every
 * spreadsheet, or as a plain number. Two cells of every row are asked: a regular expression made the whole file slower.
 */
export const isE164 = (text: string): boolean => {
  const { length } = text;
  if (length < 8 || length > 16 || text.charCodeAt(0) !== plus || text.charCodeAt(1) === zero) return false;
  for (let at = 1; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < zero || unit > nine) return false;
  }
  return true;
};

const leadingTrigger = /^["']*[=+\-@\t\r\n\0;,|＝＋－＠]/;
const innerTrigger = /([;,|\t\r\n])(?=["']*[=+\-@\0＝＋－＠])/g;
const innerGuard = /([;,|\t\r\n])'(?=["']*[=+\-@\0＝＋－＠])/g;

const needsGuard = (text: string): boolean => leadingTrigger.test(text) && !isE164(text);

/**
 * Makes a cell that no spreadsheet runs as a formula. An apostrophe is put
 * - in front, where the cell starts with a trigger: = + - @ (also full-width), NUL, TAB, CR, LF or a separator, or has
 *   quotes before one, which whoever pastes the cell loses;
 * - inside, behind every separator or line break that is followed by = + - @ or NUL, since a program that expects
 *   another separator than the file has starts a new cell there, quotes or not.
 * Apostrophes that stand before a trigger already count as part of it, so nothing is ever ambiguous:
 * `unguard(guard(text)) === text` for every text. Strict E.164 numbers stay as they are. Ids are no exception: one that
 * starts with a trigger would be run, or become an error, and so be lost where an apostrophe can be taken back.
 */
export const guard = (text: string): string => {
  const inside = text.replace(innerTrigger, "$1'");
  return needsGuard(inside) ? `'${inside}` : inside;
};

/** Takes back what `guard` added. */
export const unguard = (cell: string): string => {
  const inside = cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
  return inside.replace(innerGuard, '$1');
};
