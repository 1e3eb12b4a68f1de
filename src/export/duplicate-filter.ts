import type { Message } from '../model/message.ts';

/** Remembers ids, and puts them in order only when it is asked for one. */
class Ids {
  readonly #list: string[] = [];
  readonly #ordered = new Set<string>();
  #next = 0;

  get size(): number {
    return this.#list.length;
  }

  add(id: string): void {
    this.#list.push(id);
  }

  has(id: string): boolean {
    for (; this.#next < this.#list.length; this.#next += 1) this.#ordered.add(this.#list[this.#next] ?? '');
    return this.#ordered.has(id);
  }
}

/** Instants of the same form, in UTC, are in order as their texts are. */
const haveSameForm = (one: string, other: string): boolean =>
  one.length === other.length && one.endsWith('Z') && other.endsWith('Z');

const isBefore = (one: string, other: string): boolean =>
  haveSameForm(one, other) ? one < other : Date.parse(one) < Date.parse(other);

/**
 * Tells rows that came before from new ones in bounded memory. Rows come newest first, so one older than all before
 * it is new, and need not be looked for; for the others the latest ids are remembered, between `memory` and twice as
 * many.
 */
export class DuplicateFilter {
  readonly #memory: number;
  #latest = new Ids();
  #before = new Ids();
  /** Behind every instant there is. */
  #oldest = '9999-12-31T23:59:59.999Z';
  #hasForgotten = false;
  /** Rows out of order, taken as new although their ids may be among the forgotten ones. */
  unproven = 0;

  constructor(memory = 50_000) {
    this.#memory = memory;
  }

  isNew({ id, sentAt }: Message): boolean {
    if (isBefore(sentAt, this.#oldest)) this.#oldest = sentAt;
    else {
      if (this.#latest.has(id) || this.#before.has(id)) return false;
      if (this.#hasForgotten && Date.parse(sentAt) !== Date.parse(this.#oldest)) this.unproven += 1;
    }
    this.#remember(id);
    return true;
  }

  #remember(id: string): void {
    if (this.#latest.size >= this.#memory) {
      this.#hasForgotten = this.#before.size > 0;
      this.#before = this.#latest;
      this.#latest = new Ids();
    }
    this.#latest.add(id);
  }
}
