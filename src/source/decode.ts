import * as v from 'valibot';
import type { Message, Row } from '../model/message.ts';
import type { Page } from '../model/report-source.ts';
import { ReportError } from '../model/report-error.ts';
import { isInstant } from '../query/instant.ts';

/** Some backends write ids and numbers as JSON numbers; beyond the safe integers these are no longer what was meant. */
export const text = v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]);
export const instant = v.pipe(v.string(), v.check(isInstant));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const optionalText = v.nullish(text, null);

export const error = v.object({
  code: v.nullish(v.number(), null),
  title: optionalText,
  details: optionalText,
});

export const messageEntries = {
  id: text,
  direction: v.nullish(v.string(), 'outbound'),
  senderId: text,
  source: optionalText,
  sentBy: optionalText,
  recipient: v.nullish(v.object({ country: optionalText, number: optionalText }), null),
  submission: optionalText,
  status: optionalText,
  sentAt: instant,
  updatedAt: v.nullish(instant, null),
  error: v.nullish(error, null),
  template: v.nullish(v.object({ name: text, language: optionalText, category: optionalText }), null),
  preview: optionalText,
};
const messageSchema = v.object(messageEntries);

const pageSchema = v.object({
  messages: v.array(v.unknown()),
  total: v.nullish(count, null),
  next: v.nullish(v.string(), null),
  asOf: v.nullish(instant, null),
});

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue, root: string): string =>
  [root, ...(issue.path ?? []).map(({ key }) => String(key))].filter((part) => part !== '').join('.');

/** What a field should have been; what it was is the stranger's and stays out of errors. */
const expectedOf = (issue: Issue): string => {
  if (issue.type === 'check') return 'RFC 3339 instant';
  return issue.received === 'undefined' ? 'a value' : (issue.expected ?? issue.type);
};

export const decode = <Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ReportError('shape', `${pathOf(issue, '') || 'the answer'}: expected ${expectedOf(issue)}`);
};

const decodeRow = (json: unknown, index: number): Row => {
  const result = v.safeParse(messageSchema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return { malformed: { path: pathOf(issue, `messages.${index}`), expected: expectedOf(issue) } };
};

/**
 * A page of the wire. A row that is no message keeps its place as malformed; a wrong envelope is an error. `plainMessage`
 * may know most rows at a glance.
 */
export const decodePage = (json: unknown, plainMessage?: (row: unknown) => Message | undefined): Page => {
  const { messages, ...page } = decode(pageSchema, json);
  return { ...page, rows: messages.map((row, index) => plainMessage?.(row) ?? decodeRow(row, index)) };
};
