import { corsHeaders, preflightHeaders } from './cors.ts';
import type { CorsOptions } from './cors.ts';
import type { Database } from './database/database.ts';
import { findMessage } from './find-message.ts';
import { listMessages } from './list-messages.ts';
import { RequestError, unknownRoute } from './request-error.ts';
import { summarize } from './summarize.ts';

export interface EndpointOptions {
  readonly database: Database;
  /** What comes before `/messages` and `/overview` in the path, such as `/reports/whatsapp`. */
  readonly base?: string;
  /** None: only pages of its own origin read the report. */
  readonly cors?: CorsOptions;
  /** Hears of what the asker is not told: why an answer was a 503. */
  readonly onError?: (error: unknown) => void;
}

/** Answers one request; never rejects. */
export type Endpoint = (request: Request) => Promise<Response>;

const methods = 'GET, HEAD, OPTIONS';

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const requestId = () => hexOf(crypto.getRandomValues(new Uint8Array(12)));

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw unknownRoute();
  }
};

/** What a path leads to. */
const routeOf = (
  database: Database,
  base: string,
  { pathname, searchParams }: URL,
): (() => Promise<object>) => {
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
  if (path === '/messages') return () => listMessages(database, searchParams);
  if (path === '/overview') return () => summarize(database, searchParams);
  const [, id] = /^\/messages\/([^/]+)$/.exec(path) ?? [];
  if (id === undefined) throw unknownRoute();
  return () => findMessage(database, decoded(id));
};

/** Tells answers of different content apart; when they were given makes no difference. */
const etagOf = async (body: object): Promise<string> => {
  const content = new TextEncoder().encode(JSON.stringify({ ...body, asOf: undefined }));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `W/"${hexOf(hash.slice(0, 12))}"`;
};

/** Says of what the asker has already only that it is still so. */
const answerWith = async (body: object, { headers }: Request): Promise<Response> => {
  const etag = await etagOf(body);
  return headers.get('If-None-Match') === etag
    ? new Response(null, { status: 304, headers: { ETag: etag } })
    : Response.json(body, { headers: { ETag: etag } });
};

const refusal = ({ status, code, message }: RequestError) => Response.json({ code, message }, { status });

/**
 * The report endpoint of `openapi.yaml` on a database, with the web's own Request and Response: the same function
 * answers behind an HTTP server and, handed to a report as its `fetcher`, inside a page.
 */
export const createEndpoint = ({ database, base = '', cors, onError }: EndpointOptions): Endpoint => {
  const answer = async (request: Request): Promise<Response> => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: methods } });
    const route = routeOf(database, base, new URL(request.url));
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new RequestError(405, 6450001, 'method not allowed');
    return answerWith(await route(), request);
  };
  return async (request) => {
    const response = await answer(request).catch((error: unknown) => {
      if (error instanceof RequestError) return refusal(error);
      onError?.(error);
      return refusal(new RequestError(503, 6451001, 'the report is not available'));
    });
    const headers = new Headers(response.headers);
    const more = {
      ...corsHeaders(cors, request),
      ...(cors && request.method === 'OPTIONS' ? preflightHeaders(request) : {}),
      ...(response.status === 405 ? { Allow: methods } : {}),
      'X-Request-Id': requestId(),
      'Cache-Control': 'no-store',
    };
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    return new Response(request.method === 'HEAD' ? null : response.body, {
      status: response.status,
      headers,
    });
  };
};
