import type { VirtualizeDirectiveConfig } from '@lit-labs/virtualizer/virtualize.js';
import type { ScrollSpace } from './scroll-space.ts';

// The package does not export these types by name.
type LayoutConstructor = Extract<VirtualizeDirectiveConfig<number>['layout'], { type: unknown }>['type'];
type Layout = InstanceType<LayoutConstructor>;
type Sink = ConstructorParameters<LayoutConstructor>[0];
type Size = Layout['viewportSize'];
type Position = Layout['viewportScroll'];

export interface SlotLayoutConfig {
  readonly space: ScrollSpace;
  readonly slots: number;
  readonly rowHeight: number;
  readonly rowCount: number;
  /** Slots by which the first of them is off the first row. */
  readonly turn: number;
  readonly scroller: HTMLElement;
  /** Pixels of the scroller that the rows have, which are not behind its header. */
  readonly height: () => number;
  /** The rows in view, or the ones around them, are others now. */
  readonly onMove: () => void;
}

const isConfig = (config: object | undefined): config is SlotLayoutConfig =>
  config !== undefined && 'space' in config;

/** Rows kept ready above and below those in view. */
export const overscan = 4;

/** The first row that has a slot. */
export const firstReady = ({ firstRow }: ScrollSpace): number => Math.max(0, firstRow - overscan);

/**
 * The row that a slot shows: of all rows around those in view, the one that is the slot's modulo their number. With a
 * turn of the first row that is ready, the slots are in the order of the rows.
 */
export const rowOfSlot = (slot: number, first: number, slots: number, turn: number): number =>
  first + ((((slot + turn - first) % slots) + slots) % slots);

/** Puts the scroller where the rows are. They stay where they are seen. */
export const scrollToAnchor = (space: ScrollSpace, scroller: Element): void => {
  scroller.scrollTop = space.anchor;
  space.settle(scroller.scrollTop);
};

/** Where a slot waits that has no row. */
const outOfSight = -100_000;

/**
 * Rows of one height for the virtualizer. It is given as many slots as rows can be in view, and always all of them:
 * so it never makes, moves or drops an element while scrolling, and its limit of 8.2 million pixels is never met
 * (https://github.com/lit/lit/issues/3572). Which row a slot shows and where it stands follows from the scroll space.
 */
export class SlotLayout implements Layout {
  items: unknown[] = [];
  direction: Layout['direction'] = 'vertical';
  viewportSize: Size = { width: 0, height: 0 };
  viewportScroll: Position = { left: 0, top: 0 };
  totalScrollSize: Size = { width: 0, height: 0 };
  offsetWithinScroller: Position = { left: 0, top: 0 };
  pin: Layout['pin'] = null;
  readonly measureChildren = false;
  readonly #sink: Sink;
  #config: SlotLayoutConfig | undefined;
  #placed = '';
  #firstRow = -1;

  constructor(sink: Sink, config?: object) {
    this.#sink = sink;
    this.#config = isConfig(config) ? config : undefined;
  }

  get config(): object {
    return this.#config ?? {};
  }

  set config(config: object) {
    if (!isConfig(config)) return;
    this.#config = config;
    // Where the scroller is would have to be laid out for, and has not changed.
    this.#place(config);
  }

  unpin(): void {
    this.pin = null;
  }

  getScrollIntoViewCoordinates(): { top: number } {
    return { top: this.#config?.scroller.scrollTop ?? 0 };
  }

  reflowIfNeeded(): void {
    if (!this.#config) return;
    const { space, scroller } = this.#config;
    space.follow(scroller.scrollTop);
    if (space.isStuck) scrollToAnchor(space, scroller);
    this.#place(this.#config);
  }

  #place(config: SlotLayoutConfig): void {
    const { space, height, rowCount, rowHeight, slots, turn } = config;
    space.resize(rowCount, rowHeight, height());
    const placed = [space.firstRow, space.topOf(0), space.contentHeight, slots, rowHeight, turn].join();
    if (placed === this.#placed) return;
    this.#placed = placed;
    this.#tell(config);
    if (space.firstRow === this.#firstRow) return;
    this.#firstRow = space.firstRow;
    config.onMove();
  }

  #tell({ space, slots, rowCount, rowHeight, turn }: SlotLayoutConfig): void {
    const childPositions = new Map<number, Position>();
    for (let slot = 0; slot < slots; slot++) {
      const row = rowOfSlot(slot, firstReady(space), slots, turn);
      const top = row < rowCount ? space.topOf(row) : outOfSight;
      childPositions.set(slot, { left: 0, top, height: rowHeight });
    }
    this.#sink({
      type: 'stateChanged',
      scrollSize: { width: 0, height: space.contentHeight },
      range: { first: 0, last: slots - 1, firstVisible: 0, lastVisible: slots - 1 },
      childPositions,
    });
  }
}
