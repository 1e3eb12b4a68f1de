import { get } from 'node:http';
import { Readable } from 'node:stream';

/** `fetch` over `node:http`, which does not need the timers of JavaScript: these can be stopped while it works. */
export const httpFetch: typeof fetch = (input, init) =>
  new Promise((resolve, reject) => {
    const { url, headers, signal } = new Request(input, init);
    const options = { headers: Object.fromEntries(headers), signal, agent: false };
    const request = get(url, options, (response) => {
      const { statusCode: status, statusMessage: statusText, headersDistinct } = response;
      const named = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      );
      const body = Readable.toWeb(response) as ReadableStream<Uint8Array>;
      resolve(new Response(body, { status, statusText, headers: named }));
    });
    request.on('error', reject);
  });
