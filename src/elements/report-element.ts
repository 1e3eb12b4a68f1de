import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { createDateTimeFormat, type DateTimeFormat } from '../format/date-time.ts';
import { LocaleController } from '../i18n/locale-controller.ts';
import type { Strings, Translation } from '../i18n/strings.ts';
import { isTimeZone, localTimeZone } from '../query/time-zone.ts';

/** What all five elements have in common: a language and a time zone. */
export abstract class ReportElement extends LitElement {
  /** IANA name of the zone that rules every date and time; the browser's where it is empty or unknown. */
  @property() timezone = '';

  /** Texts that replace the element's own, in this instance only. */
  @property({ attribute: false }) translations: Partial<Translation> | undefined;

  readonly #language = new LocaleController(this);
  /** What was asked for, and what is used: to find out takes longer than all else that is done for a frame. */
  #zone: readonly [asked: string, used: string] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#zone = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.release();
    });
  }

  /** Ends what is under way, once the element has left the page. A move within the page is not a leave. */
  protected release(): void {
    // Nothing is under way here.
  }

  /** The zone that is really used. */
  protected get zone(): string {
    const { timezone } = this;
    if (this.#zone?.[0] !== timezone)
      this.#zone = [timezone, isTimeZone(timezone) ? timezone : localTimeZone()];
    return this.#zone[1];
  }

  protected get strings(): Strings {
    return this.#language.strings;
  }

  protected get locale(): string {
    return this.#language.locale;
  }

  protected get dates(): DateTimeFormat {
    return createDateTimeFormat(this.locale, this.zone);
  }
}
