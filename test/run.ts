import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensurePrograms, programs, spreadsheetPrograms } from './engines/programs.ts';

/** A command of the test run. Its tests are counted where it says how many there were; otherwise it is one check. */
interface Step {
  readonly part: 'checks' | 'unit' | 'elements' | 'stories' | 'e2e' | 'spreadsheet' | 'build';
  readonly name: string;
  readonly command: string;
  readonly tests?: boolean;
}

/** By itself node:test leaves one processor alone. */
const nodeTests = (folders: string, concurrency = availableParallelism()): string =>
  `node --test --test-concurrency=${concurrency} --test-reporter=spec "test/${folders}/**/*.test.ts"`;

/** Stages follow each other; the steps of one run side by side. */
const stages: readonly (readonly Step[])[] = [
  [
    { part: 'build', name: 'build', command: 'npm run --silent build' },
    { part: 'checks', name: 'types of src', command: 'tsc' },
    { part: 'checks', name: 'types of tests and stories', command: 'tsc -p tsconfig.node.json' },
    { part: 'checks', name: 'lint', command: 'eslint --max-warnings 0' },
    { part: 'checks', name: 'types of templates', command: 'lit-analyzer --maxWarnings 0 src' },
    { part: 'checks', name: 'format', command: 'prettier --check --log-level warn .' },
    { part: 'checks', name: 'openapi.yaml', command: 'redocly lint' },
  ],
  [
    {
      part: 'unit',
      name: 'unit tests',
      tests: true,
      command: nodeTests('{model,query,source,rows,export,content,format,i18n,endpoint,checks}'),
    },
    { part: 'stories', name: 'static Storybook', command: 'npm run --silent build-storybook' },
  ],
  [{ part: 'elements', name: 'elements in three engines', tests: true, command: 'wtr' }],
  // Alone on the machine, in the only engine that tells of long tasks.
  [
    {
      part: 'elements',
      name: 'speed of the elements',
      tests: true,
      command: "env ENGINES=chromium wtr --files 'test/speed/**/*.test.ts'",
    },
  ],
  [{ part: 'stories', name: 'stories', tests: true, command: nodeTests('stories') }],
  [{ part: 'e2e', name: 'end to end', tests: true, command: nodeTests('end-to-end', 1) }],
  [{ part: 'spreadsheet', name: 'in LibreOffice', tests: true, command: nodeTests('spreadsheet') }],
];

/** The unit tests weigh the build, and the demo page shows it. */
const needsBuild = new Set(['unit', 'e2e']);

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const root = join(import.meta.dirname, '..');
const env = {
  ...process.env,
  // The tools of the project before those of the host, also when this file is not run by npm.
  PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
  NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};
const longest = 12 * 60_000;

const run = (command: string): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(`exec ${command}`, {
      cwd: root,
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longest,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });

const sumOf = (output: string, pattern: RegExp): number =>
  output.matchAll(pattern).reduce((sum, [, number]) => sum + Number(number), 0);

/** Reads the closing lines of node:test (`ℹ pass 3`) and of test/engines/counts-reporter.ts (`WebKit: 3 passed, 0 failed`). */
const countTests = (output: string): Outcome => ({
  passed: sumOf(output, /^(?:ℹ pass |\w+: )(\d+)(?: passed, \d+ failed)?$/gm),
  failed: sumOf(output, /^(?:ℹ (?:fail|cancelled) |\w+: \d+ passed, )(\d+)(?: failed)?$/gm),
});

/** Nothing passes by being empty: a step that failed, or ran no test, has at least one failure. */
const outcomeOf = ({ tests }: Step, code: number | null, output: string): Outcome => {
  const counted = tests ? countTests(output) : { passed: code === 0 ? 1 : 0, failed: 0 };
  const isFailure = code !== 0 || counted.passed === 0;
  return isFailure ? { ...counted, failed: Math.max(counted.failed, 1) } : counted;
};

/** The passes of a node:test run are of no interest to whoever looks for a failure. */
const failuresIn = (output: string): string => output.slice(Math.max(output.indexOf('✖ failing tests:'), 0));

const perform = async (step: Step): Promise<Outcome> => {
  const startedAt = performance.now();
  const { code, output } = await run(step.command);
  const outcome = outcomeOf(step, code, output);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const count = step.tests ? ` (${outcome.passed} of ${outcome.passed + outcome.failed})` : '';
  console.log(`${outcome.failed > 0 ? '✖' : '✔'} ${step.name}${count} ${seconds} s`);
  if (outcome.failed > 0) console.log(`\n${step.command}\n${failuresIn(output)}\n`);
  return outcome;
};

const performAll = async (steps: readonly Step[]): Promise<readonly Outcome[]> => {
  const waiting = steps.values();
  const lane = async (): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const step of waiting) outcomes.push(await perform(step));
    return outcomes;
  };
  return (await Promise.all(Array.from({ length: availableParallelism() }, lane))).flat();
};

const parts = new Set(stages.flat().map(({ part }) => part));
const isFull = process.argv[2] === '--full';
const chosen = process.argv.slice(isFull ? 3 : 2);
const unknown = chosen.find((part) => !parts.has(part as Step['part']));
if (unknown) throw new Error(`There is no part ${unknown}, only ${[...parts].join(', ')}`);

const isChosen = ({ part }: Step): boolean =>
  (chosen.length === 0 && (isFull || part !== 'spreadsheet')) ||
  chosen.includes(part) ||
  (part === 'build' && chosen.some((name) => needsBuild.has(name)));

ensurePrograms([
  ...Object.values(programs),
  ...(stages.flat().some((step) => step.part === 'spreadsheet' && isChosen(step))
    ? Object.values(spreadsheetPrograms)
    : []),
]);
const outcomes: Outcome[] = [];
for (const stage of stages) outcomes.push(...(await performAll(stage.filter(isChosen))));

const sum = (key: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || outcomes.length === 0 ? 1 : 0;
