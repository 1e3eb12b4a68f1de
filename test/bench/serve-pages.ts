import { serveEndpoint, type EndpointServer } from '../../stories/endpoint/serve-endpoint.ts';
import type { BuiltPage } from './build-pages.ts';
import type { Library } from './libraries.ts';

/** The box is the same for all of them. */
const html = (hasStyles: boolean): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Bench</title>
  <style>
    body { margin: 10px; font: 14px/1.45 system-ui, sans-serif; }
    #box { position: relative; width: 1180px; height: 720px; }
  </style>
  ${hasStyles ? '<link rel="stylesheet" href="page.css" />' : ''}
  <div id="box"></div>
  <script type="module" src="page.js"></script>
</html>`;

const answer = (page: BuiltPage | undefined, name: string): Response => {
  if (page && name === '')
    return new Response(html(page.files.has('page.css')), { headers: { 'content-type': 'text/html' } });
  const file = page?.files.get(name);
  if (!file) return new Response(null, { status: 404 });
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return new Response(new Uint8Array(file), { headers: { 'content-type': type } });
};

/** Serves each page from memory, in a folder of its library's name. */
export const servePages = (pages: ReadonlyMap<Library, BuiltPage>): Promise<EndpointServer> =>
  serveEndpoint((request) => {
    const [, library = '', name = ''] = new URL(request.url).pathname.split('/');
    return Promise.resolve(answer(pages.get(library as Library), name));
  });
