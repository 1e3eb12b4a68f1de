import ky, { isTimeoutError } from 'ky';
import { ReportError, type ReportErrorKind } from '../model/report-error.ts';

/** What every request of an endpoint has in common. */
export interface RequestOptions {
  readonly credentials: RequestCredentials;
  readonly headers: HeadersInit;
  readonly fetcher: typeof fetch;
  /** Answers by URL that need not come again while the endpoint's `ETag` for them is the same. */
  readonly answers: Map<string, Answer>;
  /** Told what time it was for the endpoint, where it says so. */
  readonly onDate?: (date: string) => void;
}

interface Answer {
  readonly etag: string;
  readonly json: unknown;
}

/** Who asks again asks for the newest rows and those on screen. */
const mostAnswers = 8;

/** JSON that is read, or its bytes. */
export type JsonForm = 'json' | 'arrayBuffer';

/** A failed request, and how long the endpoint asked to wait before the next, in milliseconds. */
export class RequestFailure extends Error {
  readonly error: ReportError;
  readonly retryAfter: number | undefined;

  constructor(error: ReportError, retryAfter?: number) {
    super(error.message);
    this.error = error;
    this.retryAfter = retryAfter;
  }
}

/** Milliseconds until the first byte must have come, and again until the last. */
const timeout = 20_000;
/** CINNOX says "too many requests" with a code of its own. */
const tooManyRequests = 6451010;

const failure = (kind: ReportErrorKind, message: string, response?: Response): RequestFailure =>
  new RequestFailure(
    new ReportError(kind, message, {
      status: response?.status,
      requestId: response?.headers.get('x-request-id') ?? undefined,
    }),
  );

/** Retry-After in seconds or as a date. */
const retryAfterOf = (response: Response): number | undefined => {
  const header = response.headers.get('retry-after')?.trim();
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? wait : undefined;
};

const kindOf = (status: number, code: number | undefined): ReportErrorKind => {
  if (status === 401) return 'auth';
  if (status === 403) return 'forbidden';
  return status === 429 || code === tooManyRequests ? 'rate-limit' : 'http';
};

/** An endpoint may quote the number it refuses, and errors end in other people's logs. */
const withoutNumbers = (message: string): string => message.replace(/\+?\d(?:[ ().-]?\d){5,}/g, '•••');

/** The endpoint's own words: `{ code, message }`, as far as it kept to that. */
const refusal = async (response: Response, json: Promise<unknown>): Promise<RequestFailure> => {
  const body = await json.catch(() => null);
  const { code, message } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  const known = typeof code === 'number' ? code : undefined;
  const words = typeof message === 'string' ? withoutNumbers(message).slice(0, 200) : response.statusText;
  const error = new ReportError(kindOf(response.status, known), words, {
    status: response.status,
    code: known,
    requestId: response.headers.get('x-request-id') ?? undefined,
  });
  return new RequestFailure(error, retryAfterOf(response));
};

const isJson = (response: Response): boolean =>
  /^[^;]*[/+]json\b/i.test(response.headers.get('content-type') ?? '');

/** An answer that was kept on its way is of an earlier time. */
const tellDate = ({ headers }: Response, { onDate }: RequestOptions): void => {
  const date = headers.get('date');
  if (date && !headers.has('age')) onDate?.(date);
};

/** Why fetch rejected. Browsers do not say; they only tell when they are sure to be offline. */
const connectionFailure = (cause: unknown): RequestFailure => {
  if (isTimeoutError(cause)) return failure('timeout', `no answer within ${timeout / 1000} s`);
  const offline = 'onLine' in navigator && !navigator.onLine;
  return offline
    ? failure('offline', 'the browser is offline')
    : failure('network', 'the endpoint did not answer');
};

/**
 * One GET of a JSON document, without retries; as an `arrayBuffer` it is not read yet. Rejects with a `RequestFailure`, also where it was aborted.
 * Redirects are refused, because browsers take custom headers along to other origins; nothing is kept on disk.
 */
export const requestJson = async (
  url: URL,
  options: RequestOptions,
  signal: AbortSignal,
  form: JsonForm = 'json',
): Promise<unknown> => {
  const { credentials, headers, fetcher, answers } = options;
  const { href } = url;
  const known = form === 'json' ? answers.get(href) : undefined;
  let response: Response | undefined;
  try {
    const request = ky(url, {
      credentials,
      headers: { ...Object.fromEntries(new Headers(headers)), ...(known && { 'if-none-match': known.etag }) },
      // Browsers refuse to run their own fetch as a method of something else.
      fetch: (input, init) => fetcher(input, init),
      signal,
      timeout,
      retry: 0,
      throwHttpErrors: false,
      redirect: 'error',
      cache: 'no-store',
    });
    response = await request;
    tellDate(response, options);
    if (known && response.status === 304) return known.json;
    // The request's own json() keeps time, unlike the response's.
    if (!response.ok) throw await refusal(response, request.json());
    if (!isJson(response)) throw failure('shape', 'the answer is not JSON', response);
    const read = await request[form]();
    const etag = response.headers.get('etag');
    answers.delete(href);
    if (etag && form === 'json') answers.set(href, { etag, json: read });
    for (const oldest of [...answers.keys()].slice(0, -mostAnswers)) answers.delete(oldest);
    return read;
  } catch (cause) {
    if (cause instanceof RequestFailure) throw cause;
    if (cause instanceof SyntaxError) throw failure('shape', 'the answer is not valid JSON', response);
    throw connectionFailure(cause);
  }
};
