import { openPglite } from './endpoint/database/open-pglite.ts';
import { openSample, type Sample } from './endpoint/open-sample.ts';

/** Where the stories' reports think their endpoint is. */
export const endpoint = '/reports/whatsapp';

let sample: Promise<Sample> | undefined;

/** The sample endpoint, database and all, run in this page; opened by the first request. */
export const sampleFetch: typeof fetch = async (input, init) => {
  sample ??= openPglite().then((database) => openSample({ database, messages: 1_500, base: endpoint }));
  return (await sample).endpoint(new Request(input, init));
};

const pathOf = (input: RequestInfo | URL): string =>
  new URL(input instanceof Request ? input.url : input, location.href).pathname;

/** The sample endpoint, but for one route that answers as it is told. */
export const sampleFetchExcept =
  (route: string, answer: () => Promise<Response>): typeof fetch =>
  (input, init) =>
    pathOf(input).endsWith(route) ? answer() : sampleFetch(input, init);

/** Never answers. */
export const silent: typeof fetch = (input, init) =>
  new Promise((_, reject) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
