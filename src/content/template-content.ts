import { readButton } from './content-button.ts';
import { readHeader } from './content-header.ts';
import type { ContentButton, ContentHeader, ContentTree } from './content-tree.ts';
import { asText, read, readList, readText, readWord } from './own-fields.ts';

type TemplateParts = Pick<ContentTree, 'header' | 'body' | 'footer' | 'buttons' | 'items' | 'variables'>;
type Values = ReadonlyMap<string, string>;

const variable = /\{\{\s{0,9}([\w.]{1,64})\s{0,9}\}\}/g;

/** What a parameter of any type shows: its text, or the words that stand in for an amount or a date. */
const parameterText = (parameter: unknown): string | null => {
  const value = read(parameter, readText(parameter, 'type') ?? 'text', 'text', 'coupon_code', 'payload');
  return asText(parameter) ?? asText(value) ?? readText(value, 'fallback_value', 'text');
};

/** Values by position from 1, and by name. */
const valuesOf = (parameters: readonly unknown[]): Values => {
  const values = new Map<string, string>();
  parameters.forEach((parameter, index) => {
    const text = parameterText(parameter);
    if (text === null) return;
    values.set(String(index + 1), text);
    values.set(readText(parameter, 'parameter_name') ?? '', text);
  });
  return values;
};

const find = (components: readonly unknown[], word: string): unknown =>
  components.find((component) => readWord(component, 'type') === word) ?? null;

/** One template: its definition's components, filled with what was sent. */
class TemplateReader {
  readonly #definition: readonly unknown[];
  readonly #sent: readonly unknown[];
  readonly variables: string[] = [];

  constructor(definition: readonly unknown[], sent: readonly unknown[]) {
    this.#definition = definition;
    this.#sent = sent;
  }

  read(): TemplateParts {
    const buttons = readList(find(this.#definition, 'buttons'), 'buttons');
    const cards = readList(find(this.#definition, 'carousel'), 'cards');
    return {
      header: this.#header(find(this.#definition, 'header')),
      body: this.text('body'),
      footer: this.text('footer'),
      buttons: buttons.map((button, index) => this.#button(readButton(button), index)),
      items: cards.map((card, index) => this.#card(card, index)),
      variables: this.variables,
    };
  }

  /** A variable without a value stays as it is written. */
  text(word: string): string | null {
    const text = readText(find(this.#definition, word), 'text');
    return text && this.#fill(text, valuesOf(this.#parameters(word)));
  }

  #parameters(word: string): readonly unknown[] {
    const named = readList(find(this.#sent, word), 'parameters');
    const isFlat = this.#sent.every((parameter) => read(parameter, 'parameters', 'cards') === null);
    return word === 'body' && isFlat ? this.#sent : named;
  }

  #fill(text: string, values: Values): string {
    return text.replace(variable, (written, name: string) => {
      const value = values.get(name);
      if (value !== undefined) this.variables.push(value);
      return value ?? written;
    });
  }

  #header(definition: unknown): ContentHeader | null {
    const format = readWord(definition, 'format') ?? 'text';
    if (format !== 'text') return readHeader(this.#parameters('header')[0], format);
    const text = definition === null ? null : this.text('header');
    return text === null ? null : { kind: 'text', text };
  }

  #button(button: ContentButton, index: number): ContentButton {
    const sent = this.#sent.find(
      (part) => readWord(part, 'type') === 'button' && readText(part, 'index') === String(index),
    );
    const values = valuesOf(readList(sent, 'parameters'));
    const hasCode = button.kind === 'copy-code' || button.kind === 'otp';
    return {
      ...button,
      url: button.url && this.#fill(button.url, values),
      code: (hasCode && values.get('1')) || button.code,
    };
  }

  #card(card: unknown, index: number): { title: string | null; details: null } {
    const sent = readList(find(this.#sent, 'carousel'), 'cards')[index];
    const reader = new TemplateReader(readList(card, 'components'), readList(sent, 'components'));
    const title = reader.text('body');
    for (const value of reader.variables) this.variables.push(value);
    return { title, details: null };
  }
}

/**
 * Reads a template as its definition (`components`) and what was sent: `parameters` as the send payload's components
 * or as the body's values alone, or the send payload itself under `template`.
 */
export const readTemplate = (content: unknown): TemplateParts => {
  const parameters = readList(content, 'parameters');
  const sent = parameters.length > 0 ? parameters : readList(read(content, 'template'), 'components');
  return new TemplateReader(readList(content, 'components'), sent).read();
};
