import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Endpoint } from './create-endpoint.ts';

const badRequest = () => Response.json({ code: 6451000, message: 'Bad query' }, { status: 400 });
const methodNotAllowed = () =>
  Response.json(
    { code: 6450001, message: 'method not allowed' },
    { status: 405, headers: { Allow: 'GET, HEAD, OPTIONS' } },
  );

/** The web's Request never has these methods. */
const forbiddenMethods = ['CONNECT', 'TRACE', 'TRACK'];

const requestOf = ({ url, method = 'GET', headers }: IncomingMessage): Request => {
  const received = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) received.append(name, one);
  return new Request(new URL(`http://endpoint${url ?? '/'}`), { method, headers: received });
};

const answer = async (endpoint: Endpoint, incoming: IncomingMessage): Promise<Response> => {
  if (forbiddenMethods.includes(incoming.method ?? '')) return methodNotAllowed();
  let request: Request;
  try {
    request = requestOf(incoming);
  } catch {
    return badRequest();
  }
  return endpoint(request);
};

/** The endpoint as a listener of Node's HTTP server, or as what a middleware hands its request and response to. */
export const createListener =
  (endpoint: Endpoint) =>
  async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const response = await answer(endpoint, incoming);
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'content-length': body.byteLength,
    });
    outgoing.end(body);
  };
