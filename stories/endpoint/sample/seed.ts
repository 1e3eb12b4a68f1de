import { schema } from '../database/database.ts';
import type { Database, Queries } from '../database/database.ts';
import { functions, indexes, tables, triggers } from '../database/schema.ts';
import { recordArrivals } from './arrivals.ts';
import { sampleSchema } from './sample-schema.ts';
import { templates } from './templates.ts';
import { spread } from './waves.ts';

/** How far back the sample goes: 120 days, in milliseconds. */
export const history = 120 * 24 * 3_600_000;
const stretchesPerBatch = 120;

export interface SeedOptions {
  /** How many messages. */
  readonly messages: number;
  /** The instant the sample is made for: nothing in it is later. */
  readonly until: Date;
  readonly onProgress?: ((recorded: number, messages: number) => void) | undefined;
}

const run = async (queries: Queries, commands: readonly string[]) => {
  for (const statement of commands) await queries.query(statement);
};

const recordTemplates = (queries: Queries) =>
  queries.query(`INSERT INTO templates SELECT * FROM jsonb_populate_recordset(NULL::templates, $1::jsonb)`, [
    JSON.stringify(templates),
  ]);

const statements = [...tables, ...functions, ...sampleSchema, ...indexes, ...triggers].join(';');

/** How many messages the database's sample was made with; null where it has none, or one of other tables. */
export const readSample = async (queries: Queries): Promise<number | null> => {
  const [found] = await queries.query<{ made: boolean }>(
    `SELECT to_regclass('${schema}.sample') IS NOT NULL AS made`,
  );
  if (!found?.made) return null;
  const [sample] = await queries.query<{ messages: number }>(
    `SELECT messages FROM sample WHERE to_jsonb(sample) ->> 'statements' = md5($1)`,
    [statements],
  );
  return sample?.messages ?? null;
};

/**
 * Makes the tables and the messages of the last 120 days, in place of those there are, all in one transaction: a seed
 * that is interrupted never was. The same `messages` and `until` make the same rows.
 */
export const seed = async (
  database: Database,
  { messages, until, onProgress }: SeedOptions,
): Promise<void> => {
  const end = until.getTime();
  const stretches = spread(end - history + 1, end + 1, messages);
  await database.transaction(async (queries) => {
    await run(queries, [`DROP SCHEMA IF EXISTS ${schema} CASCADE`, `CREATE SCHEMA ${schema}`]);
    await run(queries, [...tables, ...functions, ...sampleSchema]);
    await recordTemplates(queries);
    let recorded = 0;
    for (let batch = 0; batch < stretches.length; batch += stretchesPerBatch) {
      recorded = await recordArrivals(
        queries,
        stretches.slice(batch, batch + stretchesPerBatch),
        recorded,
        end,
      );
      onProgress?.(recorded, messages);
    }
    await run(queries, [...indexes, ...triggers]);
    await queries.query('INSERT INTO settled VALUES ($1)', [until]);
    await queries.query('INSERT INTO sample VALUES ($1, $2, md5($3))', [messages, recorded, statements]);
  });
  await run(
    database,
    ['messages', 'hourly', 'scheduled'].map((table) => `VACUUM ANALYZE ${table}`),
  );
};
