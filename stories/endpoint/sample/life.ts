import type { Database } from '../database/database.ts';
import { catchUp } from './catch-up.ts';
import { readProgress, settle } from './settle.ts';

export interface LifeOptions {
  readonly database: Database;
  readonly clock?: () => Date;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** How many messages arrive in a second, on average. */
  readonly perSecond?: number;
  /** Hears of a step that failed; the next one makes up for it. */
  readonly onError?: (error: unknown) => void;
}

export interface Life {
  /** Resolves once the step under way is done. */
  stop(): Promise<void>;
}

const step = 1000;
/** After a longer pause, such as a laptop's sleep, time is made up for as after a restart. */
const longestStep = 60_000;

const waitFor = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** A number in [0, 2), 1 on average, so that messages do not come like clockwork. */
const unrest = (instant: number) => (Math.imul(instant % 0x100000000, 0x9e3779b1) >>> 0) / 0x80000000;

/** Records what happened since the last step. */
export const live = async (database: Database, now: Date, perSecond: number): Promise<void> => {
  const behind = await database.transaction(async (queries) => {
    const { settled, recorded } = await readProgress(queries);
    const length = now.getTime() - settled;
    if (length > longestStep) return true;
    if (length <= 0) return false;
    const count = Math.round((perSecond * length * unrest(settled)) / 1000);
    await settle(queries, now.getTime(), [{ start: settled + 1, length, count }], recorded);
    return false;
  });
  if (behind) await catchUp(database, now);
};

/** Messages keep arriving and their statuses keep changing, a step every second, until it is stopped. */
export const startLife = ({
  database,
  clock = () => new Date(),
  wait = waitFor,
  perSecond = 2,
  onError,
}: LifeOptions): Life => {
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      await live(database, clock(), perSecond).catch((error: unknown) => onError?.(error));
      await wait(step, stopping.signal);
    }
  };
  const running = run();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
};
