import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { openDatabase } from '../../stories/endpoint/open-database.ts';
import { openSample, type Sample } from '../../stories/endpoint/open-sample.ts';
import { serveEndpoint, type EndpointServer } from '../../stories/endpoint/serve-endpoint.ts';
import { chromium } from '../engines/chromium.ts';

const dist = join(import.meta.dirname, '../../dist');
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** The CDN build for anybody. */
const serveBuild = async ({ url }: Request): Promise<Response> => {
  const file = basename(new URL(url).pathname);
  const body = await readFile(join(dist, file)).catch(() => null);
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  return body ? new Response(new Uint8Array(body), { headers }) : new Response(null, { status: 404 });
};

let sample: Sample;
let cdn: EndpointServer;
let server: EndpointServer;
let browser: Browser;

interface Exported {
  readonly workers: readonly string[];
  readonly noise: readonly string[];
  readonly outcome: string;
  readonly rows: number;
  readonly expected: number | null;
  readonly sha256: string | null;
  readonly saved: string;
}

/** The page, its endpoint and its files; what kind of page it is stands in its address. */
const servePage = async (request: Request): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.startsWith('/report/')) return sample.endpoint(request);
  if (pathname.startsWith('/without-worker/') && pathname.includes('worker.js'))
    return new Response(null, { status: 404 });
  if (pathname.endsWith('.js')) return serveBuild(request);
  const html = `<!doctype html><html lang="en"><title>Report</title><link rel="icon" href="data:," />
    <script type="module" src="${searchParams.get('script') ?? ''}"></script>
    <wa-report endpoint="/report" timezone="UTC"></wa-report>`;
  const headers = new Headers({ 'content-type': 'text/html' });
  const policy = searchParams.get('policy');
  if (policy) headers.set('content-security-policy', policy.replaceAll('CDN', cdn.url));
  return new Response(html, { headers });
};

const scripts = {
  here: () => '/wa-report.min.js',
  'here, without the worker': () => '/without-worker/wa-report.min.js',
  elsewhere: () => `${cdn.url}/wa-report.min.js`,
};

interface Place {
  readonly from: keyof typeof scripts;
  readonly policy?: string;
}

/** Opens a page of that kind and exports all of the report. */
const exportIn = async ({ from, policy = '' }: Place): Promise<Exported> => {
  const page = await browser.newPage();
  const workers: string[] = [];
  const noise: string[] = [];
  page.on('workercreated', (worker) => workers.push(worker.url()));
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  try {
    // Nobody is there to answer the browser's own question where to save a file.
    await page.evaluateOnNewDocument(() => Reflect.set(window, 'showSaveFilePicker', undefined));
    await page.goto(`${server.url}/?${String(new URLSearchParams({ script: scripts[from](), policy }))}`);
    await page.waitForSelector('wa-report >>> [role="row"] button');
    const result = await page.$eval('wa-report', async (report) => {
      const { click } = HTMLAnchorElement.prototype;
      let saved = Promise.resolve('');
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved = fetch(this.href).then((response) => response.text());
      };
      const { outcome, rows, expected, sha256 } = await report.exportCsv({ profile: 'data', columns: 'all' });
      HTMLAnchorElement.prototype.click = click;
      return { outcome, rows, expected, sha256, saved: await saved.catch(() => '') };
    });
    return { ...result, workers, noise };
  } finally {
    await page.close();
  }
};

const assertComplete = ({ outcome, rows, expected, sha256, saved }: Exported): void => {
  assert.equal(outcome, 'complete');
  assert.equal(rows, expected);
  assert.ok(rows > 1000);
  if (saved) assert.equal(createHash('sha256').update(saved).digest('hex'), sha256);
};

describe('the thread of an export', () => {
  before(async () => {
    sample = await openSample({ database: await openDatabase({}), messages: 30_000, base: '/report' });
    cdn = await serveEndpoint(serveBuild);
    server = await serveEndpoint(servePage);
    browser = await launch(chromium);
  });
  after(async () => {
    await browser.close();
    await cdn.close();
    await server.close();
    await sample.close();
  });

  it('is a worker beside the build, where that is the page’s own', async () => {
    const exported = await exportIn({ from: 'here' });
    assertComplete(exported);
    assert.notEqual(exported.saved, '');
    assert.equal(exported.workers.length, 1);
    assert.ok(exported.workers[0]?.endsWith('/wa-report-export-worker.js'));
    assert.deepEqual(exported.noise, []);
  });

  it('is a worker too where the build comes from another origin', async () => {
    const policies = [
      '',
      "script-src CDN; worker-src blob:; require-trusted-types-for 'script'; trusted-types wa-report",
    ];
    for (const policy of policies) {
      const exported = await exportIn({ from: 'elsewhere', policy });
      assertComplete(exported);
      assert.ok(exported.workers[0]?.startsWith('blob:'), exported.workers.join());
      assert.deepEqual(exported.noise, []);
    }
  });

  it('is a worker under the strictest policy the report asks for', async () => {
    const policy = `${strict}; require-trusted-types-for 'script'; trusted-types wa-report`;
    const exported = await exportIn({ from: 'here', policy });
    assertComplete(exported);
    assert.equal(exported.workers.length, 1);
  });

  it('is the page’s own where the page lets no worker start, and where its file is missing', async () => {
    const places: readonly Place[] = [
      { from: 'here', policy: `${strict}; worker-src 'none'` },
      { from: 'elsewhere', policy: 'script-src CDN' },
      { from: 'here, without the worker' },
    ];
    const whole = await exportIn({ from: 'here' });
    for (const place of places) {
      const exported = await exportIn(place);
      assertComplete(exported);
      assert.equal(exported.sha256, whole.sha256, JSON.stringify(place));
    }
  });
});
