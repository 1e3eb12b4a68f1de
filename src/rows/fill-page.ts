import type { Row } from '../model/message.ts';

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
