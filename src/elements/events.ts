import type { LeftOutRow } from '../export/row-tally.ts';
import type { Column } from '../model/column.ts';
import type { MaskPart } from '../model/mask.ts';
import type { Message } from '../model/message.ts';
import type { ReportError } from '../model/report-error.ts';
import type { ReportFilters } from '../query/report-filters.ts';

/** What `exportCsv()` left behind. */
export interface ExportSummary {
  readonly outcome: 'complete' | 'partial' | 'cancelled';
  readonly fileName: string | null;
  readonly rows: number;
  /** Rows that the query has, or null where the endpoint does not count. */
  readonly expected: number | null;
  readonly bytes: number;
  /** Of the file, in hexadecimal. */
  readonly sha256: string | null;
  /** RFC 3339 instant that fixed the set, or null where the endpoint does not say. */
  readonly asOf: string | null;
  /** IANA name of the zone that rules every date in it. */
  readonly timezone: string;
  /** What the report was narrowed to. */
  readonly filters: ReportFilters;
  /** Rows that were no messages. */
  readonly leftOut: number;
  /** The first hundred of them. */
  readonly leftOutRows: readonly LeftOutRow[];
  /** Rows that came again, and are in the file once. */
  readonly duplicates: number;
  /** Cells that were kept from being run as formulas. */
  readonly guarded: number;
  /** Characters that no file can hold: U+FFFD stands for them, or nothing. */
  readonly replaced: number;
}

/** Some of a report's filters, to be put in place of those there are. */
export type Narrowing = { readonly [Name in keyof ReportFilters]?: ReportFilters[Name] | undefined };

/** How a report's rows are arranged. */
export interface ReportView {
  readonly columns: readonly Column[];
  readonly density: 'comfortable' | 'compact';
  readonly mode: 'scroll' | 'pages';
}

/** What a reader can change of a report, as one value that can be kept and handed in again. */
export interface ReportState extends ReportView {
  readonly filters: ReportFilters;
  /** IANA name of the zone that rules every date; empty for the browser's. */
  readonly timezone: string;
}

export type ExportProgress =
  | { readonly phase: 'start'; readonly expected: number | null }
  | { readonly phase: 'progress'; readonly rows: number; readonly expected: number | null }
  | { readonly phase: 'done' | 'cancelled'; readonly summary: ExportSummary }
  | { readonly phase: 'failed'; readonly error: ReportError; readonly summary: ExportSummary | null };

/** Every event of the elements, by name. All bubble and cross shadow roots. */
export interface ReportEventMap {
  /** The first rows of a query are here. `total` is null where the endpoint does not count. */
  'wa-report-load': CustomEvent<{ readonly total: number | null; readonly asOf: string | null }>;
  'wa-report-error': CustomEvent<{ readonly error: ReportError }>;
  /** The user changed the filters. */
  'wa-report-filter-change': CustomEvent<{ readonly filters: ReportFilters }>;
  /** A number was clicked: the report is to show the messages it counts. A value without content lifts a filter. */
  'wa-report-narrow': CustomEvent<{ readonly filters: Narrowing }>;
  /** The user chose a time zone; empty for the browser's own. */
  'wa-report-timezone-change': CustomEvent<{ readonly timezone: string }>;
  /** A message is about to be opened, masked as on screen; cancel it to show details of your own. */
  'wa-report-message-open': CustomEvent<{ readonly id: string; readonly message: Message | undefined }>;
  /** A reader wants to see what is masked of a message: these parts of it. Cancel it to refuse. */
  'wa-report-reveal': CustomEvent<{ readonly id: string; readonly mask: readonly MaskPart[] }>;
  /** The user changed the filters, or arranged the rows in another way. */
  'wa-report-state-change': CustomEvent<ReportState>;
  'wa-report-export': CustomEvent<ExportProgress>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a map is extended by an interface only
  interface HTMLElementEventMap extends ReportEventMap {}
}

/** Fires a public event; false when the page cancelled it. */
export const emit = <Name extends keyof ReportEventMap>(
  target: HTMLElement,
  name: Name,
  detail: ReportEventMap[Name]['detail'],
): boolean =>
  target.dispatchEvent(
    new CustomEvent(name, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: /-open|-reveal/.test(name),
    }),
  );
