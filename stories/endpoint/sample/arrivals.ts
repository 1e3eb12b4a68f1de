import type { Queries } from '../database/database.ts';
import { catalog, perCountry, placesPerHour } from './catalog.ts';
import type { Stretch } from './waves.ts';

const names = Object.keys(catalog);
const all = (name: keyof typeof catalog) =>
  `($${names.indexOf(name) + 6}::${typeof catalog[name][0] === 'number' ? 'integer' : 'text'}[])`;
/** One of `size` values; of a list with `size` values for each group, one of that group's. */
const one = (name: keyof typeof catalog, drawn: string, size: number, group = '0') =>
  `${all(name)}[${group} * ${size} + floor(${drawn} * ${size})::integer + 1]`;
const ofPlace = (name: keyof typeof perCountry, drawn: string) => one(name, drawn, perCountry[name], 'place');

/** A lag in milliseconds with a long tail. A division is exact on every machine where a power is not. */
const lag = (typical: number, drawn: string, tail: number) =>
  `floor(${typical} / (${1 + tail} - ${drawn}))::bigint`;

/** What is decided of a message, each step by what was decided before. Instants are milliseconds since 1970. */
const steps = [
  `${one('countries', 'draw(n, 2)', placesPerHour, '(sent / 3600000 % 24)::integer')} - 1 AS place,
   draw(n, 3) < 0.03 AS inbound,
   draw(n, 4) * draw(n, 4) AS sender_drawn`,

  `CASE WHEN inbound THEN ${one('senderIds', 'sender_drawn', 19)} ELSE ${one('senderIds', 'sender_drawn', 20)} END AS channel,
   ${one('senderCountries', 'sender_drawn', 19)} AS channel_country,
   CASE WHEN NOT inbound THEN ${one('sentBy', 'sender_drawn', 20)} END AS sent_by,
   place * 1000000 + floor(draw(n, 5) * draw(n, 5) * 200000)::bigint AS customer,
   CASE WHEN NOT inbound THEN ${ofPlace('templates', 'draw(n, 6)')} END AS template_id,
   NOT inbound AND draw(n, 7) < 0.01 AS rejected`,

  `${all('categories')}[template_id] AS category,
   '+' || left(
     ${ofPlace('prefixes', 'draw(customer, 8)')} || substr((100000000000000000 + (hashint8extended(customer, 9) & 9007199254740991))::text, 4),
     ${all('digits')}[place + 1]) AS full_number,
   CASE WHEN NOT inbound AND NOT rejected THEN sent + 150 + ${lag(60, 'draw(n, 10)', 0.02)} END AS accepted`,

  `accepted IS NOT NULL AND draw(n, 11) < CASE category WHEN 'marketing' THEN 0.21 ELSE 0.042 END AS failing,
   CASE WHEN NOT inbound AND draw(n, 12) < 0.006 THEN NULL
     WHEN draw(n, 13) < 0.01 THEN left(full_number, 5) || repeat('•', length(full_number) - 9) || right(full_number, 4)
     ELSE full_number END AS number`,

  `CASE WHEN inbound THEN sent + 200 + ${lag(500, 'draw(n, 14)', 0.01)}
     WHEN failing OR rejected OR draw(n, 15) < 0.012 THEN NULL
     WHEN draw(n, 16) < 0.06 THEN accepted + 5000 + floor(draw(n, 17) * draw(n, 17) * 50000000)::bigint
     ELSE accepted + 300 + ${lag(900, 'draw(n, 18)', 0.0001)} END AS delivered,
   CASE WHEN rejected THEN sent WHEN failing THEN accepted + 400 + ${lag(900, 'draw(n, 19)', 0.00002)} END AS failed,
   CASE WHEN rejected THEN ${one('rejections', 'draw(n, 20)', 1000)}
     WHEN failing AND category = 'marketing' THEN ${one('failuresOfMarketing', 'draw(n, 20)', 1000)}
     WHEN failing THEN ${one('failures', 'draw(n, 20)', 1000)} END AS failure`,

  `CASE WHEN draw(customer, 21) > 0.8 OR draw(n, 22) > 0.7 THEN NULL
     WHEN category = 'authentication' THEN delivered + 2000 + ${lag(4000, 'draw(n, 23)', 0.0001)}
     ELSE delivered + 2000 + ${lag(600000, 'draw(n, 23)', 0.003)} END AS read,
   md5(n::text) AS digest,
   (1000000 + floor(draw(n, 24) * 1000000)::integer)::text AS reference`,
];

const timed = `
  SELECT n, start + floor((n - first + draw(n, 1)) / count * length)::bigint AS sent
  FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::integer[]) AS stretch (start, length, first, count),
    generate_series(first, first + count - 1) AS n`;

// OFFSET 0 keeps the planner from merging the steps, which would draw everything again for every use.
const planned = steps.reduce(
  (before, step) => `SELECT *, ${step} FROM (${before} OFFSET 0) AS before`,
  timed,
);

const moment = (milliseconds: string) => `to_timestamp(${milliseconds} / 1000.0::float8)`;
const happened = (milliseconds: string) => `CASE WHEN ${milliseconds} <= $5 THEN ${moment(milliseconds)} END`;

const statement = `
  WITH planned AS MATERIALIZED (
    SELECT *,
      (lpad(to_hex(sent), 12, '0') || '7' || substr(digest, 1, 3) || 'a' || substr(digest, 4, 15))::uuid AS id
    FROM (${planned}) AS planned
  ), recorded AS (
    INSERT INTO messages (id, sent_at, accepted_at, delivered_at, read_at, failed_at, error_code, template_id, direction,
      sender_id, source, sent_by, country, number, submission, variables, body)
    SELECT id, ${moment('sent')}, ${happened('accepted')}, ${happened('delivered')}, ${happened('read')},
      ${happened('failed')}, CASE WHEN failed <= $5 THEN failure END, template_id,
      CASE WHEN inbound THEN 'inbound' ELSE 'outbound' END,
      CASE WHEN inbound THEN number ELSE channel END,
      'open-api-direct', sent_by,
      CASE WHEN inbound THEN channel_country
        WHEN number IS NOT NULL OR draw(n, 25) < 0.5 THEN ${all('codes')}[place + 1] END,
      CASE WHEN inbound THEN channel ELSE number END,
      CASE WHEN rejected THEN 'rejected' ELSE 'submitted' END,
      CASE category WHEN 'authentication' THEN ARRAY[substr(reference, 2)] ELSE
        CASE WHEN NOT inbound THEN ARRAY[${ofPlace('names', 'draw(customer, 26)')}, 'A' || reference] END END,
      CASE WHEN inbound THEN ${ofPlace('texts', 'draw(n, 27)')} END
    FROM planned
  )
  INSERT INTO scheduled (at, message_id, moment, error_code)
  SELECT ${moment('ahead.at')}, id, ahead.moment, CASE ahead.moment WHEN 'failed' THEN failure END
  FROM planned, LATERAL (VALUES
    ('accepted', accepted), ('delivered', delivered), ('read', read), ('failed', failed)) AS ahead (moment, at)
  WHERE ahead.at > $5`;

/**
 * Records the messages sent in these stretches, numbered on from `first`, as they stand at the instant `until`; what
 * is still ahead of them is scheduled. A message is decided by its number and its stretch alone.
 */
export const recordArrivals = async (
  queries: Queries,
  stretches: readonly Stretch[],
  first: number,
  until: number,
): Promise<number> => {
  let next = first;
  const firsts = stretches.map(({ count }) => {
    next += count;
    return next - count;
  });
  const column = (name: keyof Stretch) => stretches.map((stretch) => stretch[name]);
  const values = [
    column('start'),
    column('length'),
    firsts,
    column('count'),
    until,
    ...Object.values(catalog),
  ];
  await queries.query(statement, values);
  return next;
};
