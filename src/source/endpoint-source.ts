import type { ReportQuery } from '../model/report-query.ts';
import type { PageRequest, ReportSource } from '../model/report-source.ts';
import { ReportError } from '../model/report-error.ts';
import { toParams } from '../query/report-query.ts';
import { decodePage } from './decode.ts';
import { RequestFailure, requestJson, type JsonForm, type RequestOptions } from './request-json.ts';
import { withRetries } from './retry.ts';

/** Asked for headers before every request, and once more after a 401. */
export type HeadersProvider = (context: {
  readonly reason: 'request' | 'unauthorized';
  readonly signal: AbortSignal;
}) => HeadersInit | Promise<HeadersInit>;

export interface EndpointOptions {
  /** Base URL of the report endpoint; a relative one is resolved against `baseUrl`. */
  readonly endpoint: string;
  /** The page's URL. */
  readonly baseUrl?: string | undefined;
  readonly credentials?: RequestCredentials | undefined;
  readonly headers?: HeadersInit | HeadersProvider | undefined;
  /** Replaces `fetch`; looked up for each request. */
  readonly fetcher?: typeof fetch | undefined;
}

type Params = Readonly<Record<string, string | number | undefined>>;

const resolveEndpoint = ({ endpoint, baseUrl }: EndpointOptions): URL => {
  const base = URL.parse(endpoint, baseUrl);
  if (!base || !/^https?:$/.test(base.protocol) || base.username || base.password)
    throw new ReportError('configuration', 'the endpoint is not an http or https URL');
  return base;
};

/** The endpoint's own query parameters, such as a tenant, stay; so does its path. */
const urlOf = (options: EndpointOptions, path: string, query: URLSearchParams, params: Params): URL => {
  const url = resolveEndpoint(options);
  url.pathname = url.pathname.replace(/\/*$/, `/${path}`);
  for (const [name, value] of query) url.searchParams.append(name, value);
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return url;
};

const isMissing = (cause: unknown): boolean =>
  cause instanceof ReportError && (cause.status === 404 || cause.status === 501);

/** Dots alone would lead to another path, and half of a surrogate pair to none: no message has such an id. */
const encodeId = (id: string): string => {
  if (/^\.{0,2}$|\p{Cs}/u.test(id)) throw new ReportError('http', 'unknown message', { status: 404 });
  return encodeURIComponent(id);
};

const loaded = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch(() => {
    throw new ReportError('network', 'a part of the report could not be loaded');
  });

/** The report endpoint v1 of `openapi.yaml` as a source. */
export const createEndpointSource = (options: EndpointOptions): Required<ReportSource> => {
  const { headers = {}, credentials = 'same-origin' } = options;
  const answers: RequestOptions['answers'] = new Map();
  let ahead: number | null = null;
  const onDate = (date: string): void => {
    const difference = Date.parse(date) - Date.now();
    if (!Number.isNaN(difference)) ahead = difference;
  };

  const headersFor: HeadersProvider = async (context) => {
    try {
      return new Headers(typeof headers === 'function' ? await headers(context) : headers);
    } catch {
      // Whatever a page's own function throws may hold its token, and so may the complaint about a header.
      throw new ReportError('auth', 'the page gave no headers for the request');
    }
  };

  const request = async (
    url: URL,
    reason: 'request' | 'unauthorized',
    signal: AbortSignal,
    form?: JsonForm,
  ): Promise<unknown> => {
    const given = await headersFor({ reason, signal });
    const fetcher = options.fetcher ?? fetch;
    return requestJson(url, { credentials, headers: given, fetcher, answers, onDate }, signal, form);
  };

  const requestWithAuth = async (url: URL, signal: AbortSignal, form?: JsonForm): Promise<unknown> => {
    try {
      return await request(url, 'request', signal, form);
    } catch (cause) {
      const refused = cause instanceof RequestFailure && cause.error.kind === 'auth';
      if (!refused || typeof headers !== 'function') throw cause;
      return request(url, 'unauthorized', signal, form);
    }
  };

  const get = async (
    path: string,
    query: URLSearchParams,
    params: Params,
    signal: AbortSignal,
    form?: JsonForm,
  ): Promise<unknown> => {
    const url = urlOf(options, path, query, params);
    return withRetries(() => requestWithAuth(url, signal, form), signal);
  };

  const getMessages = (
    query: ReportQuery,
    { limit, offset, cursor, asOf }: PageRequest,
    signal: AbortSignal,
    form?: JsonForm,
  ): Promise<unknown> => get('messages', toParams(query), { limit, offset, cursor, asOf }, signal, form);

  return {
    clockAhead: () => ahead,

    messages: async (...request) => decodePage(await getMessages(...request)),
    messagesJson: async (...request) => (await getMessages(...request, 'arrayBuffer')) as ArrayBuffer,

    message: async (id, signal) => {
      const path = `messages/${encodeId(id)}`;
      const answer = get(path, new URLSearchParams(), {}, signal);
      const [json, { decodeDetails }] = await Promise.all([answer, loaded(import('./decode-details.ts'))]);
      return decodeDetails(json);
    },

    overview: async (query, { bucket, asOf }, signal) => {
      const params = { bucket, timezone: query.timezone, asOf };
      const answer = get('overview', toParams(query), params, signal);
      try {
        const [json, { decodeOverview }] = await Promise.all([
          answer,
          loaded(import('./decode-overview.ts')),
        ]);
        return decodeOverview(json);
      } catch (cause) {
        if (isMissing(cause)) return null;
        throw cause;
      }
    },
  };
};
