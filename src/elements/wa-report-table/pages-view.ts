import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { RowProvider } from '../../rows/row-provider.ts';
import { enPages } from '../../i18n/pages-strings.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { pageSpan, type PageSpan } from './page-span.ts';
import { pageStyles } from './page-table.styles.ts';
import { pageTable } from './page-table.ts';
import { pagerStyles } from './pager.styles.ts';
import { pager } from './pager.ts';
import type { ScrollGrid } from './scroll-grid.ts';
import type { TableContext } from './table-context.ts';
import { rowRange, tableFooter } from './table-footer.ts';
import { TableSize } from './table-size.ts';

type Host = ReactiveElement & { readonly density: 'comfortable' | 'compact' };

/** Frames after which a grid that has just come back has its height, if it is to have any. */
const settling = 10;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** The rows as a plain table, one page after the other, with a pager. */
export class PagesView {
  readonly #host: Host;
  readonly #size: TableSize;
  #context: TableContext | undefined;
  #rows: RowProvider | undefined;
  #rowsPerPage = 100;
  /** A row of the page that is shown. */
  #row = 0;
  #current: number | null = null;
  #isMistyped = false;
  #isTurned = false;

  constructor(host: Host) {
    this.#host = host;
    this.#size = new TableSize(host);
    adoptStyles(host, pageStyles);
    adoptStyles(host, pagerStyles);
  }

  /** The rows of the page, the last one included. */
  get span(): PageSpan {
    return pageSpan(this.#row, this.#rowsPerPage, this.#context?.rows);
  }

  /** Asks for the rows of the page. */
  load(): void {
    const { firstRow, lastRow } = this.span;
    if (lastRow >= firstRow) this.#context?.rows?.show(firstRow, lastRow);
  }

  /** Turns to the page that has a row. */
  scrollToRow(row: number): void {
    this.#row = Math.max(0, Math.floor(row) || 0);
    this.#isMistyped = false;
    this.#host.requestUpdate();
  }

  /** Turns to the page that has a row, and brings the row into view; the focus goes there unless it is elsewhere. */
  async activate(row: number): Promise<void> {
    this.#current = row;
    this.scrollToRow(row);
    await this.#reveal('.current');
    const root = this.#host.shadowRoot;
    const isElsewhere = document.activeElement !== document.body && !root?.activeElement;
    if (!isElsewhere) root?.querySelector<HTMLElement>('.current .link')?.focus({ preventScroll: true });
  }

  /** Leaves the place to a grid, as soon as that is high enough to take it. */
  async leaveTo(grid: ScrollGrid): Promise<void> {
    const { firstRow } = this.span;
    const isHigh = (): boolean => {
      const scroller = this.#host.renderRoot.querySelector('.grid');
      return scroller !== null && scroller.scrollHeight > scroller.clientHeight;
    };
    for (let frames = 0; frames < settling && !isHigh(); frames++) await frame();
    grid.scrollToRow(firstRow);
  }

  render(context: TableContext): TemplateResult {
    this.#follow(context);
    const { span } = this;
    const { rows, locale } = context;
    const strings = { ...enPages, ...context.strings };
    const shown = rows && { ...context, rows, space: { ...span, lastRow: this.#lastKnown(span, rows) } };
    return html`<div class="pages">
      <span class="top"></span>
      ${pageTable({
        ...context,
        span,
        isNarrow: this.#size.isNarrow,
        isCompact: this.#host.density === 'compact',
        current: this.#current,
        open: this.#open,
      })}
      <div class="bar">
        ${pager({
          ...{ span, strings, locale },
          rowsPerPage: this.#rowsPerPage,
          isMistyped: this.#isMistyped,
          turnTo: this.#turnTo,
          resize: this.#resize,
        })}
        ${shown ? tableFooter(shown) : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.#isTurned && shown ? rowRange(shown) : nothing}</p>
    </div>`;
  }

  /** Other rows are read from their start, and where there are fewer now, the last page is the one to show. */
  #follow(context: TableContext): void {
    if (context.rows !== this.#rows) {
      this.#rows = context.rows;
      this.#current = null;
      this.#isTurned = false;
    }
    this.#context = context;
    const { firstRow, lastRow } = this.span;
    if (this.#row > lastRow) this.#row = firstRow;
  }

  /** The row that stands for all that are to come is none that can be counted. */
  #lastKnown({ lastRow }: PageSpan, { total, rowCount }: RowProvider): number {
    return total === null ? Math.min(lastRow, rowCount - 2) : lastRow;
  }

  readonly #open = (row: number): void => {
    this.#current = row;
    this.#host.requestUpdate();
    this.#context?.open(row);
  };

  readonly #turnTo = (page: number | null): void => {
    this.#isMistyped = page === null;
    this.#host.requestUpdate();
    if (page === null) return;
    this.#isTurned = true;
    this.scrollToRow(page * this.#rowsPerPage);
    void this.#reveal('.top');
  };

  readonly #resize = (rowsPerPage: number): void => {
    this.#rowsPerPage = rowsPerPage;
    this.#isTurned = true;
    this.#host.requestUpdate();
    void this.#reveal('.top');
  };

  async #reveal(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector(`.pages ${selector}`)?.scrollIntoView({ block: 'nearest' });
  }
}
