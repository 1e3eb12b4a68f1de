import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { machine, rounded, table } from '../report.ts';
import { median } from '../statistics.ts';
import type { Values } from '../values.ts';
import { cases } from './cases.ts';
import { encoderGoals, exportGoals } from './goals.ts';
import { method } from './report-text.ts';

export interface ExportBenchRun {
  /** By repeat: MB a second of each encoder. */
  readonly encoders: readonly Values[];
  /** By case and repeat. */
  readonly exports: ReadonlyMap<string, readonly Values[]>;
  readonly mock: Values;
  readonly browser: string;
  readonly minutes: number;
}

const folder = import.meta.dirname;
const versionOf = (modules: string, name: string): string => {
  const file = readFileSync(join(folder, modules, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(file) as { readonly version: string }).version;
};

const encoderTitles: Readonly<Record<string, string>> = {
  'ours-spreadsheet': 'ours, spreadsheet',
  'ours-data': 'ours, data',
  'ours-messages-spreadsheet': 'ours from messages, spreadsheet',
  'ours-messages-data': 'ours from messages, data',
  papaparse: `papaparse ${versionOf('../../..', 'papaparse')}`,
  'papaparse-escaped': 'papaparse, escapeFormulae',
  'csv-stringify': `csv-stringify ${versionOf('..', 'csv-stringify')}, sync`,
  'd3-dsv': `d3-dsv ${versionOf('..', 'd3-dsv')}`,
  'ag-grid': `AG Grid ${versionOf('..', 'ag-grid-community')}, getDataAsCsv`,
};

const spread = (numbers: readonly number[]): string =>
  `${rounded(median(numbers))} (${rounded(Math.min(...numbers))}–${rounded(Math.max(...numbers))})`;

const ratiosOf = ({ encoders }: ExportBenchRun, ours: string, other: string): readonly number[] =>
  encoders.map((repeat) => (repeat[ours] ?? NaN) / (repeat[other] ?? NaN));

const metText = (isMet: boolean): string => (isMet ? 'yes' : '**no**');

const encoderGoalRows = (run: ExportBenchRun): readonly (readonly string[])[] =>
  run.encoders.length === 0
    ? []
    : ['ours-spreadsheet', 'ours-data'].flatMap((ours) =>
        encoderGoals.map(({ against, atLeast }) => {
          const ratios = ratiosOf(run, ours, against);
          const what = `${encoderTitles[ours] ?? ours}: times ${encoderTitles[against] ?? against}`;
          return [what, `≥ ${atLeast}`, spread(ratios), metText(median(ratios) >= atLeast)];
        }),
      );

const exportGoalRows = ({ exports }: ExportBenchRun): readonly (readonly string[])[] =>
  exportGoals.flatMap(({ what, of, value, atLeast, atMost }) => {
    const found = exports.get(of)?.map((values) => values[value] ?? NaN);
    if (!found) return [];
    const middle = median(found);
    const limit = atMost === undefined ? `≥ ${rounded(atLeast)}` : `≤ ${atMost}`;
    return [
      [
        what,
        limit,
        spread(found),
        metText(middle >= (atLeast ?? -Infinity) && middle <= (atMost ?? Infinity)),
      ],
    ];
  });

const goalTable = (run: ExportBenchRun): string =>
  table(['', 'goal', 'found (least–most)', 'met'], [...encoderGoalRows(run), ...exportGoalRows(run)]);

const encoderTable = (run: ExportBenchRun): string =>
  table(
    [
      '',
      'MB/s of processor time (least–most)',
      'by the clock',
      'ours, spreadsheet, is so many times as fast',
      'ours, data',
    ],
    Object.entries(encoderTitles).map(([name, title]) => [
      title,
      spread(run.encoders.map((repeat) => repeat[name] ?? NaN)),
      rounded(median(run.encoders.map((repeat) => repeat[`${name} by the clock`] ?? NaN))),
      rounded(median(ratiosOf(run, 'ours-spreadsheet', name))),
      rounded(median(ratiosOf(run, 'ours-data', name))),
    ]),
  );

const columns = [
  { title: 'seconds', value: 'seconds' },
  { title: 'rows/s', value: 'rate' },
  { title: 'MB of file', value: 'megabytes' },
  { title: 'processor time: main thread, s', value: 'main' },
  { title: 'worker, s', value: 'worker' },
  { title: 'whole page, s', value: 'cpu' },
  { title: 'longest task over 50 ms', value: 'longTask' },
  { title: 'longest frame, ms', value: 'frame' },
  { title: 'memory before, MB', value: 'memory' },
  { title: 'growth', value: 'growth' },
  { title: 'processors busy with other things just before', value: 'others' },
] as const;

const exportTable = ({ exports }: ExportBenchRun): string =>
  table(
    ['', 'rows', ...columns.map(({ title }) => title)],
    cases.flatMap(({ name, title, rows }) => {
      const found = exports.get(name);
      if (!found) return [];
      const cells = columns.map(({ value }) => rounded(median(found.map((values) => values[value] ?? NaN))));
      return [[title, rows.toLocaleString('en'), ...cells]];
    }),
  );

const sampleText = ({ exports }: ExportBenchRun): readonly string[] => {
  const [sample] = exports.get('sample') ?? [];
  if (!sample) return [];
  const { seconds = NaN, served = NaN } = sample;
  const share = Math.round((served / seconds) * 100);
  return [
    `From the sample endpoint, ${share} % of the time is the endpoint’s: ${rounded(served)} of ${rounded(seconds)} s went by between its requests and their answers, by its own clock. The rest, ${rounded(seconds - served)} s, is HTTP, ours, and the disk’s.`,
  ];
};

/** What a run found, as a page to read. */
export const reportOf = async (run: ExportBenchRun): Promise<string> => {
  const { encoders, minutes, browser, mock } = run;
  const text = [
    '# The file, measured',
    `${new Date().toISOString().slice(0, 10)}. ${machine(browser)}. Medians, ${Math.round(minutes)} minutes. Written by \`npm run bench:export\`.`,
    '## Goals',
    goalTable(run),
    ...(encoders.length > 0
      ? [
          '## The encoder',
          `100,000 rows of ten texts, ${rounded(encoders[0]?.['megabytes'])} MB, to bytes in UTF-8. Medians of ${encoders.length} repeats.`,
          encoderTable(run),
        ]
      : []),
    '## On a page',
    exportTable(run),
    `The endpoint that is made up in the page takes ${rounded(mock['milliseconds'])} ms of the main thread for a page of 500 rows, until its bytes are there; this is in the numbers above.`,
    ...sampleText(run),
    '## Method',
    method,
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
};
