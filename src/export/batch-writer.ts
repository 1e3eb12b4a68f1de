/** Bytes a write has: fewer cost time, more cost memory. */
const batchSize = 2 * 1024 * 1024;

/**
 * Writes parts of any size to a file in batches, one at a time: while one is on its way to the disk, the next is
 * filled. There are never more than these two.
 */
export class BatchWriter {
  readonly #stream: FileSystemWritableFileStream;
  #batch = new Uint8Array(batchSize);
  #spare = new Uint8Array(batchSize);
  #filled = 0;
  #underWay: Promise<void> = Promise.resolve();
  /** Taken over so far. */
  bytes = 0;

  private constructor(stream: FileSystemWritableFileStream) {
    this.#stream = stream;
  }

  static async to(file: FileSystemFileHandle): Promise<BatchWriter> {
    return new BatchWriter(await file.createWritable());
  }

  /** Rejects, from then on always, once a batch could not be written. */
  async write(part: Uint8Array<ArrayBuffer>): Promise<void> {
    for (let taken = 0; taken < part.length;) {
      const piece = part.subarray(taken, taken + batchSize - this.#filled);
      this.#batch.set(piece, this.#filled);
      this.#filled += piece.length;
      taken += piece.length;
      if (this.#filled === batchSize) await this.#flush();
    }
    this.bytes += part.length;
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#underWay;
    await this.#stream.close();
  }

  /** The file stays as it was before the first write. */
  abort(): Promise<void> {
    return this.#stream.abort();
  }

  async #flush(): Promise<void> {
    await this.#underWay;
    if (this.#filled === 0) return;
    this.#underWay = this.#stream.write(this.#batch.subarray(0, this.#filled));
    // The next call tells.
    this.#underWay.catch(() => undefined);
    [this.#batch, this.#spare] = [this.#spare, this.#batch];
    this.#filled = 0;
  }
}
