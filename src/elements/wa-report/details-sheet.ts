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

interface DetailsSheet {
  readonly opened: OpenedMessage | undefined;
  readonly source: ReportSource | null;
  readonly strings: Strings;
  readonly timezone: string;
  readonly translations: Partial<Translation> | undefined;
  /** Opens the row that many rows further down, or null where there is none. */
  readonly step: (by: 1 | -1) => (() => void) | null;
  readonly close: () => void;
}

/** A press outside of the sheet lands on the dialog itself. */
const closeOutside = (close: () => void) => (event: MouseEvent) => {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (event.target !== dialog) return;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  if (x < left || x > right || y < top || y > bottom) close();
};

/** The sheet at the side that shows one message; the table stays in view behind it. */
export const detailsSheet = (sheet: DetailsSheet): TemplateResult => {
  const { opened, source, strings, close } = sheet;
  const step = (by: 1 | -1, label: string): TemplateResult => {
    const run = sheet.step(by);
    return html`<button
      class="button quiet square"
      aria-label=${label}
      title=${label}
      ?disabled=${run === null}
      @click=${run}
    >
      ${icon(by === 1 ? 'next' : 'previous')}
    </button>`;
  };
  return html`<dialog
    class="sheet"
    part="details"
    aria-labelledby="sheet-title"
    @close=${close}
    @mousedown=${closeOutside(close)}
  >
    <header class="sheet-head">
      <h3 id="sheet-title">${strings.message}</h3>
      ${step(-1, strings.previousMessage)} ${step(1, strings.nextMessage)}
      <button
        class="button quiet square"
        aria-label=${strings.close}
        title=${strings.close}
        autofocus
        @click=${close}
      >
        ${icon('close')}
      </button>
    </header>
    ${
      opened
        ? html`<wa-message-details
            exportparts="bubble, timeline, facts, reason"
            .source=${source ?? undefined}
            .messageId=${opened.id}
            .message=${opened.message}
            .timezone=${sheet.timezone}
            .translations=${sheet.translations}
          ></wa-message-details>`
        : ''
    }
  </dialog>`;
};
