const tags = { '*': 'b', _: 'i', '~': 's' } as const;
type Mark = keyof typeof tags;
const isMark = (token: string): token is Mark => token in tags;

const isWord = (token: string | undefined): boolean => /^[\p{L}\p{M}\p{N}]$/u.test(token ?? '');
const isSpace = (token: string | undefined): boolean => token === undefined || /^\s$/.test(token);

/** Characters, and spans of code, and three backticks that begin none, as one token each. */
const tokensOf = (line: string): readonly string[] =>
  line.match(/```(?!\s*```)(?:(?!```)[^])+```|```|`(?!\s*`)[^`\n]+`|[^]/gu) ?? [];

const written = (token: string): string =>
  token.length < 3 || !token.startsWith('`') || token === '```'
    ? token
    : token.startsWith('```')
      ? `<mono>${token.slice(3, -3)}</mono>`
      : `<code>${token.slice(1, -1)}</code>`;

/**
 * One line as the rules have it, by looking for each mark's partner instead of remembering it: slow, and written apart
 * from what it is held against. Knows no links.
 */
export const referenceLine = (line: string): string => {
  const tokens = tokensOf(line);
  const opens = (at: number, mark: string): boolean =>
    tokens[at + 1] !== mark && !isSpace(tokens[at + 1]) && !isWord(tokens[at - 1]);
  const closes = (at: number, mark: string): boolean =>
    tokens[at] === mark && tokens[at - 1] !== mark && !isSpace(tokens[at - 1]) && !isWord(tokens[at + 1]);

  const span = (from: number, to: number, around: string): string => {
    let text = '';
    for (let at = from; at < to; at += 1) {
      const token = tokens[at] ?? '';
      const end =
        isMark(token) && !around.includes(token) && opens(at, token)
          ? tokens.findIndex((_, other) => other > at && other < to && closes(other, token))
          : -1;
      if (end < 0 || !isMark(token)) text += written(token);
      else text += `<${tags[token]}>${span(at + 1, end, around + token)}</${tags[token]}>`;
      if (end >= 0) at = end;
    }
    return text;
  };
  return span(0, tokens.length, '');
};
