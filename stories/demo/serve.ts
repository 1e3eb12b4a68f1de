import { fileURLToPath } from 'node:url';
import { openDatabase } from '../endpoint/open-database.ts';
import { openDemo } from './open-demo.ts';

const fail = (message: string): never => {
  console.error(message);
  return process.exit(1);
};

/** A whole number from the environment. */
const readNumber = (name: string, least: number): number | undefined => {
  const text = process.env[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  const isRead = text.trim() !== '' && Number.isSafeInteger(value) && value >= least;
  return isRead ? value : fail(`${name} has to be a whole number of at least ${least}.`);
};

const showProgress = (recorded: number, messages: number): void => {
  const line = `Seeding the database: ${recorded.toLocaleString('en')} of ${messages.toLocaleString('en')} messages`;
  process.stdout.write(process.stdout.isTTY ? `\r${line}${recorded === messages ? '\n' : ''}` : `${line}\n`);
};

const explain = (error: unknown, port: number): string => {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `Port ${port} is taken: choose another with PORT.`;
  return error instanceof Error ? error.message : String(error);
};

const port = readNumber('PORT', 0) ?? 8080;
const messages = readNumber('MESSAGES', 1);
const dataDir = process.env['DATA_DIR'] ?? fileURLToPath(new URL('../../.data', import.meta.url));
const databaseUrl = process.env['DATABASE_URL'];

try {
  const demo = await openDemo({
    database: await openDatabase({ databaseUrl, dataDir }),
    port,
    live: process.env['LIVE'] !== '0',
    ...(messages === undefined ? {} : { messages }),
    onProgress: showProgress,
    onError: (error) => console.error(error),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close());
  console.log(demo.url);
} catch (error) {
  fail(explain(error, port));
}
