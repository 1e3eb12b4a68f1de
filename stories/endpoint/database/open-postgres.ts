import { Pool } from 'pg';
import type { ClientBase, PoolClient } from 'pg';
import { schema } from './database.ts';
import type { Database, Queries } from './database.ts';

const queriesOf = (client: Pick<ClientBase, 'query'>): Queries => ({
  query: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
    const { rows } = await client.query(sql, [...parameters]);
    return rows as readonly Row[];
  },
});

const inTransaction = async <Result>(client: PoolClient, work: (queries: Queries) => Promise<Result>) => {
  try {
    await client.query('BEGIN');
    const result = await work(queriesOf(client));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // A connection that fails half way is in an unknown state: ending it rolls back what it did.
    client.release(true);
    throw error;
  }
};

/** Opens a PostgreSQL server, 15 or later, by its connection URL. */
export const openPostgres = async (url: string): Promise<Database> => {
  const pool = new Pool({ connectionString: url, options: `-c search_path=${schema} -c work_mem=64MB` });
  // Connections that break while idle are replaced when they are next asked for.
  pool.on('error', () => undefined);
  await pool.query('SELECT 1');
  return {
    ...queriesOf(pool),
    transaction: async (work) => inTransaction(await pool.connect(), work),
    close: () => pool.end(),
  };
};
