import { append, InlineScanner, type Inline } from './inline-markup.ts';

export interface ListItem {
  /** The number that was written; null for a bullet. */
  readonly value: number | null;
  readonly children: readonly Inline[];
}

export type Block =
  /** Lines are apart by a line break within the text. */
  | { readonly kind: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly ListItem[] };

type OpenBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly children: Inline[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: ListItem[] };

const lineStart = /(?:[-*] |(> )|(\d{1,3})\. )(?=[^\n])/y;

const addLine = (
  blocks: OpenBlock[],
  kind: Block['kind'],
  value: number | null,
  children: readonly Inline[],
): void => {
  const last = blocks.at(-1);
  if (kind === 'bullets' || kind === 'numbers') {
    const item = { value, children };
    if (last?.kind === kind && 'items' in last) last.items.push(item);
    else blocks.push({ kind, items: [item] });
  } else if (last?.kind === kind && 'children' in last) {
    append(last.children, { kind: 'text', text: '\n' });
    for (const child of children) append(last.children, child);
  } else blocks.push({ kind, children: [...children] });
};

/**
 * Reads a text as WhatsApp shows it: *bold* _italic_ ~strike~ ```mono``` `code`, lists, quotes and bare links. Never
 * fails, and takes time in proportion to the text.
 */
export const parseMarkup = (source: string): readonly Block[] => {
  const text = source.replace(/\r\n?/g, '\n');
  const scanner = new InlineScanner(text);
  const blocks: OpenBlock[] = [];
  for (let at = 0; at < text.length; at = scanner.at + 1) {
    lineStart.lastIndex = at;
    const [prefix = '', quote, number] = lineStart.exec(text) ?? [];
    const kind = quote ? 'quote' : number ? 'numbers' : prefix ? 'bullets' : 'paragraph';
    addLine(blocks, kind, number ? Number(number) : null, scanner.line(at + prefix.length));
  }
  return blocks;
};
