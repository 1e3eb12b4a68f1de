import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvFormatRows } from 'd3-dsv';
import Papa from 'papaparse';
import { createPageEncoder } from '../../../../src/elements/wa-report/export/file-spec.ts';
import { createCsvEncoder, type CsvProfile } from '../../../../src/export/csv-encoder.ts';
import { en } from '../../../../src/i18n/en.ts';
import { pageSize } from '../page-template.ts';
import { ids, locale, startEncoders, timezone, whole, type Encode, type Rows } from './encoder-bench.ts';

/** Ours on texts that are ready, as the others get them. */
const encodeTexts = ({ titles, texts }: Rows, profile: CsvProfile): Encode => {
  const encoder = createCsvEncoder<readonly string[]>({
    columns: titles.map((title, index) => ({ title, text: (row) => row[index] ?? '' })),
    profile,
    separator: ',',
  });
  return () => [encoder.header(), ...encoder.rows(texts)];
};

/** Ours on messages: told apart from those that came before, put into words, encoded and digested. */
const encodeMessages =
  ({ titles, messages }: Rows, profile: CsvProfile): Encode =>
  () => {
    const columns = ids.map((id, index) => ({ id, title: titles[index] ?? '' }));
    const spec = { columns, profile, separator: ',', wording: en, locale, timezone, mask: [] } as const;
    const encoder = createPageEncoder(spec);
    const parts = [...encoder.header()];
    for (let start = 0; start < messages.length; start += pageSize)
      parts.push(...encoder.encode(messages.slice(start, start + pageSize)).parts);
    encoder.digest();
    return parts;
  };

startEncoders({
  'ours-spreadsheet': (rows) => encodeTexts(rows, 'spreadsheet'),
  'ours-data': (rows) => encodeTexts(rows, 'data'),
  'ours-messages-spreadsheet': (rows) => encodeMessages(rows, 'spreadsheet'),
  'ours-messages-data': (rows) => encodeMessages(rows, 'data'),
  papaparse: ({ titles, texts }) => whole(() => Papa.unparse({ fields: [...titles], data: [...texts] })),
  'papaparse-escaped': ({ titles, texts }) =>
    whole(() => Papa.unparse({ fields: [...titles], data: [...texts] }, { escapeFormulae: true })),
  'csv-stringify': ({ titles, texts }) => {
    const table = [titles, ...texts];
    return whole(() => stringify(table, { record_delimiter: 'windows' }));
  },
  'd3-dsv': ({ titles, texts }) => {
    const table = [titles, ...texts];
    return whole(() => csvFormatRows(table));
  },
});
