import { isMalformed, type MalformedRow, type Message, type Row } from '../model/message.ts';
import { DuplicateFilter } from './duplicate-filter.ts';

/** A row the endpoint sent that is not in the file, since it is no message. */
export interface LeftOutRow {
  /** Its place among all rows received, from 1. */
  readonly row: number;
  /** Where in its page's answer, such as `messages.3.sentAt`. */
  readonly path: string;
  readonly expected: string;
}

/** What became of the rows so far. */
export interface RowCounts {
  /** In the file. */
  readonly rows: number;
  /** No messages. */
  readonly leftOut: number;
  /** Came again, and are in the file once. */
  readonly duplicates: number;
  /** Came out of order, and may be in the file twice. */
  readonly unproven: number;
}

/** How many of the rows that are left out are told one by one. */
const listed = 100;

/** Sorts out the rows that do not belong in the file, and counts them all. */
export class RowTally {
  readonly #filter = new DuplicateFilter();
  #rows = 0;
  #leftOut = 0;
  #duplicates = 0;
  /** Told one by one since they were last asked for. */
  #news: LeftOutRow[] = [];

  /** The messages that belong in the file. */
  keep(rows: readonly Row[]): readonly Message[] {
    return rows.filter((row) => this.#belongs(row));
  }

  get counts(): RowCounts {
    const { unproven } = this.#filter;
    return { rows: this.#rows, leftOut: this.#leftOut, duplicates: this.#duplicates, unproven };
  }

  /** The rows that were left out since this was last asked, the first hundred of all. */
  takeLeftOut(): readonly LeftOutRow[] {
    const news = this.#news;
    this.#news = [];
    return news;
  }

  #belongs(row: Row): row is Message {
    if (isMalformed(row)) this.#leaveOut(row);
    else if (this.#filter.isNew(row)) {
      this.#rows += 1;
      return true;
    } else this.#duplicates += 1;
    return false;
  }

  #leaveOut({ malformed }: MalformedRow): void {
    this.#leftOut += 1;
    if (this.#leftOut > listed) return;
    this.#news.push({ row: this.#rows + this.#duplicates + this.#leftOut, ...malformed });
  }
}
