import type { ColumnStrings } from './column-strings.ts';
import type { CustomDateStrings } from './custom-date-strings.ts';
import type { DetailsStrings } from './details-strings.ts';
import type { ErrorStrings } from './error-strings.ts';
import type { ExportStrings } from './export-strings.ts';
import type { MaskStrings } from './mask-strings.ts';
import type { FilterStrings } from './filter-strings.ts';
import type { OverviewStrings } from './overview-strings.ts';
import type { LiveStrings } from './live-strings.ts';
import type { NoticeStrings } from './notice-strings.ts';
import type { PagesStrings } from './pages-strings.ts';
import type { PrintStrings } from './print-strings.ts';
import type { TableStrings } from './table-strings.ts';
import type { ViewStrings } from './view-strings.ts';
import type { Column } from '../model/column.ts';
import type { Status, Submission } from '../model/status.ts';

/** The texts of a first view; the lazy parts bring their own. */
export interface Strings {
  readonly heading: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly recipientCountry: string;
  readonly recipientNumber: string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** What a status means. */
  readonly legend: Readonly<Record<Status, string>>;
  readonly submissions: Readonly<Record<Submission, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly directions: Readonly<Record<'inbound' | 'outbound', string>>;
  /** Names of countries by their code, in place of the browser's. */
  readonly countries: Readonly<Record<string, string>>;
  readonly presets: Readonly<
    Record<
      | 'today'
      | 'yesterday'
      | 'last-7-days'
      | 'last-30-days'
      | 'last-90-days'
      | 'this-month'
      | 'last-month'
      | 'all'
      | 'custom',
      string
    >
  >;
  readonly filters: string;
  readonly filterCount: (active: number) => string;
  readonly senderNumber: string;
  readonly senderHint: string;
  readonly recipientHint: string;
  readonly noDigits: string;
  readonly dateAndTime: string;
  readonly source: string;
  readonly allSources: string;
  readonly status: string;
  readonly allStatuses: string;
  readonly clearFilters: string;
  readonly period: (from: string, to: string, zone: string) => string;
  readonly allTime: string;
  readonly asOf: (time: string) => string;
  readonly refresh: string;
  readonly retry: string;
  readonly close: string;
  readonly loading: string;
  readonly messageCount: (count: number, formatted: string) => string;
  readonly rowRange: (first: string, last: string, total: string) => string;
  /** Of rows that nobody counts, while there are more. */
  readonly rowsSoFar: (first: string, last: string, loaded: string) => string;
  readonly allTimesIn: (zone: string) => string;
  readonly numberUnknown: string;
  readonly unknown: string;
  readonly rowLoading: string;
  readonly rowFailed: string;
  readonly rowMalformed: (path: string, expected: string) => string;
  readonly malformedRows: (count: number) => string;
  readonly openDetails: string;
  readonly empty: string;
  readonly emptyFiltered: string;
  readonly emptyHint: string;
  readonly widen: (period: string) => string;
  readonly noEndpoint: string;
  readonly noEndpointHint: string;
  readonly view: string;
  readonly exportRows: (count: string) => string;
  readonly exportCsv: string;
  readonly message: string;
  readonly previousMessage: string;
  readonly nextMessage: string;
}

/** Every text of the report. A page overrides any of them with `translations`. */
export type Translation = Strings &
  CustomDateStrings &
  DetailsStrings &
  ErrorStrings &
  ExportStrings &
  MaskStrings &
  FilterStrings &
  LiveStrings &
  OverviewStrings &
  NoticeStrings &
  PagesStrings &
  PrintStrings &
  TableStrings &
  ColumnStrings &
  ViewStrings;
