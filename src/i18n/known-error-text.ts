import type { ReportError } from '../model/report-error.ts';
import type { Strings } from './strings.ts';

let text: typeof import('./error-text.ts') | undefined;

/** The words for errors are in a file of their own: most reports never show one. */
export const loadErrorText = async (): Promise<void> => {
  text ??= await import('./error-text.ts').catch(() => undefined);
};

/** What an error means; without the file of words, what was said where it was made. */
export const errorTitle = (error: ReportError, strings: Strings): string =>
  text?.errorTitle(error, strings) ?? (error.message || error.kind);

/** What to do about it, and what is worth telling whoever runs the endpoint. */
export const errorLines = (error: ReportError, strings: Strings): readonly string[] =>
  text?.errorLines(error, strings) ?? [];
