/**
 * Measures the sample endpoint over HTTP on the embedded database: `node test/bench/endpoint.ts [folder]`. A folder is
 * kept and used again, which leaves out the time of the seed. `MESSAGES` and `DATABASE_URL` as for the sample itself.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../stories/endpoint/open-database.ts';
import { openSample } from '../../stories/endpoint/open-sample.ts';
import { serveEndpoint } from '../../stories/endpoint/serve-endpoint.ts';

interface Measure {
  readonly name: string;
  readonly path: string;
  /** Milliseconds the median may take; without one it is only told. */
  readonly goal?: number;
}

const messages = Number(process.env.MESSAGES ?? 1_000_000);
const rounds = 15;
const day = 24 * 3_600_000;
const now = new Date();
/** Midnight in Hong Kong, so many days ago. */
const daysAgo = (days: number) =>
  new Date(Math.floor((now.getTime() + day / 3) / day) * day - day / 3 - days * day).toISOString();
const week = `startAt=${daysAgo(6)}&endAt=${daysAgo(-1)}`;
const deep = Math.round(messages * 0.9);

const measures: readonly Measure[] = [
  { name: 'last 7 days, page of 100 with total', path: `/messages?${week}&limit=100`, goal: 50 },
  {
    name: 'overview of 7 days, by day',
    path: `/overview?${week}&bucket=day&timezone=Asia/Hong_Kong`,
    goal: 300,
  },
  { name: 'number search in 7 days', path: `/messages?${week}&limit=100&recipient=4321`, goal: 500 },
  {
    name: `offset ${deep.toLocaleString('en')} of all time`,
    path: `/messages?limit=100&offset=${deep}`,
    goal: 400,
  },
  { name: 'all time, page of 100 with total', path: '/messages?limit=100' },
  { name: 'number search in all time', path: '/messages?limit=100&recipient=4321' },
  { name: 'sender name search in all time', path: '/messages?limit=100&sender=bank' },
  { name: 'one template in all time', path: '/messages?limit=100&template=member_offer' },
  { name: 'failed in all time', path: '/messages?limit=100&status=failed' },
  { name: 'one rare error in all time', path: '/messages?limit=100&errorCode=132016' },
  { name: 'as of 60 days ago, all time', path: `/messages?limit=100&asOf=${daysAgo(60)}` },
  { name: 'overview of all time, by day', path: '/overview?timezone=Asia/Hong_Kong' },
  { name: 'overview of all time, by day, half-hour zone', path: '/overview?timezone=Asia/Kolkata' },
  {
    name: 'overview of 7 days, by hour, half-hour zone',
    path: `/overview?${week}&bucket=hour&timezone=Asia/Kolkata`,
  },
  {
    name: 'overview of all time, by hour, half-hour zone',
    path: '/overview?bucket=hour&timezone=Asia/Kolkata',
  },
];

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const read = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(body)}`);
  return body;
};

const tell = (name: string, median: number, p95: number | null, goal: number | undefined) => {
  const verdict = goal === undefined ? '' : median <= goal ? 'pass' : 'MISS';
  const cells = [median.toFixed(0), p95?.toFixed(0) ?? '', goal?.toFixed(0) ?? ''].map((text) =>
    text.padStart(7),
  );
  console.log(`${name.padEnd(46)}${cells.join(' ')}  ${verdict}`);
  if (verdict === 'MISS') process.exitCode = 1;
};

const measure = async (url: string, { name, path, goal }: Measure) => {
  await read(url + path);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => read(url + path)));
  times.sort((a, b) => a - b);
  tell(name, times[Math.floor(rounds / 2)] ?? 0, times[Math.floor(rounds * 0.95)] ?? 0, goal);
};

const kept = process.argv[2];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'wa-report-')));
console.log(`${messages.toLocaleString('en')} messages\n${''.padEnd(46)} median     p95    goal   (ms)`);
try {
  const opening = performance.now();
  const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir: folder });
  const sample = await openSample({ database, messages, onError: console.error });
  tell(kept ? 'open' : 'open and seed', performance.now() - opening, null, 30_000);
  const server = await serveEndpoint(sample.endpoint);
  for (const one of measures) await measure(server.url, one);
  await server.close();
  await sample.close();
} finally {
  if (!kept) await rm(folder, { recursive: true });
}
