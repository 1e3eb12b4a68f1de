/** What the sample needs beside the endpoint's own tables. */
export const sampleSchema = [
  // A number in [0, 1) that looks random, and is the same for the same thing and question on every machine.
  `CREATE FUNCTION draw(thing bigint, question integer) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$
     SELECT (hashint8extended(thing, question) & 9007199254740991) / 9007199254740992.0::float8
   $$`,
  // What is still to happen to the messages there are.
  `CREATE TABLE scheduled (
     at timestamptz NOT NULL,
     message_id uuid NOT NULL,
     moment text NOT NULL,
     error_code integer,
     PRIMARY KEY (at, message_id)
   )`,
  // How the sample was made, how far it got, and by which statements: kept data of other tables is made anew.
  `CREATE TABLE sample (messages integer NOT NULL, recorded bigint NOT NULL, statements text NOT NULL)`,
];
