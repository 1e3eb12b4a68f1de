import { html, type TemplateResult } from 'lit';

/** Stands for the strangers' words while the phrase is made; no text of ours has it. */
const gap = '\uE000';

/** A phrase with words of strangers in it, kept apart so that their direction does not turn the phrase around. */
export const isolatedText = (phrase: (words: string) => string, words: string): TemplateResult => {
  const [before = '', ...after] = phrase(gap).split(gap);
  return html`${before}<bdi>${words}</bdi>${after.join('')}`;
};
