import { launch } from 'puppeteer-core';
import { chromium } from '../../engines/chromium.ts';
import { median } from '../statistics.ts';
import type { Values } from '../values.ts';
import type {} from './page/encoder-bench.ts';
import { rendererOf } from './renderer.ts';
import { processorTime } from './threads.ts';

/** The page that each encoder is in. */
const pageOf = {
  'ours-spreadsheet': 'encoders',
  'ours-data': 'encoders',
  'ours-messages-spreadsheet': 'encoders',
  'ours-messages-data': 'encoders',
  papaparse: 'encoders',
  'papaparse-escaped': 'encoders',
  'csv-stringify': 'encoders',
  'd3-dsv': 'encoders',
  'ag-grid': 'grid-encoder',
} as const;
type Encoder = keyof typeof pageOf;
const names = Object.keys(pageOf) as readonly Encoder[];

/** Runs of each browser that only make the engine know the code, and those that count. */
const warmUps = 3;
const timed = 3;

/** MB of one encoder a second, of its main thread on a processor and by the clock, in a browser of its own. */
const measure = async (url: string, name: Encoder): Promise<Values> => {
  const browser = await launch({ ...chromium, protocolTimeout: 600_000 });
  try {
    const page = await browser.newPage();
    const devtools = await page.createCDPSession();
    await page.goto(`${url}/${pageOf[name]}/`);
    await page.waitForFunction(() => 'encoders' in globalThis);
    const megabytes = await page.evaluate((each) => encoders.prepare(each), name);
    const renderer = await rendererOf(browser);
    for (let run = 0; run < warmUps; run++) await page.evaluate(() => encoders.run());
    const clocks: number[] = [];
    const processors: number[] = [];
    for (let run = 0; run < timed; run++) {
      await devtools.send('HeapProfiler.collectGarbage');
      const before = await processorTime(renderer);
      clocks.push(await page.evaluate(() => encoders.run()));
      processors.push((await processorTime(renderer)) - before);
    }
    return {
      megabytes,
      [name]: megabytes / median(processors),
      [`${name} by the clock`]: megabytes / median(clocks),
    };
  } finally {
    await browser.close();
  }
};

/** MB a second of each encoder; all count the same megabytes, those of the cells. They take turns from `repeat` on. */
export const measureEncoders = async (url: string, repeat: number): Promise<Values> => {
  const first = repeat % names.length;
  let found: Values = {};
  for (const name of [...names.slice(first), ...names.slice(0, first)])
    found = { ...found, ...(await measure(url, name)) };
  return found;
};
