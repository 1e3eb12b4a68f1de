import { after, before } from 'node:test';
import { openPglite } from '../../stories/endpoint/database/open-pglite.ts';
import { sampleIn } from './sample-under-test.ts';
import type { SampleUnderTest } from './sample-under-test.ts';
import { suites } from './suites/suites.ts';

let sample: SampleUnderTest;
before(async () => {
  sample = await sampleIn(await openPglite());
});
after(() => sample.database.close());

for (const suite of suites) suite('PGlite', () => sample);
