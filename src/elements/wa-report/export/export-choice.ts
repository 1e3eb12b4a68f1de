import type { CsvProfile, CsvSeparator } from '../../../export/csv-encoder.ts';
import type { MaskPart } from '../../../model/mask.ts';

/** How a file is written. */
export interface ExportChoice {
  /** For a spreadsheet: nothing in it runs as a formula. For a machine: byte for byte. */
  readonly profile: CsvProfile;
  readonly separator: CsvSeparator;
  /** Those on screen, or everything that is known of a message. */
  readonly columns: 'visible' | 'all';
}

/** What a file is expected to cost, from a first page that was read for it. */
export interface ExportEstimate {
  readonly bytesPerRow: number;
  readonly rowsPerSecond: number;
}

/** What is known of an export before it starts. */
export interface ExportPreview {
  /** Rows to come; null where the endpoint does not count. */
  readonly rows: number | null;
  /** First and last moment, as the report's head tells it, with its zone. */
  readonly period: string;
  /** The zone of all times in the file: "Hong Kong (UTC+8)". */
  readonly zone: string;
  /** What of each message is masked. */
  readonly mask: readonly MaskPart[];
  /** Titles of the columns of the file, in their order. */
  readonly titles: (choice: ExportChoice) => readonly string[];
  /** Rejects with a `ReportError` where not even a first page can be read. */
  readonly estimate: (choice: ExportChoice, signal: AbortSignal) => Promise<ExportEstimate>;
}
