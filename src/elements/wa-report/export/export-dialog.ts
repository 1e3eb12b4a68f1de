import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CsvSeparator } from '../../../export/csv-encoder.ts';
import { enExport } from '../../../i18n/export-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';
import { adoptStyles } from '../../adopt-styles.ts';
import { icon } from '../../icon.ts';
import { defaultSeparator } from './default-separator.ts';
import { EstimateRequest } from './estimate-request.ts';
import type { ExportChoice, ExportPreview } from './export-choice.ts';
import { exportDialogStyles } from './export-dialog.styles.ts';
import { exportFacts, exportScope } from './export-facts.ts';
import { exportOptions } from './export-options.ts';

/** Says what a file will hold, and asks how it is written, before an export starts. */
export class ExportDialog implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #start: (choice: ExportChoice) => void;
  readonly #estimate: EstimateRequest;
  #preview: ExportPreview | undefined;
  #locale = 'en';
  #wasOpened = false;
  /** What the user chose last; the next export is likely to be alike. */
  #chosen: Omit<ExportChoice, 'separator'> = { profile: 'spreadsheet', columns: 'visible' };
  /** Follows the format for as long as the user has not chosen one. */
  #separator: CsvSeparator | undefined;

  /** `start` is called within the user's own click or key: only then a page may ask where to save a file. */
  constructor(host: ReactiveControllerHost & HTMLElement, start: (choice: ExportChoice) => void) {
    this.#host = host;
    this.#start = start;
    this.#estimate = new EstimateRequest(() => host.requestUpdate());
    adoptStyles(host, exportDialogStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.export-dialog');
    if (!dialog || dialog.open === (this.#preview !== undefined)) return;
    if (!this.#preview) dialog.close();
    else if (dialog.isConnected) dialog.showModal();
  }

  hostDisconnected(): void {
    this.close();
  }

  open(preview: ExportPreview, locale: string): void {
    this.#preview = preview;
    this.#locale = locale;
    this.#wasOpened = true;
    this.#estimate.ask(preview, this.#choice);
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    if (!this.#preview) return;
    this.#preview = undefined;
    this.#estimate.stop();
    this.#host.requestUpdate();
  };

  /** It stays in the page once it was opened: where it closes, the focus goes back to what opened it. */
  render(strings: Strings, locale: string): TemplateResult | typeof nothing {
    if (!this.#wasOpened) return nothing;
    return html`<dialog
      class="export-dialog"
      part="export-dialog"
      aria-labelledby="export-title"
      aria-describedby="export-scope"
      @cancel=${this.close}
      @close=${this.close}
      @keydown=${this.#startOnEnter}
    >
      ${this.#preview && this.#renderContent(this.#preview, strings, locale)}
    </dialog>`;
  }

  #renderContent(preview: ExportPreview, strings: Strings, locale: string): TemplateResult {
    const words = { ...enExport, ...strings };
    const shown = { preview, choice: this.#choice, estimate: this.#estimate.state, strings: words, locale };
    return html`<div class="export-sheet">
      <h3 id="export-title">${words.exportCsv}</h3>
      ${exportScope(shown)} ${exportOptions({ ...shown, change: this.#change })} ${exportFacts(shown)}
      <p class="export-buttons">
        <button class="button" @click=${this.close}>${words.cancel}</button>
        <button class="button primary" autofocus @click=${this.#startNow}>
          ${icon('download')}${words.startExport}
        </button>
      </p>
    </div>`;
  }

  get #choice(): ExportChoice {
    const { profile } = this.#chosen;
    return { ...this.#chosen, separator: this.#separator ?? defaultSeparator(profile, this.#locale) };
  }

  readonly #change = ({ separator, ...size }: Partial<ExportChoice>): void => {
    this.#separator = separator ?? this.#separator;
    this.#chosen = { ...this.#chosen, ...size };
    // Every separator is one byte.
    if (!separator && this.#preview) this.#estimate.ask(this.#preview, this.#choice);
    this.#host.requestUpdate();
  };

  readonly #startNow = (): void => {
    if (!this.#preview) return;
    const choice = this.#choice;
    this.close();
    this.#start(choice);
  };

  /** As a form would. A form itself is dead in a frame whose sandbox allows none. */
  readonly #startOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#startNow();
  };
}
