import { arch, cpus, release, totalmem, type } from 'node:os';
import { format, resolveConfig } from 'prettier';
import type { BuiltPage } from './build-pages.ts';
import type { Findings } from './findings.ts';
import { goals, type Goal } from './goals.ts';
import { ours, titleOf, versionOf, type Library } from './libraries.ts';
import { median } from './statistics.ts';
import { method, tables } from './report-text.ts';

export interface Run {
  readonly findings: Findings;
  readonly pages: ReadonlyMap<Library, BuiltPage>;
  readonly repeats: number;
  readonly browser: string;
  readonly minutes: number;
}

export const rounded = (value: number | undefined): string => {
  if (value === undefined || Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

const limitText = ({ atLeast, atMost }: Goal): string => {
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast} to ${atMost}`;
  return atMost === undefined ? `≥ ${rounded(atLeast)}` : `≤ ${atMost}`;
};

/** A goal, ours, theirs, the ratio with its spread, and whether that is what was promised. */
const goalRow = (goal: Goal, { findings }: Run): readonly string[] => {
  const { what, value, against, atLeast = -Infinity, atMost = Infinity } = goal;
  const own = findings.median(ours, value);
  const ratios = against ? findings.ratios(ours, against, value) : [];
  const result = against ? (ratios.length > 0 ? median(ratios) : undefined) : own;
  const spread = `${rounded(median(ratios))} (${rounded(Math.min(...ratios))}–${rounded(Math.max(...ratios))})`;
  const isMet = result !== undefined && result >= atLeast && result <= atMost;
  return [
    what,
    against ? titleOf(against) : '',
    limitText(goal),
    rounded(own),
    against ? rounded(findings.median(against, value)) : '',
    ratios.length > 0 ? spread : '',
    result === undefined ? '–' : isMet ? 'yes' : '**no**',
  ];
};

const goalTable = (run: Run): string =>
  table(
    ['', 'against', 'goal', 'ours', 'theirs', 'ratio (least–most)', 'met'],
    goals.map((goal) => goalRow(goal, run)).filter((cells) => cells.at(-1) !== '–'),
  );

const libraryTables = ({ findings, pages }: Run): readonly string[] =>
  tables.flatMap(({ title, columns }) => {
    const rows = [...pages.keys()].map((library) =>
      columns.map(({ value }) => findings.median(library, value)),
    );
    if (rows.flat().every((value) => value === undefined)) return [];
    const named = [...pages.keys()].map((library, index) => [
      titleOf(library),
      ...(rows[index] ?? []).map(rounded),
    ]);
    return [`### ${title}`, table(['', ...columns.map((column) => column.title)], named)];
  });

const libraryList = ({ pages }: Run): string =>
  table(
    ['', 'version', 'KB of its page, compressed'],
    [...pages].map(([library, { size }]) => [titleOf(library), versionOf(library), rounded(size / 1000)]),
  );

/** What a run ran on. */
export const machine = (browser: string): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? arch()}, ${memory} GiB, ${type()} ${release()}, ${browser}, Node ${process.version}`;
};

/** What a run found, as a page to read. */
export const reportOf = async (run: Run): Promise<string> => {
  const { findings, repeats, minutes } = run;
  const text = [
    '# A million rows under the wheel',
    `${new Date().toISOString().slice(0, 10)}. ${machine(run.browser)}. Medians of ${repeats} repeats, ${Math.round(minutes)} minutes. Written by \`npm run bench\`.`,
    '## Goals',
    goalTable(run),
    ...(findings.failures.length > 0
      ? ['## Failed', findings.failures.map((line) => `- ${line}`).join('\n')]
      : []),
    '## Medians',
    ...libraryTables(run),
    '## Libraries',
    libraryList(run),
    '## Method',
    method,
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
};
