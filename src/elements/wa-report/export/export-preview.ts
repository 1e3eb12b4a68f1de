import type { Row } from '../../../model/message.ts';
import { periodText } from '../report-header.ts';
import type { ExportChoice, ExportEstimate, ExportPreview } from './export-choice.ts';
import { encodeTaskOf, fileTitlesOf, pageSize, type ExportContent } from './export-content.ts';
import { requestOf } from './file-encoder.ts';
import { createPageEncoder } from './file-spec.ts';

interface Sample {
  readonly rows: readonly Row[];
  readonly seconds: number;
}

/** What is known of an export before it starts. What it will take is told from its first page, read once. */
export const exportPreview = (content: ExportContent): ExportPreview => {
  const { run, strings, dates } = content;
  let sample: Sample | undefined;

  const read = async (choice: ExportChoice, signal: AbortSignal): Promise<Sample> => {
    const task = encodeTaskOf(content, choice);
    const since = performance.now();
    const { rows } = await run.source.messages(...requestOf(task, { limit: pageSize }), signal);
    return { rows, seconds: (performance.now() - since) / 1000 };
  };
  const estimate = async (choice: ExportChoice, signal: AbortSignal): Promise<ExportEstimate> => {
    sample ??= await read(choice, signal);
    const { rows, seconds } = sample;
    const { parts } = createPageEncoder(encodeTaskOf(content, choice).spec).encode(rows);
    const bytes = parts.reduce((sum, { length }) => sum + length, 0);
    const count = Math.max(rows.length, 1);
    return { bytesPerRow: bytes / count, rowsPerSecond: count / Math.max(seconds, 0.001) };
  };
  return {
    rows: run.rows.total,
    period: periodText(run.query, run.rows.asOf, dates, strings),
    mask: content.mask,
    zone: dates.zone(run.rows.asOf ?? new Date().toISOString()),
    titles: (choice) => fileTitlesOf(content, choice),
    estimate,
  };
};
