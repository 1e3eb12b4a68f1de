import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createListener } from '../../../stories/endpoint/create-listener.ts';
import type { Endpoint } from '../../../stories/endpoint/create-endpoint.ts';
import { serveFiles } from '../../../stories/demo/serve-files.ts';
import { PageFactory, type WireMessage } from './page-template.ts';

/** Nothing else may share its process, so that a page can weigh itself. */
const alone = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Bench</title>
  <script type="module" src="page.js"></script>
</html>`;

interface ExportServerOptions {
  /** The folder of the CDN build. */
  readonly dist: string;
  /** The code of the bench's own pages, by name. */
  readonly pages: ReadonlyMap<string, Uint8Array>;
  readonly messages: readonly WireMessage[];
  readonly sample: Endpoint;
}

export interface ExportServer {
  readonly url: string;
  /** Milliseconds that the sample endpoint took for its answers so far. */
  readonly served: () => number;
  close(): Promise<void>;
}

/**
 * Serves the bench's pages in folders of their names with the CDN build beside them, the messages to make pages of, an
 * endpoint that answers from memory (`/memory/<rows>`), and the sample endpoint (`/sample`), whose time is taken.
 */
export const serveExport = async (options: ExportServerOptions): Promise<ExportServer> => {
  const { pages, messages, sample } = options;
  const files = serveFiles(options.dist);
  let served = 0;

  const sampleAnswer = async (url: URL): Promise<Response> => {
    const start = performance.now();
    const answer = await sample(
      new Request(`http://sample${url.pathname.slice('/sample'.length)}${url.search}`),
    );
    const body = await answer.arrayBuffer();
    served += performance.now() - start;
    return new Response(body, answer);
  };
  const pageAnswer = (name: string, file: string): Promise<Response> | Response => {
    const code = pages.get(name);
    if (!code) return new Response(null, { status: 404 });
    if (file === '') return new Response(html, { headers: { 'content-type': 'text/html', ...alone } });
    return new Response(new Uint8Array(code), { headers: { 'content-type': 'text/javascript' } });
  };
  const answer: Endpoint = async (request) => {
    const url = new URL(request.url);
    const [, name = '', file = ''] = url.pathname.split('/');
    if (name === 'sample') return sampleAnswer(url);
    if (name === 'messages') return Response.json(messages);
    if (!file.startsWith('wa-report')) return pageAnswer(name, file);
    const found = await files(new Request(`http://dist/${file}`));
    found.headers.set('cross-origin-embedder-policy', 'require-corp');
    return found;
  };

  const factories = new Map<number, PageFactory>();
  const factoryOf = (rows: number): PageFactory => {
    const factory = factories.get(rows) ?? new PageFactory(messages, rows);
    factories.set(rows, factory);
    return factory;
  };
  const listener = createListener(answer);
  const server = createServer((incoming, outgoing) => {
    const [, rows] = /^\/memory\/(\d+)\/messages\?/.exec(incoming.url ?? '') ?? [];
    if (rows === undefined) return void listener(incoming, outgoing);
    const body = Buffer.from(factoryOf(Number(rows)).answer(new URL(`http://memory${incoming.url ?? ''}`)));
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': body.byteLength });
    outgoing.end(body);
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    served: () => served,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
