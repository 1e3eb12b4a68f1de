import type { Message } from '../model/message.ts';
import { isInstant } from '../query/instant.ts';

type Fields = Readonly<Record<string, unknown>>;

const isPlainInstant = (value: unknown): value is string => typeof value === 'string' && isInstant(value);

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;
const isOptionalText = (value: unknown): value is string | null | undefined =>
  typeof value === 'string' || isAbsent(value);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A part that may be missing: null where it is, undefined where it is not plain. */
const optional = <Part>(
  value: unknown,
  read: (fields: Fields) => Part | undefined,
): Part | null | undefined => {
  if (isAbsent(value)) return null;
  return isFields(value) ? read(value) : undefined;
};

const recipientOf = ({ country, number }: Fields): Message['recipient'] | undefined =>
  isOptionalText(country) && isOptionalText(number)
    ? { country: country ?? null, number: number ?? null }
    : undefined;

const errorOf = ({ code, title, details }: Fields): Message['error'] | undefined =>
  (typeof code === 'number' || isAbsent(code)) && isOptionalText(title) && isOptionalText(details)
    ? { code: code ?? null, title: title ?? null, details: details ?? null }
    : undefined;

const templateOf = ({ name, language, category }: Fields): Message['template'] | undefined =>
  typeof name === 'string' && isOptionalText(language) && isOptionalText(category)
    ? { name, language: language ?? null, category: category ?? null }
    : undefined;

/**
 * A row of the wire that is a message as `openapi.yaml` writes it, as most are; undefined where the schema has to look
 * closer. It says the same as the schema, ten times as fast, for exports of millions.
 */
export const plainMessage = (json: unknown): Message | undefined => {
  if (!isFields(json)) return undefined;
  const { id, senderId, sentAt, updatedAt, source, sentBy, submission, status, preview } = json;
  const { direction = 'outbound' } = json;
  if (typeof id !== 'string' || typeof senderId !== 'string') return undefined;
  if (!isPlainInstant(sentAt) || typeof direction !== 'string') return undefined;
  if (!isAbsent(updatedAt) && !isPlainInstant(updatedAt)) return undefined;
  if (!isOptionalText(source) || !isOptionalText(sentBy) || !isOptionalText(submission)) return undefined;
  if (!isOptionalText(status) || !isOptionalText(preview)) return undefined;
  const recipient = optional(json.recipient, recipientOf);
  const error = optional(json.error, errorOf);
  const template = optional(json.template, templateOf);
  if (recipient === undefined || error === undefined || template === undefined) return undefined;
  return {
    id,
    direction,
    senderId,
    source: source ?? null,
    sentBy: sentBy ?? null,
    recipient,
    submission: submission ?? null,
    status: status ?? null,
    sentAt,
    updatedAt: updatedAt ?? null,
    error,
    template,
    preview: preview ?? null,
  };
};
