import { nextTask, painted, pause } from './frames.ts';
import { look } from './look.ts';
import type { MountedGrid, Peer } from './peer.ts';
import { RowsSource } from './rows-source.ts';
import { watch, type Watched } from './watch.ts';

/** The fractional parts of its multiples are spread evenly: places to jump to, none near the one before. */
const golden = 0.618_033_988_749_895;
const longestJump = 500;

const elementsBelow = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce(
    (count, { shadowRoot }) => count + 1 + (shadowRoot ? elementsBelow(shadowRoot) : 0),
    0,
  );

/** The page's side of the bench: the measures call it through the browser, the same for every library. */
export class BenchPage {
  readonly #peer: Peer;
  readonly #box: HTMLElement;
  #rows = new RowsSource(0, 0);
  #grid: MountedGrid | undefined;
  #stopWatch: (() => Watched) | undefined;

  constructor(peer: Peer, box: HTMLElement) {
    this.#peer = peer;
    this.#box = box;
  }

  /** Shows so many rows; resolves with the milliseconds from the start to the first rows on screen. */
  async open(rowCount: number, latency = 0): Promise<number> {
    this.#rows = new RowsSource(rowCount, latency);
    this.#peer.prepare?.(this.#rows);
    await pause(100);
    const start = performance.now();
    const mounting = Promise.resolve(this.#peer.mount(this.#box, this.#rows));
    do {
      await painted();
      if (performance.now() - start > 30_000) throw new Error('no rows');
    } while (!look(this.#box).isWhole);
    const time = performance.now() - start;
    this.#grid = await mounting;
    return time;
  }

  get requests(): number {
    return this.#rows.requests;
  }

  get elements(): number {
    return elementsBelow(this.#box);
  }

  /** The rows on screen, from the top. */
  get rows(): readonly (number | null)[] {
    return look(this.#box).rows;
  }

  get #mounted(): MountedGrid {
    if (!this.#grid) throw new Error('not open');
    return this.#grid;
  }

  /** Where the scrollbar is in the window. */
  get bar(): Readonly<Record<'x' | 'top' | 'bottom', number>> {
    const { scroller, bar = scroller } = this.#mounted;
    const { right, top, bottom } = bar.getBoundingClientRect();
    return { x: right - 7, top, bottom };
  }

  /** Moves the scroller to a share of its length. */
  scrollTo(share: number): void {
    const { scroller } = this.#mounted;
    scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
  }

  /** Resolves once the rows on screen are whole and stay the same for some frames; false if that takes too long. */
  async settle(limit = 10_000): Promise<boolean> {
    const end = performance.now() + limit;
    for (let same = 0, before = ''; same < 12 && performance.now() < end;) {
      await painted();
      const { rows, isWhole } = look(this.#box);
      same = isWhole && rows.join() === before ? same + 1 : 0;
      before = rows.join();
    }
    return look(this.#box).isWhole;
  }

  /** Scrolls on by so many pixels and back, a part of the box at a time, so that these rows have been read before. */
  async readAhead(pixels: number): Promise<void> {
    const { scroller } = this.#mounted;
    const start = scroller.scrollTop;
    for (let moved = 0; moved <= pixels; moved += 1200) {
      scroller.scrollTop = start + moved;
      await painted();
    }
    scroller.scrollTop = start;
    await this.settle();
  }

  watch(isLooking: boolean): void {
    this.#stopWatch = watch(this.#box, this.#mounted.scroller, isLooking);
  }

  stopWatch(): Watched {
    if (!this.#stopWatch) throw new Error('nothing is watched');
    return this.#stopWatch();
  }

  /** Jumps over all of the scroller; resolves with the milliseconds each jump took until its rows were on screen. */
  async jump(count: number): Promise<readonly number[]> {
    const times: number[] = [];
    const reachable = await this.lastRow();
    for (let index = 1; index <= count; index += 1) {
      const share = (index * golden) % 1;
      // At any moment of a frame.
      await pause(60 + ((index * golden) % 1) * 17);
      const start = performance.now();
      this.scrollTo(share);
      const isThere = (): boolean => {
        const { rows, isWhole } = look(this.#box);
        return isWhole && Math.abs((rows[0] ?? 0) - share * reachable) < reachable * 0.03;
      };
      do await painted();
      while (!isThere() && performance.now() - start < longestJump);
      times.push(performance.now() - start);
    }
    return times;
  }

  /** Shows windows of rows one after the other by the grid's own means, a frame for every tenth of them. */
  async visit(windows: number, step: number): Promise<void> {
    for (let index = 1; index <= windows; index += 1) {
      void this.#mounted.goTo((index * step) % (this.#rows.count - step));
      await (index % 10 === 0 ? painted() : nextTask());
    }
  }

  /** The row that is seen last when the scroller is at its end. */
  async lastRow(): Promise<number> {
    for (let tries = 0; tries < 5; tries += 1) {
      this.scrollTo(1);
      await this.settle(2_000);
    }
    return Math.max(...this.rows.map((row) => row ?? -1));
  }

  /** Resolves with the milliseconds until the rows on screen are whole and asked for no more. */
  async paintedRight(limit: number): Promise<number> {
    const start = performance.now();
    let end = start;
    for (let same = 0, before = ''; same < 30 && performance.now() - start < limit;) {
      await painted();
      const { rows, isWhole } = look(this.#box);
      const seen = rows.join();
      if (!isWhole || seen !== before) end = performance.now();
      same = isWhole && seen === before ? same + 1 : 0;
      before = seen;
    }
    return end - start;
  }
}

declare global {
  var bench: BenchPage;
}

/** Hands a library's grid to the measures. */
export const startBench = (peer: Peer): void => {
  const box = document.querySelector<HTMLElement>('#box');
  if (!box) throw new Error('the page has no box');
  globalThis.bench = new BenchPage(peer, box);
};
