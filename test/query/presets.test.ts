import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from '@js-temporal/polyfill';
import { resolveDateRange } from '../../src/query/date-range.ts';
import { datePresets, type DatePreset } from '../../src/query/report-filters.ts';
import { zones } from './zones.ts';

/** What a preset means, worked out by Temporal: neither date-fns nor our own clock on the wall has a part in it. */
const periods: Readonly<
  Record<
    Exclude<DatePreset, 'all'>,
    (today: Temporal.PlainDate) => readonly [Temporal.PlainDate, Temporal.PlainDate]
  >
> = {
  today: (today) => [today, today.add({ days: 1 })],
  yesterday: (today) => [today.subtract({ days: 1 }), today],
  'last-7-days': (today) => [today.subtract({ days: 6 }), today.add({ days: 1 })],
  'last-30-days': (today) => [today.subtract({ days: 29 }), today.add({ days: 1 })],
  'last-90-days': (today) => [today.subtract({ days: 89 }), today.add({ days: 1 })],
  'this-month': (today) => [today.with({ day: 1 }), today.add({ days: 1 })],
  'last-month': (today) => [today.with({ day: 1 }).subtract({ months: 1 }), today.with({ day: 1 })],
};
const presets = datePresets.filter((preset) => preset !== 'all');

const starts = new Map<string, string>();
const startOf = (date: Temporal.PlainDate, zone: string): string => {
  const key = `${String(date)} ${zone}`;
  const start = starts.get(key) ?? new Date(date.toZonedDateTime(zone).epochMilliseconds).toISOString();
  starts.set(key, start);
  return start;
};

const assertRight = (zone: string, now: number): void => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  for (const preset of presets) {
    const [startAt, endAt] = periods[preset](today).map((date) => startOf(date, zone));
    const title = `${preset} in ${zone} at ${new Date(now).toISOString()}`;
    assert.deepEqual(resolveDateRange({ preset }, zone, new Date(now)), { startAt, endAt }, title);
  }
};

const transitions = (zone: string): readonly Temporal.ZonedDateTime[] => {
  const found: Temporal.ZonedDateTime[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from('2015-01-01T00:00Z').toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition('next')) && at.year <= 2030) found.push(at);
  return found;
};

const minute = 60_000;
const hour = 60 * minute;
/** Around a change: the instants beside it, an hour to each side, the midnights of its day and of the days beside. */
const around = (change: Temporal.ZonedDateTime): readonly number[] => {
  const at = change.epochMilliseconds;
  const midnights = [-1, 0, 1, 2].map(
    (days) => change.startOfDay().add({ days }).startOfDay().epochMilliseconds,
  );
  return [at - 1, at, at - hour, at + hour, ...midnights.flatMap((midnight) => [midnight - 1, midnight])];
};

describe(`presets in ${zones.length} zones, which are more than 24, by Temporal`, () => {
  for (const zone of zones)
    it(`are right around every change of the clocks from 2015 to 2030 in ${zone}`, () => {
      for (const change of transitions(zone)) for (const now of around(change)) assertRight(zone, now);
    });

  it('are right at the ends of years and on leap days everywhere', () => {
    for (const zone of zones)
      for (const year of [2015, 2016, 2019, 2020, 2023, 2024, 2028, 2030])
        for (const text of [
          `${year}-12-31T23:59:59.999`,
          `${year}-01-01T00:00`,
          `${year}-03-01T00:00`,
          `${year}-03-31T12:00`,
        ])
          assertRight(zone, Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds);
  });
});
