import { isMalformed, type Message, type Row } from '../model/message.ts';

export interface FilledPage {
  /** Index of its first row. */
  readonly start: number;
  readonly rows: Row[];
}

const missing = (index: number): Row => ({ malformed: { path: `messages.${index}`, expected: 'a message' } });

/** A page of just that size. What it lacks keeps its place, so that every other row stays where it is. */
export const fillPage = (rows: readonly Row[], start: number, size: number): FilledPage => ({
  start,
  rows: Array.from({ length: size }, (_, index) => rows[index] ?? missing(index)),
});

/** Puts newer versions of messages, by id, in the places of those that are here. */
export const patchPage = ({ rows }: FilledPage, newer: ReadonlyMap<string, Message>): void => {
  rows.forEach((row, index) => {
    rows[index] = (!isMalformed(row) && newer.get(row.id)) || row;
  });
};

/** Its messages: what is none of them is left out. */
export const messagesOf = ({ rows }: { readonly rows: readonly Row[] }): readonly Message[] =>
  rows.flatMap((row) => (isMalformed(row) ? [] : [row]));
