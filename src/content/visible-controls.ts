/** Controls, formatting characters (bidi, zero width, tags), line separators, lone surrogates, and blank letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/gu;

const mark = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
};

/**
 * Shows characters that would hide or reorder what is around them as marks such as `⟨U+202E⟩`. For names, file names,
 * hosts, ids and numbers; not for message bodies, where they belong to scripts and emoji.
 */
export const showControls = (text: string): string => text.replace(unseen, mark);
