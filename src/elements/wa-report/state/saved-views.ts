import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { ReportError } from '../../../model/report-error.ts';
import type { ViewStrings } from '../../../i18n/view-strings.ts';
import { emit, type ReportState } from '../../events.ts';
import { icon } from '../../icon.ts';
import { createLocalViewStore, readViews, type SavedView, type ViewStore } from './view-store.ts';

export interface SavedViewsHost extends ReactiveElement {
  readonly state: ReportState;
  readonly storageKey: string;
  readonly viewStore: ViewStore | undefined;
}

const longestName = 60;

/** The views that their reader gave a name: to go back to, to add one, to remove one. */
export class SavedViews {
  readonly #host: SavedViewsHost;
  readonly #apply: (state: Partial<ReportState>) => void;
  #local: readonly [key: string, store: ViewStore] | undefined;
  #views: readonly SavedView[] = [];
  #status: (words: ViewStrings) => string = () => '';

  constructor(host: SavedViewsHost, apply: (state: Partial<ReportState>) => void) {
    this.#host = host;
    this.#apply = apply;
  }

  /** Reads them anew: another report, or another tab, may have changed them. */
  async load(): Promise<void> {
    this.#status = () => '';
    await this.#perform(async (store) => {
      this.#views = readViews(await store.list());
    });
  }

  render(words: ViewStrings): TemplateResult | typeof nothing {
    if (!this.#store) return nothing;
    return html`<fieldset class="saved-views">
      <legend class="soft">${words.savedViews}</legend>
      ${this.#views.length === 0 ? html`<p class="soft">${words.noSavedViews}</p>` : nothing}
      <ul>
        ${this.#views.map((view) => this.#renderView(view, words))}
      </ul>
      <form @submit=${this.#onSubmit}>
        <input
          name="name"
          required
          maxlength=${longestName}
          autocomplete="off"
          aria-label=${words.viewName}
          placeholder=${words.viewName}
        />
        <button class="button">${words.saveView}</button>
      </form>
      ${this.#host.viewStore ? nothing : html`<p class="soft">${words.viewsKeptHere}</p>`}
      <p class="soft" role="status">${this.#status(words)}</p>
    </fieldset>`;
  }

  #renderView({ name, state }: SavedView, words: ViewStrings): TemplateResult {
    const show = (): void => {
      this.#status = ({ viewApplied }) => viewApplied(name);
      this.#apply(state);
    };
    return html`<li class="column">
      <button class="option" @click=${show}><bdi>${name}</bdi></button>
      <button
        class="button quiet square"
        aria-label=${words.removeView(name)}
        title=${words.removeView(name)}
        @click=${() => void this.#remove(name)}
      >
        ${icon('close')}
      </button>
    </li>`;
  }

  get #store(): ViewStore | undefined {
    const { viewStore, storageKey } = this.#host;
    if (viewStore || storageKey === '') return viewStore;
    const key = `${storageKey}.views`;
    if (this.#local?.[0] !== key) this.#local = [key, createLocalViewStore(key)];
    return this.#local[1];
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const field = form.elements.namedItem('name');
    const name = field instanceof HTMLInputElement ? field.value.trim().slice(0, longestName) : '';
    if (name !== '') void this.#save(name, form);
  };

  async #save(name: string, form: HTMLFormElement): Promise<void> {
    const { state } = this.#host;
    await this.#perform(async (store) => {
      await store.save({ name, state });
      this.#views = readViews(await store.list());
      this.#status = ({ viewSaved }) => viewSaved(name);
      form.reset();
    });
  }

  async #remove(name: string): Promise<void> {
    await this.#perform(async (store) => {
      await store.remove(name);
      this.#views = readViews(await store.list());
      this.#status = ({ viewRemoved }) => viewRemoved(name);
    });
    // The button that had the focus is gone.
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.saved-views input')?.focus();
  }

  async #perform(work: (store: ViewStore) => Promise<void>): Promise<void> {
    const store = this.#store;
    if (!store) return;
    try {
      await work(store);
    } catch {
      // What a page's own store throws may hold anything.
      this.#status = ({ viewsFailed }) => viewsFailed;
      emit(this.#host, 'wa-report-error', {
        error: new ReportError('network', 'the saved views cannot be reached'),
      });
    }
    this.#host.requestUpdate();
  }
}
