import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SampleUnderTest } from '../sample-under-test.ts';

const uuid = '01a20786-b4cc-752c-a69e-3a5733108182';

type Case = readonly [path: string, message: string];

const each = (values: readonly string[], path: (value: string) => string, message: string): readonly Case[] =>
  values.map((value) => [path(value), message]);

const noInstants = [
  '',
  'yesterday',
  '0000-01-01T00:00:00Z',
  '2026',
  '2026-11-20',
  '2026-11-20T08:15:30',
  '2026-11-20T08:15:30+08:00',
  '2026-11-20T08:15:30.1234Z',
  '2026-11-20 08:15:30Z',
  '2026-13-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-11-20T24:00:01Z',
  '2026-11-20T08:60:00Z',
  '2026-11-20T08:15:60Z',
  '1700000000000',
  '+12026-11-20T08:15:30Z',
  "2026-11-20T08:15:30Z' OR true",
  'null',
  '%00',
];
const noCounts = [
  '',
  ' 5',
  '5%20',
  '%2B5',
  '1.5',
  '1e3',
  '0x10',
  'ten',
  'NaN',
  'Infinity',
  '9999999999999999',
  '٥',
  '%00',
  '5;DROP TABLE messages',
];
const negative = ['-1', '-500'];
const cursor = (parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const noCursors = [
  '',
  'x',
  '%F0%9F%92%A5',
  'bnVsbA',
  cursor([]),
  cursor(['01a20786-b4cc-752c-a69e-3a5733108182', 0, 1, 2]),
  cursor(["' OR true --", 0, 1, 2]),
  Buffer.from('{"after":1}').toString('base64url'),
  'W'.repeat(200),
];
const noZones = [
  '',
  'Mars/Olympus',
  '+08:00',
  '-0330',
  'UTC+8',
  '8',
  'Asia/Hong_Kong/..',
  "UTC'; SELECT 1 --",
  'Asia%2FHong_Kong%00',
  'x'.repeat(150),
];
const singles = ['startAt', 'endAt', 'direction', 'limit', 'offset', 'cursor', 'asOf'];

const badParameters: readonly Case[] = [
  ...['startAt', 'endAt', 'asOf'].flatMap((name) =>
    each(noInstants, (value) => `/messages?${name}=${value.replaceAll('+', '%2B')}`, `invalid ${name}`),
  ),
  ...each(noInstants, (value) => `/overview?startAt=${value.replaceAll('+', '%2B')}`, 'invalid startAt'),
  ...['limit', 'offset'].flatMap((name) =>
    each(noCounts, (value) => `/messages?${name}=${value}`, `invalid ${name}`),
  ),
  ...['limit', 'offset'].flatMap((name) =>
    each(negative, (value) => `/messages?${name}=${value}`, `negative ${name}`),
  ),
  ...each(
    ['501', '1000', '999999999999999'],
    (value) => `/messages?limit=${value}`,
    'exceed maximum limit 500',
  ),
  ['/messages?limit=0', 'limit is less than 1'],
  ...each(noCursors, (value) => `/messages?cursor=${value}`, 'bad cursor'),
  ...each(noZones, (value) => `/overview?timezone=${encodeURIComponent(decodeURIComponent(value))}`, ''),
  ...each(['', 'Day', 'toString', '__proto__'], (value) => `/overview?bucket=${value}`, 'invalid bucket'),
  ...each(
    ['x', '-1', '1.5', '131026x', '9999999999', '%00'],
    (value) => `/messages?errorCode=${value}`,
    'invalid errorCode',
  ),
  ...singles.map((name): Case => [`/messages?${name}=1&${name}=1`, `only one ${name} allowed`]),
  ...['bucket', 'timezone'].map((name): Case => [
    `/overview?${name}=day&${name}=day`,
    `only one ${name} allowed`,
  ]),
  ...['sender', 'recipient', 'direction', 'source', 'status', 'submission', 'country', 'template'].flatMap(
    (name): Case[] => [
      [`/messages?${name}=a%00b`, `invalid ${name}`],
      [`/overview?${name}=${'9'.repeat(5000)}`, `${name} is too long`],
    ],
  ),
  [
    `/messages?${Array.from({ length: 501 }, (_, index) => `status=${index}`).join('&')}`,
    'too many values of status',
  ],
  ['/messages?sender=%2B', 'invalid sender'],
  ['/messages?sender=%25%25', 'invalid sender'],
  ['/messages?recipient=%2B', 'invalid recipient'],
  ['/messages?recipient=Alice', 'invalid recipient'],
  ['/messages?startAt=2026-11-02T00:00:00Z&endAt=2026-11-01T23:59:59.999Z', 'endAt is prior to startAt'],
  ['/overview?startAt=2026-11-02T00:00:00Z&endAt=2026-11-01T23:59:59.999Z', 'endAt is prior to startAt'],
  [`/messages?cursor=${cursor([uuid, 8.7e15, 1, 0x811c9dc5])}`, 'bad cursor'],
  ['/messages?asOf=2026-11-23T08:30:00.124Z', 'asOf is in the future'],
  ['/overview?asOf=9999-12-31T23:59:59Z', 'asOf is in the future'],
];

const unknownIds = [
  uuid,
  '1',
  'x',
  'null',
  '%00',
  `${uuid}0`,
  `%7B${uuid}%7D`,
  uuid.replaceAll('-', ''),
  `${uuid}%20`,
  "'%20OR%20true",
  '%F0%9F%92%A5',
  'a'.repeat(4000),
];
const unknownRoutes = [
  '/',
  '/message',
  '/messages/',
  '/messages/1/2',
  '/Messages',
  '/overview/',
  '/messages/%E0%A4%A',
  '//messages',
  '/api/messages',
];

export const badInputSuite = (name: string, sample: () => SampleUnderTest) => {
  describe(`bad input on ${name}`, () => {
    assert.ok(badParameters.length + unknownIds.length + unknownRoutes.length > 150);

    for (const [path, message] of badParameters)
      it(`is refused with "${message}": ${path.slice(0, 80)}`, async () => {
        const { status, body } = await sample().get(path);
        assert.equal(status, 400);
        assert.deepEqual(Object.keys(body), ['code', 'message']);
        assert.equal(body.code, 6451000);
        assert.ok(body.message.startsWith(message), body.message);
        assert.ok(body.message.length < 100);
      });

    for (const id of unknownIds)
      it(`is no message: ${id.slice(0, 50)}`, async () => {
        const { status, body } = await sample().get(`/messages/${id}`);
        assert.deepEqual([status, body], [404, { code: 6451000, message: 'message not found' }]);
      });

    for (const path of unknownRoutes)
      it(`is no route: ${path}`, async () => {
        const { status, body } = await sample().get(path);
        assert.deepEqual([status, body], [404, { code: 6450001, message: 'method/url not found' }]);
      });

    it('is a cursor with an offset, with another asOf, or with other filters', async () => {
      const { get } = sample();
      const { body } = await get('/messages?status=read&limit=5');
      const page = `/messages?status=read&limit=5&cursor=${body.next}`;
      assert.equal((await get(`${page}&asOf=${body.asOf}`)).status, 200);
      assert.equal((await get(`${page}&offset=0`)).body.message, 'only one of offset, cursor allowed');
      assert.match((await get(`${page}&asOf=2026-11-01T00:00:00Z`)).body.message, /^bad cursor/);
      for (const other of ['', 'status=failed&', 'status=read&status=failed&', 'status=read&country=HK&'])
        assert.equal((await get(`/messages?${other}cursor=${body.next}`)).body.message, 'bad cursor');
    });

    it('is not a cursor with the same filters in another order', async () => {
      const { get } = sample();
      const { body } = await get('/messages?status=read&status=failed&country=HK&limit=5');
      const { status } = await get(
        `/messages?country=HK&status=failed&status=read&status=read&cursor=${body.next}`,
      );
      assert.equal(status, 200);
    });

    it('is not a parameter the endpoint does not know', async () => {
      assert.equal((await sample().get('/messages?limit=1&tenant=7&_=123')).status, 200);
    });
  });
};
