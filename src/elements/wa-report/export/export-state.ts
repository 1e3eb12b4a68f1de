import type { ReportError } from '../../../model/report-error.ts';
import type { ExportSummary } from '../../events.ts';

/** How far an export is. */
export interface ExportPace {
  readonly rows: number;
  /** Null where the endpoint does not count. */
  readonly expected: number | null;
  /** Rows a second, or null while that is not known. */
  readonly rate: number | null;
  /** Seconds to go, or null while that is not known. */
  readonly remaining: number | null;
}

/** What can be said of an export. */
export type ExportState =
  | { readonly status: 'idle' }
  | (ExportPace & {
      readonly status: 'running';
      /** Who holds it up: the user who paused it, or a connection that is gone. */
      readonly heldBy: 'user' | 'network' | null;
    })
  /** Something is in the way: the user goes on, saves the part, or gives up. */
  | (ExportPace & { readonly status: 'stopped'; readonly reason: ReportError })
  | { readonly status: 'ended'; readonly summary: ExportSummary; readonly reason: ReportError | null };

/** What the user can do about it. */
export interface ExportActions {
  readonly pause: () => void;
  /** Goes on: after a pause, or after a stop from the last page that is in the file. */
  readonly resume: () => void;
  /** Leaves no file. */
  readonly cancel: () => void;
  /** Saves the rows that are there, in a file named PARTIAL. */
  readonly savePart: () => void;
  /** Takes the outcome off the screen. */
  readonly dismiss: () => void;
}
