import { join } from 'node:path';
import type { Database } from './database/database.ts';
import { lockFolder } from './database/lock-folder.ts';
import { openPglite } from './database/open-pglite.ts';
import { openPostgres } from './database/open-postgres.ts';

export interface DatabaseOptions {
  /** A PostgreSQL server, such as `postgres://user@host/database`; without it the database is embedded. */
  readonly databaseUrl?: string | undefined;
  /** The embedded database's folder; without it, it is kept in memory. */
  readonly dataDir?: string | undefined;
}

const openFolder = async (folder: string): Promise<Database> => {
  const unlock = await lockFolder(folder);
  const database = await openPglite(join(folder, 'database'));
  return {
    ...database,
    close: async () => {
      await database.close();
      await unlock();
    },
  };
};

/** Opens the sample's database, for Node. A page opens its own with `openPglite`. */
export const openDatabase = ({ databaseUrl, dataDir }: DatabaseOptions): Promise<Database> => {
  if (databaseUrl) return openPostgres(databaseUrl);
  return dataDir === undefined ? openPglite() : openFolder(dataDir);
};
