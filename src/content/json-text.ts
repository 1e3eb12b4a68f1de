const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Deeper than this, a line is not indented further: the text would grow with the square of the depth. */
const deepestIndent = 40;
const indents = Array.from({ length: deepestIndent + 1 }, (_, level) => `\n${'  '.repeat(level)}`);
const indentOf = (level: number): string => indents[Math.min(level, deepestIndent)] ?? '';

/** Of what is neither a list nor an object. A page's own source may hand in what JSON has no word for. */
const scalar = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : 'null';
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return 'null';
  }
};

interface Frame {
  readonly value: object;
  /** Null for a list. */
  readonly keys: readonly string[] | null;
  readonly size: number;
  next: number;
}

/** Writes one value after the other, and remembers which lists and objects it is in. */
class JsonWriter {
  readonly #frames: Frame[] = [];
  readonly #within = new Set<object>();
  /** The same few keys come again and again. */
  readonly #keys = new Map<string, string>();
  #text = '';

  write(root: object): string {
    this.#enter(root);
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      if (this.#writeValues(frame)) this.#leave(frame);
    }
    return this.#text;
  }

  #enter(value: object): void {
    const keys = Array.isArray(value) ? null : Object.keys(value);
    const size = Array.isArray(value) ? value.length : (keys?.length ?? 0);
    this.#frames.push({ value, keys, size, next: 0 });
    this.#within.add(value);
    this.#text += keys ? '{' : '[';
  }

  #leave({ value, keys, size }: Frame): void {
    this.#frames.pop();
    this.#within.delete(value);
    if (size > 0) this.#text += indentOf(this.#frames.length);
    this.#text += keys ? '}' : ']';
  }

  /** Up to the next list or object that it has to enter; true at the end. */
  #writeValues(frame: Frame): boolean {
    const { value, keys, size } = frame;
    const indent = indentOf(this.#frames.length);
    while (frame.next < size) {
      const index = frame.next++;
      const key = keys?.[index];
      this.#text += index > 0 ? `,${indent}` : indent;
      if (key !== undefined) this.#text += this.#keyText(key);
      const child: unknown = Reflect.get(value, key ?? index);
      if (!isContainer(child)) this.#text += scalar(child);
      else if (this.#within.has(child)) this.#text += 'null';
      else {
        this.#enter(child);
        return false;
      }
    }
    return true;
  }

  #keyText(key: string): string {
    let text = this.#keys.get(key);
    if (text === undefined) {
      text = `${JSON.stringify(key)}: `;
      this.#keys.set(key, text);
    }
    return text;
  }
}

/**
 * JSON with line breaks, of any depth; JSON.stringify gives up at a few thousand levels. A value that contains itself is
 * null there.
 */
export const jsonText = (root: unknown): string =>
  isContainer(root) ? new JsonWriter().write(root) : scalar(root);
