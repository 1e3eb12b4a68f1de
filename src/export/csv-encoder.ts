import { e164, guard } from './csv-guard.ts';

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
  /** Whole records, in parts of about 64 K characters. */
  rows(rows: Iterable<Row>): Iterable<Uint8Array<ArrayBuffer>>;
  /** How many cells were changed so that no spreadsheet runs them. */
  readonly guarded: number;
  /** How many characters no file can hold: lone surrogates, which become U+FFFD, and NUL, which is dropped. */
  readonly replaced: number;
}

/** One long string is what makes CSV writers slow and, at 512 MB, fail; short ones are encoded as they fill. */
const partLength = 65_536;
/** Anything that keeps a field from going out as it is; most fields have nothing of it. */
const needsCare = /^'*[=+\-@;,|＝＋－＠]|["\r\n\t\0]|[;,|]'*[=+\-@＝＋－＠]/;

/** With the flag u, a surrogate that has its other half is none. */
const loneSurrogate = /\p{Cs}/gu;

const double = (text: string): string => (text.includes('"') ? text.replaceAll('"', '""') : text);

/**
 * Encodes rows as RFC 4180: CRLF records, every field quoted, quotes doubled, UTF-8 (a lone surrogate becomes U+FFFD).
 * `spreadsheet` also starts with a byte order mark, writes line breaks inside a field as LF, drops NUL, and guards
 * each field as `guard` describes.
 */
export const createCsvEncoder = <Row>({ columns, profile, separator }: CsvOptions<Row>): CsvEncoder<Row> => {
  const utf8 = new TextEncoder();
  let guarded = 0;
  let replaced = 0;

  const guardField = (text: string): string => {
    if (!needsCare.test(text) || e164.test(text)) return text;
    const lines = text.replace(/\r\n?/g, '\n');
    const normal = lines.replaceAll('\0', '');
    replaced += lines.length - normal.length;
    const safe = guard(normal);
    if (safe !== normal) guarded += 1;
    return double(safe);
  };
  const field = profile === 'data' ? double : guardField;

  const cells = columns.map((column, index) => ({ column, before: index > 0 ? `"${separator}"` : '"' }));
  const record = (cell: (column: CsvColumn<Row>) => string): string => {
    let line = '';
    for (const { column, before } of cells) line += before + field(cell(column));
    return `${line}"\r\n`;
  };

  const encode = (text: string): Uint8Array<ArrayBuffer> => {
    replaced += text.match(loneSurrogate)?.length ?? 0;
    return utf8.encode(text);
  };

  return {
    header: () => encode((profile === 'data' ? '' : '\uFEFF') + record((column) => column.title)),
    *rows(rows) {
      let text = '';
      for (const row of rows) {
        text += record((column) => column.text(row));
        if (text.length < partLength) continue;
        yield encode(text);
        text = '';
      }
      if (text) yield encode(text);
    },
    get guarded() {
      return guarded;
    },
    get replaced() {
      return replaced;
    },
  };
};
