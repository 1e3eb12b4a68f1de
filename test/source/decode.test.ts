import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ReportError } from '../../src/model/report-error.ts';
import { isMalformed } from '../../src/model/message.ts';
import { decodeDetails } from '../../src/source/decode-details.ts';
import { decodeOverview } from '../../src/source/decode-overview.ts';
import { decodePage } from '../../src/source/decode.ts';
import { wireMessage, wireOverview, wirePage } from './wire.ts';

const required = { id: '1', senderId: '+852', sentAt: '2026-11-20T08:15:30Z' };
const nothing = {
  ...{ direction: 'outbound', source: null, sentBy: null, recipient: null, submission: null, status: null },
  ...{ updatedAt: null, error: null, template: null, preview: null },
};
const rowOf = (message: unknown) => decodePage({ messages: [message] }).rows[0]!;

/** What a decoder says is wrong. */
const complaint = (decode: (json: unknown) => unknown, json: unknown): string => {
  try {
    decode(json);
  } catch (error) {
    assert.ok(error instanceof ReportError && error.kind === 'shape');
    return error.message;
  }
  return 'nothing';
};

describe('a message', () => {
  it('is what the wire says', () => {
    assert.deepEqual(rowOf(wireMessage), wireMessage);
  });

  it('needs three fields, and knows nothing of what is absent or null', () => {
    const optional = Object.fromEntries(Object.keys(nothing).map((name) => [name, null]));
    for (const message of [required, { ...required, ...optional }])
      assert.deepEqual(rowOf(message), { ...nothing, ...required });
  });

  it('keeps words that nobody knows', () => {
    const words = { direction: 'sideways', status: 'pondering', submission: 'lost', source: 'pigeon' };
    assert.deepEqual(rowOf({ ...required, ...words }), { ...nothing, ...required, ...words });
  });

  it('has parts of which parts are unknown', () => {
    const parts = { recipient: {}, error: { title: 'Oops' }, template: { name: 'otp' } };
    assert.deepEqual(rowOf({ ...required, ...parts }), {
      ...nothing,
      ...required,
      recipient: { country: null, number: null },
      error: { code: null, title: 'Oops', details: null },
      template: { name: 'otp', language: null, category: null },
    });
  });

  it('may have numbers where text is meant', () => {
    const row = rowOf({ ...required, id: 42, senderId: 85230000001, recipient: { number: 85291234567 } });
    assert.deepEqual(row, {
      ...nothing,
      ...required,
      id: '42',
      senderId: '85230000001',
      recipient: { country: null, number: '85291234567' },
    });
  });

  it('leaves behind what is not in the contract, prototypes too', () => {
    const json = `{"id": "1", "senderId": "+852", "sentAt": "2026-11-20T08:15:30Z", "secret": 1, "malformed": {},
      "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": "x",
      "recipient": {"__proto__": {"number": "+1"}}}`;
    const row = rowOf(JSON.parse(json));
    assert.deepEqual(row, { ...nothing, ...required, recipient: { country: null, number: null } });
    assert.equal(Object.getPrototypeOf(row), Object.prototype);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('keeps instants as they came', () => {
    for (const sentAt of [
      '2026-11-20T08:15:30Z',
      '2026-11-20T08:15:30.123456789Z',
      '2026-11-20T16:15:30+08:00',
      '1999-12-31T23:59:59.999-11:30',
    ])
      assert.deepEqual(rowOf({ ...required, sentAt }), { ...nothing, ...required, sentAt });
  });
});

describe('a row that is no message', () => {
  const rows: readonly (readonly [row: unknown, path: string])[] = [
    [null, ''],
    ['text', ''],
    [7, ''],
    [[], '.id'],
    [{}, '.id'],
    [{ id: 'x' }, '.senderId'],
    [{ ...required, id: null }, '.id'],
    [{ ...required, id: 1.5 }, '.id'],
    [{ ...required, id: 2 ** 53 }, '.id'],
    [{ ...required, id: true }, '.id'],
    [{ ...required, senderId: ['+852'] }, '.senderId'],
    [{ ...required, direction: 1 }, '.direction'],
    [{ ...required, sentBy: {} }, '.sentBy'],
    [{ ...required, status: false }, '.status'],
    [{ ...required, recipient: '+852' }, '.recipient'],
    [{ ...required, recipient: { country: [] } }, '.recipient.country'],
    [{ ...required, recipient: { number: 2 ** 60 } }, '.recipient.number'],
    [{ ...required, error: { code: '131026' } }, '.error.code'],
    [{ ...required, error: 131026 }, '.error'],
    [{ ...required, template: {} }, '.template.name'],
    [{ ...required, template: { name: 'otp', language: {} } }, '.template.language'],
    [{ ...required, updatedAt: 'lately' }, '.updatedAt'],
    ...['', 'yesterday', '5', '2026-11-20', '2026-11-20T08:15:30', '2026-11-20 08:15:30Z', '20/11/2026'].map(
      (sentAt): readonly [unknown, string] => [{ ...required, sentAt }, '.sentAt'],
    ),
    ...['2026-13-20T08:15:30Z', '2026-11-20T25:15:30Z', 1795162530000, null].map(
      (sentAt): readonly [unknown, string] => [{ ...required, sentAt }, '.sentAt'],
    ),
  ];
  for (const [row, path] of rows)
    it(`keeps its place and says where it is wrong: ${JSON.stringify(row)}`, () => {
      const page = decodePage({ messages: [required, required, row, required], total: 4 });
      assert.equal(page.rows.length, 4);
      assert.deepEqual(page.rows.map(isMalformed), [false, false, true, false]);
      const [, , malformed] = page.rows;
      assert.ok(malformed && isMalformed(malformed));
      assert.equal(malformed.malformed.path, `messages.2${path}`);
      assert.notEqual(malformed.malformed.expected, '');
    });

  it('says in words what was expected', () => {
    const expected = (row: unknown): unknown => {
      const decoded = rowOf(row);
      return isMalformed(decoded) && decoded.malformed.expected;
    };
    assert.equal(expected({ ...required, sentAt: 'x' }), 'RFC 3339 instant');
    assert.equal(expected({ ...required, senderId: null }), '(string | number)');
    assert.equal(expected({ ...required, recipient: 5 }), 'Object');
  });

  it('never says what was there instead', () => {
    const row = { ...required, sentAt: 'canary', preview: 'canary', sentBy: 'canary' };
    assert.doesNotMatch(JSON.stringify(rowOf(row)), /canary/);
  });

  it('never costs a page, whatever it is', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(wireMessage)));
    const message = fc.record(Object.fromEntries(Object.keys(wireMessage).map((name) => [name, field])), {
      requiredKeys: [],
    });
    const property = fc.property(
      fc.array(fc.oneof(message, fc.jsonValue(), fc.constant(required))),
      (messages) => {
        const { rows } = decodePage(JSON.parse(JSON.stringify({ messages })));
        assert.equal(rows.length, messages.length);
        rows.forEach((row, index) => {
          if (isMalformed(row)) assert.match(row.malformed.path, new RegExp(`^messages\\.${index}(\\.|$)`));
          else assert.ok(typeof row.id === 'string' && !Number.isNaN(Date.parse(row.sentAt)));
          if (messages[index] === required) assert.ok(!isMalformed(row));
        });
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe('a page', () => {
  it('has rows, and may know its total, the next cursor and its instant', () => {
    assert.deepEqual(decodePage(wirePage), {
      rows: [wireMessage],
      total: 1,
      next: null,
      asOf: '2026-11-20T08:15:31.000Z',
    });
    const unknown = { rows: [], total: null, next: null, asOf: null };
    assert.deepEqual(decodePage({ messages: [] }), unknown);
    assert.deepEqual(decodePage({ messages: [], total: null, next: null, asOf: null, more: 1 }), unknown);
    assert.equal(decodePage({ messages: [], next: '' }).next, '');
  });

  const wrong: readonly (readonly [json: unknown, path: string])[] = [
    [null, 'the answer'],
    ['messages', 'the answer'],
    [5, 'the answer'],
    [[], 'messages'],
    [{}, 'messages'],
    [{ Messages: [] }, 'messages'],
    [{ messages: {} }, 'messages'],
    [{ messages: null }, 'messages'],
    [{ messages: [], total: -1 }, 'total'],
    [{ messages: [], total: 1.5 }, 'total'],
    [{ messages: [], total: '5' }, 'total'],
    [{ messages: [], total: 2 ** 53 }, 'total'],
    [{ messages: [], next: 5 }, 'next'],
    [{ messages: [], asOf: 'now' }, 'asOf'],
  ];
  for (const [json, path] of wrong)
    it(`is none where ${path} is wrong: ${JSON.stringify(json)}`, () =>
      assert.ok(complaint(decodePage, json).startsWith(`${path}: expected `), complaint(decodePage, json)));
});

describe('the details of a message', () => {
  const details = {
    ...wireMessage,
    messageId: 'wamid.1',
    correlationId: 'c-1',
    events: [
      { status: 'submitted', at: '2026-11-20T08:15:30Z', error: null },
      { status: 'failed', at: '2026-11-20T08:15:31Z', error: { code: 131026, title: null, details: null } },
    ],
    content: {
      type: 'template',
      body: '*1*',
      buttons: [{ type: 'copy-code', code: '1' }],
      anything: { more: [] },
    },
    price: { amount: '0.0425', currency: 'USD', category: 'authentication' },
  };
  const unknown = { messageId: null, correlationId: null, events: [], content: null, price: null };

  it('are what the wire says, with the answer itself', () => {
    assert.deepEqual(decodeDetails(details), { ...details, raw: details });
    assert.equal(decodeDetails(details).raw, details);
  });

  it('may be absent', () => {
    assert.deepEqual(decodeDetails(required), { ...nothing, ...required, ...unknown, raw: required });
  });

  const broken = {
    messageId: [{}, true],
    correlationId: [[], {}],
    events: [{}, 'x', [{}], [{ status: 'sent' }], [{ status: 'sent', at: 'x' }], [null]],
    content: ['text', {}, { type: 5 }, []],
    price: ['0.1', {}, { amount: 'x' }, { amount: '1', currency: 5 }],
  } as const;
  for (const [name, values] of Object.entries(broken))
    it(`are shown without ${name} where that is broken`, () => {
      for (const value of values) {
        const json = { ...details, [name]: value };
        const expected = { ...details, [name]: unknown[name as keyof typeof unknown], raw: json };
        assert.deepEqual(decodeDetails(json), expected);
      }
    });

  it('keep amounts as text, to the last digit', () => {
    for (const amount of ['0.0425', '0.10', '12345678901234567890.1'])
      assert.equal(decodeDetails({ ...details, price: { amount, currency: 'USD' } }).price?.amount, amount);
  });

  it('do no harm by unlucky names', () => {
    const content = JSON.parse('{"type": "text", "__proto__": {"polluted": 1}, "constructor": 5}');
    const decoded = decodeDetails({ ...required, content });
    assert.equal(decoded.content?.type, 'text');
    assert.equal(Object.getPrototypeOf(decoded.content), Object.prototype);
    assert.equal(decoded.content?.['polluted'], undefined);
  });

  it('are an error where they are of no message', () => {
    assert.match(complaint(decodeDetails, {}), /^id: expected/);
    assert.match(
      complaint(decodeDetails, { ...details, sentAt: 'x' }),
      /^sentAt: expected RFC 3339 instant$/,
    );
    assert.match(complaint(decodeDetails, null), /^the answer: expected/);
  });
});

describe('an overview on the wire', () => {
  it('is what the wire says', () => {
    assert.deepEqual(decodeOverview(wireOverview), wireOverview);
  });

  it('may count less', () => {
    const { total, bucket, timezone, statuses } = wireOverview;
    assert.deepEqual(decodeOverview({ total, bucket, timezone, statuses }), {
      ...{ total, bucket, timezone, statuses, asOf: null, submissions: {} },
      ...{ series: [], countries: [], sources: [], errors: [] },
    });
  });

  it('counts statuses by any name, without harm', () => {
    const statuses = JSON.parse('{"pondering": 3, "toString": 4, "__proto__": 5}');
    const decoded = decodeOverview({ ...wireOverview, statuses });
    assert.deepEqual(Object.entries(decoded.statuses), [
      ['pondering', 3],
      ['toString', 4],
    ]);
    assert.equal(Object.getPrototypeOf(decoded.statuses), Object.prototype);
  });

  it('may not know a country or a source', () => {
    const countries = [{ country: null, total: 1, statuses: {} }];
    const sources = [{ source: null, total: 1 }];
    const decoded = decodeOverview({ ...wireOverview, countries, sources });
    assert.deepEqual([decoded.countries, decoded.sources], [countries, sources]);
  });

  const wrong: readonly (readonly [fields: object, path: string])[] = [
    [{ total: null }, 'total'],
    [{ total: -1 }, 'total'],
    [{ bucket: 'month' }, 'bucket'],
    [{ timezone: null }, 'timezone'],
    [{ statuses: { read: '5' } }, 'statuses.read'],
    [{ statuses: { read: -5 } }, 'statuses.read'],
    [{ series: [{ startAt: 'x', statuses: {} }] }, 'series.0.startAt'],
    [{ countries: [{ total: 1 }, { country: 'HK' }] }, 'countries.1.total'],
    [{ errors: [{ code: null, total: 1 }] }, 'errors.0.code'],
  ];
  for (const [fields, path] of wrong)
    it(`is none where ${path} is wrong: ${JSON.stringify(fields)}`, () => {
      const said = complaint(decodeOverview, { ...wireOverview, ...fields });
      assert.ok(said.startsWith(`${path}: expected `), said);
    });
});
