import type { Queries } from '../../stories/endpoint/database/database.ts';

/** A message as plain SQL reads it from the table, with what had become of it at an instant. */
export interface Known {
  readonly id: string;
  readonly sent_at: Date;
  readonly direction: string;
  readonly sender_id: string;
  readonly sent_by: string | null;
  readonly source: string;
  readonly country: string | null;
  readonly number: string | null;
  readonly submission: string;
  readonly status: string;
  readonly error_code: number | null;
  readonly updated_at: Date;
  readonly template: string | null;
}

/** All messages as of an instant, newest first: the last of each message's events until then tells its status. */
export const messagesAsOf = (queries: Queries, asOf: Date): Promise<readonly Known[]> =>
  queries.query<Known>(
    `SELECT m.id, m.sent_at, m.direction, m.sender_id, m.sent_by, m.source, m.country, m.number, m.submission,
       latest.status, CASE latest.status WHEN 'failed' THEN m.error_code END AS error_code, latest.at AS updated_at,
       (SELECT name FROM templates WHERE templates.id = m.template_id) AS template
     FROM messages m, LATERAL (
       SELECT CASE event WHEN 'sent' THEN 'pending' WHEN 'accepted' THEN 'pending' ELSE event END AS status, at
       FROM (VALUES (1, 'sent', m.sent_at), (2, 'accepted', m.accepted_at), (3, 'delivered', m.delivered_at),
         (4, 'read', m.read_at), (5, 'failed', m.failed_at)) AS events (rank, event, at)
       WHERE at <= $1 ORDER BY rank DESC LIMIT 1
     ) latest
     ORDER BY m.sent_at DESC, m.id DESC`,
    [asOf],
  );

/** Every instant at which something happened. */
export const momentsOf = async (queries: Queries): Promise<readonly Date[]> => {
  const rows = await queries.query<{ at: Date }>(
    `SELECT at FROM messages, unnest(ARRAY[sent_at, accepted_at, delivered_at, read_at, failed_at]) AS at
     WHERE at IS NOT NULL ORDER BY at`,
  );
  return rows.map(({ at }) => at);
};

const digitsOf = (text: string) => text.replace(/\D/g, '');

const numberHas = (number: string | null, search: string): boolean => {
  if (number === null) return false;
  const digits = digitsOf(search);
  if (search.trim().startsWith('+')) return number.startsWith(`+${digits}`);
  return search.trim().startsWith('*') ? number.endsWith(digits) : number.includes(digits);
};

const has = (text: string | null, part: string) =>
  text?.toLowerCase().includes(part.trim().toLowerCase()) ?? false;

const tests: Readonly<Record<string, (message: Known, values: readonly string[]) => boolean>> = {
  startAt: ({ sent_at }, [instant]) => sent_at >= new Date(instant!),
  endAt: ({ sent_at }, [instant]) => sent_at < new Date(instant!),
  sender: ({ sender_id, sent_by }, searches) =>
    searches.some((search) =>
      /\p{L}/u.test(search) ? has(sent_by, search) || has(sender_id, search) : numberHas(sender_id, search),
    ),
  recipient: ({ number }, searches) => searches.some((search) => numberHas(number, search)),
  source: ({ source }, values) => values.includes(source),
  status: ({ status }, values) => values.includes(status),
  submission: ({ submission }, values) => values.includes(submission),
  direction: ({ direction }, values) => values.includes(direction),
  country: ({ country }, values) => country !== null && values.includes(country),
  errorCode: ({ error_code }, values) => values.includes(String(error_code)),
  template: ({ template }, values) => values.some((name) => name.toLowerCase() === template),
};

/** Those of the messages that a query string's filters leave, told by nothing but their fields. */
export const filtered = (messages: readonly Known[], query: URLSearchParams): readonly Known[] =>
  messages.filter((message) =>
    Object.entries(tests).every(([name, test]) => !query.has(name) || test(message, query.getAll(name))),
  );

/** How many there are of each value. */
export const countBy = (messages: readonly Known[], keyOf: (message: Known) => string) => {
  const counts: Record<string, number> = {};
  for (const message of messages) {
    const key = keyOf(message);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};
