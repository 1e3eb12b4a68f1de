import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buckets } from '../../src/model/overview.ts';
import { bucketOf, bucketStarts } from '../../src/query/bucket.ts';
import type { DatePreset } from '../../src/query/report-filters.ts';
import { toReportQuery } from '../../src/query/report-query.ts';
import { zoneEdges } from '../../stories/endpoint/zone-edges.ts';
import { zones } from './zones.ts';

const anyInstant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2031, 0, 1) });
const hour = 3_600_000;

describe('the columns of a chart', () => {
  const bucket = (startAt: string | null, endAt: string | null): string => bucketOf({ startAt, endAt });

  it('are hours for up to three days, days for up to ninety, and weeks for more', () => {
    assert.equal(bucket('2026-11-17T00:00:00.000Z', '2026-11-20T00:00:00.000Z'), 'hour');
    assert.equal(bucket('2026-11-19T00:00:00.000Z', '2026-11-19T00:01:00.000Z'), 'hour');
    assert.equal(bucket('2026-11-16T00:00:00.000Z', '2026-11-20T00:00:00.000Z'), 'day');
    assert.equal(bucket('2026-11-17T00:00:00.000Z', '2026-11-20T04:00:00.000Z'), 'day');
    assert.equal(bucket('2026-08-22T00:00:00.000Z', '2026-11-20T00:00:00.000Z'), 'day');
    assert.equal(bucket('2026-08-21T00:00:00.000Z', '2026-11-20T00:00:00.000Z'), 'week');
  });

  it('are hours for three days of which one is longer, as clocks are put back', () => {
    assert.equal(bucket('2026-10-23T22:00:00.000Z', '2026-10-26T23:00:00.000Z'), 'hour');
    // Two hours in Antarctica/Troll.
    assert.equal(bucket('2026-10-23T22:00:00.000Z', '2026-10-27T00:00:00.000Z'), 'hour');
  });

  it('are weeks without an end or a start', () => {
    assert.equal(bucket(null, '2026-11-20T00:00:00.000Z'), 'week');
    assert.equal(bucket('2026-11-17T00:00:00.000Z', null), 'week');
    assert.equal(bucket(null, null), 'week');
  });

  it('are the same for a preset in every zone at all times', () => {
    const property = fc.property(fc.constantFrom(...zones), anyInstant, (zone, instant) => {
      const of = (preset: DatePreset): string =>
        bucketOf(toReportQuery({ date: { preset } }, zone, new Date(instant)));
      assert.deepEqual([of('today'), of('yesterday')], ['hour', 'hour']);
      const days = (['last-7-days', 'last-30-days', 'last-90-days', 'last-month'] as const).map(of);
      assert.deepEqual(days, ['day', 'day', 'day', 'day']);
      assert.equal(of('all'), 'week');
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe('the instants at which hours, days and weeks begin', () => {
  it('are those at which the sample endpoint begins them, in every zone', () => {
    const property = fc.property(
      fc.constantFrom(...buckets),
      fc.constantFrom(...zones),
      anyInstant,
      fc.integer({ min: 1, max: 60 * hour }),
      (bucket, zone, from, length) => {
        const to = from + length * { hour: 1, day: 20, week: 140 }[bucket];
        const edges = zoneEdges(bucket, zone, new Date(from), new Date(to)).map((edge) => +edge);
        const [next] = zoneEdges(bucket, zone, new Date(to), new Date(to + 9 * 24 * hour)).flatMap((edge) =>
          +edge >= to ? [+edge] : [],
        );
        assert.deepEqual(bucketStarts(bucket, zone, from, to), [...edges, next]);
      },
    );
    fc.assert(property, { numRuns: 600 });
  });

  it('are none where there would be too many', () => {
    assert.deepEqual(bucketStarts('hour', 'UTC', 0, Date.UTC(2026, 0)), []);
    assert.deepEqual(bucketStarts('day', 'UTC', -Infinity, 0), []);
  });
});
