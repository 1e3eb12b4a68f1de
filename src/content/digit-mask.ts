import { digitOf, readDigits, type ReadDigits } from './read-digits.ts';

/** As many digits in a row tell one number from others. */
const tellingLength = 6;
/** A number with fewer digits is not looked for. */
const leastLength = 4;
/** Values of so many digits. */
const mostEnds = 10 ** leastLength;

const percent = 37;

/** From the first digit to before another. */
type Span = readonly [first: number, end: number];

const groupsOf = ({ values, groups }: ReadDigits): readonly Span[] =>
  groups.map((first, index) => [first, groups[index + 1] ?? values.length]);

/** Each so many digits in a row of a group, as one value, with where it ends. */
const eachRow = (
  { values }: ReadDigits,
  [first, end]: Span,
  length: number,
  take: (value: number, last: number) => void,
): void => {
  const most = 10 ** length;
  let value = 0;
  for (let at = first; at < end; at += 1) {
    value = (value * 10 + (values[at] ?? 0)) % most;
    if (at - first >= length - 1) take(value, at);
  }
};

interface DigitMaskOptions {
  /** What takes the place of a number; without, a dot takes that of each digit. */
  readonly stand?: string;
  /** Whether less than six digits are found within more, and not only alone. */
  readonly isEager?: boolean;
}

/**
 * Finds numbers in texts, however they are written there: in other digits, in groups, in a URL, with another prefix, or
 * in part. Of a number with six digits or more, no six in a row are left.
 */
export class DigitMask {
  /** Rows of digits as one value each, by their length. */
  readonly #rows = new Map<number, Set<number>>();
  readonly #alone = new Set<string>();
  /** Both, as values of their last digits. */
  readonly #ends = new Set<number>();
  readonly #options: DigitMaskOptions;

  constructor(numbers: readonly string[], options: DigitMaskOptions = {}) {
    this.#options = options;
    for (const number of numbers) this.#learn(number);
  }

  finds(text: string): boolean {
    return this.mask(text) !== text;
  }

  mask(text: string): string {
    if (this.#ends.size === 0 || !this.#mayFind(text)) return text;
    return this.#mask(text.includes('%') ? this.#mask(text, true) : text, false);
  }

  #learn(number: string): void {
    const digits = readDigits(number);
    for (const group of groupsOf(digits)) {
      const [first, end] = group;
      const length = Math.min(end - first, tellingLength);
      if (length < leastLength) continue;
      if (length === tellingLength || this.#options.isEager) {
        const rows = this.#rows.get(length) ?? new Set();
        this.#rows.set(length, rows);
        eachRow(digits, group, length, (value) => {
          rows.add(value);
          this.#ends.add(value % mostEnds);
        });
      } else if (!/\p{L}/u.test(number)) {
        // Among letters, few digits are no number.
        const alone = digits.values.slice(first, end).join('');
        this.#alone.add(alone);
        this.#ends.add(Number(alone) % mostEnds);
      }
    }
  }

  /** Most texts are told by the last four digits of all that is looked for, whatever stands between them. */
  #mayFind(text: string): boolean {
    let seen = 0;
    let value = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      // An escape or half of a pair may be a digit.
      if (unit === percent || (unit & 0xf800) === 0xd800) return true;
      const digit = digitOf(unit);
      if (digit < 0) continue;
      seen += 1;
      value = (value * 10 + digit) % mostEnds;
      if (seen >= leastLength && this.#ends.has(value)) return true;
    }
    return false;
  }

  #mask(text: string, isUrl: boolean): string {
    const digits = readDigits(text, isUrl);
    const found = new Uint8Array(digits.values.length);
    for (const group of groupsOf(digits)) {
      for (const [length, rows] of this.#rows) this.#findRows(digits, group, { length, rows }, found);
      if (this.#alone.size > 0) this.#findAlone(digits, group, found);
    }
    return found.includes(1) ? this.#blotOut(text, digits, found) : text;
  }

  #findRows(
    digits: ReadDigits,
    group: Span,
    { length, rows }: { readonly length: number; readonly rows: ReadonlySet<number> },
    found: Uint8Array,
  ): void {
    eachRow(digits, group, length, (value, last) => {
      if (!rows.has(value)) return;
      let start = last - length + 1;
      // Zeros in front stand for a prefix.
      while (start > group[0] && digits.values[start - 1] === 0 && found[start - 1] === 0) start -= 1;
      found.fill(1, start, last + 1);
    });
  }

  #findAlone({ values, starts, ends }: ReadDigits, [first, end]: Span, found: Uint8Array): void {
    const look = (from: number, to: number): void => {
      if (to - from >= tellingLength) return;
      if (this.#alone.has(values.slice(from, to).join(''))) found.fill(1, from, to);
    };
    look(first, end);
    let from = first;
    for (let at = first + 1; at <= end; at += 1) {
      if (at < end && starts[at] === ends[at - 1]) continue;
      look(from, at);
      from = at;
    }
  }

  #blotOut(text: string, { starts, ends, groups }: ReadDigits, found: Uint8Array): string {
    const { stand } = this.#options;
    const begins = new Set(stand === undefined ? [] : groups);
    const parts: string[] = [];
    let done = 0;
    for (let at = found.indexOf(1); at >= 0; at = found.indexOf(1, at)) {
      const first = at;
      const goesOn = (): boolean =>
        found[at] === 1 && (stand === undefined ? starts[at] === ends[at - 1] : !begins.has(at));
      do at += 1;
      while (goesOn());
      parts.push(text.slice(done, starts[first]), stand ?? '•'.repeat(at - first));
      done = ends[at - 1] ?? done;
    }
    return parts.join('') + text.slice(done);
  }
}
