import { html, nothing, type TemplateResult } from 'lit';
import type { MaskPart } from '../../model/mask.ts';
import type { Message } from '../../model/message.ts';
import type { ReportSource } from '../../model/report-source.ts';
import type { Strings, Translation } from '../../i18n/strings.ts';
import { icon } from '../icon.ts';
import type { MediaResolver } from '../media-resolver.ts';

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
  readonly mask: readonly MaskPart[];
  readonly resolveMedia: MediaResolver | undefined;
  /** Copies the link to the message, where there is one. */
  readonly copyLink: unknown;
  /** What has become of a row that is gone on to, while it is not here. */
  readonly status: string;
  /** Goes on to the next or the previous row; null where there is none. */
  readonly step: (by: 1 | -1) => (() => void) | null;
  readonly close: () => void;
}

/** The event comes late: by then, the dialog may show the next message. */
const isClosed = (dialog: EventTarget | null): boolean => dialog instanceof HTMLDialogElement && !dialog.open;

/** A press outside of the sheet lands on the dialog itself, beyond its box. */
const isOutside = ({ target, currentTarget, clientX: x, clientY: y }: MouseEvent): boolean => {
  if (target !== currentTarget || !(target instanceof HTMLElement)) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
};

/** One that can do nothing keeps the focus: the way back is beside it. */
const sheetButton = (
  name: 'next' | 'previous' | 'close',
  label: string,
  run: (() => void) | null,
  key?: 'ArrowUp' | 'ArrowDown',
): TemplateResult =>
  html`<button
    class="button quiet square"
    aria-label=${label}
    aria-keyshortcuts=${key ? `Alt+${key}` : nothing}
    aria-disabled=${run === null}
    title=${key ? `${label} (Alt+${key === 'ArrowUp' ? '↑' : '↓'})` : label}
    ?autofocus=${name === 'close'}
    @click=${run}
  >
    ${icon(name)}
  </button>`;

/** The sheet at the side that shows one message; the table stays in view behind it. */
export const detailsSheet = (sheet: DetailsSheet): TemplateResult => {
  const { opened, step, close, source, strings, timezone, translations, mask, resolveMedia } = sheet;
  const [previous, next] = [step(-1), step(1)];
  const press = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || !/^Arrow(?:Up|Down)$/.test(key)) return;
    event.preventDefault();
    (key === 'ArrowUp' ? previous : next)?.();
  };
  return html`<dialog
    class="sheet"
    part="details"
    aria-labelledby="sheet-title"
    @close=${({ currentTarget }: Event) => isClosed(currentTarget) && close()}
    @keydown=${press}
    @mousedown=${(event: MouseEvent) => isOutside(event) && close()}
  >
    <header class="sheet-head">
      <h3 id="sheet-title">${strings.message}</h3>
      ${sheet.copyLink} ${sheetButton('previous', strings.previousMessage, previous, 'ArrowUp')}
      ${sheetButton('next', strings.nextMessage, next, 'ArrowDown')}
      ${sheetButton('close', strings.close, close)}
    </header>
    <p class="soft sheet-status" role="status">${sheet.status}</p>
    ${
      opened
        ? html`<wa-message-details
            exportparts="reveal, bubble, timeline, facts, reason, raw"
            .source=${source ?? undefined}
            .messageId=${opened.id}
            .message=${opened.message}
            .timezone=${timezone}
            .translations=${translations}
            .mask=${mask}
            .resolveMedia=${resolveMedia}
            ><p class="soft unavailable">${strings.loading}</p></wa-message-details
          >`
        : ''
    }
  </dialog>`;
};
