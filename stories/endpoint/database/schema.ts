/**
 * A message is its moments: what became of it, and when it last changed, follow from them, now and as of any earlier
 * instant. An id is a UUIDv7 of the millisecond it was sent, so the primary key alone serves the order of the report,
 * its date ranges and its cursors. `sender` is what a sender is searched in: to have it in small letters takes longer
 * than the search.
 */
export const tables = [
  `CREATE TABLE templates (
     id integer PRIMARY KEY,
     name text NOT NULL,
     language text NOT NULL,
     category text NOT NULL,
     header jsonb,
     body text NOT NULL,
     footer text,
     buttons jsonb NOT NULL
   )`,
  `CREATE TABLE messages (
     id uuid NOT NULL,
     sent_at timestamptz NOT NULL,
     accepted_at timestamptz,
     delivered_at timestamptz,
     read_at timestamptz,
     failed_at timestamptz,
     updated_at timestamptz NOT NULL
       GENERATED ALWAYS AS (greatest(sent_at, accepted_at, delivered_at, read_at, failed_at)) STORED,
     error_code integer,
     template_id integer,
     direction text NOT NULL,
     sender_id text NOT NULL,
     source text NOT NULL,
     sent_by text,
     sender text NOT NULL GENERATED ALWAYS AS (lower(coalesce(sent_by, '') || chr(10) || sender_id)) STORED,
     country text,
     number text,
     submission text NOT NULL,
     status text NOT NULL GENERATED ALWAYS AS (CASE
       WHEN failed_at IS NOT NULL THEN 'failed' WHEN read_at IS NOT NULL THEN 'read'
       WHEN delivered_at IS NOT NULL THEN 'delivered' ELSE 'pending' END) STORED,
     variables text[],
     body text
   )`,
  // How many messages of each kind were sent in each hour.
  `CREATE TABLE hourly (
     hour timestamptz NOT NULL,
     total integer NOT NULL,
     error_code integer,
     direction text NOT NULL,
     source text NOT NULL,
     submission text NOT NULL,
     status text NOT NULL,
     country text
   )`,
  // Whatever happened up to this instant is known here; nothing of it will be added or changed later.
  `CREATE TABLE settled (at timestamptz NOT NULL)`,
];

const kind = 'direction, source, submission, status, country, error_code';
/** In UTC, and by arithmetic alone: `date_trunc` looks into the calendar of a zone. */
export const hourOfSending = `date_bin('1 hour', sent_at, timestamptz '2000-01-01 00:00Z')`;

/** SQL functions as plain as these are inlined, so that the filters of whoever asks reach the indexes. */
export const functions = [
  // `status`, `updated_at` and `error_code` are those of the instant; `changed_at` is when it really changed last.
  `CREATE FUNCTION messages_as_of(instant timestamptz) RETURNS TABLE (
     id uuid, sent_at timestamptz, updated_at timestamptz, changed_at timestamptz, direction text, sender_id text,
     source text, sent_by text, sender text, country text, number text, submission text, status text, error_code integer,
     template_id integer, variables text[], body text
   ) LANGUAGE sql STABLE AS $$
     SELECT id, sent_at,
       CASE WHEN updated_at <= instant THEN updated_at ELSE greatest(sent_at,
         CASE WHEN accepted_at <= instant THEN accepted_at END,
         CASE WHEN delivered_at <= instant THEN delivered_at END,
         CASE WHEN read_at <= instant THEN read_at END,
         CASE WHEN failed_at <= instant THEN failed_at END) END,
       updated_at, direction, sender_id, source, sent_by, sender, country, number, submission,
       CASE WHEN updated_at <= instant THEN status WHEN failed_at <= instant THEN 'failed'
         WHEN read_at <= instant THEN 'read' WHEN delivered_at <= instant THEN 'delivered' ELSE 'pending' END,
       CASE WHEN failed_at <= instant THEN error_code END,
       template_id, variables, body
     FROM messages WHERE sent_at <= instant
   $$`,
  // The lowest id a message sent at an instant can have.
  `CREATE FUNCTION first_id(instant timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
     SELECT rpad(lpad(to_hex((extract(epoch FROM instant) * 1000)::bigint), 12, '0'), 32, '0')::uuid
   $$`,
  // How many messages of each kind were sent in each hour from `starting` to before `ending`, as of an instant: the
  // counts of now, put right for what has changed since. The hours in `split` come message by message instead.
  `CREATE FUNCTION counts_as_of(instant timestamptz, starting timestamptz, ending timestamptz, split timestamptz[])
   RETURNS TABLE (
     hour timestamptz, at timestamptz, direction text, source text, submission text, status text, country text,
     error_code integer, total integer
   ) LANGUAGE sql STABLE AS $$
     SELECT hour, hour, ${kind}, total FROM hourly WHERE hour >= starting AND hour < ending AND hour <> ALL (split)
     UNION ALL
     SELECT ${hourOfSending}, sent_at, ${kind}, -1 FROM messages
     WHERE updated_at > instant AND id >= first_id(starting) AND id < first_id(ending)
       AND ${hourOfSending} <> ALL (split)
     UNION ALL
     SELECT ${hourOfSending}, sent_at, ${kind}, 1 FROM messages_as_of(instant)
     WHERE changed_at > instant AND id >= first_id(starting) AND id < first_id(ending)
       AND ${hourOfSending} <> ALL (split)
     UNION ALL
     SELECT hour, sent_at, ${kind}, 1 FROM unnest(split) AS hour, LATERAL (
       SELECT * FROM messages_as_of(instant)
       WHERE id >= first_id(greatest(hour, starting)) AND id < first_id(least(hour + interval '1 hour', ending)) OFFSET 0
     ) AS message
   $$`,
];

/** The indexes, made once the first messages are there: so they are built and not grown. */
export const indexes = [
  'ALTER TABLE messages ADD PRIMARY KEY (id)',
  'CREATE INDEX messages_updated_at ON messages (updated_at)',
  `INSERT INTO hourly (hour, ${kind}, total) SELECT ${hourOfSending}, ${kind}, count(*) FROM messages GROUP BY 1, ${kind} ORDER BY 1`,
  `CREATE UNIQUE INDEX hourly_kind ON hourly (hour, ${kind}) NULLS NOT DISTINCT`,
];

const countAgain = (change: string, messages: string) => `
  INSERT INTO hourly (hour, ${kind}, total)
  SELECT ${hourOfSending}, ${kind}, ${change} FROM ${messages} GROUP BY 1, ${kind}
  ON CONFLICT (hour, ${kind}) DO UPDATE SET total = hourly.total + excluded.total;`;

/** What keeps the counts true from then on, whoever writes. */
export const triggers = [
  `CREATE FUNCTION count_messages() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP <> 'INSERT' THEN ${countAgain('-count(*)', 'removed')} END IF;
     IF TG_OP <> 'DELETE' THEN ${countAgain('count(*)', 'added')} END IF;
     RETURN NULL;
   END $$`,
  ...[
    ['INSERT', 'NEW TABLE AS added'],
    ['UPDATE', 'OLD TABLE AS removed NEW TABLE AS added'],
    ['DELETE', 'OLD TABLE AS removed'],
  ].map(
    ([change, transition]) =>
      `CREATE TRIGGER count_after_${change} AFTER ${change} ON messages
       REFERENCING ${transition} FOR EACH STATEMENT EXECUTE FUNCTION count_messages()`,
  ),
];
