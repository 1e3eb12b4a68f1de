import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolveDateRange } from '../../src/query/date-range.ts';
import { datePresets, type DatePreset } from '../../src/query/report-filters.ts';
import { daysBetween, periodOf, transitions } from './calendar-oracle.ts';
import { first, hosts, inHost, last, zones } from './zones.ts';

const presets = datePresets.filter((preset) => preset !== 'all');
const hour = 60 * 60 * 1000;

const range = (preset: DatePreset, zone: string, now: number): { startAt: string; endAt: string } => {
  const { startAt, endAt } = resolveDateRange({ preset }, zone, new Date(now));
  assert.ok(startAt !== null && endAt !== null);
  return { startAt, endAt };
};
const assertRight = (preset: DatePreset, zone: string, now: number): void => {
  const title = `${preset} in ${zone} at ${new Date(now).toISOString()}`;
  assert.deepEqual(range(preset, zone, now), periodOf(preset, zone, now), title);
};

const anyZone = fc.constantFrom(...zones);
const anyInstant = fc.integer({ min: first, max: last });
const anyPreset = fc.constantFrom(...presets);

describe('a preset', () => {
  it('means whole days of the zone', () => {
    fc.assert(fc.property(anyPreset, anyZone, anyInstant, assertRight), { numRuns: 1500 });
  });

  for (const zone of zones)
    it(`means whole days around every change of the clocks in ${zone}`, () => {
      for (const change of transitions(zone, first, last))
        for (const preset of ['today', 'yesterday', 'last-7-days', 'this-month'] as const)
          for (const distance of [-1, 0, 18 * hour, -24 * hour]) assertRight(preset, zone, change + distance);
    });

  for (const host of hosts)
    it(`means the same wherever the reader is, such as in ${host}`, () => {
      inHost(host, () => {
        for (const zone of zones)
          for (const change of transitions(host, Date.UTC(2021, 0, 1), Date.UTC(2024, 0, 1)))
            for (const preset of ['today', 'yesterday'] as const) assertRight(preset, zone, change + hour);
      });
    });

  const days: readonly (readonly [zone: string, now: string, startAt: string, endAt: string])[] = [
    ['UTC', '2026-11-20T08:15:30Z', '2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z'],
    ['Asia/Hong_Kong', '2026-11-20T16:00:00Z', '2026-11-20T16:00:00.000Z', '2026-11-21T16:00:00.000Z'],
    ['Asia/Hong_Kong', '2026-11-20T15:59:59.999Z', '2026-11-19T16:00:00.000Z', '2026-11-20T16:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-20T18:14:59Z', '2026-11-19T18:15:00.000Z', '2026-11-20T18:15:00.000Z'],
    // It begins at one o'clock.
    ['America/Sao_Paulo', '2018-11-04T12:00:00Z', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
    // Its first hour comes twice.
    ['America/Havana', '2026-11-01T12:00:00Z', '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29T12:00:00Z', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T12:00:00Z', '2026-10-03T13:30:00.000Z', '2026-10-04T13:00:00.000Z'],
    ['UTC', '2024-02-29T23:59:59Z', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-31T09:59:59Z', '2026-12-30T10:00:00.000Z', '2026-12-31T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z'],
  ];
  for (const [zone, now, startAt, endAt] of days)
    it(`says what today is in ${zone} at ${now}`, () =>
      assert.deepEqual(range('today', zone, Date.parse(now)), { startAt, endAt }));

  const months: readonly (readonly [now: string, startAt: string, endAt: string])[] = [
    ['2026-12-31T12:00:00Z', '2026-11-01', '2026-12-01'],
    ['2026-01-01T00:00:00Z', '2025-12-01', '2026-01-01'],
    ['2024-03-31T12:00:00Z', '2024-02-01', '2024-03-01'],
    ['2024-03-30T12:00:00Z', '2024-02-01', '2024-03-01'],
    ['2026-07-31T23:59:59Z', '2026-06-01', '2026-07-01'],
  ];
  for (const [now, startAt, endAt] of months)
    it(`says what last month is at ${now}`, () => {
      const expected = { startAt: `${startAt}T00:00:00.000Z`, endAt: `${endAt}T00:00:00.000Z` };
      assert.deepEqual(range('last-month', 'UTC', Date.parse(now)), expected);
    });

  it('holds so many days of the calendar, today included', () => {
    const counts = {
      today: 1,
      yesterday: 1,
      'last-7-days': 7,
      'last-30-days': 30,
      'last-90-days': 90,
    } as const;
    const property = fc.property(anyZone, anyInstant, (zone, now) => {
      for (const [preset, count] of Object.entries(counts) as [keyof typeof counts, number][]) {
        const { startAt, endAt } = range(preset, zone, now);
        assert.equal(daysBetween(startAt, endAt, zone), count, preset);
        const isNowIn = Date.parse(startAt) <= now && now < Date.parse(endAt);
        assert.equal(isNowIn, preset !== 'yesterday', preset);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('begins where the one before it ends', () => {
    const property = fc.property(anyZone, anyInstant, (zone, now) => {
      const [today, yesterday] = [range('today', zone, now), range('yesterday', zone, now)];
      const [month, lastMonth] = [range('this-month', zone, now), range('last-month', zone, now)];
      assert.equal(yesterday.endAt, today.startAt);
      assert.equal(lastMonth.endAt, month.startAt);
      assert.equal(range('last-7-days', zone, now).endAt, today.endAt);
      assert.equal(range('today', zone, Date.parse(today.endAt)).startAt, today.endAt);
      assert.deepEqual(range('yesterday', zone, Date.parse(today.endAt)), today);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('means the same all day', () => {
    const property = fc.property(
      anyZone,
      anyInstant,
      anyPreset,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (...[zone, now, preset, part]) => {
        const { startAt, endAt } = range('today', zone, now);
        const other = Date.parse(startAt) + Math.floor((Date.parse(endAt) - Date.parse(startAt)) * part);
        assert.deepEqual(range(preset, zone, other), range(preset, zone, now));
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe('all time', () => {
  it('has no edges', () => {
    assert.deepEqual(resolveDateRange({ preset: 'all' }, 'UTC', new Date()), { startAt: null, endAt: null });
  });
});

describe('two instants', () => {
  it('are the period, in any zone', () => {
    const date = { startAt: '2026-11-01T00:00:00.000Z', endAt: '2026-11-02T00:00:00.000Z' };
    for (const zone of zones) assert.deepEqual(resolveDateRange(date, zone, new Date()), date);
  });
});
