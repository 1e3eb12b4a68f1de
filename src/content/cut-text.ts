import type { ContentText, PlacedVariable } from './content-tree.ts';

/** Where to cut at most `length` characters on: after a line, else after a word, else between two characters. */
const cutAfter = (text: string, from: number, length: number): number => {
  const end = from + length;
  if (end >= text.length) return text.length;
  const middle = from + Math.ceil(length / 2);
  const half = text.slice(middle, end);
  const gap = [half.lastIndexOf('\n'), half.lastIndexOf(' ')].find((at) => at >= 0);
  if (gap !== undefined) return middle + gap + 1;
  const isWithinPair = length > 1 && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return isWithinPair ? end - 1 : end;
};

/** A text in pieces of at most `length` characters, each with its own variables: a long one is shown bit by bit. */
export const cutText = (content: ContentText, length: number): readonly ContentText[] => {
  const { text, variables } = content;
  if (text.length <= length) return [content];
  const pieces: ContentText[] = [];
  let next = 0;
  for (let from = 0; from < text.length;) {
    const to = cutAfter(text, from, length);
    const within: PlacedVariable[] = [];
    for (let variable = variables[next]; variable && variable.start < to; variable = variables[next]) {
      const { start, end } = variable;
      if (end > from)
        within.push({ ...variable, start: Math.max(start, from) - from, end: Math.min(end, to) - from });
      // The rest of it is in the next piece.
      if (end > to) break;
      next += 1;
    }
    pieces.push({ text: text.slice(from, to), variables: within });
    from = to;
  }
  return pieces;
};
