import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDatabase } from '../../stories/endpoint/open-database.ts';
import { openSample } from '../../stories/endpoint/open-sample.ts';
import { readSample, seed } from '../../stories/endpoint/sample/seed.ts';
import { ask, seededAt } from './sample-under-test.ts';

const day = 24 * 3_600_000;
const seedModule = JSON.stringify(new URL('../../stories/endpoint/sample/seed.ts', import.meta.url).href);
const databaseModule = JSON.stringify(
  new URL('../../stories/endpoint/open-database.ts', import.meta.url).href,
);

/** Seeds in a process of its own and kills it as soon as it tells of progress. */
const killWhileSeeding = async (dataDir: string) => {
  const script = `
    import { openDatabase } from ${databaseModule};
    import { seed } from ${seedModule};
    const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
    await seed(database, { messages: 300000, until: new Date(), onProgress: () => console.log('some') });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
};

describe('opening a sample', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-'));
  });
  after(() => rm(folder, { recursive: true }));

  const open = async (now: Date, messages?: number) => {
    const database = await openDatabase({ dataDir: join(folder, 'data') });
    const sample = await openSample({
      database,
      clock: () => now,
      ...(messages === undefined ? {} : { messages }),
    });
    const { body } = await ask(sample.endpoint, '/messages?limit=500');
    return { database, sample, body };
  };

  it('seeds anew where a seed was killed half way', async () => {
    await killWhileSeeding(join(folder, 'data'));
    const { sample, body } = await open(seededAt, 2000);
    assert.equal(body.total, 2000);
    await sample.close();
  });

  it('finds what it left, and fills the time since', async () => {
    const { sample, body } = await open(seededAt);
    assert.equal(body.total, 2000);
    await sample.close();
    const later = await open(new Date(seededAt.getTime() + 3 * day));
    assert.equal(later.body.total, 2050);
    const { body: before } = await ask(
      later.sample.endpoint,
      `/messages?limit=500&asOf=${seededAt.toISOString()}`,
    );
    assert.deepEqual(before.messages, body.messages);
    await later.sample.close();
  });

  it('loses nothing that arrived while it was open', async () => {
    let now = seededAt.getTime() + 3 * day;
    const database = await openDatabase({ dataDir: join(folder, 'data') });
    const steps = Promise.withResolvers<undefined>();
    let waits = 0;
    const sample = await openSample({
      database,
      live: true,
      perSecond: 5,
      clock: () => new Date((now += 1000)),
      wait: async () => {
        if ((waits += 1) === 20) steps.resolve(undefined);
      },
    });
    await steps.promise;
    await sample.close();
    const { sample: again, body } = await open(new Date(now));
    assert.ok(body.total > 2050 + 20);
    assert.equal(body.asOf, new Date(now).toISOString());
    await again.close();
  });

  it('begins anew for another number of messages only', async () => {
    const { sample, body } = await open(seededAt, 500);
    assert.equal(body.total, 500);
    await sample.close();
    const { sample: same, body: kept } = await open(seededAt, 500);
    assert.equal(kept.asOf, body.asOf);
    await same.close();
  });

  it('begins anew where the tables are those of an earlier version', async () => {
    const { database, sample } = await open(seededAt, 500);
    assert.equal(await readSample(database), 500);
    await database.query('ALTER TABLE sample DROP COLUMN statements');
    await database.query('ALTER TABLE messages DROP COLUMN sender');
    assert.equal(await readSample(database), null);
    await sample.close();
    const { sample: anew } = await open(seededAt, 500);
    assert.equal((await ask(anew.endpoint, '/messages?sender=otp')).status, 200);
    await anew.close();
  });

  it('refuses a folder that is open already, and takes it once it is closed', async () => {
    const dataDir = join(folder, 'data');
    const database = await openDatabase({ dataDir });
    await assert.rejects(openDatabase({ dataDir }), new RegExp(`in use by process ${process.pid}`));
    await database.close();
    await (await openDatabase({ dataDir })).close();
  });

  it('keeps what was there when a new seed fails half way', async () => {
    const database = await openDatabase({ dataDir: join(folder, 'data') });
    const onProgress = () => {
      throw new Error('stopped');
    };
    await assert.rejects(seed(database, { messages: 900, until: seededAt, onProgress }), /stopped/);
    assert.equal(await readSample(database), 500);
    await database.close();
  });
});
