import { InlineScanner, type Inline } from './inline-markup.ts';

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

interface Prefix {
  readonly kind: Exclude<Block['kind'], 'paragraph'>;
  readonly value: number | null;
  readonly length: number;
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** What makes a line one of a list or a quote; null for a plain one. Looks at six characters at most. */
const prefixAt = (text: string, at: number): Prefix | null => {
  const first = text.charAt(at);
  let end = at + 1;
  if (isDigit(text, at)) {
    while (end < at + 3 && isDigit(text, end)) end += 1;
    if (text.charAt(end) !== '.') return null;
    end += 1;
  } else if (first !== '-' && first !== '*' && first !== '>') return null;
  // Nothing after it makes it none.
  if (text.charAt(end) !== ' ' || end + 1 >= text.length || text.charAt(end + 1) === '\n') return null;
  const length = end + 1 - at;
  if (first === '>') return { kind: 'quote', value: null, length };
  return isDigit(text, at)
    ? { kind: 'numbers', value: Number(text.slice(at, end - 1)), length }
    : { kind: 'bullets', value: null, length };
};

/** Adds nodes, so that there are never two texts side by side. */
const join = (nodes: Inline[], added: readonly Inline[]): void => {
  for (const node of added) {
    const last = nodes.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
    else nodes.push(node);
  }
};

const addLine = (blocks: OpenBlock[], prefix: Prefix | null, children: Inline[]): void => {
  const kind = prefix?.kind ?? 'paragraph';
  const last = blocks.at(-1);
  if (kind === 'bullets' || kind === 'numbers') {
    const item = { value: prefix?.value ?? null, children };
    if (last?.kind === kind && 'items' in last) last.items.push(item);
    else blocks.push({ kind, items: [item] });
  } else if (last?.kind === kind && 'children' in last) {
    join(last.children, [{ kind: 'text', text: '\n' }, ...children]);
  } else blocks.push({ kind, children });
};

/**
 * Reads a text as WhatsApp shows it: *bold* _italic_ ~strike~ ```mono``` `code`, lists, quotes and bare links. Never
 * fails, and takes time in proportion to the text.
 */
export const parseMarkup = (source: string): readonly Block[] => {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const scanner = new InlineScanner(text);
  const blocks: OpenBlock[] = [];
  const isPlain = (start: number): boolean => start < text.length && prefixAt(text, start) === null;
  let at = 0;
  for (; at < text.length && !scanner.isFull; at = scanner.at + 1) {
    const prefix = prefixAt(text, at);
    // For the block, and for its line.
    scanner.count();
    if (prefix) scanner.count();
    addLine(
      blocks,
      prefix,
      prefix ? scanner.read(at + prefix.length, () => false) : scanner.read(at, isPlain),
    );
  }
  if (at < text.length) addLine(blocks, null, [{ kind: 'text', text: text.slice(at) }]);
  return blocks;
};
