/** What of a message can be masked. */
export const maskParts = ['sender', 'recipient', 'body', 'code'] as const;
export type MaskPart = (typeof maskParts)[number];

/**
 * The parts that are named, in a list or in a text. An empty one masks nothing; where nobody named any, or none that is
 * known, one-time codes are masked.
 */
export const readMask = (named: unknown): readonly MaskPart[] => {
  const list: unknown = typeof named === 'string' ? named.split(/[\s,]+/) : named;
  if (!Array.isArray(list)) return ['code'];
  const words = list.filter((word) => word !== '');
  const known = maskParts.filter((part) => words.includes(part));
  return known.length === 0 && words.length > 0 ? ['code'] : known;
};
