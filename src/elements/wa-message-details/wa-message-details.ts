import { Task, TaskStatus } from '@lit/task';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Message, MessageDetails } from '../../model/message.ts';
import { ReportError } from '../../model/report-error.ts';
import { loadPhoneNumbers } from '../../format/phone-number.ts';
import { enDetails, type DetailsStrings } from '../../i18n/details-strings.ts';
import { errorTitle } from '../../i18n/error-text.ts';
import type { Strings } from '../../i18n/strings.ts';
import { emit } from '../events.ts';
import { SourceElement } from '../source-element.ts';
import { theme } from '../theme.styles.ts';
import { messageFacts } from './message-facts.ts';
import { messageView } from './message-view.ts';
import { styles } from './wa-message-details.styles.ts';

/**
 * One message: its content as the recipient saw it, what became of it and why, and everything known of it. It shows
 * at once what it is handed as `message`, and reads the rest by `message-id`.
 *
 * @fires {CustomEvent} wa-report-error - The message could not be loaded; `detail.error` is a `ReportError`.
 * @csspart bubble - The message as on a phone.
 * @csspart reason - Why it failed, and what to do.
 * @csspart timeline - The steps of its life.
 * @csspart facts - Names and values.
 */
export class WaMessageDetails extends SourceElement {
  static override styles = [theme, styles];

  /** Which message to read from the endpoint. */
  @property({ attribute: 'message-id' }) messageId = '';

  /** What is known of the message already. */
  @property({ attribute: false }) message: Message | MessageDetails | undefined;

  readonly #details = new Task(this, {
    args: () => [this.reportSource, this.messageId] as const,
    task: async ([source, id], { signal }) => (source && id ? source.message(id, signal) : undefined),
    onError: (error) => {
      if (error instanceof ReportError) emit(this, 'wa-report-error', { error });
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void loadPhoneNumbers().then(() => this.requestUpdate());
    if (this.#details.status === TaskStatus.ERROR) void this.#details.run();
  }

  /** The task would go on without its element. */
  protected override release(): void {
    this.#details.abort();
  }

  protected override render(): TemplateResult {
    const { strings, locale, dates } = this;
    const details = this.#known;
    const message = details ?? this.message;
    const isLoading = this.#details.status === TaskStatus.PENDING;
    return html`<article aria-busy=${isLoading} aria-label=${strings.message}>
      ${message && messageView({ message, details, strings, locale, dates })} ${this.#renderFailure()}
      ${message ? messageFacts({ message, details, strings, locale, dates }) : ''}
      <p class="soft loading" role="status">${isLoading ? strings.loading : ''}</p>
    </article>`;
  }

  protected override get strings(): Strings & DetailsStrings {
    return { ...enDetails, ...super.strings };
  }

  /** All that is known of this very message: the last answer may still be of the one before. */
  get #known(): MessageDetails | undefined {
    const { value } = this.#details;
    if (value && (!this.messageId || value.id === this.messageId)) return value;
    return this.message && 'events' in this.message ? this.message : undefined;
  }

  #renderFailure(): TemplateResult | '' {
    const { status, error } = this.#details;
    if (status !== TaskStatus.ERROR) return '';
    const { strings } = this;
    const title = error instanceof ReportError ? errorTitle(error, strings) : strings.detailsFailed;
    return html`<div class="failure" role="alert">
      <p>${strings.detailsFailed} ${title}.</p>
      <button class="button" @click=${() => void this.#details.run()}>${strings.retry}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-message-details': WaMessageDetails;
  }
}
