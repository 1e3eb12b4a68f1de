import type { ContentText } from './content-tree.ts';

/** A text without variables. */
export const contentText = (text: string | null): ContentText | null =>
  text === null ? null : { text, variables: [] };
