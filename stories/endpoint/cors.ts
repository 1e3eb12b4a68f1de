/** Which pages of other origins may read the report. */
export interface CorsOptions {
  readonly origins: readonly string[] | '*';
  /** Whether cookies and HTTP authentication may come along; then every origin allowed is answered by its name. */
  readonly credentials?: boolean;
}

const exposed = 'Date, ETag, Retry-After, X-Request-Id';

const allowedOrigin = ({ origins, credentials }: CorsOptions, origin: string): string | null => {
  if (origins === '*') return credentials ? origin : '*';
  return origins.includes(origin) ? origin : null;
};

/** The headers that let the page that asks read the answer; none for a page that may not. */
export const corsHeaders = (cors: CorsOptions | undefined, request: Request): Record<string, string> => {
  const origin = request.headers.get('Origin');
  if (!cors) return {};
  const allowed = origin === null ? null : allowedOrigin(cors, origin);
  if (allowed === null) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': allowed,
    'Access-Control-Expose-Headers': exposed,
    ...(cors.credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
  };
};

/** What a preflight also asks: any header may be sent, since every page brings its own way to authenticate. */
export const preflightHeaders = (request: Request): Record<string, string> => ({
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '',
  'Access-Control-Max-Age': '600',
});
