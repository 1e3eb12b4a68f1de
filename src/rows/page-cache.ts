/**
 * Keeps the pages that were used last, up to a number of rows. What is pinned stays, however old.
 */
export class PageCache<Page extends { readonly rows: readonly unknown[] }> {
  readonly #pages = new Map<number, Page>();
  readonly #capacity: number;
  #rows = 0;

  /** `capacity` in rows. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  pages(): Iterable<Page> {
    return this.#pages.values();
  }

  get(number: number): Page | undefined {
    return this.#pages.get(number);
  }

  set(number: number, page: Page, isPinned: (number: number) => boolean): void {
    this.delete(number);
    this.#pages.set(number, page);
    this.#rows += page.rows.length;
    for (const oldest of [...this.#pages.keys()]) {
      if (this.#rows <= this.#capacity) return;
      if (oldest !== number && !isPinned(oldest)) this.delete(oldest);
    }
  }

  /** Counts a page as used now. */
  touch(number: number): void {
    const page = this.#pages.get(number);
    if (!page) return;
    this.#pages.delete(number);
    this.#pages.set(number, page);
  }

  clear(): void {
    this.#pages.clear();
    this.#rows = 0;
  }

  delete(number: number): void {
    const page = this.#pages.get(number);
    if (!page) return;
    this.#pages.delete(number);
    this.#rows -= page.rows.length;
  }
}
