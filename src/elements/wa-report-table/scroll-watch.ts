import type { ReactiveController, ReactiveElement } from 'lit';
import type { ScrollGrid } from './scroll-grid.ts';

/** Milliseconds without a scroll event after which nobody is scrolling any more. */
const idle = 500;

/** Milliseconds more for reading where that has led. */
const reading = 1000;

/** Rows that pass in one frame, in views, from which on nobody can read them. */
const unreadable = 1.5;

const listening = { capture: true, passive: true } as const;

/** Follows what a hand does to the scroller: with what it scrolls, how fast, and when it is done. */
export class ScrollWatch implements ReactiveController {
  readonly #grid: ScrollGrid;
  readonly #host: ReactiveElement;
  #listeners = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstRow = 0;
  #wasFast = false;
  #isThumbHeld = false;
  #isTouched = false;
  /** Rows pass faster than they can be read. */
  isFlying = false;

  constructor(host: ReactiveElement, grid: ScrollGrid) {
    this.#host = host;
    this.#grid = grid;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners = new AbortController();
    const options = { ...listening, signal: this.#listeners.signal };
    const { renderRoot } = this.#host;
    for (const type of ['wheel', 'touchmove']) renderRoot.addEventListener(type, this.#onWheel, options);
    for (const type of ['touchstart', 'touchend', 'touchcancel'])
      renderRoot.addEventListener(type, this.#onTouch, options);
    renderRoot.addEventListener('pointerdown', this.#onPointerDown, options);
    renderRoot.addEventListener('scroll', this.#onScroll, options);
  }

  hostDisconnected(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
    this.#grid.space.isWheeled = false;
    this.isFlying = false;
  }

  readonly #onWheel = (): void => {
    this.#grid.space.isWheeled = true;
    this.#isThumbHeld = false;
  };

  readonly #onTouch = (event: Event): void => {
    this.#isTouched = event instanceof TouchEvent && event.touches.length > 0;
  };

  /** A press on the scroller beyond what it shows is one on its scrollbar. */
  readonly #onPointerDown = (event: Event): void => {
    this.#grid.space.isWheeled = false;
    const { target } = event;
    if (!(target instanceof HTMLElement) || !(event instanceof PointerEvent)) return;
    const { left } = target.getBoundingClientRect();
    const x = event.clientX - left - target.clientLeft;
    this.#isThumbHeld = target.role === 'grid' && (x < 0 || x > target.clientWidth);
  };

  readonly #onScroll = (): void => {
    const { firstRow, lastRow } = this.#grid.space;
    const isFast = Math.abs(firstRow - this.#firstRow) > unreadable * (lastRow - firstRow);
    this.#firstRow = firstRow;
    if (this.#isThumbHeld || (isFast && this.#wasFast)) this.#fly(true);
    this.#wasFast = isFast;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onIdle, idle);
  };

  readonly #onIdle = (): void => {
    this.#timer = setTimeout(() => this.#fly(false), reading);
    this.#grid.space.isWheeled = false;
    // Not every engine tells of every end of a scroll; under a finger nothing may be moved.
    if (!this.#isTouched) this.#grid.settle();
    const isPressed = this.#host.matches(':active') || document.getSelection()?.type === 'Range';
    if (!isPressed) this.#grid.arrange();
  };

  #fly(isFlying: boolean): void {
    if (isFlying === this.isFlying) return;
    this.isFlying = isFlying;
    this.#host.requestUpdate();
  }
}
