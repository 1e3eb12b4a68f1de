import { impliedWording } from './authentication-wording.ts';
import { readButton } from './content-button.ts';
import { readHeader } from './content-header.ts';
import { readSections } from './content-section.ts';
import type {
  ContentButton,
  ContentHeader,
  ContentParts,
  ContentSection,
  ContentText,
} from './content-tree.ts';
import { read, readList, readText, readWord } from './own-fields.ts';
import type { VariableFiller } from './template-values.ts';

const codeKinds: ReadonlySet<string> = new Set(['copy-code', 'one-tap', 'zero-tap', 'otp']);

/** The first of each component, by its word. */
const byWord = (components: readonly unknown[]): ReadonlyMap<string, unknown> => {
  const words = new Map<string, unknown>();
  for (const component of components) {
    const word = readWord(component, 'type');
    if (word !== null && !words.has(word)) words.set(word, component);
  }
  return words;
};

/** What was sent for the first, second… button or card, which says so itself or by its place. */
export const byIndex = (parts: readonly unknown[], name: string): ReadonlyMap<string, unknown> => {
  const indices = new Map<string, unknown>();
  parts.forEach((part, place) => {
    const index = readText(part, name) ?? String(place);
    if (!indices.has(index)) indices.set(index, part);
  });
  return indices;
};

/** The header, texts and buttons of a template or of one of its cards: its definition's, filled with what was sent. */
export class TemplateParts {
  readonly #filler: VariableFiller;
  readonly #definition: ReadonlyMap<string, unknown>;
  readonly #sent: ReadonlyMap<string, unknown>;
  readonly #sentButtons: ReadonlyMap<string, unknown>;
  /** Values alone are the body's. */
  readonly #bodyValues: readonly unknown[];
  readonly #isAuthentication: boolean;
  isWordingImplied = false;

  constructor(
    definition: readonly unknown[],
    sent: readonly unknown[],
    filler: VariableFiller,
    isAuthentication = false,
  ) {
    this.#filler = filler;
    this.#definition = byWord(definition);
    this.#sent = byWord(sent);
    this.#sentButtons = byIndex(
      sent.filter((part) => readWord(part, 'type') === 'button'),
      'index',
    );
    const isFlat = sent.every((parameter) => read(parameter, 'parameters', 'cards') === null);
    this.#bodyValues = isFlat ? sent : readList(this.#sent.get('body'), 'parameters');
    this.#isAuthentication = isAuthentication;
  }

  defined(word: string): unknown {
    return this.#definition.get(word) ?? null;
  }

  sent(word: string): unknown {
    return this.#sent.get(word) ?? null;
  }

  read(): ContentParts {
    const buttons = readList(this.defined('buttons'), 'buttons');
    return {
      header: this.#header(this.defined('header')),
      body: this.#text('body', this.#bodyValues),
      footer: this.#text('footer'),
      buttons: buttons.map((button, index) => this.#button(readButton(button), index)),
    };
  }

  /** The products behind buttons that open a selection. */
  sections(): readonly ContentSection[] {
    return [...this.#sentButtons.values()].flatMap((button) =>
      readList(button, 'parameters').flatMap((parameter) => readSections(read(parameter, 'action'))),
    );
  }

  #text(word: string, parameters = readList(this.sent(word), 'parameters')): ContentText | null {
    return this.#filler.fill(this.#wording(word), this.#filler.valuesOf(parameters));
  }

  #wording(word: string): string | null {
    const component = this.defined(word);
    const given = readText(component, 'text');
    const implied = given === null && this.#isAuthentication ? impliedWording(word, component) : null;
    this.isWordingImplied ||= implied !== null;
    return given ?? implied;
  }

  #header(definition: unknown): ContentHeader | null {
    const format = readWord(definition, 'format') ?? 'text';
    const [sent] = readList(this.sent('header'), 'parameters');
    if (format !== 'text') return readHeader(sent ?? null, format);
    const text = this.#text('header');
    return text && { kind: 'text', ...text };
  }

  #button(button: ContentButton, index: number): ContentButton {
    const sent = this.#sentButtons.get(String(index));
    const values = this.#filler.valuesOf(readList(sent, 'parameters'));
    const first = values.get('1') ?? null;
    return {
      ...button,
      url: button.url && this.#filler.fill(button.url.text, values),
      code: (codeKinds.has(button.kind) ? first : null) ?? button.code,
      target: (button.kind === 'quick-reply' ? first : null) ?? button.target,
    };
  }
}
