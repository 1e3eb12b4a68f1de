import { safeLink } from './safe-link.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly children: readonly Inline[] }
  /** `code` is within a line; `mono` may hold line breaks. Nothing inside either is markup. */
  | { readonly kind: 'code' | 'mono'; readonly text: string }
  /** `text` as it was written; `host` as `safeLink` gives it. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly host: string };

interface Frame {
  readonly mark: string;
  readonly children: Inline[];
}

const styles = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const isStyle = (mark: string): mark is keyof typeof styles => mark in styles;

const url = /https?:\/\/[^\s<>"`]+/iy;
const urlTail = `.,;:!?'*_~)]}`;
const fence = '```';

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** Letters and digits of any script; half of a surrogate pair is looked at with its other half. */
const endsWord = (text: string, end: number): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end));
const startsWord = (text: string, start: number): boolean =>
  /^[\p{L}\p{M}\p{N}]/u.test(text.slice(start, start + 2));

/** Adds a node, so that there are never two texts side by side. */
export const append = (nodes: Inline[], node: Inline): void => {
  const last = nodes.at(-1);
  if (node.kind !== 'text') nodes.push(node);
  else if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
  else if (node.text) nodes.push(node);
};

/** An address without the punctuation of the sentence it stands in. */
const trimTail = (address: string): string => {
  const tail = address.includes('(') ? urlTail.replace(')', '') : urlTail;
  let end = address.length;
  while (tail.includes(address.charAt(end - 1)) && end > 0) end -= 1;
  return address.slice(0, end);
};

/**
 * Reads one line after the other in a single pass. A style is open at most once at a time, which bounds the depth,
 * and an opening mark that is never closed is the character it is.
 */
export class InlineScanner {
  readonly #text: string;
  #frames: Frame[] = [];
  #unread = 0;
  /** Where the line that was read ends. */
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  line(from: number): readonly Inline[] {
    const children: Inline[] = [];
    this.#frames = [{ mark: '', children }];
    this.at = this.#unread = from;
    while (this.at < this.#text.length && this.#text[this.at] !== '\n') this.#step();
    this.#flush();
    while (this.#frames.length > 1) this.#giveUp();
    return children;
  }

  #step(): void {
    const character = this.#text[this.at] ?? '';
    if (character === '`') this.#readCode();
    else if (isStyle(character)) this.#readStyle(character);
    else if (character === 'h' || character === 'H') this.#readLink();
    else this.at += 1;
  }

  #readCode(): void {
    const mark = this.#text.startsWith(fence, this.at) ? fence : '`';
    const start = this.at + mark.length;
    const end = this.#text.indexOf(mark, start);
    const code = end < 0 ? '' : this.#text.slice(start, end);
    if (!code.trim() || (mark === '`' && code.includes('\n'))) this.at = start;
    else this.#emit({ kind: mark === fence ? 'mono' : 'code', text: code }, end + mark.length);
  }

  #readLink(): void {
    url.lastIndex = this.at;
    const found = endsWord(this.#text, this.at) ? null : url.exec(this.#text);
    const address = trimTail(found?.[0] ?? '');
    const link = address && safeLink(address);
    if (link) this.#emit({ kind: 'link', text: address, ...link }, this.at + address.length);
    else this.at += address.length || 1;
  }

  /** A mark hugs what it marks, and stands apart from letters and digits on its other side. */
  #readStyle(mark: keyof typeof styles): void {
    const text = this.#text;
    const before = text[this.at - 1];
    const after = text[this.at + 1];
    const open = this.#frames.findLastIndex((frame) => frame.mark === mark);
    if (open < 0 && after !== mark && !isSpace(after) && !endsWord(text, this.at)) {
      this.#flush();
      this.#frames.push({ mark, children: [] });
      this.#unread = this.at + 1;
    } else if (open > 0 && before !== mark && !isSpace(before) && !startsWord(text, this.at + 1)) {
      this.#close(open, styles[mark]);
    }
    this.at += 1;
  }

  #close(open: number, kind: 'bold' | 'italic' | 'strike'): void {
    this.#flush();
    while (this.#frames.length > open + 1) this.#giveUp();
    const children = this.#frames.pop()?.children ?? [];
    this.#add({ kind, children });
    this.#unread = this.at + 1;
  }

  /** The innermost open mark turns out to be a character. */
  #giveUp(): void {
    const frame = this.#frames.pop();
    this.#add({ kind: 'text', text: frame?.mark ?? '' });
    for (const child of frame?.children ?? []) this.#add(child);
  }

  #emit(node: Inline, end: number): void {
    this.#flush();
    this.#add(node);
    this.at = this.#unread = end;
  }

  #flush(): void {
    this.#add({ kind: 'text', text: this.#text.slice(this.#unread, this.at) });
    this.#unread = this.at;
  }

  #add(node: Inline): void {
    const frame = this.#frames.at(-1);
    if (frame) append(frame.children, node);
  }
}
