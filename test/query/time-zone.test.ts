import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromWallClock, isTimeZone, localTimeZone, toWallClock } from '../../src/query/time-zone.ts';
import { shownAt, transitions } from './calendar-oracle.ts';
import { first, hosts, inHost, last, zones } from './zones.ts';

const minute = 60 * 1000;
const hour = 60 * minute;
const clockAt = (instant: number, zone: string) => {
  const shown = new Date(shownAt(instant, zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
};
const at = (text: string, zone: string): string | undefined => {
  const [date = '', time = ''] = text.split(' ');
  return fromWallClock({ date, time }, zone)?.toISOString();
};

/** Whole minutes around everything that has happened to the zone's clocks. */
const nearChanges = (zone: string, from = first, to = last): readonly number[] =>
  transitions(zone, from, to).flatMap((change) =>
    Array.from({ length: 25 }, (_, index) => change + (index - 12) * 15 * minute),
  );

/** The first instant at which a clock shows what it shows at this one. */
const firstShowing = (instant: number, zone: string): number => {
  const earlier = [3 * hour, 2 * hour, hour, hour / 2].map((back) => instant - back);
  return earlier.find((other) => shownAt(other, zone) === shownAt(instant, zone)) ?? instant;
};

const assertRoundTrip = (instant: number, zone: string): void => {
  const clock = toWallClock(new Date(instant), zone);
  const title = `${new Date(instant).toISOString()} in ${zone}`;
  assert.deepEqual(clock, clockAt(instant, zone), title);
  assert.equal(+fromWallClock(clock, zone)!, firstShowing(instant, zone), title);
};

describe('a clock on the wall', () => {
  it('shows the time of its zone, and is read back to that instant', () => {
    const anyMinute = fc.integer({ min: first / minute, max: last / minute }).map((value) => value * minute);
    fc.assert(fc.property(anyMinute, fc.constantFrom(...zones), assertRoundTrip), { numRuns: 2000 });
  });

  for (const zone of zones)
    it(`is read right around every change of the clocks in ${zone}`, () => {
      for (const instant of nearChanges(zone)) assertRoundTrip(instant, zone);
    });

  for (const host of hosts)
    it(`is read the same wherever the reader is, such as in ${host}`, () => {
      inHost(host, () => {
        for (const instant of nearChanges(host, Date.UTC(2025, 0, 1), Date.UTC(2027, 0, 1)))
          for (const zone of zones) {
            // The time that the host's own clock shows, or skips, is the one to get wrong.
            const wall = new Date(shownAt(instant, host) - hour).toISOString();
            const read = fromWallClock({ date: wall.slice(0, 10), time: wall.slice(11, 16) }, zone)!;
            assertRoundTrip(+read, zone);
          }
      });
    });

  const gaps: readonly (readonly [zone: string, wall: string, instant: string, shown: string])[] = [
    ['Europe/Berlin', '2026-03-29 02:00', '2026-03-29T01:00:00.000Z', '03:00'],
    ['Europe/Berlin', '2026-03-29 02:30', '2026-03-29T01:30:00.000Z', '03:30'],
    ['America/New_York', '2026-03-08 02:59', '2026-03-08T07:59:00.000Z', '03:59'],
    ['America/Sao_Paulo', '2018-11-04 00:00', '2018-11-04T03:00:00.000Z', '01:00'],
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45:00.000Z', '02:45'],
    ['Antarctica/Troll', '2026-03-29 02:00', '2026-03-29T02:00:00.000Z', '04:00'],
  ];
  for (const [zone, wall, instant, shown] of gaps)
    it(`moves ${wall}, which ${zone} skips, on to ${shown}`, () => {
      assert.equal(at(wall, zone), instant);
      assert.equal(toWallClock(new Date(instant), zone).time, shown);
    });

  const overlaps: readonly (readonly [zone: string, wall: string, instant: string])[] = [
    ['Europe/Berlin', '2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
    ['America/Havana', '2026-11-01 00:00', '2026-11-01T04:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-04T14:45:00.000Z'],
  ];
  for (const [zone, wall, instant] of overlaps)
    it(`takes the first ${wall} of the two that ${zone} has`, () => assert.equal(at(wall, zone), instant));

  it('is none where its fields are not filled in', () => {
    for (const date of ['', 'x-y-z', '2026-13-01', '2026-11-32', '26-11-2026', '12026-01-01', '2026--01'])
      assert.equal(fromWallClock({ date, time: '10:00' }, 'UTC'), null, date);
    for (const time of ['', '10', ':', '25:00', '10:60', 'noon', '10:00Z'])
      assert.equal(fromWallClock({ date: '2026-11-20', time }, 'UTC'), null, time);
  });

  it('bears the years that one passes through while typing', () => {
    for (const date of ['0000-01-01', '0002-01-01', '0020-12-31', '0202-02-28', '9999-12-31'])
      for (const zone of zones) {
        const read = fromWallClock({ date, time: '10:30' }, zone);
        assert.ok(read);
        if (date !== '0000-01-01') assert.deepEqual(toWallClock(read, zone), { date, time: '10:30' });
      }
  });
});

describe('a zone', () => {
  it('is known by its IANA name', () => {
    for (const zone of [...zones, 'Asia/Calcutta', 'Etc/GMT+8', 'asia/hong_kong', localTimeZone()])
      assert.ok(isTimeZone(zone), zone);
    for (const zone of ['', ' ', 'Mars/Phobos', 'Hong Kong', 'undefined', '__proto__', 'UTC '])
      assert.ok(!isTimeZone(zone), zone);
  });

  it('is the host’s own where none is given', () => {
    inHost('Asia/Kathmandu', () => assert.match(localTimeZone(), /^Asia\/Kat(h)?mandu$/));
  });
});
