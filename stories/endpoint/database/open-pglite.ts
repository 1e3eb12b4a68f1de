import { PGlite } from '@electric-sql/pglite';
import { schema } from './database.ts';
import type { Database, Queries } from './database.ts';

type Asking = Pick<PGlite, 'query'>;

const queriesOf = (pglite: Asking): Queries => ({
  query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    (await pglite.query<Row>(sql, [...parameters])).rows,
});

/**
 * Opens an embedded PostgreSQL: in memory, where a web page can have it too, or kept in a folder.
 * Only one process at a time may have a folder open.
 */
export const openPglite = async (dataDir?: string): Promise<Database> => {
  const pglite = await PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    // Nobody replicates it, and checksums log each page once more: without both, a seed is written once, not thrice.
    // Groups of half a million messages are counted in memory, which is half as long as sorting them on disk.
    postgresqlconf: ['wal_level=minimal', 'max_wal_senders=0', 'work_mem=64MB'],
    initDbStartParams: ['--no-data-checksums'],
  });
  await pglite.query(`SET search_path TO ${schema}`);
  return {
    ...queriesOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queriesOf(transaction))),
    close: () => pglite.close(),
  };
};
