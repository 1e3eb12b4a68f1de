import type { Library } from './libraries.ts';
import { median } from './statistics.ts';
import type { Values } from './values.ts';

/** What a run has found so far: for each library and value one number a repeat, none where a measure failed. */
export class Findings {
  readonly #numbers = new Map<string, number[]>();
  readonly failures: string[] = [];

  add(library: Library, measure: string, repeat: number, values: Values): void {
    for (const [name, value] of Object.entries(values)) {
      const key = `${library} ${measure}.${name}`;
      const numbers = this.#numbers.get(key) ?? [];
      numbers[repeat] = value;
      this.#numbers.set(key, numbers);
    }
  }

  fail(library: Library, measure: string, cause: unknown): void {
    this.failures.push(`${library}, ${measure}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }

  /** The numbers that were found, by repeat. */
  numbers(library: Library, value: string): readonly (number | undefined)[] {
    return this.#numbers.get(`${library} ${value}`) ?? [];
  }

  /** Undefined where nothing was found. */
  median(library: Library, value: string): number | undefined {
    const known = this.numbers(library, value).filter((number) => number !== undefined);
    return known.length === 0 ? undefined : median(known);
  }

  /** One library divided by another, in each repeat that has both. */
  ratios(one: Library, other: Library, value: string): readonly number[] {
    const others = this.numbers(other, value);
    return this.numbers(one, value).flatMap((number, repeat) => {
      const divisor = others[repeat];
      return number === undefined || divisor === undefined ? [] : [number / divisor];
    });
  }
}
