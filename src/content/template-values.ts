import { contentText } from './content-text.ts';
import type { ContentText, PlacedVariable } from './content-tree.ts';
import { asText, read, readText } from './own-fields.ts';

/** Values by position from 1, and by name. */
export type Values = ReadonlyMap<string, string>;

const noValues: Values = new Map();

const variable = /\{\{\s{0,9}([\w.]{1,64})\s{0,9}\}\}/g;

/** A short template can repeat a long value often enough to fill any memory. */
const mostFilled = 4_000_000;

/** What stands in for an amount or a date, or, where nothing does, what can be told of it. */
const standIn = (value: unknown): string | null => {
  const thousandths = Number(readText(value, 'amount_1000') ?? NaN);
  const amount = Number.isFinite(thousandths)
    ? `${String(thousandths / 1000)} ${readText(value, 'code') ?? ''}`.trim()
    : null;
  return readText(value, 'fallback_value', 'text') ?? amount;
};

/** What a parameter of any type shows: its text, or the words that stand in for an amount or a date. */
export const parameterText = (parameter: unknown): string | null => {
  const value = read(parameter, readText(parameter, 'type') ?? 'text', 'text', 'coupon_code', 'payload');
  return asText(parameter) ?? asText(value) ?? standIn(value);
};

/** Fills the texts of one message, and knows what it has put where. */
export class VariableFiller {
  readonly #values = new Set<string>();
  #room = mostFilled;
  /** How many characters of the values had no room. */
  leftOut = 0;

  /** Every value that was given, shown or not. */
  get values(): readonly string[] {
    return [...this.#values];
  }

  valuesOf(parameters: readonly unknown[]): Values {
    if (parameters.length === 0) return noValues;
    const values = new Map<string, string>();
    parameters.forEach((parameter, index) => {
      const text = parameterText(parameter);
      if (text === null) return;
      this.#values.add(text);
      values.set(String(index + 1), text);
      const name = readText(parameter, 'parameter_name');
      if (name !== null) values.set(name, text);
    });
    return values;
  }

  /** A variable without a value stays as it is written. */
  fill(text: string | null, values: Values): ContentText | null {
    if (!text?.includes('{{')) return contentText(text);
    const pieces: string[] = [];
    const variables: PlacedVariable[] = [];
    let length = 0;
    let unread = 0;
    const add = (piece: string): void => {
      pieces.push(piece);
      length += piece.length;
    };
    for (const { 0: written, 1: name = '', index } of text.matchAll(variable)) {
      add(text.slice(unread, index));
      unread = index + written.length;
      const value = values.get(name);
      const start = length;
      add(value === undefined ? written : this.#take(value));
      variables.push({ name, start, end: length, isFilled: value !== undefined });
    }
    add(text.slice(unread));
    return { text: pieces.join(''), variables };
  }

  #take(value: string): string {
    const taken = value.length > this.#room ? value.slice(0, this.#room) : value;
    this.#room -= taken.length;
    this.leftOut += value.length - taken.length;
    return taken;
  }
}
