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
  #fontSize = 14;
  isNarrow = false;
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
  }

  hostUpdate(): void {
    this.#fit();
  }

  /** Pixels of a row. */
  get rowHeight(): number {
    return this.isNarrow ? Math.round(cardHeight * this.#fontSize) : rowHeights[this.#host.density];
  }

  /** Pixels that the rows are seen in. */
  get height(): number {
    const root = this.#host.shadowRoot;
    const header = this.isNarrow ? 0 : (root?.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0);
    return Math.max(0, (root?.querySelector('.grid')?.clientHeight ?? 0) - header);
  }

  get rowsInView(): number {
    return Math.max(1, Math.floor(this.height / this.rowHeight));
  }

  #measure(): void {
    this.#fontSize = parseFloat(getComputedStyle(this.#host).fontSize);
    this.isNarrow = this.#host.clientWidth < narrow * this.#fontSize;
    this.#host.requestUpdate();
  }

  /** A table that is not shown keeps what it had. */
  #fit(): void {
    const { height } = this;
    const slots = Math.ceil(height / this.rowHeight) + 1 + 2 * overscan;
    if (height === 0 || slots === this.slots.length) return;
    this.slots = Array.from({ length: slots }, (_, slot) => slot);
  }
}
