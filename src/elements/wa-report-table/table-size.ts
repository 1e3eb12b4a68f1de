import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { overscan } from './slot-layout.ts';

/** Pixels of a row, by density. */
const rowHeights = { comfortable: 48, compact: 36 } as const;

/** Below this width, in `em`, there is no room for columns: rows are cards of this height, in `em`. */
const narrow = 52;
const cardHeight = 8;

type Host = ReactiveControllerHost & HTMLElement & { readonly density: keyof typeof rowHeights };

/** How much room a table has, and so how its rows look and how many are kept ready. */
export class TableSize implements ReactiveController {
  readonly #host: Host;
  readonly #resizes = new ResizeObserver(() => this.#measure());
  #grid: Element | null | undefined;
  #fontSize = 14;
  isNarrow = false;
  /** Pixels that the rows are seen in. */
  height = 0;
  /** One number for each row that is kept ready. */
  slots: number[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resizes.disconnect();
    this.#grid = undefined;
  }

  hostUpdate(): void {
    this.#fit();
  }

  /** Nothing is measured while rows are scrolled: it is told when the grid or its header gets another size. */
  hostUpdated(): void {
    const grid = this.#host.shadowRoot?.querySelector('.grid');
    if (grid === this.#grid) return;
    this.#grid = grid;
    for (const part of [grid, this.#header]) if (part) this.#resizes.observe(part);
  }

  /** Pixels of a row. A page may have said any word. */
  get rowHeight(): number {
    const { density } = this.#host;
    return this.isNarrow
      ? Math.round(cardHeight * this.#fontSize)
      : rowHeights[density === 'compact' ? density : 'comfortable'];
  }

  get rowsInView(): number {
    return Math.max(1, Math.floor(this.height / this.rowHeight));
  }

  get #header(): HTMLElement | null | undefined {
    return this.#grid?.querySelector<HTMLElement>('.head');
  }

  #measure(): void {
    this.#fontSize = parseFloat(getComputedStyle(this.#host).fontSize);
    this.isNarrow = this.#host.clientWidth < narrow * this.#fontSize;
    const header = this.isNarrow ? 0 : (this.#header?.offsetHeight ?? 0);
    this.height = Math.max(0, (this.#grid?.clientHeight ?? 0) - header);
    this.#host.requestUpdate();
  }

  /** A table that is not shown keeps what it had. */
  #fit(): void {
    const slots = Math.ceil(this.height / this.rowHeight) + 1 + 2 * overscan;
    if (this.height === 0 || slots === this.slots.length) return;
    this.slots = Array.from({ length: slots }, (_, slot) => slot);
  }
}
