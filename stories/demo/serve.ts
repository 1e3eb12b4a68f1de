import { fileURLToPath } from 'node:url';
import { openDatabase } from '../endpoint/open-database.ts';
import { openSample } from '../endpoint/open-sample.ts';
import { serveEndpoint } from '../endpoint/serve-endpoint.ts';
import { serveFiles } from './serve-files.ts';

const base = '/reports/whatsapp';
const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A whole number from the environment. */
const readNumber = (name: string, least: number): number | undefined => {
  const text = process.env[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  console.error(`${name} has to be a whole number of at least ${least}.`);
  return process.exit(1);
};

const showProgress = (recorded: number, messages: number): void => {
  const line = `Seeding the database: ${recorded.toLocaleString('en')} of ${messages.toLocaleString('en')} messages`;
  process.stdout.write(process.stdout.isTTY ? `\r${line}${recorded === messages ? '\n' : ''}` : `${line}\n`);
};

const port = readNumber('PORT', 0) ?? 8080;
const sample = await openSample({
  database: await openDatabase({
    databaseUrl: process.env['DATABASE_URL'],
    dataDir: fileOf('../../.data'),
  }),
  messages: readNumber('MESSAGES', 1),
  live: process.env['LIVE'] !== '0',
  base,
  onProgress: showProgress,
  onError: (error) => console.error(error),
});
const files = serveFiles(fileOf('.'), fileOf('../../dist'));

const server = await serveEndpoint(
  (request) => (new URL(request.url).pathname.startsWith(`${base}/`) ? sample.endpoint : files)(request),
  port,
).catch(async (error: NodeJS.ErrnoException) => {
  await sample.close();
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT.` : error);
  return process.exit(1);
});

const stop = async (): Promise<void> => {
  await server.close();
  await sample.close();
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());

console.log(`${server.url}/`);
