import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { Copier } from './copier.ts';
import type { JsonTree } from './json-tree.ts';
import { loadJsonTree } from './load-details-part.ts';

interface RawDataContext {
  /** What tells one message's data from another's. */
  readonly of: object;
  readonly json: () => unknown;
  readonly strings: DetailsStrings;
  readonly locale: string;
  readonly copier: Copier;
}

/** What the endpoint said of a message, word for word, for who opens it. */
export class RawData {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #tree: JsonTree | undefined;
  #of: object | undefined;
  #isOpen = false;
  #isMissing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render(context: RawDataContext): TemplateResult {
    const { of, strings } = context;
    if (this.#of !== of) {
      this.#of = of;
      this.#tree = undefined;
      if (this.#isOpen) void this.#load(context);
    }
    return html`<details class="raw" part="raw" @toggle=${(event: Event) => this.#onToggle(event, context)}>
      <summary>${strings.rawData}</summary>
      ${this.#isMissing ? html`<p role="alert">${strings.rawDataFailed}</p>` : nothing}
      ${this.#tree?.render(context)}
    </details>`;
  }

  #onToggle({ currentTarget }: Event, context: RawDataContext): void {
    this.#isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    this.#isMissing = false;
    if (this.#isOpen && !this.#tree) void this.#load(context);
  }

  async #load({ of, json }: RawDataContext): Promise<void> {
    const Tree = await loadJsonTree();
    if (this.#of !== of) return;
    this.#isMissing = Tree === undefined;
    this.#tree ??= Tree && new Tree(this.#host, json());
    this.#host.requestUpdate();
  }
}
