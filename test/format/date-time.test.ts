import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createDateTimeFormat } from '../../src/format/date-time.ts';
import { shownAt } from '../query/calendar-oracle.ts';
import { first, last, zones } from '../query/zones.ts';

const locales = [
  'en',
  'en-GB',
  'en-US',
  'de',
  'fr',
  'pt-BR',
  'zh-HK',
  'ja',
  'ko',
  'hi',
  'ar-EG',
  'he',
  'th',
  'fa',
];
const zeros = [0x660, 0x6f0, 0x966, 0xe50];

/** The digits of a text, whatever script they are in. */
const digitsOf = (text: string): string =>
  [...text.matchAll(/\p{Nd}/gu)]
    .map(([digit]) => {
      const code = digit.codePointAt(0)!;
      const zero = zeros.find((start) => code >= start && code < start + 10) ?? 0x30;
      return String(code - zero);
    })
    .join('');

/** year, month, day, hour, minute, second and milliseconds as a clock in the zone shows them. */
const shown = (instant: number, zone: string): Record<'date' | 'time' | 'milliseconds', string> => {
  const [date = '', time = ''] = new Date(shownAt(instant, zone)).toISOString().split('T');
  return { date, time: time.slice(0, 8), milliseconds: String(instant % 1000).padStart(3, '0') };
};

const anyInstant = fc.integer({ min: first, max: last });
const anyZone = fc.constantFrom(...zones);

describe('an instant as text', () => {
  it('has 24 hours and the zone’s time, in every language', () => {
    const property = fc.property(fc.constantFrom(...locales), anyZone, anyInstant, (locale, zone, now) => {
      const format = createDateTimeFormat(locale, zone);
      const instant = new Date(now).toISOString();
      const { time, milliseconds } = shown(now, zone);
      const seconds = time.replaceAll(':', '');
      assert.equal(digitsOf(format.time(instant)), seconds.slice(0, 4));
      assert.equal(digitsOf(format.exactTime(instant)), seconds + milliseconds);
      assert.ok(digitsOf(format.dateTime(instant)).endsWith(seconds));
      assert.ok(digitsOf(format.moment(instant)).endsWith(seconds.slice(0, 4)));
      for (const text of [format.time(instant), format.dateTime(instant), format.moment(instant)])
        assert.doesNotMatch(text, /\b[AP]\.?M\b|午/i);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('says the day and the year, and the month by name', () => {
    const format = createDateTimeFormat('en-GB', 'Asia/Hong_Kong');
    const instant = '2026-11-23T16:29:58.120Z';
    for (const text of [format.dateTime(instant), format.date(instant)])
      assert.match(text, /^24 Nov\p{L}* 2026\b/u);
    for (const text of [format.day(instant), format.moment(instant)]) {
      assert.match(text, /^24 Nov/);
      assert.doesNotMatch(text, /2026/);
    }
    assert.match(createDateTimeFormat('en-GB', 'UTC').date(instant), /^23 Nov/);
  });

  it('begins the day at 00, not at 24', () => {
    for (const locale of locales)
      assert.match(
        digitsOf(createDateTimeFormat(locale, 'UTC').exactTime('2026-11-23T00:00:00.007Z')),
        /^000000007$/,
      );
  });

  it('is the same whatever offset the instant was written with', () => {
    const { timeZone, ...formats } = createDateTimeFormat('en', 'Asia/Kathmandu');
    assert.equal(timeZone, 'Asia/Kathmandu');
    for (const text of Object.values(formats).map((write) => [
      write('2026-11-23T07:29:58.120Z'),
      write('2026-11-23T15:29:58.12+08:00'),
    ]))
      assert.equal(text[0], text[1]);
  });

  it('comes from the same formatters each time', () => {
    assert.equal(createDateTimeFormat('de', 'UTC'), createDateTimeFormat('de', 'UTC'));
    assert.notEqual(createDateTimeFormat('de', 'UTC'), createDateTimeFormat('de', 'Asia/Tokyo'));
    assert.notEqual(createDateTimeFormat('de', 'UTC'), createDateTimeFormat('fr', 'UTC'));
  });
});

describe('a text that is no instant', () => {
  it('stays as it came', () => {
    const dates = createDateTimeFormat('en', 'UTC');
    const { timeZone, ...formats } = dates;
    assert.equal(timeZone, 'UTC');
    for (const format of Object.values(formats)) assert.equal(format('yesterday'), 'yesterday');
  });
});

describe('a zone as text', () => {
  const cases: readonly (readonly [zone: string, text: string])[] = [
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Asia/Hong_Kong', 'Hong Kong (UTC+8)'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires (UTC-3)'],
    ['America/St_Johns', 'St Johns (UTC-3:30)'],
    ['Asia/Kathmandu', 'Kathmandu (UTC+5:45)'],
    ['Europe/London', 'London (UTC)'],
    ['Etc/GMT+8', 'GMT+8 (UTC-8)'],
    ['Pacific/Kiritimati', 'Kiritimati (UTC+14)'],
  ];
  for (const [zone, text] of cases)
    it(`is ${text} for ${zone}, in every language`, () => {
      for (const locale of locales)
        assert.equal(createDateTimeFormat(locale, zone).zone('2026-11-23T00:00:00Z'), text);
    });

  it('has the offset of the instant', () => {
    const { zone } = createDateTimeFormat('en', 'Europe/Berlin');
    assert.deepEqual(
      [zone('2026-10-25T00:59:59Z'), zone('2026-10-25T01:00:00Z')],
      ['Berlin (UTC+2)', 'Berlin (UTC+1)'],
    );
  });
});
