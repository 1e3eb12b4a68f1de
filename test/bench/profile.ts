/**
 * Says where the time of a wheel run goes: `node test/bench/profile.ts [library]`, by what the main thread does and by
 * the functions that run in it.
 */
import type { Protocol } from 'puppeteer-core';
import { buildPage, installPeers } from './build-pages.ts';
import { libraries, ours } from './libraries.ts';
import { turnWheel } from './measures/wheel.ts';
import { withBrowser, type OpenPage } from './open-page.ts';
import { servePages } from './serve-pages.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const shown = 30;
const library = libraries.find((each) => each === process.argv[2]) ?? ours;

const openWarm = async ({ page }: OpenPage): Promise<void> => {
  await page.evaluate(() => bench.open(1_000_000));
  await page.evaluate(() => bench.readAhead(132_000));
};

const print = (title: string, spent: ReadonlyMap<string, number>): void => {
  console.log(`\n${title}`);
  const sorted = [...spent].sort(([, one], [, other]) => other - one);
  for (const [name, time] of sorted.slice(0, shown)) console.log(`${time.toFixed(0).padStart(6)}  ${name}`);
};

const add = (spent: Map<string, number>, name: string, time: number): Map<string, number> =>
  spent.set(name, (spent.get(name) ?? 0) + time);

/** Milliseconds of each kind of event, without the events within it. */
const selfTimes = (events: readonly TraceEvent[]): ReadonlyMap<string, number> => {
  const spent = new Map<string, number>();
  const open: { readonly name: string; readonly end: number }[] = [];
  for (const { name, ts, dur = 0 } of [...events].sort((one, other) => one.ts - other.ts)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const parent = open.at(-1);
    if (parent) add(spent, parent.name, -dur / 1000);
    add(spent, name, dur / 1000);
    open.push({ name, end: ts + dur });
  }
  return spent;
};

const trace = async (open: OpenPage): Promise<readonly TraceEvent[]> => {
  await open.page.tracing.start({ categories: ['devtools.timeline', 'blink', 'cc', 'v8', 'toplevel'] });
  await turnWheel(open, 20_000, 60_000);
  const bytes = await open.page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  // The page's main thread is the one that lays out most.
  const layouts = Map.groupBy(
    traceEvents.filter(({ name }) => name === 'Layout'),
    ({ tid }) => tid,
  );
  const [main] = [...layouts].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return traceEvents.filter(({ ph, tid }) => ph === 'X' && tid === main);
};

/** Milliseconds in each function itself. */
const functionTimes = ({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile) => {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [
      id,
      `${callFrame.functionName || '(anonymous)'} :${callFrame.lineNumber + 1}`,
    ]),
  );
  const spent = new Map<string, number>();
  samples.forEach((id, index) => add(spent, names.get(id) ?? '', (timeDeltas[index] ?? 0) / 1000));
  return spent;
};

const profile = async (open: OpenPage): Promise<Protocol.Profiler.Profile> => {
  await open.devtools.send('Profiler.enable');
  await open.devtools.send('Profiler.setSamplingInterval', { interval: 200 });
  await open.devtools.send('Profiler.start');
  await turnWheel(open, 20_000, 60_000);
  return (await open.devtools.send('Profiler.stop')).profile;
};

installPeers();
const server = await servePages(new Map([[library, await buildPage(library, false)]]));
await withBrowser(`${server.url}/${library}/`, {}, async (opener) => {
  const events = await opener(async (open) => {
    await openWarm(open);
    return trace(open);
  });
  print('By kind of work, ms', selfTimes(events));
  const found = await opener(async (open) => {
    await openWarm(open);
    return profile(open);
  });
  print('By function, ms', functionTimes(found));
});
await server.close();
