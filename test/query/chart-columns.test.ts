import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buckets, type Bucket, type Overview } from '../../src/model/overview.ts';
import { bucketStarts } from '../../src/query/bucket.ts';
import { chartOf } from '../../src/query/chart-columns.ts';
import { wireOverview } from '../source/wire.ts';
import { zones } from './zones.ts';

const hour = 3_600_000;
const timezone = 'Asia/Hong_Kong';
const asOf = '2026-11-20T08:15:31.000Z';

const overviewOf = (bucket: Bucket, counts: Readonly<Record<string, number>>, zone = timezone): Overview => ({
  ...wireOverview,
  ...{ bucket, asOf, timezone: zone },
  series: Object.entries(counts).map(([startAt, delivered]) => ({ startAt, statuses: { delivered } })),
});

describe('the columns of an overview', () => {
  it('are those of every day of the query until now, whether there is a message in it or not', () => {
    const overview = overviewOf('day', { '2026-11-17T16:00:00.000Z': 5 });
    const query = { startAt: '2026-11-16T16:00:00.000Z', endAt: '2026-11-25T16:00:00.000Z', timezone };
    assert.deepEqual(
      chartOf(overview, query).columns.map(({ startAt, endAt, total }) => [startAt, endAt, total]),
      [
        ['2026-11-16T16:00:00.000Z', '2026-11-17T16:00:00.000Z', 0],
        ['2026-11-17T16:00:00.000Z', '2026-11-18T16:00:00.000Z', 5],
        ['2026-11-18T16:00:00.000Z', '2026-11-19T16:00:00.000Z', 0],
        ['2026-11-19T16:00:00.000Z', '2026-11-20T16:00:00.000Z', 0],
      ],
    );
  });

  it('have no more than the query where it begins or ends within', () => {
    const overview = overviewOf('day', { '2026-11-17T16:00:00.000Z': 5, '2026-11-18T16:00:00.000Z': 3 });
    const query = { startAt: '2026-11-18T01:00:00.000Z', endAt: '2026-11-19T02:30:00.000Z', timezone };
    assert.deepEqual(
      chartOf(overview, query).columns.map(({ startAt, endAt }) => [startAt, endAt]),
      [
        ['2026-11-18T01:00:00.000Z', '2026-11-18T16:00:00.000Z'],
        ['2026-11-18T16:00:00.000Z', '2026-11-19T02:30:00.000Z'],
      ],
    );
  });

  it('begin with the first message where the query has no beginning', () => {
    const overview = overviewOf('week', { '2026-11-01T16:00:00.000Z': 5 });
    const { columns } = chartOf(overview, { startAt: null, endAt: null, timezone });
    assert.deepEqual(
      columns.map(({ startAt, total }) => [startAt, total]),
      [
        ['2026-11-01T16:00:00.000Z', 5],
        ['2026-11-08T16:00:00.000Z', 0],
        ['2026-11-15T16:00:00.000Z', 0],
      ],
    );
  });

  it('are none where the endpoint counts none', () => {
    const query = { startAt: '2026-11-16T16:00:00.000Z', endAt: null, timezone };
    assert.deepEqual(chartOf(overviewOf('day', {}), query).columns, []);
  });

  it('keep to the zone of the query where the endpoint names one that nobody knows', () => {
    const overview = overviewOf('day', { '2026-11-17T16:00:00.000Z': 5 }, 'Mars/Olympus');
    const query = { startAt: '2026-11-17T16:00:00.000Z', endAt: '2026-11-18T16:00:00.000Z', timezone };
    assert.equal(chartOf(overview, query).timezone, timezone);
  });

  it('count each message once, follow each other without a gap, and are a hundred at most', () => {
    const property = fc.property(
      fc.constantFrom(...buckets),
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 400 }),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }),
      (bucket, zone, length, counts) => {
        const to = Date.parse(asOf);
        const size = { hour, day: 24 * hour, week: 7 * 24 * hour }[bucket];
        const starts = bucketStarts(bucket, zone, to - length * size, to).slice(0, -1);
        const series = counts.map(
          (count, index) => [starts[(index * 7) % starts.length] ?? to, count] as const,
        );
        const merged = new Map(series);
        const overview = overviewOf(
          bucket,
          Object.fromEntries([...merged].map(([start, count]) => [new Date(start).toISOString(), count])),
          zone,
        );
        const query = { startAt: new Date(to - length * size).toISOString(), endAt: null, timezone: zone };
        const { columns } = chartOf(overview, query);
        assert.ok(columns.length <= 100);
        assert.equal(
          columns.reduce((sum, { total }) => sum + total, 0),
          [...merged.values()].reduce((sum, count) => sum + count, 0),
        );
        assert.equal(columns[0]?.startAt, query.startAt);
        columns.forEach(({ startAt, endAt }, index) => {
          assert.ok(startAt < endAt);
          if (index > 0) assert.equal(startAt, columns[index - 1]?.endAt);
        });
        assert.ok((columns.at(-1)?.endAt ?? '') > asOf);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
