import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

interface Run {
  readonly url: string;
  readonly output: () => string;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<unknown>;
}

let dataDir: string;

const start = (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, ['stories/demo/serve.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return { child, output: () => output };
};

/** Waits for the URL to be printed. */
const open = async (environment: Readonly<Record<string, string>> = {}): Promise<Run> => {
  const { child, output } = start(environment);
  while (!/^http:\/\/localhost:\d+\/$/m.test(output())) await once(child.stdout, 'data');
  const [url = ''] = /^http:\/\/localhost:\d+\/$/m.exec(output()) ?? [];
  return {
    url,
    output,
    stop: async () => {
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as readonly unknown[];
      return code;
    },
  };
};

const total = async ({ url }: Run): Promise<number> => {
  const response = await fetch(`${url}reports/whatsapp/messages?limit=1`);
  return ((await response.json()) as { readonly total: number }).total;
};

describe('npm start', () => {
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'wa-report-'));
  });
  after(() => rm(dataDir, { recursive: true }));

  it('seeds on the first run, tells how far it is, and serves the page', async () => {
    const run = await open({ MESSAGES: '3000', LIVE: '0' });
    assert.match(run.output(), /Seeding the database: 3,000 of 3,000 messages/);
    const page = await fetch(run.url);
    assert.match(await page.text(), /<wa-report endpoint="\/reports\/whatsapp">/);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(await total(run), 3000);
    assert.equal(await run.stop(), 0);
  });

  it('loses nothing when it is stopped, and goes on where it was', async () => {
    const run = await open({ LIVE: '0' });
    assert.doesNotMatch(run.output(), /Seeding/);
    assert.ok((await total(run)) >= 3000);
    assert.equal(await run.stop(), 0);
  });

  it('says what is wrong with a setting', async () => {
    const { child, output } = start({ MESSAGES: 'many' });
    const [code] = (await once(child, 'exit')) as readonly unknown[];
    assert.equal(code, 1);
    assert.match(output(), /MESSAGES has to be a whole number/);
  });

  it('says that its port is taken', async () => {
    const run = await open({ LIVE: '0' });
    const other = await mkdtemp(join(tmpdir(), 'wa-report-'));
    const { child, output } = start({
      PORT: new URL(run.url).port,
      DATA_DIR: join(other, 'data'),
      MESSAGES: '10',
    });
    const [code] = (await once(child, 'exit')) as readonly unknown[];
    assert.equal(code, 1);
    assert.match(output(), /Port \d+ is taken: choose another with PORT/);
    await run.stop();
    await rm(other, { recursive: true });
  });
});
