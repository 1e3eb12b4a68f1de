import type { RowsSource } from './rows-source.ts';

/** A grid that has been put on the page. */
export interface MountedGrid {
  /** What its scrollbar scrolls. */
  readonly scroller: Element;
  /** What shows the scrollbar, where that is another element. */
  readonly bar?: Element;
  /** Puts a row into view by the grid's own means. */
  goTo(row: number): unknown;
}

/** A library under test: each file of `peers` gives one to `startBench`. */
export interface Peer {
  /** Makes what the library needs to have before it can start, outside of any measure. */
  prepare?(rows: RowsSource): void;
  /** Puts the grid into the box. Its rows may come later. */
  mount(box: HTMLElement, rows: RowsSource): MountedGrid | Promise<MountedGrid>;
}

/** The element below a root that only comes into being while the grid starts. */
export const found = async (
  root: () => ParentNode | null | undefined,
  selector: string,
): Promise<Element> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const element = root()?.querySelector(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`No ${selector}`);
};
