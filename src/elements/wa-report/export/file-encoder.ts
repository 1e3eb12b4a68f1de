import type { CsvParts } from '../../../export/csv-encoder.ts';
import type { ReadPageFunction, WalkRequest } from '../../../export/page-walk.ts';
import type { PageRequest, ReportSource } from '../../../model/report-source.ts';
import type { ReportQuery } from '../../../model/report-query.ts';
import type { FileSpec } from './file-spec.ts';

/** Reads pages and writes their records, on this thread or another. */
export interface FileEncoder {
  readonly read: ReadPageFunction;
  readonly header: () => Promise<CsvParts>;
  readonly digest: () => Promise<string>;
  readonly stop: () => void;
}

/** What is read, and how it is written. */
export interface EncodeTask {
  readonly source: ReportSource;
  readonly query: ReportQuery;
  /** The set that is on screen, even if more has arrived since. */
  readonly asOf: string | undefined;
  readonly spec: FileSpec;
}

/** What a source is asked for a page of the walk. */
export const requestOf = (
  { query, asOf }: EncodeTask,
  { endAt, ...page }: WalkRequest,
): readonly [ReportQuery, PageRequest] => [
  endAt === undefined ? query : { ...query, endAt },
  { ...page, asOf: page.asOf ?? asOf },
];
