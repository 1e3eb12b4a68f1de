import type { Database } from '../database/database.ts';
import { history } from './seed.ts';
import { readProgress, settle } from './settle.ts';
import { spread } from './waves.ts';

const hoursAtOnce = 120;

/** Fills the time since the sample was last settled, 120 days at most, as busily as the sample was made. */
export const catchUp = async (database: Database, now: Date): Promise<void> => {
  for (;;) {
    const done = await database.transaction(async (queries) => {
      const { settled, recorded, messages } = await readProgress(queries);
      const from = Math.max(settled + 1, now.getTime() - history);
      const to = Math.min(from + hoursAtOnce * 3_600_000, now.getTime() + 1);
      if (to <= from) return true;
      const arrivals = spread(from, to, Math.round((messages * (to - from)) / history));
      await settle(queries, to - 1, arrivals, recorded);
      return false;
    });
    if (done) return;
  }
};
