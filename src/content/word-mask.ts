/** A longer word is known by its beginning. */
const longestWord = 100;
const mostWords = 100;

/** A letter of these stands beside others without a space. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const endsUnspaced = new RegExp(`[${unspaced}]$`, 'u');

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Half of a surrogate pair would be found in none. */
const wholeBeginning = (word: string): string => word.slice(0, longestWord).replace(/[\uD800-\uDBFF]$/, '');

const patternOf = (word: string, isWhole: boolean): string => {
  const beginning = wholeBeginning(word);
  const rest = word.length - beginning.length;
  const pattern = `${literal(beginning)}${rest > 0 ? `[^]{0,${rest}}` : ''}`;
  if (!isWhole) return pattern;
  const before = startsUnspaced.test(word) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = rest > 0 || endsUnspaced.test(word) ? '' : '(?![\\p{L}\\p{N}])';
  return before + pattern + after;
};

const build = (words: readonly string[], isWhole: boolean): RegExp =>
  new RegExp(
    words
      .slice(0, mostWords)
      .sort((one, other) => other.length - one.length)
      .map((word) => patternOf(word, isWhole))
      .join('|'),
    'giu',
  );

/** Many messages have one sender. */
const patterns = new Map<string, RegExp>();
const rememberedPatterns = 50;

/**
 * What finds any of these words in a text, in upper or lower case; null without words. Those that are `whole` are no
 * part of another.
 */
export const wordPattern = (words: readonly string[], isWhole = false): RegExp | null => {
  const known = words.filter((word) => word.trim() !== '');
  if (known.length === 0) return null;
  const key = `${String(isWhole)} ${JSON.stringify(known)}`;
  const pattern = patterns.get(key) ?? build(known, isWhole);
  if (patterns.size >= rememberedPatterns) patterns.clear();
  patterns.set(key, pattern);
  return pattern;
};
