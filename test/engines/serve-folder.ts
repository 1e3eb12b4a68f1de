import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves the files of a folder below a path, on a free port of this machine. */
export const serveFolder = async (folder: string, base: string): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = types[extname(path)] ?? 'application/octet-stream';
    const file = path.startsWith(base)
      ? readFile(join(folder, path.slice(base.length)))
      : Promise.reject(new Error());
    file.then(
      (body) => response.writeHead(200, { 'content-type': type }).end(body),
      // Browsers ask for an icon on their own.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};
