import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../../engines/chromium.ts';
import type { Values } from '../values.ts';
import type { Exported, Rows } from './page/end-to-end.ts';
import { readCsvFile } from './read-file.ts';
import { rendererOf } from './renderer.ts';
import { busyProcessors, watchProcess, type SeenProcess } from './threads.ts';

/** An export of a report on a real page, from where its rows come to where they go. */
export interface ExportCase {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** Made in the page, over HTTP from memory, or over HTTP from the sample endpoint. */
  readonly from: 'mock' | 'memory' | 'sample';
  readonly sink: 'opfs' | 'blob';
  /** Everything that is known of a message, for programs; otherwise the columns on screen, for a spreadsheet. */
  readonly isWide?: boolean;
  /** Rows that have neither a template nor a preview nor an error. */
  readonly isShort?: boolean;
  readonly watchesTurns?: boolean;
  readonly weighs?: boolean;
  /** Nothing is exported: a worker parses each page and drops it, which is the least that any export has to do. */
  readonly isDropped?: boolean;
  readonly repeats: number;
}

interface Bench {
  readonly url: string;
  readonly served: () => number;
}

const rowsOf = ({ from, rows, isShort = false }: ExportCase, url: string): Rows => {
  if (from === 'mock') return { rows, isShort };
  return { endpoint: from === 'memory' ? `${url}/memory/${rows}` : `${url}/sample` };
};

/** The path of the next file that is downloaded. */
const nextDownload = async (browser: Browser, folder: string): Promise<() => Promise<string>> => {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const path = new Promise<string>((resolve, reject) => {
    session.on('Browser.downloadProgress', ({ state, guid }) => {
      if (state === 'completed') resolve(join(folder, guid));
      if (state === 'canceled') reject(new Error('the download was cancelled'));
    });
  });
  return () => path;
};

/** No number counts of a file that is not what it should be. */
const check = async (
  summary: NonNullable<Exported['summary']>,
  rows: number | null,
  path: () => Promise<string>,
): Promise<void> => {
  if (summary.outcome !== 'complete' || summary.rows !== (rows ?? summary.expected))
    throw new Error(`it ended as ${JSON.stringify(summary)}`);
  const file = await readCsvFile(await path());
  const told = { bytes: summary.bytes, records: summary.rows + 1, sha256: summary.sha256 };
  if (JSON.stringify(file) !== JSON.stringify(told))
    throw new Error(`the file is ${JSON.stringify(file)}, and should be ${JSON.stringify(told)}`);
};

const seconds = (times: SeenProcess['times'], name: RegExp): number =>
  [...times].reduce((sum, [thread, time]) => (name.test(thread) ? sum + time : sum), 0);

const openPage = async (browser: Browser, sink: ExportCase['sink'], address: string): Promise<Page> => {
  const page = await browser.newPage();
  // What is run by a test counts as a gesture, and there is nobody to pick a file.
  await page.evaluateOnNewDocument(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  if (sink === 'blob')
    await page.evaluateOnNewDocument(() => {
      navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));
    });
  await page.goto(address);
  await page.waitForFunction(() => 'exportBench' in globalThis);
  return page;
};

/** Exports once, in a browser of its own, and reads the file. */
export const runExport = async (one: ExportCase, { url, served }: Bench): Promise<Values> => {
  const folder = await mkdtemp(join(tmpdir(), 'wa-report-bench-'));
  const browser = await launch({ ...chromium, protocolTimeout: 1_800_000 });
  try {
    const page = await openPage(browser, one.sink, `${url}/end-to-end/`);
    const downloaded = await nextDownload(browser, folder);
    await page.evaluate((from) => exportBench.open(from), rowsOf(one, url));
    const renderer = await rendererOf(browser);
    const others = await busyProcessors();
    const servedBefore = served();
    const stop = await watchProcess(renderer);
    const exported = one.isDropped
      ? await page.evaluate(() => exportBench.drop())
      : await page.evaluate((run) => exportBench.export(run), {
          options: one.isWide ? ({ profile: 'data', columns: 'all' } as const) : {},
          watchesTurns: one.watchesTurns ?? false,
          weighs: one.weighs ?? false,
        });
    const { times, memory, peak } = await stop();
    const { summary, seen } = exported;
    if (summary) await check(summary, one.from === 'sample' ? null : one.rows, downloaded);
    else if (exported.rows !== one.rows) throw new Error(`${exported.rows} rows were read`);
    return {
      seconds: exported.seconds,
      rate: exported.rows / exported.seconds,
      megabytes: (summary?.bytes ?? 0) / 1_000_000,
      mock: exported.mock,
      served: (served() - servedBefore) / 1000,
      main: seconds(times, /^(chrom|CrRendererMain)/),
      worker: seconds(times, /^DedicatedWorker/),
      cpu: seconds(times, /./),
      longTask: seen.longTask ?? 0,
      frame: seen.frame,
      ...(seen.turn === null ? {} : { turn: seen.turn }),
      ...(one.weighs ? { held: exported.held ?? NaN } : {}),
      memory,
      growth: peak - memory,
      others,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
};

/** What the endpoint in the page gives by itself: milliseconds for each page until its bytes are there. */
export const measureMock = async (url: string): Promise<Values> => {
  const browser = await launch(chromium);
  try {
    const page = await openPage(browser, 'opfs', `${url}/end-to-end/`);
    await page.evaluate(() => exportBench.mockRate(1000));
    const rate = await page.evaluate(() => exportBench.mockRate(4000));
    return { milliseconds: 1000 / rate };
  } finally {
    await browser.close();
  }
};
