import { html, type TemplateResult } from 'lit';
import { formatList } from '../../format/list.ts';
import { enMask } from '../../i18n/mask-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { MaskPart } from '../../model/mask.ts';

interface RevealBar {
  /** What is masked of the message. */
  readonly parts: readonly MaskPart[];
  readonly isRevealed: boolean;
  readonly strings: Strings;
  readonly locale: string;
  readonly toggle: () => void;
}

/** What of a message is masked, and the button that shows it. */
export const revealBar = ({ parts, isRevealed, locale, toggle, ...bar }: RevealBar): TemplateResult => {
  const strings = { ...enMask, ...bar.strings };
  const list = formatList(
    parts.map((part) => strings.maskParts[part]),
    locale,
  );
  return html`<p class="reveal" part="reveal">
    <span class="soft" role="status" id="masked"
      >${isRevealed ? strings.revealed : strings.masked(list)}</span
    >
    <button class="link" aria-describedby="masked" @click=${toggle}>
      ${isRevealed ? strings.hideAgain : strings.reveal}
    </button>
  </p>`;
};
