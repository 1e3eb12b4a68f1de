import type { ReportError } from '../model/report-error.ts';
import { enErrors, type ErrorStrings } from './error-strings.ts';
import type { Strings } from './strings.ts';

type Words = Strings & Partial<ErrorStrings>;

/** Kinds in which somebody at the other end said something worth reading. */
const quotes = ['http', 'auth', 'forbidden', 'rate-limit'];

/** What an error means. */
export const errorTitle = ({ kind }: ReportError, strings: Words): string =>
  ({ ...enErrors, ...strings }).errors[kind].title;

/** What to do about an error, then what is worth telling whoever runs the endpoint. */
export const errorLines = (error: ReportError, strings: Words): readonly string[] => {
  const words = { ...enErrors, ...strings };
  const message = quotes.includes(error.kind) ? words.endpointSays(error.message) : error.message;
  const reference = [
    error.status === undefined ? '' : words.httpStatus(error.status),
    error.requestId === undefined ? '' : words.requestId(error.requestId),
  ].filter(Boolean);
  return [words.errors[error.kind].hint, error.message === '' ? '' : message, reference.join(' · ')].filter(
    Boolean,
  );
};
