/** How many more children, or characters of a text, are shown at a time. */
export const childrenAtOnce = 100;
export const charactersAtOnce = 20_000;
/** Characters of a text before the first "Show more". */
const charactersAtFirst = 500;

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Half of a surrogate pair is no character. */
const endOfPart = (text: string, end: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length ? end + 1 : end;

/**
 * A value of JSON of any depth and size, in a tree of which only what is open exists. What comes again within itself is
 * another node each time it is opened.
 */
export class JsonNode {
  readonly value: unknown;
  /** Null for the root, and a number within a list. */
  readonly key: string | number | null;
  readonly parent: JsonNode | null;
  readonly level: number;
  /** Children, or characters. */
  readonly size: number;
  readonly isList: boolean;
  readonly #keys: readonly string[] | null;
  readonly #children: JsonNode[] = [];
  /** Of a text: where each part that is shown ends. */
  readonly #ends: number[] = [];
  #isOpen = false;

  constructor(value: unknown, key: string | number | null = null, parent: JsonNode | null = null) {
    this.value = value;
    this.key = key;
    this.parent = parent;
    this.level = (parent?.level ?? 0) + 1;
    this.isList = Array.isArray(value);
    this.#keys = isContainer(value) && !this.isList ? Object.keys(value) : null;
    this.size = this.#keys?.length ?? (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
    if (typeof value === 'string')
      this.#ends.push(endOfPart(value, Math.min(charactersAtFirst, value.length)));
  }

  get isContainer(): boolean {
    return isContainer(this.value);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The children that are shown. */
  get children(): readonly JsonNode[] {
    return this.#isOpen ? this.#children : [];
  }

  /** The parts of a text that are shown. */
  get parts(): readonly string[] {
    const { value } = this;
    if (typeof value !== 'string') return [];
    return this.#ends.map((end, index) => value.slice(this.#ends[index - 1] ?? 0, end));
  }

  /** Children or characters that are not shown, although this is open. */
  get left(): number {
    if (typeof this.value === 'string') return this.size - (this.#ends.at(-1) ?? 0);
    return this.#isOpen ? this.size - this.#children.length : 0;
  }

  /** How many of those come with the next step. */
  get next(): number {
    return Math.min(this.left, this.isContainer ? childrenAtOnce : charactersAtOnce);
  }

  toggle(isOpen: boolean): void {
    this.#isOpen = isOpen && this.size > 0 && this.isContainer;
    if (this.#isOpen && this.#children.length === 0) this.showMore();
  }

  showMore(): void {
    const { value, next } = this;
    if (typeof value === 'string') this.#ends.push(endOfPart(value, (this.#ends.at(-1) ?? 0) + next));
    else for (let more = next; more > 0; more--) this.#children.push(this.#child(this.#children.length));
  }

  #child(index: number): JsonNode {
    const key = this.#keys?.[index] ?? index;
    return new JsonNode(isContainer(this.value) ? Reflect.get(this.value, key) : undefined, key, this);
  }
}

/** A line of the tree: a value, or what shows more of it. */
export interface JsonLine {
  readonly node: JsonNode;
  readonly isMore: boolean;
  /** Among its siblings, from 1. */
  readonly position: number;
}

/** What is open, from top to bottom. */
export const linesOf = (root: JsonNode): readonly JsonLine[] => {
  const lines: JsonLine[] = [];
  const open: JsonLine[] = [{ node: root, isMore: false, position: 1 }];
  for (let line = open.pop(); line; line = open.pop()) {
    lines.push(line);
    const { node, isMore, position } = line;
    if (isMore) continue;
    if (node.left > 0)
      open.push({ node, isMore: true, position: node.isContainer ? node.children.length + 1 : position });
    for (let index = node.children.length; index > 0; index--) {
      const child = node.children[index - 1];
      if (child) open.push({ node: child, isMore: false, position: index });
    }
  }
  return lines;
};
