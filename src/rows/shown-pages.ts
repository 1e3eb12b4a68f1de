import type { PagePlan } from './page-plan.ts';

/** Milliseconds for which the pages have to stay the same to be worth asking for, once they have flown by. */
const rest = 80;

/**
 * The pages of the rows that are shown, and how they are travelled: step by step, by a jump, or in flight, which is one
 * jump upon another.
 */
export class ShownPages {
  readonly #onRest: () => void;
  #firstRow = 0;
  #lastRow = 0;
  #direction = 0;
  #isJump = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** In the order of their rows. */
  pages: readonly number[] = [];
  isFlying = false;

  /** `onRest` is called when the pages have stayed the same. */
  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  /** What came into view last is first, and after a jump what is on top. */
  get newestFirst(): readonly number[] {
    return this.#direction > 0 ? this.pages.toReversed() : this.pages;
  }

  /** The page that comes next, going on in the same direction; a shown one after a jump. */
  get ahead(): number | undefined {
    const [newest] = this.newestFirst;
    return newest === undefined ? newest : newest + this.#direction;
  }

  /** Says which rows are shown, the last one included. */
  show(first: number, last: number): void {
    this.#isJump = first > this.#lastRow + 1 || last < this.#firstRow - 1;
    this.#direction = this.#isJump ? 0 : Math.sign(first - this.#firstRow) || this.#direction;
    this.#firstRow = first;
    this.#lastRow = Math.max(first, last);
  }

  /** Looks up the pages of the rows that are shown. They also change with an answer, which is no step of the user. */
  follow(plan: PagePlan, isStep: boolean): void {
    const pages: number[] = [];
    const last = plan.pageOf(Math.min(this.#lastRow, plan.rowCount - 1));
    for (let page = plan.pageOf(this.#firstRow); page <= last; page++) pages.push(page);
    if (isStep && String(pages) !== String(this.pages)) {
      this.isFlying = this.#timer !== undefined && (this.isFlying || this.#isJump);
      this.stop();
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.isFlying = false;
        this.#onRest();
      }, rest);
    }
    this.pages = pages;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
