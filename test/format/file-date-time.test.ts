import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createFileDateTime } from '../../src/format/file-date-time.ts';
import { shownAt, transitions } from '../query/calendar-oracle.ts';
import { first, hosts, inHost, last, zones } from '../query/zones.ts';

const anyInstant = fc.integer({ min: first, max: last });
const anyZone = fc.constantFrom(...zones);

describe('an instant in a file', () => {
  const cases: readonly (readonly [zone: string, instant: string, text: string])[] = [
    ['Asia/Hong_Kong', '2026-11-23T07:29:58.120Z', '2026-11-23 15:29:58 +08:00'],
    ['UTC', '2026-11-23T00:00:00Z', '2026-11-23 00:00:00 +00:00'],
    ['Europe/London', '2026-07-01T00:00:00Z', '2026-07-01 01:00:00 +01:00'],
    ['Europe/London', '2026-12-01T00:00:00Z', '2026-12-01 00:00:00 +00:00'],
    ['America/St_Johns', '2026-11-23T00:00:00Z', '2026-11-22 20:30:00 -03:30'],
    ['Asia/Kathmandu', '2026-11-23T00:00:00Z', '2026-11-23 05:45:00 +05:45'],
    ['Australia/Lord_Howe', '2026-10-03T15:29:59.999Z', '2026-10-04 01:59:59 +10:30'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04 02:30:00 +11:00'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01 01:30:00 -04:00'],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01 01:30:00 -05:00'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01 00:00:00 +14:00'],
    ['Etc/GMT+12', '2024-03-01T11:59:59Z', '2024-02-29 23:59:59 -12:00'],
  ];
  for (const [zone, instant, text] of cases)
    it(`is ${text} for ${instant} in ${zone}`, () => {
      assert.equal(createFileDateTime(zone)(instant), text);
    });

  type FileDateTime = ReturnType<typeof createFileDateTime>;

  const assertExact = (format: FileDateTime, zone: string, now: number): void => {
    const text = format(new Date(now).toISOString());
    const [date, time, offset] = text.split(' ');
    const shown = new Date(shownAt(now, zone)).toISOString();
    assert.deepEqual([date, time], [shown.slice(0, 10), shown.slice(11, 19)]);
    assert.equal(Date.parse(`${date}T${time}${offset}`), Math.floor(now / 1000) * 1000, text);
  };

  it('can be read back, in every zone at all times', () => {
    const instants = fc.array(anyInstant, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyZone, instants, (zone, all) => {
        const format = createFileDateTime(zone);
        for (const now of all) assertExact(format, zone, now);
      }),
      { numRuns: 300 },
    );
  });

  it('can be read back one after the other, as the rows of a file come', () => {
    const steps = fc.array(fc.integer({ min: -1000, max: 2_000_000 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(anyZone, anyInstant, steps, (zone, start, all) => {
        const format = createFileDateTime(zone);
        let now = start;
        for (const step of all) assertExact(format, zone, (now -= step));
      }),
      { numRuns: 200 },
    );
  });

  it('can be read back around every change of the clocks, wherever the reader is', () => {
    for (const host of hosts)
      inHost(host, () => {
        for (const zone of [...hosts, 'America/Sao_Paulo', 'Asia/Pyongyang', 'Antarctica/Troll']) {
          const format = createFileDateTime(zone);
          for (const change of transitions(zone, first, last))
            for (const distance of [1800_000, 0, -1]) assertExact(format, zone, change + distance);
        }
      });
  });

  it('can be read back however many hours are asked for', () => {
    const format = createFileDateTime('Australia/Lord_Howe');
    for (let hours = 0; hours < 5_000; hours += 1)
      assertExact(format, 'Australia/Lord_Howe', first + hours * 3_600_000);
    assertExact(format, 'Australia/Lord_Howe', first);
  });

  it('stays as it came where it is none', () => {
    assert.equal(createFileDateTime('UTC')('yesterday'), 'yesterday');
  });
});
