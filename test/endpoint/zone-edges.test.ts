import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zoneEdges } from '../../stories/endpoint/zone-edges.ts';
import type { Bucket } from '../../stories/endpoint/zone-edges.ts';

const table: readonly (readonly [
  what: string,
  Bucket,
  zone: string,
  start: string,
  end: string,
  edges: readonly string[],
])[] = [
  [
    'days of UTC',
    'day',
    'UTC',
    '2026-11-20T05:00:00Z',
    '2026-11-22T00:00:00Z',
    ['2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'],
  ],
  [
    'days of Hong Kong',
    'day',
    'Asia/Hong_Kong',
    '2026-11-19T16:00:00Z',
    '2026-11-20T16:00:00.001Z',
    ['2026-11-19T16:00:00Z', '2026-11-20T16:00:00Z'],
  ],
  [
    'hours of Kathmandu',
    'hour',
    'Asia/Kathmandu',
    '2026-11-20T00:00:00Z',
    '2026-11-20T01:20:00Z',
    ['2026-11-19T23:15:00Z', '2026-11-20T00:15:00Z', '2026-11-20T01:15:00Z'],
  ],
  [
    'a day of 23 hours',
    'day',
    'America/New_York',
    '2026-03-08T12:00:00Z',
    '2026-03-09T12:00:00Z',
    ['2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
  ],
  [
    'a day of 25 hours',
    'day',
    'America/New_York',
    '2026-11-01T12:00:00Z',
    '2026-11-02T12:00:00Z',
    ['2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
  ],
  [
    'an hour that is skipped',
    'hour',
    'America/New_York',
    '2026-03-08T06:00:00Z',
    '2026-03-08T08:00:00Z',
    ['2026-03-08T06:00:00Z', '2026-03-08T07:00:00Z'],
  ],
  [
    'an hour that comes twice',
    'hour',
    'America/New_York',
    '2026-11-01T05:00:00Z',
    '2026-11-01T07:00:00Z',
    ['2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z'],
  ],
  [
    'a midnight that is skipped',
    'day',
    'America/Sao_Paulo',
    '2018-11-03T12:00:00Z',
    '2018-11-05T12:00:00Z',
    ['2018-11-03T03:00:00Z', '2018-11-04T03:00:00Z', '2018-11-05T02:00:00Z'],
  ],
  [
    'a midnight that comes twice',
    'day',
    'America/Havana',
    '2026-10-31T12:00:00Z',
    '2026-11-02T12:00:00Z',
    ['2026-10-31T04:00:00Z', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
  ],
  [
    'clocks put back before midnight',
    'day',
    'America/Sao_Paulo',
    '2018-02-17T12:00:00Z',
    '2018-02-18T12:00:00Z',
    ['2018-02-17T02:00:00Z', '2018-02-18T03:00:00Z'],
  ],
  [
    'half an hour of summer time',
    'hour',
    'Australia/Lord_Howe',
    '2026-10-03T14:45:00Z',
    '2026-10-03T17:00:00Z',
    ['2026-10-03T14:30:00Z', '2026-10-03T15:30:00Z', '2026-10-03T16:00:00Z'],
  ],
  [
    'weeks of Hong Kong',
    'week',
    'Asia/Hong_Kong',
    '2026-11-20T05:00:00Z',
    '2026-11-29T16:00:00.001Z',
    ['2026-11-15T16:00:00Z', '2026-11-22T16:00:00Z', '2026-11-29T16:00:00Z'],
  ],
  [
    'weeks in which the clocks change',
    'week',
    'America/New_York',
    '2026-10-27T00:00:00Z',
    '2026-11-10T00:00:00Z',
    ['2026-10-26T04:00:00Z', '2026-11-02T05:00:00Z', '2026-11-09T05:00:00Z'],
  ],
  [
    'years before 1970',
    'day',
    'Europe/London',
    '1969-07-20T20:17:40Z',
    '1969-07-21T00:00:00Z',
    ['1969-07-19T23:00:00Z', '1969-07-20T23:00:00Z'],
  ],
];

describe('the edges of hours and days', () => {
  for (const [what, bucket, zone, start, end, edges] of table)
    it(`are right for ${what}`, () => {
      const found = zoneEdges(bucket, zone, new Date(start), new Date(end)).map((edge) =>
        edge.toISOString().replace('.000', ''),
      );
      assert.deepEqual(found, edges);
    });

  it('do not exist in a zone that does not exist', () => {
    assert.throws(() => zoneEdges('day', 'Mars/Olympus', new Date(0), new Date(1)), RangeError);
  });
});
