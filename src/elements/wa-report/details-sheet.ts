import { html, type TemplateResult } from 'lit';
import type { Message } from '../../model/message.ts';
import type { ReportSource } from '../../model/report-source.ts';
import type { Strings, Translation } from '../../i18n/strings.ts';
import { icon } from '../icon.ts';

/** The message whose details are open. */
export interface OpenedMessage {
  readonly id: string;
  /** What is known of it from its row. */
  readonly message: Message | undefined;
  /** Its row, or null when it was opened by its id alone. */
  readonly row: number | null;
}

/** What the report that it belongs to gives it. */
export interface SheetContext {
  readonly source: ReportSource | null;
  readonly strings: Strings;
  readonly timezone: string;
  readonly translations: Partial<Translation> | undefined;
}

interface DetailsSheet extends SheetContext {
  readonly opened: OpenedMessage | undefined;
  /** Opens the next or the previous row; null where that is not here. */
  readonly step: (by: 1 | -1) => (() => void) | null;
  readonly close: () => void;
}

/** A press outside of the sheet lands on the dialog itself, beyond its box. */
const isOutside = ({ target, currentTarget, clientX: x, clientY: y }: MouseEvent): boolean => {
  if (target !== currentTarget || !(target instanceof HTMLElement)) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
};

const sheetButton = (
  name: 'next' | 'previous' | 'close',
  label: string,
  run: (() => void) | null,
): TemplateResult =>
  html`<button
    class="button quiet square"
    aria-label=${label}
    title=${label}
    ?disabled=${run === null}
    ?autofocus=${name === 'close'}
    @click=${run}
  >
    ${icon(name)}
  </button>`;

/** The sheet at the side that shows one message; the table stays in view behind it. */
export const detailsSheet = (sheet: DetailsSheet): TemplateResult => {
  const { opened, step, close, source, strings, timezone, translations } = sheet;
  return html`<dialog
    class="sheet"
    part="details"
    aria-labelledby="sheet-title"
    @close=${close}
    @mousedown=${(event: MouseEvent) => isOutside(event) && close()}
  >
    <header class="sheet-head">
      <h3 id="sheet-title">${strings.message}</h3>
      ${sheetButton('previous', strings.previousMessage, step(-1))}
      ${sheetButton('next', strings.nextMessage, step(1))} ${sheetButton('close', strings.close, close)}
    </header>
    ${
      opened
        ? html`<wa-message-details
            exportparts="bubble, timeline, facts, reason"
            .source=${source ?? undefined}
            .messageId=${opened.id}
            .message=${opened.message}
            .timezone=${timezone}
            .translations=${translations}
            ><p class="soft unavailable">${strings.loading}</p></wa-message-details
          >`
        : ''
    }
  </dialog>`;
};
