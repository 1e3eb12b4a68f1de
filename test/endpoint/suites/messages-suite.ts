import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { filtered, messagesAsOf, momentsOf } from '../oracle.ts';
import { filterQueries, instantsAround } from '../queries.ts';
import { seededAt, seededMessages } from '../sample-under-test.ts';
import type { SampleUnderTest } from '../sample-under-test.ts';

const idsOf = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id);

/** Each filter, and what it means in SQL. */
const filters: readonly (readonly [query: string, where: string])[] = [
  ['', 'true'],
  ['startAt=2026-11-17T16:00:00.000Z', `sent_at >= '2026-11-17T16:00:00Z'`],
  ['endAt=2026-10-01T00:00:00.000Z', `sent_at < '2026-10-01T00:00:00Z'`],
  [
    'startAt=2026-11-01T05:07:11.013Z&endAt=2026-11-05T05:59:59.999Z',
    `sent_at >= '2026-11-01T05:07:11.013Z' AND sent_at < '2026-11-05T05:59:59.999Z'`,
  ],
  ['startAt=2026-11-01T05:07:11Z&endAt=2026-11-01T05:07:11Z', 'false'],
  ['startAt=2027-01-01T00:00:00.000Z', 'false'],
  ['endAt=1969-07-20T20:17:40.000Z', 'false'],
  ['startAt=0001-01-01T00:00:00.000Z&endAt=9999-12-31T23:59:59.999Z', 'true'],
  ['status=failed', 'failed_at IS NOT NULL'],
  ['status=pending', 'failed_at IS NULL AND delivered_at IS NULL'],
  ['status=read&status=delivered', 'delivered_at IS NOT NULL'],
  ['status=played', 'false'],
  ['status=', 'true'],
  ['submission=rejected', `submission = 'rejected'`],
  ['direction=inbound', `direction = 'inbound'`],
  ['direction=sideways', 'false'],
  ['source=open-api-direct', `source = 'open-api-direct'`],
  ['source=campaign', 'false'],
  ['country=BR&country=IN', `country IN ('BR', 'IN')`],
  ['country=br', 'false'],
  ['errorCode=131026', 'error_code = 131026'],
  ['errorCode=131049&errorCode=132001', 'error_code IN (131049, 132001)'],
  ['errorCode=0', 'false'],
  ['template=OTP_Copy_Code', `template_id IN (SELECT id FROM templates WHERE name = 'otp_copy_code')`],
  ['template=otp_copy', 'false'],
  ['template=otp%25', 'false'],
  [
    'template=member_offer&template=order_shipped',
    `template_id IN (SELECT id FROM templates WHERE name IN ('member_offer', 'order_shipped'))`,
  ],
  ['recipient=4321', `number ~ '4321'`],
  ['recipient=43%2021', `number ~ '4321'`],
  ['recipient=%2B852%209', `number ~ '^\\+8529'`],
  ['recipient=852', `number ~ '852'`],
  ['recipient=%2B52', `number ~ '^\\+52'`],
  ['recipient=9%2588', `number ~ '988'`],
  ['recipient=*4321', `number ~ '4321$'`],
  ['recipient=%20*%2043-21%20', `number ~ '4321$'`],
  ['recipient=9123*', `number ~ '9123'`],
  ['recipient=%2B852&recipient=*4321&recipient=', `number ~ '^\\+852|4321$'`],
  ['recipient=', 'true'],
  ['sender=3000', `sender_id ~ '3000'`],
  ['sender=%2B8523', `sender_id ~ '^\\+8523'`],
  ['sender=otp', `sent_by = 'OTP service'`],
  ['sender=SERVIÇO%20DE', `sent_by = 'Serviço de códigos'`],
  ['sender=驗證', `sent_by = '驗證服務'`],
  ['sender=*0001', `sender_id ~ '0001$'`],
  ['sender=otp&sender=*0002', `sent_by = 'OTP service' OR sender_id ~ '0002$'`],
  ['sender=harbour', `sent_by = 'Harbour Bank' OR sender_id = 'HARBOURBANK'`],
  ['sender=rbourB', `sender_id = 'HARBOURBANK'`],
  ['sender=o%25p', 'false'],
  ['sender=o_p', 'false'],
  ['sender=%5Cx', 'false'],
  ["sender=x'%20OR%20true--", 'false'],
];

export const messagesSuite = (name: string, sample: () => SampleUnderTest) => {
  describe(`messages on ${name}`, () => {
    it('come newest first, with everything a row shows', async () => {
      const { database, get } = sample();
      const { body } = await get('/messages?limit=500');
      const rows = await messagesAsOf(database, seededAt);
      assert.equal(body.total, seededMessages);
      assert.equal(body.asOf, seededAt.toISOString());
      assert.deepEqual(
        body.messages.map(
          // eslint-disable-next-line @typescript-eslint/no-explicit-any
          (message: any) => [
            message.id,
            message.sentAt,
            message.updatedAt,
            message.direction,
            message.senderId,
            message.sentBy,
            message.source,
            message.recipient.country,
            message.recipient.number,
            message.submission,
            message.status,
            message.error?.code ?? null,
            message.template?.name ?? null,
          ],
        ),
        rows
          .slice(0, 500)
          .map((row) => [
            row.id,
            row.sent_at.toISOString(),
            row.updated_at.toISOString(),
            row.direction,
            row.sender_id,
            row.sent_by,
            row.source,
            row.country,
            row.number,
            row.submission,
            row.status,
            row.error_code,
            row.template,
          ]),
      );
    });

    for (const [query, where] of filters)
      it(`are those that SQL finds for "${query}"`, async () => {
        const { database, get } = sample();
        const { body } = await get(`/messages?limit=500&${query}`);
        const expected = await database.query<{ id: string }>(
          `SELECT id FROM messages WHERE ${where} ORDER BY sent_at DESC, id DESC`,
        );
        assert.equal(body.total, expected.length);
        assert.deepEqual(idsOf(body.messages), idsOf(expected.slice(0, 500)));
        assert.equal(body.next === null, expected.length <= 500);
      });

    it('are those that any filters leave, at any offset, as of any instant', async () => {
      const { database, get } = sample();
      const moments = await momentsOf(database);
      await fc.assert(
        fc.asyncProperty(
          filterQueries,
          fc.nat(500),
          fc.integer({ min: 1, max: 500 }),
          instantsAround(moments),
          async (query, offset, limit, asOf) => {
            const expected = filtered(await messagesAsOf(database, asOf), query);
            const { body } = await get(
              `/messages?${query}&offset=${offset}&limit=${limit}&asOf=${asOf.toISOString()}`,
            );
            assert.equal(body.total, expected.length);
            assert.deepEqual(idsOf(body.messages), idsOf(expected.slice(offset, offset + limit)));
          },
        ),
        { numRuns: 25 },
      );
    });

    it('are the same walked by cursor, read by offset and selected by SQL', async () => {
      const { database, get } = sample();
      for (const query of ['', 'status=failed', 'recipient=88', 'endAt=2026-11-12T10:10:10.010Z']) {
        const walked: string[] = [];
        const turned: string[] = [];
        let next: string | null = null;
        do {
          const { body } = await get(`/messages?${query}&limit=113${next === null ? '' : `&cursor=${next}`}`);
          const { body: same } = await get(`/messages?${query}&limit=113&offset=${walked.length}`);
          walked.push(...idsOf(body.messages));
          turned.push(...idsOf(same.messages));
          assert.equal(body.total, same.total);
          next = body.next;
        } while (next !== null);
        const expected = filtered(await messagesAsOf(database, seededAt), new URLSearchParams(query));
        assert.deepEqual(walked, idsOf(expected));
        assert.deepEqual(turned, idsOf(expected));
      }
    });

    it('end with the page that holds the last of them, and are none beyond it', async () => {
      const { get } = sample();
      const { body: last } = await get(`/messages?offset=${seededMessages - 10}&limit=10`);
      assert.equal(last.messages.length, 10);
      assert.equal(last.next, null);
      const { body: beyond } = await get('/messages?offset=999999999999999&limit=10');
      assert.deepEqual([beyond.messages, beyond.total, beyond.next], [[], seededMessages, null]);
    });

    it('are none as of an instant before the first', async () => {
      const { body } = await sample().get('/messages?asOf=0001-01-01T00:00:00.000Z');
      assert.deepEqual(body, { messages: [], total: 0, next: null, asOf: '0001-01-01T00:00:00.000Z' });
    });

    it('come fifty at a time unless another limit is asked for', async () => {
      const { get } = sample();
      assert.equal((await get('/messages')).body.messages.length, 50);
      assert.equal((await get('/messages?limit=1')).body.messages.length, 1);
    });

    it('never match digits across a mask', async () => {
      const { database, get } = sample();
      const [masked] = await database.query<{ number: string }>(
        `SELECT number FROM messages WHERE number LIKE '%•%' LIMIT 1`,
      );
      const shown = masked!.number.replace(/\D/g, '');
      assert.equal((await get(`/messages?recipient=${shown}`)).body.total, 0);
      const { body } = await get(`/messages?limit=500&recipient=${masked!.number.slice(-4)}`);
      assert.ok(
        body.messages.some(
          (message: { recipient: { number: string } }) => message.recipient.number === masked!.number,
        ),
      );
    });
  });
};
