import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maskedText } from '../../src/content/blot-out.ts';
import { maskDetails, readMasked } from '../../src/content/mask-details.ts';
import { maskMessage, maskRecord } from '../../src/content/mask-message.ts';
import { readContent } from '../../src/content/message-content.ts';
import { maskParts, type MaskPart } from '../../src/model/mask.ts';
import type { MessageDetails } from '../../src/model/message.ts';
import { detailsOf } from './details-of.ts';
import { ownTimeOf } from './own-time.ts';
import { groupings, percent, scripts, textsIn, visibleDigits } from './secret-shapes.ts';

const number = '+85291234567';
const recipient = { country: 'HK', number };
const numbers = ['sender', 'recipient'] as const;

/** A message of one number that stands wherever it can. */
const messageWith = (text: string, digits = '91234567'): MessageDetails =>
  detailsOf({
    id: `m ${text}`,
    senderId: number,
    recipient,
    preview: `Call ${text} now`,
    error: { code: null, title: text, details: `to ${text}: refused` },
    template: { name: `for ${text}`, language: null, category: null },
    messageId: `wamid.${btoa('\x1C\x18\v85291234567\x15\x02\0')}`,
    correlationId: text,
    events: [{ status: 'failed', at: '', error: { code: null, title: null, details: text } }],
    sentAt: '',
    content: {
      type: 'text',
      body: `*${text}* https://wa.me/${encodeURIComponent(text)}`,
      [`field ${text}`]: { nested: [text, `https://a.com/?to=${percent(text)}`] },
      number: Number(digits),
    },
    raw: {
      [text]: text,
      list: [`x${text}x`, Number(digits), { deep: [{ to: `tel:${text}` }] }],
      json: JSON.stringify({ to: text }),
      name: `wamid.${btoa('\x1C\x18\v85291234567\x15\x02\0').replaceAll('+', '-').replaceAll('/', '_')}`,
    },
  });

const assertNoDigits = (masked: unknown, shape: string): void => {
  for (const shown of textsIn(masked)) assert.equal(visibleDigits(shown), '', `${shape} in ${shown}`);
};

const texts: readonly (readonly [text: string, masked: string])[] = [
  ['+85291234567', '+•••••••••••'],
  ['+852 9123 4567', '+••• •••• ••••'],
  ['0085291234567', '•••••••••••••'],
  ['(0)91234567', '(•)••••••••'],
  ['9123-4567', '••••-••••'],
  ['ring 9123 45… soon', 'ring •••• ••… soon'],
  ['https://wa.me/85291234567?x=1', 'https://wa.me/•••••••••••?x=1'],
  ['%2B852%209123%204567', '%2B•••%20••••%20••••'],
  ['order 123456789', 'order •••••••89'],
  ['order 4567', 'order 4567'],
  ['9123 then 4567', '9123 then 4567'],
  ['2026-11-20T08:15:30.120Z', '2026-11-20T08:15:30.120Z'],
  ['131026', '131026'],
];

describe('masking of numbers', () => {
  for (const [text, masked] of texts)
    it(`makes ${JSON.stringify(masked)} of ${JSON.stringify(text)}`, () => {
      assert.equal(maskMessage(detailsOf({ recipient, preview: text }), ['recipient']).preview, masked);
    });

  it('leaves no digit of one, in whatever script and groups, before it and behind it', () => {
    const befores = ['+', '00', 'tel:+', ''];
    let shapes = 0;
    for (const inScript of scripts)
      for (const grouped of groupings)
        for (const written of ['85291234567', '91234567']) {
          const text = (befores[shapes % befores.length] ?? '') + inScript(grouped(written));
          assertNoDigits(maskDetails(messageWith(text), numbers), text);
          shapes += 1;
        }
    assert.ok(shapes > 3_000, String(shapes));
  });

  it('leaves no six digits in a row of any number', () => {
    const e164 = fc.stringMatching(/^\+[1-9]\d{6,14}$/);
    const between = fc.constantFrom('', ' ', '-', ' (', '.', '/');
    fc.assert(
      fc.property(
        e164,
        fc.array(between, { minLength: 15, maxLength: 15 }),
        fc.string(),
        (to, gaps, noise) => {
          const text = noise + Array.from(to, (digit, index) => digit + (gaps[index] ?? '')).join('') + noise;
          const details = detailsOf({ recipient: { country: null, number: to }, preview: text, raw: [text] });
          const masked = maskDetails(details, ['recipient']);
          const digits = visibleDigits(JSON.stringify([masked.preview, masked.raw, masked.recipient]));
          const rows = Array.from({ length: to.length - 6 }, (_, start) => to.slice(start + 1, start + 7));
          const noisy = visibleDigits(noise).length > 0;
          assert.ok(noisy || rows.every((row) => !digits.includes(row)), text);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('knows the number within an address, and a short one only where it stands alone', () => {
    const address = detailsOf({ senderId: 'whatsapp:+85230000001', preview: 'from 3000 0001' });
    assert.equal(maskMessage(address, ['sender']).preview, 'from •••• ••••');
    assert.equal(maskMessage(address, ['sender']).senderId, '••••••••:••••••••••••');
    const short = detailsOf({ senderId: '12345', preview: '12345, 123456 and 1 2 3 4 5!' });
    assert.equal(maskMessage(short, ['sender']).preview, '•••••, 123456 and • • • • •!');
    const raw = maskDetails(detailsOf({ senderId: '12', raw: { senderId: '12', other: '12 x' } }), [
      'sender',
    ]).raw;
    assert.equal(JSON.stringify(raw), '{"senderId":"••","other":"12 x"}');
  });

  it('leaves the number of the other side, unless it is the same one', () => {
    const message = detailsOf({ senderId: '+85291230000', recipient });
    assert.equal(maskMessage(message, ['sender']).recipient?.number, number);
    assert.equal(maskMessage(message, ['recipient']).senderId, '+85291230000');
    for (const same of [number, '85291234567', '91234567', '+852 9123 4567'])
      assert.doesNotMatch(
        maskMessage(detailsOf({ senderId: same, recipient }), ['recipient']).senderId,
        /\d/,
      );
  });

  it('leaves the country, the times and the rest of a row', () => {
    const message = detailsOf({ recipient, status: 'read', updatedAt: '2026-11-20T08:15:30.120Z' });
    const { senderId, recipient: to, ...rest } = maskMessage(message, numbers);
    const { senderId: _, recipient: __, ...before } = message;
    assert.deepEqual(rest, before);
    assert.deepEqual([senderId, to], ['••••••••••••', { country: 'HK', number: '••••••••••••' }]);
    assert.equal(maskMessage(detailsOf({ recipient: null }), numbers).recipient, null);
  });

  it('keeps the id by which a row is asked for, and masks it where it is only read', () => {
    const message = detailsOf({ id: '85291234567-1', recipient });
    assert.equal(maskMessage(message, ['recipient']).id, message.id);
    assert.equal(maskRecord(message, ['recipient']).id, '•••••••••••-1');
    assert.equal(maskDetails(message, ['recipient']).id, '•••••••••••-1');
  });

  it('finds the number in WhatsApp’s own ids, which have it in base64', () => {
    const messageId = 'wamid.HBgLODUyOTEyMzQ1NjcVAgARGBI5QTND';
    const masked = maskDetails(detailsOf({ recipient, messageId, raw: { id: messageId } }), ['recipient']);
    assert.deepEqual(
      [masked.messageId, JSON.stringify(masked.raw)],
      ['wamid.••••••', '{"id":"wamid.••••••"}'],
    );
    const other = 'wamid.HBgLODUyOTg3NjU0MzIVAgARGBI5QTND';
    assert.equal(maskDetails(detailsOf({ recipient, messageId: other }), ['recipient']).messageId, other);
  });
});

describe('masking of names', () => {
  const message = detailsOf({
    senderId: 'MyBrand',
    sentBy: 'OTP service',
    preview: 'MyBrand: the otp SERVICE of mybrands',
    raw: { sentBy: 'OTP service', senderId: 'MyBrand', 'by OTP service': 1 },
  });

  it('hides them and finds them elsewhere, in capitals or not, but not within other words', () => {
    const masked = maskDetails(message, ['sender']);
    assert.deepEqual([masked.senderId, masked.sentBy], ['•••••••', '••• •••••••']);
    assert.equal(masked.preview, '•••••••: the ••• ••••••• of mybrands');
    assert.equal(
      JSON.stringify(masked.raw),
      '{"sentBy":"••• •••••••","senderId":"•••••••","by ••• •••••••":1}',
    );
  });

  it('leaves no letter of any script', () => {
    for (const name of ['王小明', 'สมชาย', 'रवि', 'José', 'Ж', '𝒜𝓁', '👩‍🔧 Bob', 'Ⓑⓞⓑ', 'e\u0301', '\uD800'])
      assert.match(maskMessage(detailsOf({ sentBy: name }), ['sender']).sentBy ?? '', /^[•\s]+$/, name);
  });

  it('finds names that stand beside other letters, where they are written so', () => {
    const chinese = detailsOf({ sentBy: '王小明', preview: '我是王小明，您好' });
    assert.equal(maskMessage(chinese, ['sender']).preview, '我是•••，您好');
  });

  it('leaves nothing that a spreadsheet would take for a formula', () => {
    for (const name of ['=1+1', '+85291234567', '+x']) {
      const { senderId, sentBy } = maskMessage(detailsOf({ senderId: name, sentBy: name }), ['sender']);
      assert.match(senderId + (sentBy ?? ''), /^•+$/);
    }
  });
});

describe('masking of bodies', () => {
  const content = {
    type: 'interactive',
    interactive: {
      type: 'list',
      header: { type: 'image', image: { link: 'https://a.com/1.png' } },
      body: { text: 'Hello *Ann*' },
      action: {
        name: 'cta_url',
        button: 'Menu',
        sections: [{ title: 'Food', rows: [{ title: 'Soup', price: 42 }] }],
      },
    },
  };
  const details = detailsOf({
    preview: 'Hello Ann',
    content,
    raw: { content, preview: 'Hello Ann', copies: ['Hello *Ann*', 'Soup', 'else'], status: 'read' },
  });
  const masked = maskDetails(details, ['body']);

  it('hides all that a message says, and leaves of what kind it is', () => {
    assert.equal(masked.preview, maskedText);
    const tree = readContent(masked.content);
    assert.deepEqual([tree?.type, tree?.subtype, tree?.header?.kind], ['interactive', 'list', 'image']);
    const said = textsIn(Object.values(masked.content ?? {}));
    const kinds = new Set(['interactive', 'list', 'image', 'cta_url', maskedText]);
    const fields = /^(?:type|header|image|link|body|text|action|name|button|sections|title|rows|price)$/;
    assert.deepEqual(
      said.filter((text) => !kinds.has(text) && !fields.test(text)),
      [],
    );
  });

  it('hides it in the raw data too, and wherever a text of it stands there', () => {
    const shown = JSON.stringify(masked.raw);
    assert.doesNotMatch(shown, /Hello|Ann|Soup|Food|42|a\.com/);
    assert.match(shown, /"copies":\["••••••","••••••","else"\],"status":"read"/);
  });

  it('tells neither the length of a text nor that there is none', () => {
    const masked = (preview: string | null) => maskMessage(detailsOf({ preview }), ['body']).preview;
    assert.deepEqual(
      [masked('a'), masked('a'.repeat(1000)), masked(''), masked(null)],
      [maskedText, maskedText, '', null],
    );
  });
});

describe('masking', () => {
  it('says what of a message is masked: nobody has to ask for what it has not', () => {
    const partsOf = (details: Partial<MessageDetails>) => readMasked(detailsOf(details), maskParts).parts;
    assert.deepEqual(partsOf({}), ['sender']);
    assert.deepEqual(partsOf({ senderId: '', sentBy: '—', recipient: { country: 'HK', number: null } }), []);
    assert.deepEqual(partsOf({ recipient, preview: 'x' }), ['sender', 'recipient', 'body']);
    assert.deepEqual(partsOf({ content: { type: 'image' } }), ['sender', 'body']);
    const otp = { name: 'otp', language: null, category: 'authentication' };
    assert.deepEqual(partsOf({ template: otp, preview: '1234' }), ['sender', 'body', 'code']);
  });

  it('changes nothing in the original, and is the same the second time', () => {
    const masks = fc.subarray<MaskPart>([...maskParts]);
    fc.assert(
      fc.property(
        masks,
        fc.jsonValue(),
        fc.string(),
        fc.constantFrom('authentication', null),
        (mask, json, preview, category) => {
          const template = { name: 'otp', language: null, category };
          const details = detailsOf({
            ...{ recipient, preview, template, sentBy: 'OTP service' },
            content: { type: 'text', body: preview, json },
            raw: { json, preview },
          });
          const before = structuredClone(details);
          const masked = maskDetails(details, mask);
          assert.deepEqual(details, before);
          assert.equal(JSON.stringify(maskDetails(masked, mask)), JSON.stringify(masked));
          const row = maskMessage(details, mask);
          assert.equal(JSON.stringify(maskMessage(row, mask)), JSON.stringify(row));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('changes nothing else in the raw data', () => {
    const raw = {
      id: 'm1',
      list: [1, null, true, { text: number }],
      nested: { deep: ['x'] },
      none: {},
      empty: [],
    };
    const masked = maskDetails(detailsOf({ recipient, raw }), ['recipient']).raw;
    assert.equal(
      JSON.stringify(masked),
      JSON.stringify(raw).replace('85291234567', '•••••••••••').replace('+', '•'),
    );
  });

  it('copies raw data of any depth, that contains itself, that throws, and keys of the prototype as keys', () => {
    let deep: unknown = number;
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    let masked = maskDetails(detailsOf({ recipient, raw: deep }), ['recipient']).raw;
    while (Array.isArray(masked)) masked = masked[0];
    assert.equal(masked, '••••••••••••');
    const circle: Record<string, unknown> = { number };
    circle.self = circle;
    const copy = maskDetails(detailsOf({ recipient, raw: circle }), ['recipient']).raw as typeof circle;
    assert.deepEqual([copy.number, copy.self === copy], ['••••••••••••', true]);
    const bad = Object.defineProperty({}, 'x', { enumerable: true, get: () => assert.fail('looked at') });
    assert.equal(
      JSON.stringify(maskDetails(detailsOf({ recipient, raw: [bad] }), ['recipient']).raw),
      '[{}]',
    );
    const proto: unknown = JSON.parse(`{"__proto__":{"to":"${number}"},"constructor":1}`);
    const own = maskDetails(detailsOf({ recipient, raw: proto }), ['recipient']).raw;
    assert.equal(JSON.stringify(own), '{"__proto__":{"to":"••••••••••••"},"constructor":1}');
  });

  it('never throws, whatever a message is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withNullPrototype: true,
      withObjectString: true,
      withDate: true,
      withMap: true,
    });
    fc.assert(
      fc.property(
        anything,
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (raw, text, name) => {
          const fields = typeof raw === 'object' ? raw : { raw };
          const category = 'authentication';
          const details = detailsOf({
            ...{ senderId: name, sentBy: text, preview: text, raw, content: { ...fields, type: text } },
            ...{ recipient: { country: null, number: name }, messageId: `wamid.${text}${name}` },
            template: { name: text, language: null, category },
          });
          const { raw: masked } = maskDetails(details, maskParts);
          assert.equal(
            typeof masked,
            typeof raw === 'number' || typeof raw === 'bigint' ? typeof masked : typeof raw,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text', () => {
    const timeOf = (pump: string, length: number): number => {
      const text = pump.repeat(length / pump.length);
      // A text alone is not read beyond what a message can have: these are as many as it takes.
      const parts = Array.from({ length: Math.ceil(text.length / 60_000) }, (_, part) =>
        text.slice(part * 60_000, (part + 1) * 60_000),
      );
      const category = 'authentication';
      const details = detailsOf({
        ...{ recipient, sentBy: pump.repeat(30), preview: parts[0] ?? '', raw: parts },
        template: { name: 'otp', language: null, category },
      });
      return ownTimeOf(() => assert.ok(maskDetails(details, maskParts).raw));
    };
    const pumps = [
      '1 ',
      '12 a',
      '123 ',
      'a',
      'a1',
      '*',
      '*a',
      '1',
      '1-',
      '\u0661',
      '%31',
      '%ff',
      '%e4%bd',
      'wamid.',
      '0',
    ];
    for (const pump of [...pumps, '85291234567 ', '85291 ', 'a1-', 'OTP servic', '1️⃣', '\u{1D7CE}']) {
      timeOf(pump, 60_000);
      assert.ok(timeOf(pump, 600_000) < 2_000, JSON.stringify(pump));
    }
  });

  it('shows nothing of a text that is longer than any message', () => {
    const preview = `${number} ${'x'.repeat(70_000)}`;
    assert.equal(maskMessage(detailsOf({ recipient, preview }), ['recipient']).preview, maskedText);
    const template = { name: 'otp', language: null, category: 'authentication' };
    assert.equal(maskMessage(detailsOf({ template, preview }), ['code']).preview, maskedText);
    assert.equal(maskMessage(detailsOf({ preview }), ['code']).preview, preview);
  });
});
