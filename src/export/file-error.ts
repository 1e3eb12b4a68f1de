import { ReportError } from '../model/report-error.ts';

/** By the names of DOM exceptions, which are the only part of them that names no file. */
const causes: ReadonlyMap<string, string> = new Map([
  ['QuotaExceededError', 'The disk is full'],
  ['NotAllowedError', 'Writing was denied'],
  ['SecurityError', 'Writing was denied'],
  ['NotFoundError', 'The file was moved or removed'],
  ['NoModificationAllowedError', 'The file is in use elsewhere'],
]);

/** What kept a file from being written, in words that may be shown. */
export const fileError = (cause: unknown): ReportError => {
  if (cause instanceof ReportError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  return new ReportError('file', causes.get(name) ?? 'The file could not be written');
};
