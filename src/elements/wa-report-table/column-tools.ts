import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { formatInteger } from '../../format/number.ts';
import { enColumns, type ColumnStrings } from '../../i18n/column-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { hideColumn, moveColumn } from '../../model/column-order.ts';
import type { Column } from '../../model/column.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { columnItems } from './column-items.ts';
import { ColumnMenu, type MenuItem } from './column-menu.ts';
import { columnToolStyles } from './column-tools.styles.ts';
import { ColumnWidths } from './column-widths.ts';
import { followPointer } from './follow-pointer.ts';
import type { GridCursor } from './grid-cursor.ts';
import type { TableContext } from './table-context.ts';

/** A table whose columns are somebody else's to change. */
export type ColumnHost = ReactiveElement & {
  readonly columns: readonly Column[];
  readonly changeColumns: ((columns: readonly Column[]) => void) | undefined;
};

interface ColumnToolsOptions {
  readonly cursor: GridCursor;
  readonly context: () => TableContext;
}

/** Pixels that a column gets wider or narrower by at a key. */
const step = 16;

const toTheRight: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** What a title does beside naming its column: makes it wider, narrower, go elsewhere, or go. */
export class ColumnTools implements ReactiveController {
  readonly #host: ColumnHost;
  readonly #options: ColumnToolsOptions;
  readonly #widths: ColumnWidths;
  readonly #menu: ColumnMenu;
  #listeners = new AbortController();
  #drop: (() => void) | undefined;
  /** The column whose menu a press closes. */
  #dismissed: Column | undefined;
  #status = '';

  constructor(host: ColumnHost, options: ColumnToolsOptions) {
    this.#host = host;
    this.#options = options;
    this.#widths = new ColumnWidths(host);
    this.#menu = new ColumnMenu(host);
    adoptStyles(host, columnToolStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#host.renderRoot.addEventListener('pointerdown', this.#onPointerDown, { signal });
    this.#host.renderRoot.addEventListener('click', this.#onClick, { signal });
  }

  hostDisconnected(): void {
    this.#listeners.abort();
    this.#drop?.();
    this.#menu.close();
  }

  hostUpdate(): void {
    const { row, column } = this.#options.cursor.active;
    const last = this.#host.columns.length - 1;
    if (column > last) this.#options.cursor.moveTo({ row, column: last });
  }

  hostUpdated(): void {
    // A scrollbar that comes or goes leaves the rows another height.
    if (this.#widths.apply(this.#host.columns))
      void this.#host.updateComplete.then(() => this.#host.requestUpdate());
    this.#menu.place();
  }

  /** What a title ends with: a hint at its menu, and the edge that is dragged. */
  renderEdge(column: Column): TemplateResult {
    return html`<span
      class="edge"
      @pointerdown=${(event: PointerEvent) => this.#drag(event, column)}
      @mousedown=${(event: Event) => event.preventDefault()}
      @dblclick=${() => this.#reset(column)}
    ></span>`;
  }

  /** Gives all columns their usual widths. */
  resetWidths(): void {
    this.#widths.chosen = new Map();
    this.#host.requestUpdate();
  }

  /** Whether a key was for the title that is active. */
  press(event: KeyboardEvent): boolean {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    const { row, column: index } = this.#options.cursor.active;
    const column = this.#host.columns[index];
    if (row >= 0 || column === undefined || ctrlKey || metaKey) return false;
    const right = toTheRight[key] ?? 0;
    const forward = this.#isRtl ? -right : right;
    if (right && altKey && !shiftKey) this.#widen(column, forward);
    else if (right && shiftKey && !altKey) this.#move(column, forward);
    else if (!altKey && !shiftKey && (key === 'Enter' || key === ' ')) void this.#menu.open(column);
    else return false;
    event.preventDefault();
    return true;
  }

  /** The menu, and what was done last, in words. */
  render(): TemplateResult {
    const { column } = this.#menu;
    return html`${this.#menu.render(column ? this.#words.columns[column] : '', column ? this.#items(column) : [])}
      <p class="visually-hidden" role="status">${this.#status}</p>`;
  }

  #items(column: Column): readonly (readonly MenuItem[])[] {
    return columnItems({
      column,
      columns: this.#host.columns,
      words: this.#words,
      isRtl: this.#isRtl,
      hasWidth: this.#widths.chosen.has(column),
      canArrange: this.#host.changeColumns !== undefined,
      widen: (by) => this.#widen(column, by),
      reset: () => this.#reset(column),
      move: (by) => this.#move(column, by),
      hide: () => this.#hide(column),
    });
  }

  get #words(): Strings & ColumnStrings {
    return { ...enColumns, ...this.#options.context().strings };
  }

  get #isRtl(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  #drag(event: PointerEvent, column: Column): void {
    const { currentTarget: edge } = event;
    if (event.button !== 0 || !(edge instanceof HTMLElement)) return;
    const before = this.#widths.chosen;
    const width = this.#widths.of(column);
    const forward = this.#isRtl ? -1 : 1;
    this.#drop = followPointer(event, edge, {
      onMove: (distance) => this.#widths.resize(column, width + forward * distance),
      onEnd: (isCancelled) => {
        if (isCancelled) this.#widths.chosen = before;
        else if (this.#widths.chosen !== before) this.#sayWidth(column);
      },
    });
  }

  #widen(column: Column, by: number): void {
    this.#widths.resize(column, this.#widths.of(column) + by * step);
    this.#sayWidth(column);
  }

  #reset(column: Column): void {
    this.#widths.reset(column);
    this.#sayWidth(column);
  }

  #move(column: Column, by: number): void {
    if (!this.#host.changeColumns) return;
    const columns = moveColumn(this.#host.columns, column, by);
    const place = columns.indexOf(column);
    const { locale } = this.#options.context();
    this.#host.changeColumns(columns);
    this.#options.cursor.moveTo({ row: -1, column: place });
    const [number, count] = [place + 1, columns.length].map((value) => formatInteger(value, locale));
    this.#say(this.#words.columnPlace(this.#words.columns[column], `${number}`, `${count}`));
  }

  #hide(column: Column): void {
    this.#host.changeColumns?.(hideColumn(this.#host.columns, column));
    this.#say(this.#words.columnHidden(this.#words.columns[column]));
  }

  #sayWidth(column: Column): void {
    const pixels = formatInteger(Math.round(this.#widths.of(column)), this.#options.context().locale);
    this.#say(this.#words.columnWidth(this.#words.columns[column], pixels));
  }

  #say(status: string): void {
    this.#status = status;
    this.#host.requestUpdate();
  }

  /** A press beside an open menu closes it: the click that follows is not to open it again. */
  readonly #onPointerDown = (): void => {
    this.#dismissed = this.#menu.isOpen ? this.#menu.column : undefined;
  };

  readonly #onClick = ({ target }: Event): void => {
    const title =
      target instanceof Element && !target.matches('.edge') ? target.closest('.head .cell') : null;
    const index = Number(title?.ariaColIndex) - 1;
    const column = this.#host.columns[index];
    if (!title || column === undefined || column === this.#dismissed) return;
    this.#options.cursor.moveTo({ row: -1, column: index });
    void this.#menu.open(column);
  };
}
