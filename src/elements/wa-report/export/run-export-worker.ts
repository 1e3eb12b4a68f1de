import type { CsvParts } from '../../../export/csv-encoder.ts';
import type { PageEncoder } from '../../../export/page-encoder.ts';
import { ReportError } from '../../../model/report-error.ts';
import type { Row } from '../../../model/message.ts';
import { decodePage } from '../../../source/decode.ts';
import { plainMessage } from '../../../source/plain-message.ts';
import type { ExportAnswer, ExportCall } from './export-call.ts';
import { createPageEncoder } from './file-spec.ts';

/** The other side of `worker-encoder.ts`: reads pages of the wire and writes their records. */
const utf8 = new TextDecoder();
const pages = new Map<number, readonly Row[]>();
let encoder: PageEncoder | undefined;

const readJson = (json: ArrayBuffer): unknown => {
  try {
    return JSON.parse(utf8.decode(json));
  } catch {
    throw new ReportError('shape', 'the answer is not valid JSON');
  }
};

const read = (page: number, json: ArrayBuffer): ExportAnswer => {
  const { rows, ...facts } = decodePage(readJson(json), plainMessage);
  pages.set(page, rows);
  return { facts: { ...facts, received: rows.length } };
};

const encode = (page: number): ExportAnswer => {
  const rows = pages.get(page) ?? [];
  pages.delete(page);
  return encoder ? { encoded: encoder.encode(rows) } : {};
};

const answer = (call: ExportCall): ExportAnswer => {
  switch (call.type) {
    case 'start':
      encoder = createPageEncoder(call.spec);
      return {};
    case 'header':
      return encoder ? { header: encoder.header() } : {};
    case 'digest':
      return encoder ? { digest: encoder.digest() } : {};
    case 'read':
      return read(call.page, call.json);
    case 'encode':
      return encode(call.page);
    case 'drop':
      pages.delete(call.page);
      return {};
  }
};

const failureOf = (cause: unknown): ExportAnswer => {
  const { kind, message } =
    cause instanceof ReportError ? cause : new ReportError('integrity', 'the rows could not be encoded');
  return { failure: { kind, message } };
};

const answerSafely = (call: ExportCall): ExportAnswer => {
  try {
    return answer(call);
  } catch (cause) {
    return failureOf(cause);
  }
};

const buffersOf = (parts: CsvParts = []): ArrayBuffer[] => parts.map(({ buffer }) => buffer);

addEventListener('message', ({ data }: MessageEvent<ExportCall>) => {
  const reply = answerSafely(data);
  postMessage(reply, { transfer: buffersOf(reply.header ?? reply.encoded?.parts) });
});
