import type { Message } from '../model/message.ts';

/**
 * Tells rows that came before from new ones in bounded memory. Rows come newest first, so one older than all before
 * it is new; for the others the latest ids are remembered, between `memory` and twice as many.
 */
export class DuplicateFilter {
  readonly #memory: number;
  #latest = new Set<string>();
  #before = new Set<string>();
  #oldest = Infinity;
  #hasForgotten = false;
  /** Rows out of order, taken as new although their ids may be among the forgotten ones. */
  unproven = 0;

  constructor(memory = 50_000) {
    this.#memory = memory;
  }

  isNew({ id, sentAt }: Message): boolean {
    if (this.#latest.has(id) || this.#before.has(id)) return false;
    const instant = Date.parse(sentAt);
    if (instant < this.#oldest) this.#oldest = instant;
    else if (this.#hasForgotten && instant !== this.#oldest) this.unproven += 1;
    this.#remember(id);
    return true;
  }

  #remember(id: string): void {
    if (this.#latest.size >= this.#memory) {
      this.#hasForgotten = this.#before.size > 0;
      this.#before = this.#latest;
      this.#latest = new Set();
    }
    this.#latest.add(id);
  }
}
