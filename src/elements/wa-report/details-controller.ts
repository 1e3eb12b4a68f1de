import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { isMalformed, type Message } from '../../model/message.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { emit } from '../events.ts';
import { sheetStyles } from './details-sheet.styles.ts';
import { detailsSheet, type OpenedMessage, type SheetContext } from './details-sheet.ts';

interface Rows {
  readonly current: () => RowProvider | undefined;
  /** Brings a row into view. */
  readonly activate: (row: number) => void;
}

/** Which message's details are open, and the dialog that shows them. */
export class DetailsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rows: Rows;
  #opened: OpenedMessage | undefined;
  /** The row that was gone on to: on a page of its own, it is another than the one that had the focus. */
  #reached: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, rows: Rows) {
    this.#host = host;
    this.#rows = rows;
    adoptStyles(host, sheetStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.sheet');
    if (!dialog || dialog.open === (this.#opened !== undefined)) return;
    if (this.#opened) dialog.showModal();
    else dialog.close();
  }

  /** Opens a message, unless the page has details of its own. */
  open(id: string, message?: Message, row: number | null = null): void {
    if (emit(this.#host, 'wa-report-message-open', { id, message })) this.#show({ id, message, row });
  }

  readonly close = (): void => {
    this.#show(undefined);
    const row = this.#reached;
    this.#reached = undefined;
    if (row !== undefined) void this.#host.updateComplete.then(() => this.#rows.activate(row));
  };

  /** The sheet that shows it. */
  render(context: SheetContext): TemplateResult {
    return detailsSheet({
      ...context,
      opened: this.#opened,
      step: (by) => this.#step(by),
      close: this.close,
    });
  }

  /** Opens the next or the previous row; null where that is not here. */
  #step(by: 1 | -1): (() => void) | null {
    const row = this.#opened?.row ?? null;
    const next = row === null ? undefined : this.#rows.current()?.row(row + by);
    if (row === null || !next || isMalformed(next)) return null;
    return () => {
      this.#reached = row + by;
      this.#rows.activate(row + by);
      this.open(next.id, next, row + by);
    };
  }

  #show(opened: OpenedMessage | undefined): void {
    this.#opened = opened;
    this.#host.requestUpdate();
  }
}
