import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** What the server says to one request, or what it does to it. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly json?: unknown;
      /** Sent as it is, as JSON unless headers say otherwise. */
      readonly body?: string;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Received {
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly method: string | undefined;
  /** By the clock that the test owns, if it does. */
  readonly at: number;
  /** Resolves when the connection of the request is closed before it was answered. */
  readonly closed: Promise<unknown>;
}

const send = (response: ServerResponse, reply: Exclude<Reply, (...call: never) => unknown>): void => {
  const { status = 200, headers, json, body = JSON.stringify(json) } = reply;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body);
};

/** A real endpoint for one test, which answers by a script; its last line is said again and again. */
export const serve = async (test: TestContext, ...script: readonly Reply[]) => {
  const received: Received[] = [];
  let heard = (): void => undefined;
  const server = createServer((request, response) => {
    const { url = '', headers, method } = request;
    const closed = once(response, 'close');
    received.push({ url, headers, method, at: Date.now(), closed });
    const reply = script[Math.min(received.length, script.length) - 1] ?? { status: 500 };
    if (typeof reply === 'function') reply(request, response);
    else send(response, reply);
    heard();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    /** Resolves once so many requests have come. */
    hears: (count: number): Promise<void> =>
      new Promise((resolve) => {
        heard = () => received.length >= count && resolve();
        heard();
      }),
  };
};
