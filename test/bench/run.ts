/**
 * Measures the table against other grids: `npm run bench`. While developing,
 * `WINDOWS=2000 npm run bench -- --repeats 1 --only wa-report-table,vaadin --measures wheel,windows` tells only what it
 * is asked for. A whole run is written to RESULTS.md.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, installPeers, type BuiltPage } from './build-pages.ts';
import { Findings } from './findings.ts';
import { libraries, titleOf, type Library } from './libraries.ts';
import { measures, type Measure } from './measures.ts';
import { browserVersion, withBrowser, type Opener } from './open-page.ts';
import { reportOf } from './report.ts';
import { servePages } from './serve-pages.ts';

const { values: options } = parseArgs({
  options: {
    repeats: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    measures: { type: 'string', default: '' },
  },
});
const repeats = Number(options.repeats);

/** Those whose names begin as one of the words; all without words. */
const chosenOf = <Thing>(things: readonly Thing[], words: string, nameOf: (thing: Thing) => string) => {
  const starts = words.split(',');
  return things.filter((thing) => starts.some((start) => nameOf(thing).startsWith(start)));
};
const chosenLibraries = chosenOf(libraries, options.only, String);
const chosenMeasures = chosenOf(measures, options.measures, ({ name }) => name);
const isAll = options.only === '' && options.measures === '' && process.env.WINDOWS === undefined;
const isWhole = isAll && repeats >= 5;

const isFor = (library: Library, measure: Measure): boolean => measure.libraries?.includes(library) ?? true;

// Whoever ends the bench ends its browsers; without this it would take that for a failure and go on.
process.once('SIGTERM', () => process.exit(1));

installPeers();
const pages = new Map<Library, BuiltPage>();
for (const library of chosenLibraries) pages.set(library, await buildPage(library));
const server = await servePages(pages);
const findings = new Findings();
const startedAt = performance.now();

const perform = async (opener: Opener, library: Library, measure: Measure, repeat: number): Promise<void> => {
  try {
    findings.add(library, measure.name, repeat, await opener((open) => measure.run(open, library)));
  } catch (cause) {
    findings.fail(library, measure.name, cause);
  }
};

const addressOf = (library: Library): string => `${server.url}/${library}/`;

const tell = (library: Library, what: string): void => {
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stderr.write(`${seconds} s: ${titleOf(library)}, ${what}\n`);
};

for (let repeat = 0; repeat < repeats; repeat += 1) {
  const first = repeat % chosenLibraries.length;
  for (const library of [...chosenLibraries.slice(first), ...chosenLibraries.slice(0, first)]) {
    const repeated = chosenMeasures.filter((measure) => !measure.once && isFor(library, measure));
    if (repeated.length === 0) continue;
    await withBrowser(addressOf(library), {}, async (opener) => {
      for (const measure of repeated) await perform(opener, library, measure, repeat);
    });
    tell(library, `repeat ${repeat + 1} of ${repeats}`);
  }
}
for (const measure of chosenMeasures) {
  if (!measure.once) continue;
  for (const library of chosenLibraries.filter((each) => isFor(each, measure))) {
    await withBrowser(addressOf(library), measure.once, (opener) => perform(opener, library, measure, 0));
    tell(library, measure.name);
  }
}
await server.close();

const minutes = (performance.now() - startedAt) / 60_000;
const report = await reportOf({ findings, pages, repeats, minutes, browser: await browserVersion() });
if (isWhole) await writeFile(join(import.meta.dirname, 'RESULTS.md'), report);
console.log(report);
