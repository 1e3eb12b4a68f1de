/** No engine lays out more than some millions of pixels; at a device pixel ratio of 3 Chromium stops at 11 million. */
const longestContent = 4_000_000;

/** So many pixels at either end are never scaled: there, wheel and keys meet the end of the rows and of the content at once. */
const trueEnd = 100_000;

/** The thumb moves by whole pixels of its track. A step of more than this part of such a pixel's worth is the thumb's. */
const jumpShare = 0.4;

/**
 * Maps the pixels that can be scrolled to the pixels that all rows would take. Steps of wheel and keys move the rows
 * by just as much; a jump of the thumb goes to the same share of the rows. Where all rows fit, both are the same.
 */
export class ScrollSpace {
  #rowCount = 0;
  #rowHeight = 1;
  #height = 0;
  /** scrollTop, as it was last. */
  #physical = 0;
  /** What scrollTop would be if nothing limited it. */
  #logical = 0;

  /** While a wheel or a finger moves the rows, even a long step is not the thumb's: a busy page gets few of them. */
  isWheeled = false;

  /** Sizes in pixels. Keeps the first row in view in its place. */
  resize(rowCount: number, rowHeight: number, height: number): void {
    const row = this.#logical / this.#rowHeight;
    this.#rowCount = rowCount;
    this.#rowHeight = rowHeight;
    this.#height = height;
    this.#logical = this.#clamp(row * rowHeight);
  }

  /** Height of the content that the scroller gets. */
  get contentHeight(): number {
    return Math.min(longestContent, this.#rowCount * this.#rowHeight);
  }

  /** First row in view, even if only its last pixel is. */
  get firstRow(): number {
    return Math.floor(this.#logical / this.#rowHeight);
  }

  /** Last row in view, even if only its first pixel is; -1 without rows. */
  get lastRow(): number {
    const last = Math.ceil((this.#logical + this.#height) / this.#rowHeight) - 1;
    return Math.min(last, this.#rowCount - 1);
  }

  /** Whether the scroller is at an end of its content and the rows are not at theirs. */
  get isStuck(): boolean {
    const atStart = this.#physical <= 0 && this.#logical > 0;
    const atEnd = this.#physical >= this.#physicalEnd && this.#logical < this.#logicalEnd;
    return this.#isScaled && (atStart || atEnd);
  }

  /** How far the thumb is down its track, from 0 to 1. */
  get share(): number {
    return Math.min(1, this.#physical / Math.max(1, this.#physicalEnd));
  }

  /** Where in the content a row has to be put to be seen where it belongs. */
  topOf(row: number): number {
    return row * this.#rowHeight - this.#logical + this.#physical;
  }

  /** Follows a scroller that has moved by itself. */
  follow(physical: number): void {
    const step = physical - this.#physical;
    this.#physical = physical;
    const jump = Math.max(this.#height, (jumpShare * this.#physicalEnd) / Math.max(1, this.#height));
    const isStep = this.#isScaled && (this.isWheeled || Math.abs(step) < jump);
    this.#logical = this.#clamp(isStep ? this.#logical + step : this.#toLogical(physical));
  }

  /** Puts a row at the top; the scroller has to go to `anchor`. */
  scrollToRow(row: number): void {
    this.#logical = this.#clamp(row * this.#rowHeight);
  }

  /** Brings a row into view with the least movement; the scroller has to go to `anchor`, if it is not in view already. */
  reveal(row: number): boolean {
    const top = row * this.#rowHeight;
    const lowest = top + this.#rowHeight - this.#height;
    const logical = this.#clamp(Math.min(top, Math.max(lowest, this.#logical)));
    const isMoved = logical !== this.#logical;
    this.#logical = logical;
    return isMoved;
  }

  /** The scrollTop at which the thumb tells the truth about where the rows are. */
  get anchor(): number {
    return Math.round(this.#toPhysical(this.#logical));
  }

  /** Takes the scrollTop that the scroller was put to, which engines round, as the one that goes with the rows. */
  settle(physical: number): void {
    this.#physical = physical;
  }

  get #isScaled(): boolean {
    return this.#rowCount * this.#rowHeight > longestContent;
  }

  get #logicalEnd(): number {
    return Math.max(0, this.#rowCount * this.#rowHeight - this.#height);
  }

  get #physicalEnd(): number {
    return Math.max(0, this.contentHeight - this.#height);
  }

  /** Pixels of rows for each pixel of content, between the true ends. */
  get #scale(): number {
    return this.#isScaled ? (this.#logicalEnd - 2 * trueEnd) / (this.#physicalEnd - 2 * trueEnd) : 1;
  }

  #toLogical(physical: number): number {
    const fromEnd = this.#physicalEnd - physical;
    if (physical <= trueEnd) return physical;
    if (fromEnd <= trueEnd) return this.#logicalEnd - fromEnd;
    return trueEnd + (physical - trueEnd) * this.#scale;
  }

  #toPhysical(logical: number): number {
    const fromEnd = this.#logicalEnd - logical;
    if (logical <= trueEnd) return logical;
    if (fromEnd <= trueEnd) return this.#physicalEnd - fromEnd;
    return trueEnd + (logical - trueEnd) / this.#scale;
  }

  #clamp(logical: number): number {
    return Math.min(Math.max(0, logical), this.#logicalEnd);
  }
}
