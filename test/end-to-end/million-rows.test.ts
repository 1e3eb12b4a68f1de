import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { ReportSource } from '../../src/index.ts';
import { serveEndpoint, type EndpointServer } from '../../stories/endpoint/serve-endpoint.ts';
import { chromium } from '../engines/chromium.ts';

const document =
  '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/wa-report.min.js"></script><wa-report hide-overview></wa-report>';

let server: EndpointServer;

/** Opens a report on a source that makes as many messages as are asked for: each says its row. */
const openReport = async (browser: Browser, total: number): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport(null);
  await page.goto(server.url);
  await page.$eval(
    'wa-report',
    (report, rows) => {
      const source: ReportSource = {
        messages: async (_query, { offset = 0, limit }) => ({
          total: rows,
          next: null,
          asOf: null,
          rows: Array.from({ length: Math.max(0, Math.min(limit, rows - offset)) }, (_, index) => ({
            id: `m-${offset + index}`,
            direction: 'outbound',
            senderId: '+85230000001',
            source: 'open-api-direct',
            sentBy: `row ${offset + index}`,
            recipient: { country: 'HK', number: '+85291234567' },
            submission: 'submitted',
            status: 'delivered',
            sentAt: new Date(Date.now() - (offset + index) * 500).toISOString(),
            updatedAt: null,
            error: null,
            template: null,
            preview: null,
          })),
        }),
        message: () => Promise.reject(new Error('not needed')),
        overview: () => Promise.resolve(null),
      };
      report.source = source;
    },
    total,
  );
  await page.waitForSelector('wa-report >>> .message');
  return page;
};

/** The rows that are wholly or partly in view, from the top; null for one that is not here yet. */
const rowsInView = (page: Page): Promise<readonly (number | null)[]> =>
  page.$eval('wa-report >>> .grid', (grid) => {
    const top = grid.querySelector('.head')!.getBoundingClientRect().bottom;
    const { bottom } = grid.getBoundingClientRect();
    return [...grid.querySelectorAll('.body > .row')]
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .filter(({ row, box }) => row.checkVisibility() && box.bottom > top + 2 && box.top < bottom - 2)
      .sort((one, other) => one.box.top - other.box.top)
      .map(({ row }) => {
        const said = row.matches('.message') ? /row (\d+)/.exec(row.textContent) : null;
        return said && Number(said[1]);
      });
  });

/** Waits until all rows in view are here, one after the other, and the first or the last one is this. */
const expectRow = async (page: Page, place: 'first' | 'last', row: number): Promise<void> => {
  const end = Date.now() + 10_000;
  for (;;) {
    const rows = await rowsInView(page);
    const isWhole = rows.length > 5 && rows.every((each, index) => each === (rows[0] ?? NaN) + index);
    if (isWhole && rows.at(place === 'first' ? 0 : -1) === row) return;
    assert.ok(Date.now() < end, `${place} row ${row}, but there is ${rows.join()}`);
  }
};

const boxOf = async (page: Page): Promise<{ right: number; top: number; bottom: number; middle: number }> =>
  page.$eval('wa-report >>> .grid', (grid) => {
    const { left, right, top, bottom } = grid.getBoundingClientRect();
    return { right, top, bottom, middle: (left + right) / 2 };
  });

before(async () => {
  const folder = join(import.meta.dirname, '../../dist');
  server = await serveEndpoint(async (request) => {
    const file = new URL(request.url).pathname.slice(1);
    return file === ''
      ? new Response(document, { headers: { 'content-type': 'text/html' } })
      : new Response(await readFile(join(folder, file)), { headers: { 'content-type': 'text/javascript' } });
  });
});

after(() => server.close());

for (const scale of [1, 2, 3])
  describe(`at ${scale} device pixels per pixel`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch({
        ...chromium,
        args: [...(chromium.args ?? []), `--force-device-scale-factor=${scale}`, '--window-size=1280,900'],
        ignoreDefaultArgs: ['--hide-scrollbars'],
      });
    });
    after(() => browser.close());

    for (const total of [1_000_000, 10_000_000])
      it(`reaches every end of ${total} rows by thumb, wheel and keys`, async () => {
        const page = await openReport(browser, total);
        assert.equal(await page.evaluate(() => devicePixelRatio), scale);
        const { right, top, bottom, middle } = await boxOf(page);
        // Above the thumb there may be a button.
        await page.mouse.move(right - 7, top + 22);
        await page.mouse.down();
        await page.mouse.move(right - 7, (top + bottom) / 2, { steps: 8 });
        await page.waitForFunction(
          () => {
            const table = window.document
              .querySelector('wa-report')
              ?.shadowRoot?.querySelector('wa-report-table');
            return /Row [\d,]+ of 10?,000,000 · .*\d/.test(
              table?.shadowRoot?.querySelector('.position')?.textContent ?? '',
            );
          },
          { polling: 'raf', timeout: 8_000 },
        );
        await page.mouse.move(right - 7, bottom, { steps: 8 });
        await page.mouse.up();
        await expectRow(page, 'last', total - 1);
        await page.mouse.move(middle, (top + bottom) / 2);
        await page.mouse.wheel({ deltaY: -4_800 });
        await page.mouse.wheel({ deltaY: 96_000 });
        await expectRow(page, 'last', total - 1);
        await page.focus('wa-report >>> .grid');
        await page.keyboard.down('Control');
        await page.keyboard.press('Home');
        await expectRow(page, 'first', 0);
        await page.keyboard.press('End');
        await page.keyboard.up('Control');
        await expectRow(page, 'last', total - 1);
        await page.close();
      });
  });

describe('a day of scrolling', () => {
  const windows = 2_000;
  let browser: Browser;
  let devtools: CDPSession;
  before(async () => {
    browser = await launch({
      ...chromium,
      args: [...(chromium.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    });
  });
  after(() => browser.close());

  interface Memory {
    readonly nodes: number;
    readonly elements: number;
    readonly heap: number;
  }

  const measure = async (page: Page): Promise<Memory> => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const elements = await page.$eval('wa-report >>> .grid', (grid) => grid.querySelectorAll('*').length);
    return { nodes, elements, heap: usedSize };
  };

  /** Scrolls by its own height, again and again, a frame each. */
  const scroll = (page: Page, times: number): Promise<void> =>
    page.$eval(
      'wa-report >>> .grid',
      async (grid, count) => {
        for (let turn = 0; turn < count; turn++) {
          grid.scrollTop += grid.clientHeight;
          await new Promise(requestAnimationFrame);
        }
      },
      times,
    );

  it('leaves as many nodes and as much memory as there were', async (test) => {
    const page = await openReport(browser, 1_000_000);
    devtools = await page.createCDPSession();
    // The cache of rows is full by then.
    await scroll(page, 3_000);
    const start = await measure(page);
    await scroll(page, windows);
    const end = await measure(page);
    test.diagnostic(`${windows} windows: ${JSON.stringify({ start, end })}`);
    assert.equal(end.elements, start.elements);
    assert.ok(end.elements <= 400, `${end.elements} elements`);
    assert.ok(Math.abs(end.nodes - start.nodes) < 50, `${start.nodes} nodes became ${end.nodes}`);
    assert.ok(end.heap - start.heap < 3e6, `${start.heap} bytes became ${end.heap}`);
  });
});
