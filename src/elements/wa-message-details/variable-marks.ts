import { html } from 'lit';
import type { ContentText, PlacedVariable } from '../../content/content-tree.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';

/** How far marks, which are not among the runs, may keep two characters of a text apart. */
const farthest = 256;

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

const asItIs = (text: string): string => text;

/** Marks variables in a text that is shown as several runs of it, one after the other and without its markup. */
export class VariableMarks {
  readonly #content: ContentText;
  readonly #strings: DetailsStrings;
  readonly #shown: (text: string) => string;
  #at = 0;
  #next = 0;

  constructor(content: ContentText, strings: DetailsStrings, shown = asItIs) {
    this.#content = content;
    this.#strings = strings;
    this.#shown = shown;
  }

  /** The next run of the text. */
  readonly run = (text: string): unknown => {
    if (this.#content.variables.length === 0) return this.#shown(text);
    const pieces: unknown[] = [];
    let variable: PlacedVariable | null = null;
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const around = this.#variableOf(text.charAt(at), variable);
      if (around !== variable && at > from) pieces.push(this.#piece(text.slice(from, at), variable));
      if (around !== variable) from = at;
      variable = around;
    }
    pieces.push(this.#piece(text.slice(from), variable));
    return pieces;
  };

  /** The variable that the next such character of the text is in. */
  #variableOf(character: string, before: PlacedVariable | null): PlacedVariable | null {
    const { text, variables } = this.#content;
    const end = Math.min(text.length, this.#at + farthest);
    for (let at = this.#at; at < end; at += 1) {
      const other = text.charAt(at);
      if (other !== character && !(isLineEnd(other) && isLineEnd(character))) continue;
      this.#at = at + 1;
      let variable = variables[this.#next];
      while (variable && variable.end <= at) variable = variables[(this.#next += 1)];
      return variable && variable.start <= at ? variable : null;
    }
    return before;
  }

  #piece(text: string, variable: PlacedVariable | null): unknown {
    const words = this.#shown(text);
    if (!variable) return words;
    const { filledVariable, missingVariable } = this.#strings;
    return variable.isFilled
      ? html`<mark class="variable" title=${filledVariable(variable.name)}>${words}</mark>`
      : html`<mark class="variable missing" title=${missingVariable(variable.name)}>${words}</mark>`;
  }
}
