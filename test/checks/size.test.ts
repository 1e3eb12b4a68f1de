import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { openDatabase } from '../../stories/endpoint/open-database.ts';
import { openSample } from '../../stories/endpoint/open-sample.ts';
import { serveEndpoint } from '../../stories/endpoint/serve-endpoint.ts';
import { chromium } from '../engines/chromium.ts';

const folder = join(import.meta.dirname, '../../dist');
const entry = 'wa-report.min.js';

/** What a page loads before it shows its first rows. A test below proves that nothing is missing here. */
const needed = [entry, 'wa-report-endpoint-source.js'];

const kilobytes = (file: string): number =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000;

const assertAtMost = (test: TestContext, limit: number, files: readonly string[]): void => {
  const size = files.map(kilobytes).reduce((sum, each) => sum + each, 0);
  test.diagnostic(`${size.toFixed(1)} KB in ${files.join(', ')}`);
  assert.ok(size <= limit, `${size.toFixed(1)} KB`);
};

const page = `<!doctype html><script type="module" src="/${entry}"></script><wa-report endpoint="/report"></wa-report>`;

/** The page and the needed files only: whatever else it asks for is not there. */
const servePage = async (request: Request): Promise<Response> => {
  const file = new URL(request.url).pathname.slice(1);
  if (file === '') return new Response(page, { headers: { 'content-type': 'text/html' } });
  if (!needed.includes(file)) return new Response(null, { status: 404 });
  return new Response(await readFile(join(folder, file)), { headers: { 'content-type': 'text/javascript' } });
};

describe('the CDN build, compressed', () => {
  it('has an entry file of at most 40 KB', (test) => assertAtMost(test, 40, [entry]));

  it('shows its first rows with at most 45 KB', (test) => assertAtMost(test, 45, needed));

  it('shows its first rows with these files alone', async (test) => {
    const sample = await openSample({ database: await openDatabase({}), messages: 100, base: '/report' });
    test.after(() => sample.close());
    const server = await serveEndpoint((request) =>
      new URL(request.url).pathname.startsWith('/report/') ? sample.endpoint(request) : servePage(request),
    );
    test.after(() => server.close());
    const browser = await launch(chromium);
    test.after(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto(server.url);
    await tab.waitForSelector('wa-report >>> [role="row"] button', { timeout: 10_000 });
  });

  it('makes its Trusted Types policy under its own name', () => {
    const code = readFileSync(join(folder, entry), 'utf8');
    assert.deepEqual(
      [...code.matchAll(/createPolicy\("([^"]+)"/g)].map(([, name]) => name),
      ['wa-report'],
    );
  });
});
