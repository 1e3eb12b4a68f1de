import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { copierStyles } from './copier.styles.ts';
import { detailsIcon, type DetailsIconName } from './details-icon.ts';

/** What a button copies. */
interface Copy {
  /** The button's name, and what tells it from the others. */
  readonly label: string;
  readonly text: () => string;
  readonly strings: DetailsStrings;
  readonly icon?: DetailsIconName;
  /** Its classes. */
  readonly look?: string;
  /** Whether its name is seen; it is told in any case. */
  readonly isNamed?: boolean;
}

interface Outcome {
  readonly label: string;
  /** Null once it is on the clipboard; otherwise what the reader has to copy by hand. */
  readonly byHand: string | null;
}

/** Puts texts on the clipboard, or before the reader where the page may not, and says so. */
export class Copier implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #outcome: Outcome | undefined;
  /** Each time is said, also where it is said again. */
  #times = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    adoptStyles(this.#host, copierStyles);
  }

  /** The text to be copied by hand has the focus as soon as it is there. */
  hostUpdated(): void {
    const field = this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('.by-hand textarea');
    if (!field || field.matches(':focus')) return;
    field.focus();
    field.select();
  }

  /** Forgets what was copied. */
  reset(): void {
    this.#outcome = undefined;
  }

  button({ label, text, strings, icon = 'copy', look = 'copy', isNamed = false }: Copy): TemplateResult {
    const outcome = this.#outcome?.label === label ? this.#outcome : undefined;
    const isCopied = outcome?.byHand === null;
    return html`<button
        class="${look} ${isCopied ? 'copied' : ''}"
        aria-label=${label}
        title=${label}
        @click=${() => void this.#copy(label, text())}
      >
        ${detailsIcon(isCopied ? 'copied' : icon)} ${isNamed ? label : nothing}
      </button>
      ${
        outcome?.byHand == null
          ? nothing
          : html`<label class="by-hand">
              <span class="soft">${strings.copyByHand}</span>
              <textarea
                readonly
                rows="2"
                .value=${outcome.byHand}
                @blur=${() => this.#outcome?.byHand && this.#show(undefined)}
                @copy=${(event: ClipboardEvent) => this.#onCopy(event, label, outcome.byHand ?? '')}
              ></textarea>
            </label>`
      }`;
  }

  /** Tells those who do not see the button. Once for all of them. */
  status(strings: DetailsStrings): TemplateResult {
    const words = this.#outcome?.byHand === null ? html`<span>${strings.copiedValue}</span>` : nothing;
    return html`<p class="visually-hidden" role="status">${keyed(this.#times, words)}</p>`;
  }

  async #copy(label: string, text: string): Promise<void> {
    const isCopied = await this.#write(text);
    if (this.#host.isConnected) this.#show({ label, byHand: isCopied ? null : text });
  }

  async #write(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // There is no clipboard on pages without TLS, and frames have to be allowed to write to it.
      return false;
    }
  }

  /** The field goes once it has done its work, and the focus back to its button. */
  #onCopy(event: ClipboardEvent, label: string, text: string): void {
    const { clipboardData, currentTarget } = event;
    if (!clipboardData || !(currentTarget instanceof Element)) return;
    clipboardData.setData('text/plain', text);
    event.preventDefault();
    const button = currentTarget.parentElement?.previousElementSibling;
    this.#show({ label, byHand: null });
    if (button instanceof HTMLElement) button.focus();
  }

  #show(outcome: Outcome | undefined): void {
    this.#outcome = outcome;
    this.#times += 1;
    this.#host.requestUpdate();
  }
}
