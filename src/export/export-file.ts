import type { CsvParts } from './csv-encoder.ts';
import type { ExportSink } from './export-sink.ts';

/** The file being written: passes parts on to the sink and counts them. */
export class ExportFile {
  readonly #sink: ExportSink;
  bytes = 0;
  /** False while, and after a failure in, the middle of a write: the file may then end anywhere. */
  isSound = true;

  constructor(sink: ExportSink) {
    this.#sink = sink;
  }

  async write(parts: CsvParts): Promise<void> {
    this.isSound = false;
    for (const part of parts) {
      // The sink takes the bytes over, and their number with them.
      this.bytes += part.length;
      await this.#sink.write(part);
    }
    this.isSound = true;
  }

  /** Resolves with the name it is kept under. */
  async close(fileName: string, isWhole: boolean): Promise<string> {
    this.isSound = false;
    return this.#sink.close(fileName, isWhole);
  }

  /** Never rejects: there is nothing left to lose. */
  async abort(): Promise<void> {
    await this.#sink.abort().catch(() => undefined);
  }
}
