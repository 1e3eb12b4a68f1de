/**
 * Measures the export: its encoder beside others, and all of it on a page. `npm run bench:export`; while developing,
 * `npm run bench:export -- --only encoders,disk --repeats 3 --folder /tmp/sample` measures what it is asked for, and
 * keeps the sample's database. A whole run is written to EXPORT.md. Needs Linux, and the CDN build.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../../stories/endpoint/open-database.ts';
import { openSample } from '../../../stories/endpoint/open-sample.ts';
import { installPeers } from '../build-pages.ts';
import { browserVersion } from '../open-page.ts';
import type { Values } from '../values.ts';
import { buildPage } from './build-page.ts';
import { cases } from './cases.ts';
import { measureEncoders } from './encoders.ts';
import { measureMock, runExport } from './end-to-end.ts';
import { reportOf } from './report.ts';
import { sampleMessages } from './sample-messages.ts';
import { serveExport } from './serve-export.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    repeats: { type: 'string', default: '7' },
    folder: { type: 'string' },
  },
});
const only = options.only.split(',').filter(Boolean);
const isChosen = (name: string): boolean => only.length === 0 || only.includes(name);
const chosen = cases.filter(({ name }) => isChosen(name));
/** Of the encoders; those of an export are in its case. */
const repeats = isChosen('encoders') ? Number(options.repeats) : 0;
/** Distinct messages that the rows of all cases but one are made of. */
const distinct = 8_000;

// Whoever ends the bench ends its browsers; without this it would take that for a failure and go on.
process.once('SIGTERM', () => process.exit(1));

const startedAt = performance.now();
const tell = (what: string): void => {
  process.stderr.write(`${Math.round((performance.now() - startedAt) / 1000)} s: ${what}\n`);
};

installPeers();
const sample = await openSample({
  database: await openDatabase({ dataDir: options.folder }),
  messages: chosen.find(({ from }) => from === 'sample')?.rows ?? 20_000,
});
const messages = await sampleMessages(sample.endpoint, distinct);
tell('the sample is there');
const server = await serveExport({
  dist: join(import.meta.dirname, '../../../dist'),
  pages: new Map([
    ['encoders', await buildPage('encoders')],
    ['grid-encoder', await buildPage('grid-encoder')],
    ['end-to-end', await buildPage('end-to-end')],
  ]),
  messages,
  sample: sample.endpoint,
});

const encoders: Values[] = [];
for (let repeat = 0; repeat < repeats; repeat++) {
  encoders.push(await measureEncoders(server.url, repeat));
  tell(`encoders, repeat ${repeat + 1} of ${repeats}`);
}
const mock = await measureMock(server.url);
tell('the page’s own endpoint');
const exports = new Map<string, Values[]>();
for (let repeat = 0; repeat < 3; repeat++) {
  for (const one of chosen.filter(({ repeats }) => repeat < repeats)) {
    exports.set(one.name, [...(exports.get(one.name) ?? []), await runExport(one, server)]);
    tell(`${one.name}, repeat ${repeat + 1} of ${one.repeats}`);
  }
}
await server.close();
await sample.close();

const minutes = (performance.now() - startedAt) / 60_000;
const run = { encoders, exports, mock, minutes, browser: await browserVersion() };
const report = await reportOf(run);
if (only.length === 0 && repeats >= 5) await writeFile(join(import.meta.dirname, '../EXPORT.md'), report);
console.log(report);
