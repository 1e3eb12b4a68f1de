import { Task, TaskStatus } from '@lit/task';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentMedia } from '../../content/content-tree.ts';
import { readMask } from '../../model/mask.ts';
import type { Message, MessageDetails } from '../../model/message.ts';
import { ReportError } from '../../model/report-error.ts';
import { loadPhoneNumbers } from '../../format/phone-number.ts';
import { enDetails, type DetailsStrings } from '../../i18n/details-strings.ts';
import { errorTitle } from '../../i18n/error-text.ts';
import type { Strings } from '../../i18n/strings.ts';
import { emit } from '../events.ts';
import type { MediaResolver } from '../media-resolver.ts';
import { linkToMessage, type MessageLink } from '../message-link.ts';
import { SourceElement } from '../source-element.ts';
import { theme } from '../theme.styles.ts';
import { Copier } from './copier.ts';
import { dataStyles } from './data.styles.ts';
import { MediaController } from './media-controller.ts';
import { mediaView } from './media-view.ts';
import { messageFacts } from './message-facts.ts';
import { messageView } from './message-view.ts';
import { RawData } from './raw-data.ts';
import { revealStyles } from './reveal.styles.ts';
import { Reveal } from './reveal.ts';
import { styles } from './wa-message-details.styles.ts';

/**
 * One message: its content as the recipient saw it, what became of it and why, and everything known of it. It shows
 * at once what it is handed as `message`, and reads the rest by `message-id`.
 *
 * @fires {CustomEvent} wa-report-error - The message could not be loaded; `detail.error` is a `ReportError`.
 * @fires {CustomEvent} wa-report-reveal - Its reader wants to see what is masked; cancel it to refuse.
 * @csspart reveal - What is masked, and the button that shows it.
 * @csspart bubble - The message as on a phone.
 * @csspart reason - Why it failed, and what to do.
 * @csspart timeline - The steps of its life.
 * @csspart facts - Names and values.
 * @csspart raw - What the endpoint said, word for word.
 */
export class WaMessageDetails extends SourceElement {
  static override styles = [theme, styles, dataStyles, revealStyles];

  /** Which message to read from the endpoint. */
  @property({ attribute: 'message-id' }) messageId = '';

  /** What is known of the message already. */
  @property({ attribute: false }) message: Message | MessageDetails | undefined;

  @property({ attribute: false }) override resolveMedia: MediaResolver | undefined;
  @property({ attribute: false }) override messageLink: MessageLink | undefined;

  readonly #copier = new Copier(this);
  readonly #raw = new RawData(this);
  readonly #media = new MediaController(this, {
    resolve: () => this.resolveMedia,
    message: () => this.#id,
  });
  readonly #reveal = new Reveal(this, {
    mask: () => this.mask,
    onHide: () => {
      this.#media.stop();
      this.#copier.reset();
    },
  });
  #words: readonly [base: Strings, all: Strings & DetailsStrings] | undefined;

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
    this.#reveal.hide();
  }

  /** What was asked of one message is nothing for the next. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('mask')) this.mask = readMask(this.mask);
    this.#reveal.follow(this.#id);
    const isSame = changed.get('message')?.id === this.message?.id;
    if (!changed.has('messageId') && (!changed.has('message') || isSame)) return;
    this.#media.stop();
    this.#copier.reset();
  }

  protected override render(): TemplateResult {
    const { strings, locale, dates } = this;
    const { message, details } = this.#reveal.show(this.message, this.#known);
    // Media is a body too, and of a masked one there is no address left.
    const isHidden = this.mask.includes('body') && details !== this.#known;
    const media = isHidden ? undefined : this.#renderMedia;
    const isLoading = this.#details.status === TaskStatus.PENDING;
    return html`<article aria-busy=${isLoading} aria-label=${strings.message}>
      ${this.#renderLink()} ${this.#reveal.render(this.#id, strings, locale)}
      ${message && messageView({ message, details, strings, locale, dates, media })} ${this.#renderFailure()}
      ${message ? messageFacts({ message, details, strings, locale, dates, copier: this.#copier }) : ''}
      ${details ? this.#renderRaw(details) : ''}
      <p class="soft loading" role="status">${isLoading ? strings.loading : ''}</p>
      ${this.#copier.status(strings)}
    </article>`;
  }

  protected override get strings(): Strings & DetailsStrings {
    const base = super.strings;
    if (this.#words?.[0] !== base) this.#words = [base, { ...enDetails, ...base }];
    return this.#words[1];
  }

  get #id(): string {
    return this.messageId || (this.message?.id ?? '');
  }

  /** All that is known of this very message: the last answer may still be of the one before. */
  get #known(): MessageDetails | undefined {
    const { value } = this.#details;
    if (value && (!this.messageId || value.id === this.messageId)) return value;
    return this.message && 'events' in this.message ? this.message : undefined;
  }

  #renderLink(): TemplateResult | '' {
    const { strings } = this;
    const link = linkToMessage(this.messageLink, this.#id);
    if (link === null) return '';
    const label = strings.copyLink;
    const look = { icon: 'link', look: 'button quiet', isNamed: true } as const;
    return html`<p class="details-head">
      ${this.#copier.button({ label, text: () => link, strings, ...look })}
    </p>`;
  }

  readonly #renderMedia = (media: ContentMedia): TemplateResult => {
    const { strings, locale, dates } = this;
    return mediaView({ media, controller: this.#media, context: { strings, locale, dates } });
  };

  #renderRaw(details: MessageDetails): TemplateResult {
    const { strings, locale } = this;
    const json = (): unknown => details.raw;
    return this.#raw.render({ of: details, json, strings, locale, copier: this.#copier });
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
