import type { ReactiveController, ReactiveElement } from 'lit';
import { guard } from '../../export/csv-guard.ts';
import { csvColumnIds, csvTexts } from '../../format/csv-column.ts';
import { createFileDateTime } from '../../format/file-date-time.ts';
import { formatInteger } from '../../format/number.ts';
import { enTable } from '../../i18n/table-strings.ts';
import { isMalformed } from '../../model/message.ts';
import type { GridCursor, RowRange } from './grid-cursor.ts';
import { rowsOfSelection } from './rows-of-selection.ts';
import type { TableContext } from './table-context.ts';

interface RowCopyOptions {
  readonly cursor: GridCursor;
  readonly context: () => TableContext;
}

/** A line break or a tab in a cell would be taken for the next one, and a quote in front for one around all that follows. */
const cellText = (text: string): string => {
  const cell = guard(text.replace(/[\t\r\n]+/g, ' '));
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** Copies selected rows as spreadsheets paste them: a line for each row, a tab between its cells. */
export class RowCopy implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: RowCopyOptions;
  #listeners = new AbortController();
  /** What was copied last, in words. */
  status = '';

  constructor(host: ReactiveElement, options: RowCopyOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners = new AbortController();
    this.#host.renderRoot.addEventListener('copy', this.#onCopy, { signal: this.#listeners.signal });
  }

  hostDisconnected(): void {
    this.#listeners.abort();
  }

  readonly #onCopy = (event: Event): void => {
    const range = this.#options.cursor.selected ?? rowsOfSelection(this.#host.renderRoot);
    if (!range || !(event instanceof ClipboardEvent) || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', this.#textOf(range));
    event.preventDefault();
    this.#host.requestUpdate();
  };

  #textOf({ first, last }: RowRange): string {
    const { rows, columns, strings, locale, dates } = this.#options.context();
    const texts = csvTexts({
      wording: strings,
      locale,
      dateTime: createFileDateTime(dates.timeZone),
      preview: () => null,
    });
    const cells = csvColumnIds({ visible: columns, all: false, codes: false }).map((id) => texts[id]);
    const lines: string[] = [];
    for (let index = first; index <= last; index++) {
      const row = rows?.row(index);
      if (row && !isMalformed(row)) lines.push(cells.map((text) => cellText(text(row))).join('\t'));
    }
    const words = { ...enTable, ...strings };
    const [copied, selected] = [lines.length, last - first + 1].map((count) => formatInteger(count, locale));
    this.status =
      copied === selected ? words.copied(`${copied}`) : words.copiedPart(`${copied}`, `${selected}`);
    return lines.join('\n');
  }
}
