import { isMalformed, type Message, type Row } from '../model/message.ts';
import { createCsvEncoder, type CsvOptions, type CsvParts } from './csv-encoder.ts';
import { RowTally, type LeftOutRow, type RowCounts } from './row-tally.ts';
import { Sha256 } from './sha-256.ts';

/** What a page put into the file, and what is in the file with it. */
export interface EncodedPage {
  /** Whole records. */
  readonly parts: CsvParts;
  readonly counts: FileCounts;
  /** Rows of the page that are not in the file, the first hundred of all pages. */
  readonly leftOutRows: readonly LeftOutRow[];
  /** When the last message of the page was sent, as it came; null without one. */
  readonly oldest: string | null;
}

export interface FileCounts extends RowCounts {
  /** Cells changed so that no spreadsheet runs them. */
  readonly guarded: number;
  /** Characters that the file cannot hold. */
  readonly replaced: number;
}

const oldestOf = (rows: readonly Row[]): string | null => {
  const last = rows.findLast((row) => !isMalformed(row));
  return last && !isMalformed(last) ? last.sentAt : null;
};

/** Turns pages into the records of one file, in its order, and digests them. */
export class PageEncoder {
  readonly #csv;
  readonly #tally = new RowTally();
  readonly #digest = new Sha256();

  constructor(options: CsvOptions<Message>) {
    this.#csv = createCsvEncoder(options);
  }

  /** The titles. To be asked for once, before any page. */
  header(): CsvParts {
    return this.#digested([this.#csv.header()]);
  }

  encode(rows: readonly Row[]): EncodedPage {
    const parts = this.#digested([...this.#csv.rows(this.#tally.keep(rows))]);
    const { guarded, replaced } = this.#csv;
    return {
      parts,
      counts: { ...this.#tally.counts, guarded, replaced },
      leftOutRows: this.#tally.takeLeftOut(),
      oldest: oldestOf(rows),
    };
  }

  /** SHA-256 of all that was given out so far, as 64 hexadecimal digits. */
  digest(): string {
    return this.#digest.digest();
  }

  #digested(parts: CsvParts): CsvParts {
    for (const part of parts) this.#digest.update(part);
    return parts;
  }
}
