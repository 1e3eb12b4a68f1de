import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Overview } from '../../src/model/overview.ts';
import { countAll, wrongSums } from '../../src/model/overview-sums.ts';

const right: Overview = {
  total: 100,
  asOf: null,
  bucket: 'day',
  timezone: 'UTC',
  statuses: { delivered: 60, failed: 40 },
  submissions: { submitted: 99, rejected: 1 },
  series: [
    { startAt: '2026-11-19T00:00:00.000Z', statuses: { delivered: 60 } },
    { startAt: '2026-11-20T00:00:00.000Z', statuses: { failed: 40 } },
  ],
  countries: [
    { country: 'HK', total: 70, statuses: {} },
    { country: null, total: 30, statuses: {} },
  ],
  sources: [{ source: 'open-api-direct', total: 100 }],
  errors: [{ code: 131026, total: 21 }],
};

describe('the sums of an overview', () => {
  it('are right where all that is given adds up', () => {
    assert.deepEqual(wrongSums(right), []);
    const less = { submissions: {}, series: [], countries: [], sources: [], errors: [] };
    assert.deepEqual(wrongSums({ ...right, ...less }), []);
    assert.deepEqual(wrongSums({ ...right, ...less, total: 0, statuses: {} }), []);
  });

  const wrong: readonly (readonly [part: Partial<Overview>, section: string, sum: number])[] = [
    [{ statuses: { delivered: 60 } }, 'statuses', 60],
    [{ statuses: {} }, 'statuses', 0],
    [{ submissions: { submitted: 90 } }, 'submissions', 90],
    [{ series: right.series.slice(1) }, 'series', 40],
    [{ countries: right.countries.slice(1) }, 'countries', 30],
    [{ sources: [{ source: null, total: 101 }] }, 'sources', 101],
    [{ errors: [{ code: 1, total: 101 }] }, 'errors', 101],
  ];
  for (const [part, section, sum] of wrong)
    it(`are wrong in ${section} that make ${sum} of 100`, () => {
      assert.deepEqual(wrongSums({ ...right, ...part }), [{ section, sum }]);
    });

  it('count every status, unknown ones too', () => {
    assert.equal(countAll({ delivered: 1, pondering: 2 }), 3);
  });
});
