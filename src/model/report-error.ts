/** What went wrong, as far as a user or a page can act on it. */
export type ReportErrorKind =
  | 'network'
  | 'offline'
  | 'timeout'
  | 'http'
  | 'auth'
  | 'forbidden'
  | 'rate-limit'
  | 'shape'
  | 'integrity'
  | 'configuration'
  /** A file could not be written. */
  | 'file';

interface ReportErrorOptions {
  readonly status?: number | undefined;
  readonly code?: number | undefined;
  readonly requestId?: string | undefined;
}

/**
 * The one error of the report. It is made where something fails and never carries a number, a name, a message's text,
 * a token or a URL's query: pages may log it as it is.
 */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly kind: ReportErrorKind;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** The endpoint's own error code. */
  readonly code: number | undefined;
  /** What to quote to whoever runs the endpoint. */
  readonly requestId: string | undefined;

  constructor(kind: ReportErrorKind, message: string, options: ReportErrorOptions = {}) {
    super(message);
    this.kind = kind;
    this.status = options.status;
    this.code = options.code;
    this.requestId = options.requestId;
  }
}
