import { guard, isE164 } from './csv-guard.ts';
import { FieldWriter } from './field-writer.ts';

export interface CsvColumn<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
}

/** `spreadsheet` is safe to open; `data` keeps every character for another program. */
export type CsvProfile = 'spreadsheet' | 'data';
export type CsvSeparator = ',' | ';' | '\t';

export interface CsvOptions<Row> {
  readonly columns: readonly CsvColumn<Row>[];
  readonly profile: CsvProfile;
  readonly separator: CsvSeparator;
}

/** Pieces of a file, one behind the other. */
export type CsvParts = readonly Uint8Array<ArrayBuffer>[];

export interface CsvEncoder<Row> {
  /** The titles, behind a byte order mark in the `spreadsheet` profile. */
  header(): Uint8Array<ArrayBuffer>;
  /** Whole records, in parts of about 64 KB. */
  rows(rows: Iterable<Row>): Iterable<Uint8Array<ArrayBuffer>>;
  /** How many cells were changed so that no spreadsheet runs them. */
  readonly guarded: number;
  /** How many characters no file can hold: lone surrogates, which become U+FFFD, and NUL, which is dropped. */
  readonly replaced: number;
}

/** Bytes of a part. */
const partLength = 65_536;

/** What a character may mean for its field. */
const care = 1;
/** Only in front. */
const lead = 2;
const marks = new Uint8Array(128);
for (const character of '"\r\n\t\0;,|') marks[character.charCodeAt(0)] = care;
for (const character of "'=+-@") marks[character.charCodeAt(0)] = lead;
/** Full-width forms begin here. */
const fullWidth = 0xff00;

const mayTrigger = (unit: number): boolean =>
  unit < marks.length ? ((marks[unit] ?? 0) & lead) !== 0 : unit >= fullWidth;

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** What keeps a field from going out as it is. */
const needsCare = /^'*[=+\-@;,|＝＋－＠]|["\r\n\t\0]|[;,|]'*[=+\-@＝＋－＠]/;

/**
 * Encodes rows as RFC 4180: CRLF records, every field quoted, quotes doubled, UTF-8 (a lone surrogate becomes U+FFFD).
 * `spreadsheet` also starts with a byte order mark, writes line breaks inside a field as LF, drops NUL, and guards
 * each field as `guard` describes.
 */
export const createCsvEncoder = <Row>({ columns, profile, separator }: CsvOptions<Row>): CsvEncoder<Row> => {
  const writer = new FieldWriter(separator, profile === 'data' ? undefined : marks);
  let guarded = 0;
  let dropped = 0;

  const writeExact = (text: string): void => {
    const { length, lone } = writer;
    if (writer.write(text) === 0) return;
    writer.rewind(length, lone);
    writer.write(text.replaceAll('"', '""'));
  };

  /** Most fields are right as they are, and written by the time that is known. */
  const writeGuarded = (text: string): void => {
    const { length, lone } = writer;
    const seen = writer.write(text);
    if ((seen & care) === 0 && (!mayTrigger(text.charCodeAt(0)) || isE164(text))) return;
    if (!needsCare.test(text)) return;
    const lines = text.replace(/\r\n?/g, '\n');
    const normal = lines.replaceAll('\0', '');
    const safe = guard(normal);
    dropped += lines.length - normal.length;
    if (safe !== normal) guarded += 1;
    writer.rewind(length, lone);
    writer.write(safe.replaceAll('"', '""'));
  };
  const writeField = profile === 'data' ? writeExact : writeGuarded;

  return {
    header() {
      for (const { title } of columns) writeField(title);
      writer.endRecord();
      const titles = writer.take();
      return profile === 'data' ? titles : Uint8Array.of(...byteOrderMark, ...titles);
    },
    *rows(rows) {
      // What a row left behind that could not be put into words.
      writer.rewind(0, writer.lone);
      for (const row of rows) {
        for (const { text } of columns) writeField(text(row));
        writer.endRecord();
        if (writer.length >= partLength) yield writer.take();
      }
      if (writer.length > 0) yield writer.take();
    },
    get guarded() {
      return guarded;
    },
    get replaced() {
      return dropped + writer.lone;
    },
  };
};
