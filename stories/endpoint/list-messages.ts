import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Database } from './database/database.ts';
import { ask, sql } from './database/sql.ts';
import type { Sql } from './database/sql.ts';
import { readFilters } from './filters.ts';
import type { Filters } from './filters.ts';
import { presentMessage, withTemplates } from './message-row.ts';
import type { MessageRow } from './message-row.ts';
import { conditionsOf, countsOf, openSet } from './message-set.ts';
import type { MessageSet } from './message-set.ts';
import { instant, single, whole } from './parameters.ts';
import { badParameter } from './request-error.ts';

const defaultLimit = 50;
const maximumLimit = 500;

const readLimit = (query: URLSearchParams): number => {
  const limit = whole(query, 'limit') ?? defaultLimit;
  if (limit > maximumLimit) throw badParameter(`exceed maximum limit ${maximumLimit}`);
  if (limit === 0) throw badParameter('limit is less than 1');
  return limit;
};

/** A page that is still to be read, and how many messages its set has. */
interface Found {
  readonly total: number;
  readonly rows: Sql;
}

/** The counts of the hours tell in which of them a page lies, so that no row before it need be read. */
const findAtOffset = async (
  database: Database,
  set: MessageSet,
  offset: number,
  count: number,
): Promise<Found> => {
  const wanted = sql`before < ${offset + count}::bigint AND before + messages > ${offset}::bigint`;
  const [place] = await ask<{ total: number; hours: readonly Date[]; before: number }>(
    database,
    sql`
      WITH hours AS (
        SELECT hour, sum(total) AS messages FROM (${countsOf(set)}) AS counts GROUP BY hour HAVING sum(total) > 0
      ), placed AS (SELECT hour, messages, sum(messages) OVER (ORDER BY hour DESC) - messages AS before FROM hours)
      SELECT coalesce(sum(messages), 0)::float8 AS total,
        coalesce(array_agg(hour) FILTER (WHERE ${wanted}), '{}') AS hours,
        coalesce(min(before) FILTER (WHERE ${wanted}), 0)::float8 AS before
      FROM placed`,
  );
  if (!place) throw new Error('An aggregate has one row.');
  // OFFSET 0 has each hour read by itself: the planner would rather read all that is newer, down to the offset.
  const rows = sql`
    SELECT message.* FROM unnest(${place.hours}::timestamptz[]) AS hour, LATERAL (
      SELECT * FROM messages_as_of(${set.asOf})
      WHERE id >= first_id(greatest(hour, ${set.start}))
        AND id < first_id(least(hour + interval '1 hour', ${set.end})) AND ${conditionsOf(set.filters)} OFFSET 0
    ) AS message ORDER BY id DESC OFFSET ${Math.max(0, offset - place.before)}::bigint LIMIT ${count}::bigint`;
  return { total: place.total, rows };
};

const findAfter = (set: MessageSet, { after, total }: Cursor, count: number): Found => ({
  total,
  rows: sql`
    SELECT * FROM messages_as_of(${set.asOf}) WHERE id < ${after}::uuid AND id >= first_id(${set.start})
      AND ${conditionsOf(set.filters)} ORDER BY id DESC LIMIT ${count}::bigint`,
});

const readCursor = (query: URLSearchParams, filters: Filters): Cursor | null => {
  const text = single(query, 'cursor');
  return text === null ? null : decodeCursor(text, filters);
};

/** `GET /messages`: one page of a set, by offset or by cursor. */
export const listMessages = async (database: Database, query: URLSearchParams) => {
  const filters = readFilters(query);
  const limit = readLimit(query);
  const offset = whole(query, 'offset');
  const asOf = instant(query, 'asOf');
  const cursor = readCursor(query, filters);
  if (cursor && offset !== null) throw badParameter('only one of offset, cursor allowed');
  if (cursor && asOf !== null && asOf !== cursor.asOf)
    throw badParameter('bad cursor: it belongs to another asOf');

  const set = await openSet(database, filters, cursor?.asOf ?? asOf);
  // One row more than asked for tells whether there is a next page.
  const found = cursor
    ? findAfter(set, cursor, limit + 1)
    : await findAtOffset(database, set, offset ?? 0, limit + 1);
  const rows = await ask<MessageRow>(database, withTemplates(found.rows));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    messages: rows.slice(0, limit).map(presentMessage),
    total: found.total,
    next: last
      ? encodeCursor({ after: last.id, asOf: set.asOf.getTime(), total: found.total }, filters)
      : null,
    asOf: set.asOf.toISOString(),
  };
};
