import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { openPglite } from '../../stories/endpoint/database/open-pglite.ts';
import { openDemo, type Demo } from '../../stories/demo/open-demo.ts';
import { chromium } from '../engines/chromium.ts';

let demo: Demo;
let browser: Browser;
let page: Page;

/** Of the report and of the elements in it, what of a selector is seen. */
const seen = (selector: string): Promise<readonly string[]> =>
  page.$$eval(`wa-report >>> ${selector}`, (elements) =>
    elements.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent.trim()),
  );

/** Chromium writes each sheet as an object of its own, in plain text. */
const sheetsIn = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;

describe('the demo page on paper', () => {
  before(async () => {
    demo = await openDemo({ database: await openPglite(), messages: 5_000, port: 0 });
    browser = await launch(chromium);
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(demo.url);
    await page.waitForSelector('wa-report >>> .message');
    // What prints is loaded once the first rows are here.
    await page.waitForNetworkIdle();
    await page.$eval('wa-report', (report) => {
      report.theme = 'dark';
      report.scrollToRow(130);
    });
    await page.waitForSelector('wa-report >>> [aria-rowindex="132"].message');
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  it('is a table of the rows around those in view, and nothing that is pressed', async () => {
    await page.emulateMediaType('print');
    await page.waitForSelector('wa-report >>> .paper');
    assert.equal((await seen('.paper tbody tr')).length, 100);
    assert.match((await seen('.paper caption'))[0] ?? '', /Rows 101–200 of/);
    // A number stays, whatever it does when it is pressed.
    const pressed = 'button:not(.count, .figure, .column, .entry), input, select, [role="grid"], footer';
    assert.deepEqual(await seen(pressed), []);
    assert.deepEqual(await seen('h2'), ['WhatsApp Report']);
    assert.equal((await seen('.tile')).length, 6);
    assert.equal((await seen('.column')).length, 7);
    assert.equal((await seen('.numbers table')).length, 3);
    await page.emulateMediaType();
    assert.deepEqual(await seen('.paper'), []);
    assert.equal((await seen('[role="grid"]')).length, 1);
  });

  it('is dark on light, and as wide as the sheet', async () => {
    await page.emulateMediaType('print');
    await page.waitForSelector('wa-report >>> .paper');
    await page.setViewport({ width: 680, height: 900 });
    const [color, right] = await page.$eval('wa-report >>> .paper', (paper) => [
      getComputedStyle(paper).color,
      Math.max(...[...paper.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right)),
    ]);
    assert.equal(color, 'rgb(0, 0, 0)');
    assert.ok(Number(right) <= 680, String(right));
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaType();
  });

  for (const [name, landscape] of [
    ['portrait', false],
    ['landscape', true],
  ] as const)
    it(`takes as many sheets as it needs, ${name}, and leaves the page as it was`, async () => {
      const state = (): Promise<unknown> =>
        page.$eval('wa-report >>> [role="grid"]', (grid) => [
          grid.scrollTop,
          grid.getRootNode() instanceof ShadowRoot &&
            (grid.getRootNode() as ShadowRoot).activeElement === grid,
        ]);
      await page.$eval('wa-report >>> [role="grid"]', (grid) => (grid as HTMLElement).focus());
      const before = await state();
      const sheets = sheetsIn(await page.pdf({ format: 'a4', landscape }));
      assert.ok(sheets >= 3 && sheets <= 8, `${sheets} sheets`);
      assert.deepEqual(await state(), before);
      assert.deepEqual(await seen('.paper'), []);
    });
});
