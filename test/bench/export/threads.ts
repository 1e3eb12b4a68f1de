import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Of the machine's clock, a second: on every Linux. */
const ticks = 100;
/** Milliseconds. What a thread does after it was last looked at is not seen. */
const lookEvery = 50;

/** Seconds of processor time that a thread has had; without a thread, the main one of a process. */
export const processorTime = async (process: number, thread: number | string = process): Promise<number> => {
  const stat = await readFile(`/proc/${process}/task/${thread}/schedstat`, 'utf8').catch(() => '');
  return Number(stat.split(' ')[0]) / 1e9;
};

const nameOf = async (process: number, thread: string): Promise<string> =>
  (await readFile(`/proc/${process}/task/${thread}/comm`, 'utf8').catch(() => '')).trim();

/** Megabytes of a process that are in memory, without the files that are mapped into it. */
const ownMemory = async (process: number): Promise<number> => {
  const status = await readFile(`/proc/${process}/status`, 'utf8');
  return status
    .matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB/gm)
    .reduce((sum, [, size]) => sum + Number(size) / 1024, 0);
};

/** How many processors are busy, looked at for a second. */
export const busyProcessors = async (): Promise<number> => {
  const read = async (): Promise<number> => {
    const [line = ''] = (await readFile('/proc/stat', 'utf8')).split('\n');
    const [user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = line
      .split(/\s+/)
      .slice(1)
      .map(Number);
    return user + nice + system + interrupts + soft + stolen;
  };
  const before = await read();
  await setTimeout(1000);
  return ((await read()) - before) / ticks;
};

/** What a process did while it was watched. */
export interface SeenProcess {
  /** Seconds of processor time by thread. */
  readonly times: ReadonlyMap<string, number>;
  /** Megabytes in memory before. */
  readonly memory: number;
  /** The most there was. */
  readonly peak: number;
}

/** Watches a process of Linux until it is stopped; its threads as long as they live. */
export const watchProcess = async (process: number): Promise<() => Promise<SeenProcess>> => {
  const threads = new Map<string, { readonly name: string; readonly from: number; to: number }>();
  let isFirst = true;
  let peak = 0;
  const look = async (): Promise<void> => {
    for (const thread of await readdir(`/proc/${process}/task`)) {
      const time = await processorTime(process, thread);
      const known = threads.get(thread);
      if (known) known.to = Math.max(known.to, time);
      else threads.set(thread, { name: await nameOf(process, thread), from: isFirst ? time : 0, to: time });
    }
    peak = Math.max(peak, await ownMemory(process));
    isFirst = false;
  };
  await look();
  const memory = peak;
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, lookEvery);
  return async () => {
    clearInterval(timer);
    await looking;
    const times = new Map<string, number>();
    for (const { name, from, to } of threads.values()) times.set(name, (times.get(name) ?? 0) + to - from);
    return { times, memory, peak };
  };
};
