import type { ExportSink } from './export-sink.ts';
import { Sha256 } from './sha256.ts';

/** The file being written: passes parts on to the sink, counts and digests them. */
export class ExportFile {
  readonly #sink: ExportSink;
  readonly #digest = new Sha256();
  bytes = 0;
  /** False while, and after a failure in, the middle of a write: the file may then end anywhere. */
  isSound = true;

  constructor(sink: ExportSink) {
    this.#sink = sink;
  }

  async write(parts: Iterable<Uint8Array<ArrayBuffer>>): Promise<void> {
    this.isSound = false;
    for (const part of parts) {
      await this.#sink.write(part);
      this.#digest.update(part);
      this.bytes += part.length;
    }
    this.isSound = true;
  }

  /** Resolves with the SHA-256 of what is kept. */
  async close(fileName: string): Promise<string> {
    await this.#sink.close(fileName);
    return this.#digest.hex();
  }

  /** Never rejects: there is nothing left to lose. */
  async abort(): Promise<void> {
    await this.#sink.abort().catch(() => undefined);
  }
}
