import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodePage } from '../../src/source/decode.ts';
import { plainMessage } from '../../src/source/plain-message.ts';
import { wireMessage } from './wire.ts';

const odd = fc.oneof(
  fc.constantFrom(null, undefined, '', 0, 1.5, 2 ** 60, true, [], {}, 'yesterday', '2026-11-20T08:15:30Z'),
  fc.string(),
);
const text = fc.oneof({ weight: 6, arbitrary: fc.string() }, { weight: 1, arbitrary: odd });
const part = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof({ weight: 6, arbitrary: fc.record(fields, { requiredKeys: [] }) }, { weight: 1, arbitrary: odd });
const number = (max: number, digits = 2): fc.Arbitrary<string> =>
  fc.nat(max).map((value) => String(value).padStart(digits, '0'));
/** Also days and hours that there are not. */
const anyInstant = fc
  .tuple(
    number(9999, 4),
    ...[13, 32, 25, 60, 61].map((max) => number(max)),
    fc.constantFrom('', '.5', '.123', '.123456789', '.'),
    fc.constantFrom('Z', 'Z', '+08:00', '', 'z'),
  )
  .map(
    ([year, month, day, hour, minute, second, fraction, zone]) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`,
  );
const instant = fc.oneof(
  { weight: 4, arbitrary: fc.constant('2026-11-20T08:15:30.123Z') },
  { weight: 2, arbitrary: anyInstant },
  odd,
);

/** Mostly what a row should be. */
const row = fc.record(
  {
    id: text,
    direction: text,
    senderId: text,
    source: text,
    sentBy: text,
    recipient: part({ country: text, number: text }),
    submission: text,
    status: text,
    sentAt: instant,
    updatedAt: instant,
    error: part({ code: fc.oneof(fc.integer(), odd), title: text, details: text }),
    template: part({ name: text, language: text, category: text }),
    preview: text,
    more: odd,
  },
  { requiredKeys: ['id', 'senderId', 'sentAt'] },
);

describe('a message known at a glance', () => {
  it('is what the wire says', () => {
    assert.deepEqual(plainMessage(wireMessage), wireMessage);
    assert.equal(plainMessage('a message'), undefined);
    assert.equal(plainMessage(null), undefined);
  });

  it('is never another than the schema makes of it', () => {
    let known = 0;
    fc.assert(
      fc.property(row, (json) => {
        const message = plainMessage(json);
        if (message) known += 1;
        const [read] = decodePage({ messages: [json] }).rows;
        assert.deepEqual(decodePage({ messages: [json] }, plainMessage).rows, [read]);
        if (message) assert.deepEqual(message, read);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(known > 1_000, `${known} known`);
  });
});
