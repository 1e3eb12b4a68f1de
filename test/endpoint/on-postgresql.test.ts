import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPostgres } from '../../stories/endpoint/database/open-postgres.ts';
import { live } from '../../stories/endpoint/sample/life.ts';
import { readProgress, settle } from '../../stories/endpoint/sample/settle.ts';
import { sampleIn } from './sample-under-test.ts';
import type { Answer, SampleUnderTest } from './sample-under-test.ts';
import { startPostgres } from './start-postgres.ts';
import type { PostgresServer } from './start-postgres.ts';
import { suites } from './suites/suites.ts';

let server: PostgresServer;
let sample: SampleUnderTest;
before(async () => {
  server = await startPostgres();
  sample = await sampleIn(await openPostgres(server.url));
});
after(async () => {
  await sample.database.close();
  await server.stop();
});

for (const suite of suites) suite('PostgreSQL', () => sample);

describe('a server that reads while another writes', () => {
  it('hands out no instant for which something is still to be recorded', async () => {
    const { database, get } = sample;
    const read = async (asOf = '') => (await get(`/messages?limit=500${asOf}`)).body;
    let during: Answer['body'];
    await database.transaction(async (queries) => {
      const { settled, recorded } = await readProgress(queries);
      await settle(queries, settled + 5000, [{ start: settled + 1, length: 5000, count: 20 }], recorded);
      during = await read();
      assert.equal(new Date(during.asOf).getTime(), settled);
    });
    const after = await read();
    assert.equal(after.total - during.total, 20);
    assert.deepEqual(await read(`&asOf=${during.asOf}`), during);
  });

  it('takes turns with others that live the same life', async () => {
    const { database, get } = sample;
    const { settled } = await readProgress(database);
    const { body: before } = await get('/messages?limit=1');
    const now = new Date(settled + 30_000);
    await Promise.all(Array.from({ length: 5 }, () => live(database, now, 4)));
    const [again] = await database.query<{ total: number }>(
      'SELECT count(*)::integer AS total FROM (SELECT id FROM messages GROUP BY id HAVING count(*) > 1) AS twice',
    );
    assert.equal(again!.total, 0);
    const { body: afterwards } = await get('/messages?limit=1');
    const arrived = afterwards.total - before.total;
    assert.ok(arrived > 0 && arrived <= 240, `${arrived}`);
    assert.equal(afterwards.asOf, now.toISOString());
  });
});
