import { isMalformed, type MalformedRow, type Message } from '../model/message.ts';
import { ReportError } from '../model/report-error.ts';
import type { Page } from '../model/report-source.ts';
import { DuplicateFilter } from './duplicate-filter.ts';

/** A row the endpoint sent that is not in the file, since it is no message. */
export interface LeftOutRow {
  /** Its place among all rows received, from 1. */
  readonly row: number;
  /** Where in its page's answer, such as `messages.3.sentAt`. */
  readonly path: string;
  readonly expected: string;
}

const listed = 100;
const idlePages = 100;

/** Counts what an export receives, and sorts out what does not belong in the file. */
export class ExportTally {
  rows = 0;
  leftOut = 0;
  duplicates = 0;
  /** What the query has, by the endpoint's first count. */
  expected: number | null = null;
  asOf: string | null = null;
  /** The first hundred. */
  readonly leftOutRows: LeftOutRow[] = [];
  readonly #filter = new DuplicateFilter();
  #idle = 0;

  /** The page's messages that belong in the file. */
  keep(page: Page): readonly Message[] {
    this.#assertEnd();
    this.expected ??= page.total;
    this.asOf ??= page.asOf;
    const kept = page.rows.filter((row) => this.#belongs(row));
    this.#idle = kept.length > 0 ? 0 : this.#idle + 1;
    return kept;
  }

  /** Why a walk that came to its end is not the whole query, or null. */
  doubt(): ReportError | null {
    if (this.leftOut > 0) return new ReportError('shape', `${this.leftOut} rows could not be read`);
    if (this.expected !== null && this.rows !== this.expected) return this.#miscounted();
    return this.#filter.unproven > 0
      ? new ReportError('integrity', 'The endpoint sent rows out of order, so some may be missing or double')
      : null;
  }

  /** A walk has an end, even where rows arrive faster than they are read, or an endpoint plays for time. */
  #assertEnd(): void {
    if (this.#idle > idlePages) throw new ReportError('integrity', 'Page after page brought no new row');
    if (this.expected !== null && this.rows > this.expected) throw this.#miscounted();
  }

  #miscounted(): ReportError {
    return new ReportError('integrity', `The endpoint counted ${this.expected} rows and sent ${this.rows}`);
  }

  #belongs(row: Message | MalformedRow): row is Message {
    if (isMalformed(row)) this.#leaveOut(row);
    else if (this.#filter.isNew(row)) {
      this.rows += 1;
      return true;
    } else this.duplicates += 1;
    return false;
  }

  #leaveOut({ malformed }: MalformedRow): void {
    this.leftOut += 1;
    if (this.leftOutRows.length >= listed) return;
    this.leftOutRows.push({ row: this.rows + this.duplicates + this.leftOut, ...malformed });
  }
}
