import { maskMessage, maskRecord } from '../../../content/mask-message.ts';
import type { CsvProfile, CsvSeparator } from '../../../export/csv-encoder.ts';
import { PageEncoder } from '../../../export/page-encoder.ts';
import { csvTexts, type CsvColumnId, type CsvContext } from '../../../format/csv-column.ts';
import { createFileDateTime } from '../../../format/file-date-time.ts';
import type { MaskPart } from '../../../model/mask.ts';
import type { Message } from '../../../model/message.ts';
import { isUsualInstant } from '../../../query/instant.ts';

/** A column of a file. */
interface FileColumn {
  readonly id: CsvColumnId;
  readonly title: string;
}

/** How a file is written, in values that another thread can be told. */
export interface FileSpec {
  readonly columns: readonly FileColumn[];
  readonly profile: CsvProfile;
  readonly separator: CsvSeparator;
  readonly wording: CsvContext['wording'];
  readonly locale: string;
  /** IANA name. */
  readonly timezone: string;
  readonly mask: readonly MaskPart[];
}

/** Columns of texts, in which anything may stand. */
const textColumns: readonly CsvColumnId[] = [
  'message-id',
  'error-title',
  'error-details',
  'template-name',
  'preview',
];
/** The others that a part of the mask is for. */
const ownColumns: Readonly<Record<MaskPart, readonly CsvColumnId[]>> = {
  sender: ['sender', 'sent-by'],
  recipient: ['recipient-number'],
  body: [],
  code: [],
};

type MaskMessage = (message: Message) => Message;

/** What masks a message for these columns; null where there is nothing in them to be masked. */
const maskFor = (mask: FileSpec['mask'], columns: FileSpec['columns']): MaskMessage | null => {
  const has = (id: CsvColumnId): boolean => columns.some((column) => column.id === id);
  if (textColumns.some(has)) return mask.length > 0 ? (message) => maskRecord(message, mask) : null;
  const parts = mask.filter((part) => ownColumns[part].some(has));
  // Texts that nobody writes need not be read.
  return parts.length > 0
    ? (message) => maskMessage({ ...message, error: null, template: null, preview: null }, parts)
    : null;
};

/** Masks each message once: its cells are asked for one after the other. */
const once = (mask: MaskMessage): MaskMessage => {
  let last: Message | undefined;
  let masked: Message | undefined;
  return (message) => {
    if (!masked || message !== last) masked = mask((last = message));
    return masked;
  };
};

/** In UTC, to the millisecond. */
const isoLength = 24;

const isoDateTime = (instant: string): string => {
  if (instant.length === isoLength && isUsualInstant(instant)) return instant;
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : new Date(time).toISOString();
};

/** For a machine, instants are ISO 8601 in UTC. What is masked on screen is masked here. */
export const createPageEncoder = (spec: FileSpec): PageEncoder => {
  const { columns, profile, separator, wording, locale, timezone } = spec;
  const texts = csvTexts({
    wording,
    locale,
    dateTime: profile === 'data' ? isoDateTime : createFileDateTime(timezone),
    preview: (message) => message.preview,
  });
  const mask = maskFor(spec.mask, columns);
  const masked = mask && once(mask);
  return new PageEncoder({
    columns: columns.map(({ id, title }) => {
      const text = texts[id];
      return { title, text: masked ? (message) => text(masked(message)) : text };
    }),
    profile,
    separator,
  });
};
