import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { earlierPeriod } from '../../src/query/earlier-period.ts';
import { datePresets } from '../../src/query/report-filters.ts';
import { toReportQuery } from '../../src/query/report-query.ts';
import { toWallTime } from '../../src/query/time-zone.ts';
import { zones } from './zones.ts';

const day = 24 * 3_600_000;

const periodOf = (startAt: string | null, endAt: string | null, asOf: string, timezone = 'UTC') => {
  const earlier = earlierPeriod({ ...toReportQuery({}, timezone, new Date(0)), startAt, endAt }, asOf);
  return earlier && [earlier.query.startAt, earlier.query.endAt, earlier.asOf, earlier.days];
};

describe('the period before', () => {
  it('is as long, and ends where the later one begins', () => {
    assert.deepEqual(
      periodOf('2026-11-10T00:00:00.000Z', '2026-11-17T00:00:00.000Z', '2026-11-23T08:00:00.000Z'),
      ['2026-11-03T00:00:00.000Z', '2026-11-10T00:00:00.000Z', '2026-11-16T08:00:00.000Z', 7],
    );
  });

  it('is not over either where the later one is not', () => {
    assert.deepEqual(
      periodOf('2026-11-17T00:00:00.000Z', '2026-11-24T00:00:00.000Z', '2026-11-23T08:00:00.123Z'),
      ['2026-11-10T00:00:00.000Z', '2026-11-16T08:00:00.124Z', '2026-11-16T08:00:00.123Z', 7],
    );
  });

  it('has the same hours of the day where clocks change', () => {
    assert.deepEqual(
      periodOf(
        '2026-10-31T04:00:00.000Z',
        '2026-11-02T05:00:00.000Z',
        '2026-11-05T05:00:00.000Z',
        'America/New_York',
      ),
      ['2026-10-29T04:00:00.000Z', '2026-10-31T04:00:00.000Z', '2026-11-03T05:00:00.000Z', 2],
    );
  });

  it('is told in hours where it has no whole days', () => {
    assert.deepEqual(
      periodOf('2026-11-20T10:00:00.000Z', '2026-11-20T13:30:00.000Z', '2026-11-23T08:00:00.000Z'),
      ['2026-11-20T06:30:00.000Z', '2026-11-20T10:00:00.000Z', '2026-11-23T04:30:00.000Z', null],
    );
  });

  it('is none where a period has no beginning or end, or is still to come', () => {
    assert.equal(periodOf(null, '2026-11-17T00:00:00.000Z', '2026-11-23T08:00:00.000Z'), null);
    assert.equal(periodOf('2026-11-17T00:00:00.000Z', null, '2026-11-23T08:00:00.000Z'), null);
    const [start, end] = ['2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'];
    assert.equal(periodOf(start, end, '2026-11-23T08:00:00.000Z'), null);
  });

  it('ends where that of any preset begins, with as many days on the wall, in every zone at all times', () => {
    const property = fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...datePresets.filter((preset) => preset !== 'all')),
      fc.integer({ min: Date.UTC(2015, 1, 1), max: Date.UTC(2031, 0, 1) }),
      (zone, preset, instant) => {
        const query = toReportQuery({ date: { preset } }, zone, new Date(instant));
        const asOf = query.endAt ?? '';
        const earlier = earlierPeriod(query, asOf);
        assert.equal(earlier?.query.endAt, query.startAt);
        const length = (from: string | null, to: string | null): number =>
          Math.round(
            (toWallTime(Date.parse(to ?? ''), zone) - toWallTime(Date.parse(from ?? ''), zone)) / day,
          );
        assert.equal(earlier?.days, length(query.startAt, query.endAt));
        assert.equal(earlier?.days, length(earlier?.query.startAt ?? '', earlier?.query.endAt ?? ''));
      },
    );
    // Asunción has no midnight on the next day.
    fc.assert(property, { numRuns: 500, examples: [['America/Asuncion', 'today', Date.UTC(2016, 9, 1, 4)]] });
  });
});
