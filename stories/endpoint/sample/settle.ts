import type { Queries } from '../database/database.ts';
import { recordArrivals } from './arrivals.ts';
import type { Stretch } from './waves.ts';

const advanceScheduled = `
  WITH due AS (DELETE FROM scheduled WHERE at <= $1 RETURNING *),
  changes AS (
    SELECT message_id, max(error_code) AS error_code,
      max(at) FILTER (WHERE moment = 'accepted') AS accepted_at, max(at) FILTER (WHERE moment = 'delivered') AS delivered_at,
      max(at) FILTER (WHERE moment = 'read') AS read_at, max(at) FILTER (WHERE moment = 'failed') AS failed_at
    FROM due GROUP BY message_id
  )
  UPDATE messages SET
    accepted_at = coalesce(messages.accepted_at, changes.accepted_at),
    delivered_at = coalesce(messages.delivered_at, changes.delivered_at),
    read_at = coalesce(messages.read_at, changes.read_at),
    failed_at = coalesce(messages.failed_at, changes.failed_at),
    error_code = coalesce(messages.error_code, changes.error_code)
  FROM changes WHERE id = message_id`;

export interface Progress {
  /** Milliseconds since 1970. */
  readonly settled: number;
  readonly recorded: number;
  readonly messages: number;
}

export const readProgress = async (queries: Queries): Promise<Progress> => {
  // Locked, so that two servers on one database take turns and live one life.
  const [settled] = await queries.query<{ at: Date }>('SELECT at FROM settled FOR UPDATE');
  const [sample] = await queries.query<Omit<Progress, 'settled'>>(
    'SELECT messages, recorded::float8 AS recorded FROM sample',
  );
  if (!settled || !sample) throw new Error('The database has no sample.');
  return { settled: settled.at.getTime(), ...sample };
};

/**
 * Lets happen all that is due up to an instant, and records these arrivals, none of them earlier than what is settled.
 * It is settled in the same transaction: whoever reads sees all of it or nothing.
 */
export const settle = async (
  queries: Queries,
  until: number,
  arrivals: readonly Stretch[],
  recorded: number,
) => {
  const instant = new Date(until);
  await queries.query(advanceScheduled, [instant]);
  const next = await recordArrivals(queries, arrivals, recorded, until);
  await queries.query('UPDATE sample SET recorded = $1', [next]);
  await queries.query('UPDATE settled SET at = $1', [instant]);
};
