import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { codesOf } from '../../content/mask-code.ts';
import { maskedParts, readMasked } from '../../content/mask-details.ts';
import { maskMessage } from '../../content/mask-message.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { MaskPart } from '../../model/mask.ts';
import type { Message, MessageDetails } from '../../model/message.ts';
import { emit } from '../events.ts';
import { originalOf } from '../mask-rows.ts';
import { revealBar } from './reveal-bar.ts';

/** What of a message is on screen. */
interface ShownMessage {
  readonly message: Message | undefined;
  readonly details: MessageDetails | undefined;
}

interface Masked extends ShownMessage {
  readonly mask: readonly MaskPart[];
  readonly parts: readonly MaskPart[];
}

type MaskedMessage = Omit<Masked, 'mask'>;

const ofDetails = (message: MessageDetails, mask: readonly MaskPart[]): MaskedMessage => {
  const { details, parts } = readMasked(message, mask);
  return { message: details, details, parts };
};

const ofRow = (row: Message, mask: readonly MaskPart[]): MaskedMessage => {
  const parts = maskedParts(row, mask, codesOf(row, null));
  return { message: maskMessage(row, parts), details: undefined, parts };
};

interface RevealOptions {
  readonly mask: () => readonly MaskPart[];
  /** What was made of the message that was on screen is not to outlast it. */
  readonly onHide: () => void;
}

/** Shows messages masked, and one as it is where its reader asks for that and the page lets it be. */
export class Reveal {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RevealOptions;
  readonly #masked = new WeakMap<Message, Masked>();
  #revealed: { readonly id: string; readonly mask: string } | undefined;
  #parts: readonly MaskPart[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: RevealOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What was revealed of one message is nothing for the next. */
  follow(id: string): void {
    if (this.#revealed && (this.#revealed.id !== id || this.#revealed.mask !== this.#mask)) this.#forget();
  }

  /** What may be shown of a message. */
  show(row: Message | undefined, details: MessageDetails | undefined): ShownMessage {
    const message = details ?? (row && originalOf(row));
    const masked = message && this.#maskedOf(message, details);
    this.#parts = masked?.parts ?? [];
    return masked && !this.#revealed ? masked : { message, details };
  }

  /** Masks the message again. */
  hide(): void {
    if (!this.#revealed) return;
    this.#forget();
    this.#host.requestUpdate();
  }

  /** Says what is masked, and asks to see it. */
  render(id: string, strings: Strings, locale: string): TemplateResult | '' {
    if (this.#parts.length === 0) return '';
    const isRevealed = this.#revealed !== undefined;
    const toggle = (): void => (isRevealed ? this.hide() : this.#ask(id));
    return revealBar({ parts: this.#parts, isRevealed, strings, locale, toggle });
  }

  #forget(): void {
    this.#revealed = undefined;
    this.#options.onHide();
  }

  get #mask(): string {
    return this.#options.mask().join();
  }

  #ask(id: string): void {
    if (!emit(this.#host, 'wa-report-reveal', { id, mask: this.#parts })) return;
    this.#revealed = { id, mask: this.#mask };
    this.#host.requestUpdate();
  }

  /** The same one each time: it is looked through once. */
  #maskedOf(message: Message, details: MessageDetails | undefined): Masked {
    const mask = this.#options.mask();
    const known = this.#masked.get(message);
    if (known?.mask === mask) return known;
    const masked = { ...(details ? ofDetails(details, mask) : ofRow(message, mask)), mask };
    this.#masked.set(message, masked);
    return masked;
  }
}
