import { fileURLToPath } from 'node:url';
import { openSample, type Sample, type SampleOptions } from '../endpoint/open-sample.ts';
import { serveEndpoint } from '../endpoint/serve-endpoint.ts';
import { serveFiles } from './serve-files.ts';

/** Where the demo page has its report endpoint. */
export const base = '/reports/whatsapp';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Demo {
  /** Of the page. */
  readonly url: string;
  /** Answers what is under way, and closes the database; nothing is lost. */
  close(): Promise<void>;
}

/** Serves the demo page, with the CDN build as a stranger would load it, and its report endpoint. */
export const openDemo = async ({
  port,
  ...options
}: SampleOptions & { readonly port: number }): Promise<Demo> => {
  const files = serveFiles(folderOf('.'), folderOf('../../dist'));
  const opened = Promise.withResolvers<Sample>();
  const answer = async (request: Request): Promise<Response> =>
    new URL(request.url).pathname.startsWith(`${base}/`)
      ? (await opened.promise).endpoint(request)
      : files(request);
  // A port that is taken shows before the database is seeded, not after.
  const server = await serveEndpoint(answer, port).catch(async (error: unknown) => {
    await options.database.close();
    throw error;
  });
  const sample = await openSample({ ...options, base });
  opened.resolve(sample);
  return {
    url: `${server.url}/`,
    close: async () => {
      await server.close();
      await sample.close();
    },
  };
};
