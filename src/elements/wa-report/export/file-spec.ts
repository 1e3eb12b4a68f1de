import { maskMessage } from '../../../content/mask-code.ts';
import type { CsvProfile, CsvSeparator } from '../../../export/csv-encoder.ts';
import { PageEncoder } from '../../../export/page-encoder.ts';
import { csvTexts, type CsvColumnId, type CsvContext } from '../../../format/csv-column.ts';
import { createFileDateTime } from '../../../format/file-date-time.ts';

/** A column of a file. */
interface FileColumn {
  readonly id: CsvColumnId;
  readonly title: string;
}

/** How a file is written, in values that another thread can be told. */
export interface FileSpec {
  readonly columns: readonly FileColumn[];
  readonly profile: CsvProfile;
  readonly separator: CsvSeparator;
  readonly wording: CsvContext['wording'];
  readonly locale: string;
  /** IANA name. */
  readonly timezone: string;
}

const isoDateTime = (instant: string): string => {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : new Date(time).toISOString();
};

/** For a machine, instants are ISO 8601 in UTC. What is masked on screen is masked here. */
export const createPageEncoder = (spec: FileSpec): PageEncoder => {
  const { columns, profile, separator, wording, locale, timezone } = spec;
  const texts = csvTexts({
    wording,
    locale,
    dateTime: profile === 'data' ? isoDateTime : createFileDateTime(timezone),
    preview: (message) => maskMessage(message).preview,
  });
  return new PageEncoder({
    columns: columns.map(({ id, title }) => ({ title, text: texts[id] })),
    profile,
    separator,
  });
};
