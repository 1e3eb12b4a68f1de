import { exportFileName, type PartialCount } from '../../../export/file-name.ts';
import { csvColumnIds } from '../../../format/csv-column.ts';
import type { DateTimeFormat } from '../../../format/date-time.ts';
import { enExport } from '../../../i18n/export-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';
import type { Column } from '../../../model/column.ts';
import type { MaskPart } from '../../../model/mask.ts';
import type { ReportFilters } from '../../../query/report-filters.ts';
import { toWallClock } from '../../../query/time-zone.ts';
import type { ReportRun } from '../report-run.ts';
import type { ExportChoice } from './export-choice.ts';
import type { EncodeTask } from './file-encoder.ts';
import type { FileSpec } from './file-spec.ts';
import { fileTitles } from './file-titles.ts';

/** What a report gives to be exported: the messages of a run, as they are on screen. */
export interface ReportContent {
  readonly run: ReportRun;
  readonly filters: ReportFilters;
  readonly columns: readonly Column[];
  readonly strings: Strings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

/** What is exported. */
export interface ExportContent extends ReportContent {
  readonly mask: readonly MaskPart[];
}

/** As many rows per request as the wire allows. */
export const pageSize = 500;

const columnsOf = ({ columns, strings }: ExportContent, choice: ExportChoice): FileSpec['columns'] => {
  const titles = fileTitles({ ...enExport, ...strings });
  const { profile } = choice;
  const ids = csvColumnIds({ visible: columns, all: choice.columns === 'all', codes: profile === 'data' });
  return ids.map((id) => ({ id, title: titles[id] }));
};

/** Copies, since a page may hand in words that another thread cannot be told. */
const wordingOf = ({
  statuses,
  submissions,
  sources,
  directions,
  countries,
}: Strings): FileSpec['wording'] => ({
  statuses: { ...statuses },
  submissions: { ...submissions },
  sources: { ...sources },
  directions: { ...directions },
  countries: { ...countries },
});

export const fileTitlesOf = (content: ExportContent, choice: ExportChoice): readonly string[] =>
  columnsOf(content, choice).map(({ title }) => title);

/** What is read and written, fixed from here on. */
export const encodeTaskOf = (content: ExportContent, choice: ExportChoice): EncodeTask => {
  const { run, mask, strings, locale, dates } = content;
  const { profile, separator } = choice;
  const columns = columnsOf(content, choice);
  return {
    source: run.source,
    query: run.query,
    asOf: run.rows.asOf ?? undefined,
    spec: {
      columns,
      profile,
      separator,
      wording: wordingOf(strings),
      locale,
      timezone: dates.timeZone,
      mask,
    },
  };
};

/** The day an instant is in; of the end of a period, the last day that belongs to it. */
const dayOf = (instant: string | null, timezone: string, before = 0): string | null =>
  instant && toWallClock(new Date(Date.parse(instant) - before), timezone).date;

/** Names the file by the query's days and their zone. */
export const fileNameOf = ({ run }: ExportContent): ((partial?: PartialCount) => string) => {
  const { startAt, endAt, timezone } = run.query;
  const period = { startAt: dayOf(startAt, timezone), endAt: dayOf(endAt, timezone, 1), timezone };
  return (partial) => exportFileName(period, partial);
};
