/** Where a grid reads its rows: answers at once, or after a time as over a network, and counts what it is asked for. */
export class RowsSource {
  readonly count: number;
  readonly #latency: number;
  /** Pages that were asked for. */
  requests = 0;

  /** `latency` in milliseconds. */
  constructor(count: number, latency: number) {
    this.count = count;
    this.#latency = latency;
  }

  /** Rows from an offset on, each made by `rowOf`. */
  async read<Row>(offset: number, limit: number, rowOf: (row: number) => Row): Promise<readonly Row[]> {
    this.requests += 1;
    if (this.#latency > 0) await new Promise((resolve) => setTimeout(resolve, this.#latency));
    const length = Math.max(0, Math.min(limit, this.count - offset));
    return Array.from({ length }, (_, index) => rowOf(offset + index));
  }
}
