import { createFileDateTime } from '../../../../src/format/file-date-time.ts';
import { csvTexts, type CsvColumnId } from '../../../../src/format/csv-column.ts';
import { en } from '../../../../src/i18n/en.ts';
import { enExport } from '../../../../src/i18n/export-strings.ts';
import { fileTitles } from '../../../../src/elements/wa-report/export/file-titles.ts';
import type { Message } from '../../../../src/model/message.ts';
import { decodePage } from '../../../../src/source/decode.ts';
import { PageFactory, pageSize, type WireMessage } from '../page-template.ts';

const rowCount = 100_000;
export const timezone = 'Asia/Hong_Kong';
export const locale = 'en';

/** The columns on screen, and the first of those that only a file has. */
export const ids: readonly CsvColumnId[] = [
  'sender',
  'source',
  'sent-by',
  'recipient-country',
  'recipient-number',
  'status',
  'time',
  'message-id',
  'direction',
  'submission',
];

/** What every encoder is given. */
export interface Rows {
  readonly titles: readonly string[];
  readonly texts: readonly (readonly string[])[];
  readonly messages: readonly Message[];
}

/** Makes bytes of all rows. */
export type Encode = () => readonly Uint8Array[];

const utf8 = new TextEncoder();

/** An encoder that writes one long text. */
export const whole =
  (write: () => string): Encode =>
  () => [utf8.encode(write())];

const readMessages = async (): Promise<readonly Message[]> => {
  const templates = (await (await fetch('/messages')).json()) as readonly WireMessage[];
  const factory = new PageFactory(templates, rowCount);
  const pages = Array.from({ length: rowCount / pageSize }, (_, page): unknown =>
    JSON.parse(new TextDecoder().decode(factory.page(page))),
  );
  return pages.flatMap((page) => decodePage(page).rows as readonly Message[]);
};

const readRows = async (): Promise<Rows> => {
  const messages = await readMessages();
  const cells = csvTexts({
    wording: en,
    locale,
    dateTime: createFileDateTime(timezone),
    preview: ({ preview }) => preview,
  });
  const texts = messages.map((message) => ids.map((id) => cells[id](message)));
  const titles = ids.map((id) => fileTitles({ ...en, ...enExport })[id]);
  // As they come out of JSON, each in one piece.
  return { titles, messages, texts: JSON.parse(JSON.stringify(texts)) as typeof texts };
};

type Encoders = Readonly<Record<string, (rows: Rows) => Encode>>;

/** The page's side: one encoder of several, which all get the same rows. */
class EncoderBench {
  readonly #encoders: Encoders;
  #encode: Encode = () => [];
  #bytes = 0;

  constructor(encoders: Encoders) {
    this.#encoders = encoders;
  }

  /** Gives the megabytes of the rows' cells, with a separator or a line's end behind each. */
  async prepare(name: string): Promise<number> {
    const create = this.#encoders[name];
    if (!create) throw new Error(`no encoder ${name}`);
    const rows = await readRows();
    const plain = rows.texts.map((cells) => `${cells.join()}\n`).join('');
    this.#bytes = utf8.encode(plain).length;
    this.#encode = create(rows);
    return this.#bytes / 1_000_000;
  }

  /** Seconds until all rows are bytes. */
  run(): number {
    const start = performance.now();
    const parts = this.#encode();
    const seconds = (performance.now() - start) / 1000;
    const bytes = parts.reduce((sum, { length }) => sum + length, 0);
    if (bytes < this.#bytes) throw new Error(`something is missing: ${bytes} bytes`);
    return seconds;
  }
}

declare global {
  var encoders: EncoderBench;
}

export const startEncoders = (encoders: Encoders): void => {
  globalThis.encoders = new EncoderBench(encoders);
};
