import type { ExportProgress } from '../../../export/export-job.ts';
import type { ExportPace } from './export-state.ts';

/** Milliseconds of the latest rows that the rate is of: long enough to be steady, short enough to be true. */
const window = 5_000;

interface Mark {
  readonly at: number;
  readonly rows: number;
}

/** Tells how fast an export is, and how long it will still take. */
export class PaceMeter {
  #marks: readonly Mark[] = [];

  /** What was before a pause tells nothing of what comes after it. */
  reset(): void {
    this.#marks = [];
  }

  /** The pace at a time, in milliseconds. */
  paceAt(at: number, { rows, expected }: ExportProgress): ExportPace {
    const latest = this.#marks.filter((mark) => at - mark.at <= window);
    const [first = { at, rows }] = latest;
    this.#marks = [...latest, { at, rows }];
    const seconds = (at - first.at) / 1000;
    const rate = seconds >= 1 ? (rows - first.rows) / seconds : null;
    const remaining = rate && expected !== null ? Math.max(expected - rows, 0) / rate : null;
    return { rows, expected, rate, remaining };
  }
}
