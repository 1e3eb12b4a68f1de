import { bareAddressAt } from './bare-address.ts';
import { safeLink } from './safe-link.ts';

type Style = 'bold' | 'italic' | 'strike';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Style; readonly children: readonly Inline[] }
  /** `code` is within a line; `mono` may hold line breaks. Nothing inside either is markup. */
  | { readonly kind: 'code' | 'mono'; readonly text: string }
  /** `text` as it was written; `host` as `safeLink` gives it. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly host: string };

/** A mark that may open a style. The text around it is not in the tree yet, or is at the end of it. */
interface Opening {
  readonly style: Style;
  readonly at: number;
  /** Where the text began that was not in the tree yet, and how many nodes the tree had. */
  readonly unread: number;
  readonly nodes: number;
}

/** Texts of the length that WhatsApp allows, 4,096, have fewer. What comes after as many stays plain. */
const maxNodes = 4_096;

const newline = 10;
const backtick = 96;
const fence = '```';

const styleOf = (code: number): Style | null =>
  code === 42 ? 'bold' : code === 95 ? 'italic' : code === 126 ? 'strike' : null;

/** Both ends of the text count as space; there the code is not a number. */
const isSpace = (code: number): boolean =>
  code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : /\s/.test(String.fromCharCode(code)) || code !== code;

const isAsciiWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);

const word = /[\p{L}\p{M}\p{N}]/u;
/** What is known of the characters of two bytes: looking them up costs more than all else. */
const words = new Int8Array(0x1_0000);

/** Letters and digits of any script. */
const isWord = (code: number): boolean => {
  if (code < 128) return isAsciiWord(code);
  const known = words[code] ?? 0;
  if (known !== 0) return known > 0;
  const isOne = word.test(String.fromCodePoint(code));
  words[code] = isOne ? 1 : -1;
  return isOne;
};

const startsWord = (text: string, start: number): boolean => isWord(text.codePointAt(start) ?? 0);

/** Half of a surrogate pair is looked at with its other half. */
const endsWord = (text: string, end: number): boolean => {
  const last = text.codePointAt(end - 1) ?? 0;
  const pair = last >= 0xdc00 && last <= 0xdfff ? (text.codePointAt(end - 2) ?? 0) : 0;
  return isWord(pair > 0xffff ? pair : last);
};

/**
 * Reads texts in a single pass: a mark that opens a style is only remembered, and the tree changes once it is closed.
 * A style is open at most once at a time, which bounds the depth.
 */
export class InlineScanner {
  readonly #text: string;
  #nodes: Inline[] = [];
  #openings: Opening[] = [];
  #unread = 0;
  #lineEnd = -1;
  #room = maxNodes;
  /** Where the reading has stopped: at a line break, or at the end. */
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isFull(): boolean {
    return this.#room <= 0;
  }

  /** What is built around the nodes counts as well. */
  count(): void {
    this.#room -= 1;
  }

  /** Reads to the end of the line, and on for as long as the next line, which begins where `goesOn` is told, belongs. */
  read(from: number, goesOn: (lineStart: number) => boolean): Inline[] {
    this.#nodes = [];
    this.#openings = [];
    this.at = this.#unread = from;
    while (this.at < this.#text.length && this.#room > 0) {
      const code = this.#text.charCodeAt(this.at);
      if (code !== newline) this.#step(code);
      else if (goesOn(this.at + 1)) this.#nextLine();
      else break;
    }
    if (this.isFull) this.at = this.#endOfLine(this.at);
    this.#flush();
    return this.#nodes;
  }

  /** Asked of places one after the other, it looks at each character once. */
  #endOfLine(at: number): number {
    if (this.#lineEnd < at) {
      const end = this.#text.indexOf('\n', at);
      this.#lineEnd = end < 0 ? this.#text.length : end;
    }
    return this.#lineEnd;
  }

  /** No style goes over a line break. */
  #nextLine(): void {
    this.#openings.length = 0;
    this.at += 1;
  }

  #step(code: number): void {
    const style = styleOf(code);
    if (style) this.#readStyle(style, code);
    else if (code === backtick) this.#readCode();
    else if ((code | 32) === 104) this.#readLink();
    else this.at += 1;
  }

  #readCode(): void {
    const mark = this.#text.startsWith(fence, this.at) ? fence : '`';
    const start = this.at + mark.length;
    const end = this.#text.indexOf(mark, start);
    const isBroken = end >= 0 && this.#endOfLine(start) < end;
    if (end < 0 || (isBroken && mark !== fence) || this.#isBlank(start, end)) {
      this.at = start;
      return;
    }
    if (isBroken) this.#openings.length = 0;
    const text = this.#text.slice(start, end);
    this.#emit({ kind: mark === fence ? 'mono' : 'code', text }, end + mark.length);
  }

  #isBlank(start: number, end: number): boolean {
    let at = start;
    while (at < end && isSpace(this.#text.charCodeAt(at))) at += 1;
    return at === end;
  }

  #readLink(): void {
    const address = bareAddressAt(this.#text, this.at);
    const link = address && safeLink(address);
    if (link) this.#emit({ kind: 'link', text: address, ...link }, this.at + address.length);
    else {
      // Refused addresses cost time as others do.
      if (address) this.count();
      this.at += address.length || 1;
    }
  }

  /** A mark hugs what it marks, and stands apart from letters and digits on its other side. */
  #readStyle(style: Style, mark: number): void {
    const text = this.#text;
    const { at } = this;
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    const open = this.#openings.findIndex((opening) => opening.style === style);
    if (open < 0) {
      if (after !== mark && !isSpace(after) && !endsWord(text, at))
        this.#openings.push({ style, at, unread: this.#unread, nodes: this.#nodes.length });
    } else if (before !== mark && !isSpace(before) && !startsWord(text, at + 1)) this.#close(open);
    this.at += 1;
  }

  /** All since the opening mark goes into a style. Marks opened since are the characters they are. */
  #close(index: number): void {
    this.#flush();
    const [opening] = this.#openings.splice(index);
    const [head, ...rest] = this.#nodes.splice(opening?.nodes ?? 0);
    if (!opening || head?.kind !== 'text') return;
    const mark = opening.at - opening.unread;
    const children: Inline[] = [];
    this.#addText(this.#nodes, head.text.slice(0, mark));
    this.#addText(children, head.text.slice(mark + 1));
    for (const node of rest) children.push(node);
    this.#add({ kind: opening.style, children });
    this.#unread = this.at + 1;
  }

  #emit(node: Inline, end: number): void {
    this.#flush();
    this.#add(node);
    this.at = this.#unread = end;
  }

  #flush(): void {
    this.#addText(this.#nodes, this.#text.slice(this.#unread, this.at));
    this.#unread = this.at;
  }

  #addText(nodes: Inline[], text: string): void {
    if (text === '') return;
    nodes.push({ kind: 'text', text });
    this.count();
  }

  #add(node: Inline): void {
    this.#nodes.push(node);
    this.count();
  }
}
