import type { Queries } from './database/database.ts';
import { ask, sql } from './database/sql.ts';
import { fillTemplate } from './fill-template.ts';
import { errorOf, presentMessage, withTemplates } from './message-row.ts';
import type { MessageRow } from './message-row.ts';
import { priceOf } from './prices.ts';
import { unknownMessage } from './request-error.ts';
import type { TemplatePart } from './template.ts';

interface DetailsRow extends MessageRow {
  readonly accepted_at: Date | null;
  readonly delivered_at: Date | null;
  readonly read_at: Date | null;
  readonly failed_at: Date | null;
  readonly header: TemplatePart | null;
  readonly footer: string | null;
  readonly buttons: readonly TemplatePart[] | null;
}

const eventsOf = (row: DetailsRow) => {
  const moments: readonly (readonly [string, Date | null])[] = [
    ['submitted', row.direction === 'outbound' && row.submission === 'submitted' ? row.sent_at : null],
    ['sent', row.direction === 'outbound' ? row.accepted_at : row.sent_at],
    ['delivered', row.delivered_at],
    ['read', row.read_at],
    [row.submission === 'rejected' ? 'rejected' : 'failed', row.failed_at],
  ];
  return moments.flatMap(([status, at]) =>
    at === null
      ? []
      : [{ status, at: at.toISOString(), error: at === row.failed_at ? errorOf(row.error_code) : null }],
  );
};

const contentOf = (row: DetailsRow) => {
  if (row.template_body === null) return { type: 'text', body: row.body ?? '' };
  const fill = (text: string) => fillTemplate(text, row.variables ?? []);
  const fillPart = (part: TemplatePart) =>
    Object.fromEntries(Object.entries(part).map(([field, text]: [string, string]) => [field, fill(text)]));
  return {
    type: 'template',
    header: row.header && fillPart(row.header),
    body: fill(row.template_body),
    footer: row.footer && fill(row.footer),
    buttons: (row.buttons ?? []).map(fillPart),
  };
};

/** WhatsApp names a message it has taken; one it refused has no name. */
const messageIdOf = ({ id, submission }: DetailsRow): string | null =>
  submission === 'rejected' ? null : `wamid.${btoa(id.replaceAll('-', ''))}`;

const uuidForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** `GET /messages/{id}`: everything known of one message. */
export const findMessage = async (database: Queries, id: string) => {
  if (!uuidForm.test(id)) throw unknownMessage();
  const [row] = await ask<DetailsRow>(
    database,
    withTemplates(sql`SELECT * FROM messages WHERE id = ${id}::uuid`),
  );
  if (!row) throw unknownMessage();
  const charged = row.direction === 'outbound' && row.delivered_at !== null;
  return {
    ...presentMessage(row),
    messageId: messageIdOf(row),
    correlationId: row.id.replaceAll('-', '').slice(12),
    events: eventsOf(row),
    content: contentOf(row),
    price: charged && row.template_category !== null ? priceOf(row.country, row.template_category) : null,
  };
};
