import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as pages get; the report needs no more than this. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types wa-report',
].join('; ');

const read = async (folders: readonly string[], path: string): Promise<Buffer | null> => {
  for (const folder of folders) {
    const content = await readFile(join(folder, path)).catch(() => null);
    if (content) return content;
  }
  return null;
};

/** Answers with the file of that path from the first folder that has it. */
export const serveFiles =
  (...folders: readonly string[]) =>
  async ({ url }: Request): Promise<Response> => {
    const path = normalize(decodeURIComponent(new URL(url).pathname)).replace(/\/$/, '/index.html');
    const type = types[extname(path)];
    const content = type ? await read(folders, path) : null;
    if (!type || !content) return new Response('Not found', { status: 404 });
    return new Response(await promisify(gzip)(content), {
      headers: {
        'content-type': type,
        'content-encoding': 'gzip',
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-cache',
      },
    });
  };
