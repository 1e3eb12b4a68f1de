import { sql } from './database/sql.ts';
import type { Sql } from './database/sql.ts';
import { fillTemplate } from './fill-template.ts';
import { metaErrors } from './meta-errors.ts';

/** A message as the database has it, with the words of its template. */
export interface MessageRow {
  readonly id: string;
  readonly sent_at: Date;
  readonly updated_at: Date;
  readonly direction: string;
  readonly sender_id: string;
  readonly source: string;
  readonly sent_by: string | null;
  readonly country: string | null;
  readonly number: string | null;
  readonly submission: string;
  readonly status: string;
  readonly error_code: number | null;
  readonly variables: readonly string[] | null;
  /** What a customer wrote. */
  readonly body: string | null;
  readonly template_name: string | null;
  readonly template_language: string | null;
  readonly template_category: string | null;
  readonly template_body: string | null;
}

/** These messages, newest first, with their templates. */
export const withTemplates = (messages: Sql): Sql => sql`
  SELECT message.*, name AS template_name, language AS template_language, category AS template_category,
    template.body AS template_body, header, footer, buttons
  FROM (${messages}) AS message LEFT JOIN templates AS template ON template.id = template_id
  ORDER BY message.id DESC`;

export const errorOf = (code: number | null) =>
  code === null
    ? null
    : { code, title: metaErrors[code]?.title ?? null, details: metaErrors[code]?.details ?? null };

const previewLength = 160;

/** The text as one line, without WhatsApp's bold. */
const previewOf = ({ body, template_body, variables }: MessageRow): string | null =>
  (body ?? (template_body === null ? null : fillTemplate(template_body.replaceAll('*', ''), variables ?? [])))
    ?.replace(/\s+/g, ' ')
    .slice(0, previewLength) ?? null;

/** A message as the wire has it. */
export const presentMessage = (row: MessageRow) => ({
  id: row.id,
  direction: row.direction,
  senderId: row.sender_id,
  source: row.source,
  sentBy: row.sent_by,
  recipient: { country: row.country, number: row.number },
  submission: row.submission,
  status: row.status,
  sentAt: row.sent_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  error: errorOf(row.error_code),
  template:
    row.template_name === null
      ? null
      : { name: row.template_name, language: row.template_language, category: row.template_category },
  preview: previewOf(row),
});
