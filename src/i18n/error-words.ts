import type { ReportErrorKind } from '../model/report-error.ts';
import type { ExportStrings } from './export-strings.ts';
import type { Strings } from './strings.ts';

/** What a kind of error means, and what to do. That of a file has words of its own only where files are written. */
export const errorWords = (
  kind: ReportErrorKind,
  { errors, fileError = errors.configuration }: Strings & Partial<Pick<ExportStrings, 'fileError'>>,
): ExportStrings['fileError'] => (kind === 'file' ? fileError : errors[kind]);
