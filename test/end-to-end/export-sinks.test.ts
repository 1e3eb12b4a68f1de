import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, type Browser, type CDPSession, type Frame, type Page } from 'puppeteer-core';
import { serveEndpoint, type EndpointServer } from '../../stories/endpoint/serve-endpoint.ts';
import { chromium } from '../engines/chromium.ts';

const insecureHost = 'insecure.test';
const megabyte = 1024 * 1024;

let server: EndpointServer;
let browser: Browser;
let page: Page;
let client: CDPSession;
let downloads: string;

/** Saves megabytes of numbered lines, and tells what became of it and which bytes they were. */
const script = `
  import { openSink } from '/sinks.js';
  globalThis.save = async (megabytes, canAsk) => {
    const sink = await openSink('report.csv', { canAsk }).catch((error) => error.message);
    if (typeof sink === 'string' || sink === null) return { outcome: String(sink) };
    const line = new Uint8Array(1024 * 1024);
    const all = new Uint8Array(megabytes * line.length);
    for (let index = 0; index < megabytes; index += 1) {
      all.set(line.fill(index), index * line.length);
      await sink.write(line.slice());
    }
    const digest = new Uint8Array(globalThis.crypto.subtle ? await crypto.subtle.digest('SHA-256', all) : 0);
    return { outcome: await sink.close('report.csv', true), sha256: digest.toHex() };
  };
  document.querySelector('button').onclick = () => (globalThis.saved = save(1, true));
`;
const html = `<!doctype html><button>Save</button><script type="module">${script}</script>`;

const serve = async (): Promise<EndpointServer> => {
  const entryPoint = join(import.meta.dirname, '../../src/export/open-sink.ts');
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.text;
  return serveEndpoint(async (request) =>
    new URL(request.url).pathname === '/sinks.js'
      ? new Response(code, { headers: { 'content-type': 'text/javascript' } })
      : new Response(html, { headers: { 'content-type': 'text/html' } }),
  );
};

/** The bytes of the next download, once it is whole. */
const nextDownload = (): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    client.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'inProgress') return;
      client.removeAllListeners('Browser.downloadProgress');
      if (state === 'completed') readFile(join(downloads, 'report.csv')).then(resolve, reject);
      else reject(new Error('The download was canceled'));
    });
  });

const save = (frame: Page | Frame, megabytes: number): Promise<{ outcome: string; sha256?: string }> =>
  frame.evaluate(`save(${megabytes}, false)`) as Promise<{ outcome: string; sha256?: string }>;

/** A frame of a page with attributes, ready to save. */
const openFrame = async (attributes: Readonly<Record<string, string>>): Promise<Frame> => {
  await page.goto(server.url);
  await page.evaluate((all) => {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
    document.body.append(frame);
  }, attributes);
  const frame = await page.waitForFrame(
    (each) => each.parentFrame() !== null && each.url() === attributes.src,
  );
  await frame.waitForFunction('globalThis.save');
  return frame;
};

describe('the sinks of an export, with a real disk', { timeout: 60_000 }, () => {
  before(async () => {
    server = await serve();
    downloads = await mkdtemp(join(tmpdir(), 'wa-report-'));
    const args = [...(chromium.args ?? []), `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`];
    browser = await launch({ ...chromium, args });
    page = await browser.newPage();
    client = await browser.target().createCDPSession();
    const behavior = { behavior: 'allow', downloadPath: downloads, eventsEnabled: true } as const;
    await client.send('Browser.setDownloadBehavior', behavior);
  });
  afterEach(async () => {
    for (const name of await readdir(downloads)) await rm(join(downloads, name));
  });
  after(async () => {
    await browser.close();
    await server.close();
    await rm(downloads, { recursive: true });
  });

  it('download a file from the disk of the origin, byte for byte', async () => {
    await page.goto(server.url);
    const download = nextDownload();
    const { outcome, sha256 } = await save(page, 64);
    assert.equal(outcome, 'report.csv');
    const file = await download;
    assert.equal(file.length, 64 * megabyte);
    assert.equal(createHash('sha256').update(file).digest('hex'), sha256);
  });

  it('download a Blob from an insecure page', async () => {
    await page.goto(server.url.replace('localhost', insecureHost));
    assert.equal(await page.evaluate(() => 'storage' in navigator), false);
    const download = nextDownload();
    await save(page, 20);
    const file = await download;
    assert.equal(file.length, 20 * megabyte);
    assert.ok(file.every((byte, at) => byte === Math.floor(at / megabyte)));
  });

  it('download where a browser shows no picker: in frames of another origin', async () => {
    const frame = await openFrame({ src: `${server.url.replace('localhost', '127.0.0.1')}/` });
    const download = nextDownload();
    await frame.click('button');
    assert.deepEqual(
      await frame.evaluate(async () => {
        const { outcome } = await (globalThis as unknown as { saved: Promise<{ outcome: string }> }).saved;
        return outcome;
      }),
      'report.csv',
    );
    assert.equal((await download).length, megabyte);
  });

  it('refuse where a browser would drop the download without a word', async () => {
    const frame = await openFrame({ src: `${server.url}/`, sandbox: 'allow-scripts allow-same-origin' });
    assert.equal((await save(frame, 1)).outcome, 'This frame does not allow downloads');
  });
});
