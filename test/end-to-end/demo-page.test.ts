import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { unguard } from '../../src/export/csv-guard.ts';
import { openPglite } from '../../stories/endpoint/database/open-pglite.ts';
import type { Database } from '../../stories/endpoint/database/database.ts';
import { openDemo, type Demo } from '../../stories/demo/open-demo.ts';
import { chromium } from '../engines/chromium.ts';

const timezone = 'Asia/Hong_Kong';

/** The rows of the last seven days in the zone, written without the endpoint's help. */
const lastSevenDays = `sent_at >= ((date_trunc('day', now() AT TIME ZONE '${timezone}') - interval '6 days') AT TIME ZONE '${timezone}')
  AND sent_at < ((date_trunc('day', now() AT TIME ZONE '${timezone}') + interval '1 day') AT TIME ZONE '${timezone}')`;

let database: Database;
let demo: Demo;
let browser: Browser;
let page: Page;
let downloads: string;
const noise: string[] = [];
const workers: string[] = [];

const inReport = (selector: string): string => `wa-report >>> ${selector}`;

const texts = async (selector: string): Promise<readonly string[]> =>
  page.$$eval(inReport(selector), (elements) => elements.map(({ textContent }) => textContent.trim()));

const settled = async (): Promise<void> => {
  await page.waitForSelector(inReport('.message'));
  await page.waitForFunction(
    () => {
      const root = document.querySelector('wa-report')?.shadowRoot;
      const overview = root?.querySelector('wa-report-overview')?.shadowRoot?.querySelector('section');
      const table = root?.querySelector('wa-report-table')?.shadowRoot;
      return overview?.ariaBusy === 'false' && table?.querySelector('.waiting:not([hidden])') === null;
    },
    { polling: 'raf' },
  );
};

const count = async (where: string): Promise<number> => {
  const [row] = await database.query<{ count: string }>(
    `SELECT count(*)::text AS count FROM messages WHERE ${lastSevenDays} AND ${where}`,
  );
  return Number(row?.count);
};

const tile = async (name: string): Promise<number> =>
  Number((await texts(`.tile.${name} .count`))[0]?.replace(/\D/g, ''));

const expectNumbers = async (where: string): Promise<void> => {
  await settled();
  assert.equal(await tile('total'), await count(where));
  for (const status of ['delivered', 'read', 'pending', 'failed'])
    assert.equal(await tile(status), await count(`${where} AND status = '${status}'`), status);
  const grid = await page.$(inReport('[role=grid]'));
  assert.equal(
    await grid?.evaluate((element) => element.getAttribute('aria-rowcount')),
    String((await count(where)) + 1),
  );
};

const exported = async (): Promise<readonly (readonly string[])[]> => {
  await page.click(inReport('[part=export-button]'));
  await page.waitForSelector(inReport('[part=export-dialog] .primary'), { visible: true });
  await page.click(inReport('[part=export-dialog] .primary'));
  await page.waitForFunction(
    () =>
      document
        .querySelector('wa-report')
        ?.shadowRoot?.querySelector('.export')
        ?.textContent.includes('saved as'),
    { polling: 'raf' },
  );
  let names: readonly string[] = [];
  do names = await readdir(downloads);
  while (!names.some((name) => name.endsWith('.csv')) || names.some((name) => name.endsWith('.crdownload')));
  const [name = ''] = names;
  const file = await readFile(join(downloads, name), 'utf8');
  await rm(join(downloads, name));
  assert.equal(file.charCodeAt(0), 0xfeff);
  const cells: string[][] = parse(file, { bom: true, relax_column_count: false });
  return cells.map((record) => record.map(unguard));
};

/** The file that SQL and the browser's own country names make of the same rows. */
const expectedFile = async (where: string): Promise<readonly (readonly string[])[]> => {
  const rows = await database.query<Record<'sender' | 'by' | 'country' | 'number' | 'status' | 'at', string>>(
    `SELECT sender_id AS sender, coalesce(sent_by, '') AS by, coalesce(country, '') AS country,
       coalesce(number, '') AS number,
       initcap(status) || CASE submission WHEN 'rejected' THEN ' · Rejected' ELSE '' END AS status,
       to_char(sent_at AT TIME ZONE '${timezone}', 'YYYY-MM-DD HH24:MI:SS') || ' +08:00' AS at
     FROM messages WHERE ${lastSevenDays} AND ${where} ORDER BY sent_at DESC, id DESC`,
  );
  const codes = [...new Set(rows.map(({ country }) => country))].filter(Boolean);
  const names = await page.evaluate((list) => {
    const display = new Intl.DisplayNames('en-GB', { type: 'region' });
    return Object.fromEntries(list.map((code) => [code, display.of(code) ?? code]));
  }, codes);
  const head = [
    'Sender ID',
    'Source',
    'Sent By',
    'Recipient Country',
    'Recipient Number',
    'Status',
    'Date & Time',
  ];
  return [
    head,
    ...rows.map(({ sender, by, country, number, status, at }) => [
      sender,
      'Open API - Direct',
      by,
      names[country] ?? '',
      number,
      status,
      at,
    ]),
  ];
};

describe('the demo page on its endpoint and database', () => {
  before(async () => {
    database = await openPglite();
    demo = await openDemo({ database, messages: 30_000, port: 0 });
    downloads = await mkdtemp(join(tmpdir(), 'wa-report-'));
    browser = await launch(chromium);
    page = await browser.newPage();
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('workercreated', (worker) => workers.push(worker.url()));
    // Nobody is there to answer the browser's own question where to save a file.
    await page.evaluateOnNewDocument(() => Reflect.set(window, 'showSaveFilePicker', undefined));
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateTimezone(timezone);
    await page.goto(demo.url);
  });
  after(async () => {
    await browser.close();
    await demo.close();
    await rm(downloads, { recursive: true });
  });

  it('shows the numbers that SQL counts', async () => {
    await expectNumbers('true');
  });

  it('exports the rows that SQL gives, row for row', async () => {
    assert.deepEqual(await exported(), await expectedFile('true'));
  });

  it('narrows all numbers and the file by the same filters', async () => {
    await page.click(inReport('[popovertarget=status]'));
    await page.click(inReport('#status label:nth-of-type(4) input'));
    await page.keyboard.press('Escape');
    await page.type(inReport('#recipient'), '+852');
    await page.keyboard.press('Enter');
    const where = `status = 'failed' AND number LIKE '+852%'`;
    await page.waitForFunction(
      (expected) =>
        document
          .querySelector('wa-report')
          ?.shadowRoot?.querySelector('wa-report-table')
          ?.shadowRoot?.querySelector('[role=grid]')
          ?.getAttribute('aria-rowcount') === expected,
      { polling: 'raf' },
      String((await count(where)) + 1),
    );
    await expectNumbers(where);
    assert.deepEqual(await exported(), await expectedFile(where));
  });

  it('writes its files off the main thread, as strict as the page is', () => {
    assert.deepEqual(workers, Array(2).fill(`${demo.url}wa-report-export-worker.js`));
  });

  it('opens the message of a row', async () => {
    const [first] = await texts('.body [aria-rowindex="2"] time');
    await page.click(inReport('.body [aria-rowindex="2"] button'));
    await page.waitForSelector(inReport('.timeline'));
    const facts = (await texts('.facts'))[0] ?? '';
    assert.ok(facts.includes(first ?? '-'), `${String(first)} is not in: ${facts}`);
    await page.keyboard.press('Escape');
  });

  it('is as quiet as it is strict: no violation, no error, no word on the console', () => {
    assert.deepEqual(noise, []);
  });
});
