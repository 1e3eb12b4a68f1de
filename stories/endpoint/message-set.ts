import type { Queries } from './database/database.ts';
import { hourOfSending } from './database/schema.ts';
import { ask, every, some, Sql, sql } from './database/sql.ts';
import { hasLetter } from './filters.ts';
import type { Filters } from './filters.ts';
import { badParameter } from './request-error.ts';

/** Messages as they were at one instant: however often it is asked, the answer is the same. */
export interface MessageSet {
  readonly filters: Filters;
  readonly asOf: Date;
  /** Half-open, and never beyond what there is. */
  readonly start: Date;
  readonly end: Date;
}

export const openSet = async (
  database: Queries,
  filters: Filters,
  asked: number | null,
): Promise<MessageSet> => {
  const [known] = await ask<{ settled: Date; earliest: Date | null }>(
    database,
    sql`SELECT at AS settled, (SELECT min(hour) FROM hourly) AS earliest FROM settled`,
  );
  if (!known) throw new Error('The database has no messages.');
  const settled = known.settled.getTime();
  if (asked !== null && asked > settled) throw badParameter('asOf is in the future');
  const asOf = asked ?? settled;
  const earliest = known.earliest?.getTime() ?? asOf;
  const end = Math.max(earliest, Math.min(filters.endAt ?? Infinity, asOf + 1));
  const start = Math.min(end, Math.max(filters.startAt ?? -Infinity, earliest));
  return { filters, asOf: new Date(asOf), start: new Date(start), end: new Date(end) };
};

const anyOf = (column: Sql, values: readonly unknown[], type: Sql): readonly Sql[] =>
  values.length > 0 ? [sql`${column} = ANY (${values}::${type}[])`] : [];

/** What the hourly counts can tell apart. */
const kindConditions = (filters: Filters): readonly Sql[] => [
  ...anyOf(sql`direction`, filters.direction === null ? [] : [filters.direction], sql`text`),
  ...anyOf(sql`source`, filters.source, sql`text`),
  ...anyOf(sql`status`, filters.status, sql`text`),
  ...anyOf(sql`submission`, filters.submission, sql`text`),
  ...anyOf(sql`country`, filters.country, sql`text`),
  ...anyOf(sql`error_code`, filters.errorCode, sql`integer`),
];

/** A mask hides digits behind other characters, so digits on both of its sides never stand together. */
const numberMatches = (column: Sql, search: string): Sql => {
  const digits = search.replace(/\D/g, '');
  if (search.startsWith('+')) return sql`starts_with(${column}, ${`+${digits}`})`;
  return sql`${column} LIKE ${`%${digits}${search.startsWith('*') ? '' : '%'}`}`;
};

const senderMatches = (search: string): Sql =>
  hasLetter(search) ? sql`strpos(sender, ${search}) > 0` : numberMatches(sql`sender_id`, search);

const recipientMatches = (search: string): Sql => numberMatches(sql`number`, search);

const anySearch = (searches: readonly string[], matches: (search: string) => Sql): readonly Sql[] =>
  searches.length > 0 ? [sql`(${some(searches.map(matches))})`] : [];

/** What only the messages themselves can tell. */
const searchConditions = ({ sender, recipient, template }: Filters): readonly Sql[] => [
  ...anySearch(sender, senderMatches),
  ...anySearch(recipient, recipientMatches),
  ...(template.length === 0
    ? []
    : [
        sql`template_id = ANY (ARRAY(SELECT id FROM templates WHERE lower(name) = ANY (${template}::text[])))`,
      ]),
];

export const conditionsOf = (filters: Filters): Sql =>
  every([...kindConditions(filters), ...searchConditions(filters)]);

const sendingHour = new Sql([hourOfSending], []);

const hour = 3_600_000;

/** The hours cut by these instants, each once. */
const hoursCutBy = (edges: readonly Date[]): readonly Date[] => {
  const times = edges.map((edge) => edge.getTime()).filter((time) => time % hour !== 0);
  return [...new Set(times.map((time) => Math.floor(time / hour) * hour))].map((time) => new Date(time));
};

/**
 * How many messages of the set are of each kind, by the hour they were sent in where that is exact, or one by one: in
 * hours that the set's range or one of `edges` cuts, and where the search is for what the hourly counts do not know.
 */
export const countsOf = ({ filters, asOf, start, end }: MessageSet, edges: readonly Date[] = []): Sql => {
  const search = searchConditions(filters);
  const kind = every(kindConditions(filters));
  if (search.length > 0)
    return sql`
      SELECT ${sendingHour} AS hour, sent_at AS at, direction, source, submission, status, country, error_code, 1 AS total
      FROM messages_as_of(${asOf})
      WHERE id >= first_id(${start}) AND id < first_id(${end}) AND ${kind} AND ${every(search)}`;
  return sql`
    SELECT * FROM counts_as_of(${asOf}, ${start}, ${end}, ${hoursCutBy([start, end, ...edges])}::timestamptz[])
    WHERE ${kind}`;
};
