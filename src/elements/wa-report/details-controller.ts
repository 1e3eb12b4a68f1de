import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { maskMessage } from '../../content/mask-message.ts';
import { enDetails, type DetailsStrings } from '../../i18n/details-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { readMask } from '../../model/mask.ts';
import { isMalformed, type Message } from '../../model/message.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { emit } from '../events.ts';
import { linkToMessage } from '../message-link.ts';
import type { SourceElement } from '../source-element.ts';
import { Copier } from '../wa-message-details/copier.ts';
import { sheetStyles } from './details-sheet.styles.ts';
import { detailsSheet, type OpenedMessage, type SheetContext } from './details-sheet.ts';

interface Rows {
  readonly current: () => RowProvider | undefined;
  /** Brings a row into view. */
  readonly activate: (row: number) => void;
}

type Host = ReactiveControllerHost &
  HTMLElement &
  Pick<SourceElement, 'mask' | 'messageLink' | 'resolveMedia'>;

/** A row that was asked for before it was here. */
interface AwaitedRow {
  readonly row: number;
  readonly by: 1 | -1;
}

/** Which message's details are open, and the dialog that shows them. */
export class DetailsController implements ReactiveController {
  readonly #host: Host;
  readonly #rows: Rows;
  readonly #copier: Copier;
  #opened: OpenedMessage | undefined;
  /** The rows that the opened one is among: in others, it has another number. */
  #among: RowProvider | undefined;
  #awaited: AwaitedRow | undefined;
  #hasFailed = false;
  /** The row that was gone on to: on a page of its own, it is another than the one that had the focus. */
  #reached: number | undefined;

  constructor(host: Host, rows: Rows) {
    this.#host = host;
    this.#rows = rows;
    this.#copier = new Copier(host);
    adoptStyles(host, sheetStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#awaited) void this.#host.updateComplete.then(() => this.#awaited && this.#goOn(this.#awaited));
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.sheet');
    if (!dialog || dialog.open === (this.#opened !== undefined)) return;
    if (this.#opened) dialog.showModal();
    else dialog.close();
  }

  /** Opens a message, unless the page has details of its own. */
  open(id: string, message?: Message, row: number | null = null): void {
    const masked = message && maskMessage(message, readMask(this.#host.mask));
    if (!emit(this.#host, 'wa-report-message-open', { id, message: masked })) return;
    this.#among = this.#rows.current();
    this.#show({ id, message, row });
  }

  readonly close = (): void => {
    this.#show(undefined);
    const row = this.#reached;
    this.#reached = undefined;
    if (row !== undefined) void this.#host.updateComplete.then(() => this.#rows.activate(row));
  };

  /** The sheet that shows it. */
  render(context: SheetContext): TemplateResult {
    const strings = { ...enDetails, ...context.strings };
    return detailsSheet({
      ...context,
      opened: this.#opened,
      mask: this.#host.mask,
      resolveMedia: this.#host.resolveMedia,
      copyLink: this.#renderLink(strings),
      status: this.#awaited ? strings.rowLoading : this.#hasFailed ? strings.rowFailed : '',
      step: (by) => this.#step(by),
      close: this.close,
    });
  }

  #renderLink(strings: Strings & DetailsStrings): TemplateResult | typeof nothing {
    const link = linkToMessage(this.#host.messageLink, this.#opened?.id ?? '');
    if (link === null) return nothing;
    const button = {
      label: strings.copyLink,
      text: () => link,
      strings,
      icon: 'link',
      look: 'button quiet square',
    } as const;
    return html`${this.#copier.button(button)} ${this.#copier.status(strings)}`;
  }

  /** Goes on to the next or the previous row; null where there is none. */
  #step(by: 1 | -1): (() => void) | null {
    const { row } = this.#opened ?? {};
    const next = row == null ? null : this.#messageRow(row + by, by);
    return next === null ? null : () => this.#goOn({ row: next, by }, true);
  }

  /** The first row from there on that is a message, or may be one. */
  #messageRow(from: number, by: 1 | -1): number | null {
    const rows = this.#rows.current();
    if (!rows || rows !== this.#among) return null;
    for (let index = from; index >= 0 && index < rows.rowCount; index += by) {
      const row = rows.row(index);
      if (!row || !isMalformed(row)) return index;
    }
    return null;
  }

  /** Opens a row as soon as it is here. To bring it into view is to ask for it. */
  #goOn({ row: from, by }: AwaitedRow, isAsked = false): void {
    const rows = this.#rows.current();
    const row = this.#messageRow(from, by);
    const message = row === null ? undefined : rows?.row(row);
    const hasFailed = row !== null && rows?.failure(row) !== undefined;
    if (hasFailed && isAsked) rows.retry();
    const isOver = row === null || message !== undefined || (hasFailed && !isAsked);
    if (row !== null && (isAsked || row !== from)) this.#rows.activate(row);
    this.#await(isOver ? undefined : { row, by }, hasFailed && !isAsked);
    if (row === null || !message || isMalformed(message)) return;
    this.#reached = row;
    this.open(message.id, message, row);
  }

  #await(awaited: AwaitedRow | undefined, hasFailed = false): void {
    const isSame = this.#awaited?.row === awaited?.row && this.#hasFailed === hasFailed;
    this.#awaited = awaited;
    this.#hasFailed = hasFailed;
    if (!isSame) this.#host.requestUpdate();
  }

  #show(opened: OpenedMessage | undefined): void {
    this.#opened = opened;
    this.#copier.reset();
    this.#await(undefined);
    this.#host.requestUpdate();
  }
}
