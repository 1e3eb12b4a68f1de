import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  codesOf,
  maskCodes,
  maskContent,
  maskedCode,
  maskMessage,
  maskRaw,
} from '../../src/content/mask-code.ts';
import { readContent } from '../../src/content/message-content.ts';
import type { MessageContent } from '../../src/model/message.ts';
import { detailsOf } from './details-of.ts';

const template = (category: string | null) => ({ name: 'otp', language: 'en_US', category });
const authentication = template('AUTHENTICATION');

const previews: readonly (readonly [preview: string, masked: string])[] = [
  ['123456 is your verification code.', `${maskedCode} is your verification code.`],
  ['*123456* is your verification code.', `*${maskedCode}* is your verification code.`],
  ['Code: 1234', `Code: ${maskedCode}`],
  ['Code: 1234567890', `Code: ${maskedCode}`],
  ['Your code is 123 456.', `Your code is ${maskedCode}.`],
  ['Your code is 123-456.', `Your code is ${maskedCode}.`],
  ['G-123456 is your code', `G-${maskedCode} is your code`],
  ['A1B2C3 is your code', `${maskedCode} is your code`],
  ['*QWERTY* is your code', `*${maskedCode}* is your code`],
  ['رمزك هو ١٢٣٤٥٦', `رمزك هو ${maskedCode}`],
  ['您的验证码是123456。', `您的验证码是${maskedCode}。`],
  ['123456. It expires in 10 minutes.', `${maskedCode}. It expires in 10 minutes.`],
  ['Seu código é 987654, não compartilhe', `Seu código é ${maskedCode}, não compartilhe`],
  ['123456 (or 654321)', `${maskedCode} (or ${maskedCode})`],
  ['Hello', 'Hello'],
  ['', ''],
];

const code = fc.oneof(
  fc.stringMatching(/^[0-9]{4,8}$/),
  fc.stringMatching(/^[A-Z0-9]{5,8}$/).filter((text) => /[A-Z]/.test(text) && /\d/.test(text)),
);

/** The ways in which a code comes: rendered, or as values for a definition. */
const shapesOf = (text: string): readonly MessageContent[] => [
  {
    type: 'template',
    body: `*${text}* is your code.`,
    buttons: [{ type: 'copy-code', label: 'Copy', code: text }],
  },
  {
    type: 'template',
    header: { type: 'text', text: `Code ${text}` },
    body: `Use ${text}`,
    footer: text,
  },
  {
    type: 'template',
    body: 'x',
    buttons: [{ type: 'url', label: 'Go', url: `https://a.com/otp?code=otp${text}&x=1` }],
  },
  { type: 'text', text: { body: `Use ${text} now` } },
  {
    type: 'template',
    components: [
      { type: 'BODY', text: '*{{1}}* is your code.' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'OTP', text: 'Copy' },
          { type: 'URL', text: 'Go', url: 'https://a.com/{{1}}' },
        ],
      },
    ],
    parameters: [
      { type: 'body', parameters: [{ type: 'text', text }] },
      { type: 'button', index: '0', parameters: [{ type: 'text', text }] },
      { type: 'button', index: '1', parameters: [{ type: 'text', text }] },
    ],
  },
];

describe('masking of one-time codes', () => {
  for (const [preview, masked] of previews) {
    it(`masks ${JSON.stringify(preview)}`, () => {
      assert.equal(maskMessage(detailsOf({ template: authentication, preview })).preview, masked);
    });
  }

  it('leaves messages of other categories as they are, the very same object', () => {
    for (const category of ['utility', 'marketing', null]) {
      const message = detailsOf({ template: template(category), preview: 'Order 123456 is on its way' });
      assert.equal(maskMessage(message), message);
    }
    const free = detailsOf({ preview: '123456' });
    assert.equal(maskMessage(free), free);
  });

  it('knows the category in any case, and the international one', () => {
    for (const category of [
      'authentication',
      'Authentication',
      'AUTHENTICATION_INTERNATIONAL',
      'authentication-international',
    ]) {
      assert.equal(
        maskMessage(detailsOf({ template: template(category), preview: '1234' })).preview,
        maskedCode,
      );
    }
  });

  it('masks what a copy-code button copies in any message, and where it stands elsewhere', () => {
    const content = readContent({
      type: 'template',
      body: 'Use SAVE20 at 123456',
      buttons: [{ type: 'copy-code', label: 'SAVE20', code: 'SAVE20' }],
    });
    assert.ok(content);
    const masked = maskContent(content, codesOf(detailsOf({ template: template('marketing') }), content));
    assert.equal(masked.body, `Use ${maskedCode} at 123456`);
    assert.deepEqual(masked.buttons[0], {
      kind: 'copy-code',
      label: maskedCode,
      url: null,
      phone: null,
      code: maskedCode,
    });
  });

  it('masks a button’s code however short, without blotting out other words', () => {
    const content = readContent({
      type: 'template',
      body: 'A day',
      buttons: [{ type: 'copy-code', label: 'Copy', code: 'A' }],
    });
    assert.ok(content);
    const masked = maskContent(content, codesOf(detailsOf(), content));
    assert.deepEqual([masked.body, masked.buttons[0]?.code], ['A day', maskedCode]);
  });

  it('leaves no code anywhere: content, raw data, keys, numbers, preview', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 4 }), (text, shape) => {
        const content = shapesOf(text)[shape] ?? null;
        const raw = {
          content,
          preview: `${text} is it`,
          [`key ${text}`]: /^[1-9]\d*$/.test(text) ? Number(text) : text,
        };
        const details = detailsOf({ template: authentication, preview: raw.preview, content, raw });
        const tree = readContent(content);
        assert.ok(tree);
        const codes = codesOf(details, tree);
        const shown = JSON.stringify([
          maskContent(tree, codes),
          maskRaw(raw, codes),
          maskMessage(details).preview,
        ]);
        assert.ok(!shown.includes(text), shown);
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes nothing else in the raw data, and nothing in the original', () => {
    const raw = { id: 'm1', list: [1, null, true, { text: '123456' }], nested: { deep: ['x'] } };
    const before = structuredClone(raw);
    const masked = maskRaw(raw, ['123456']);
    assert.equal(JSON.stringify(masked), JSON.stringify(raw).replace('123456', maskedCode));
    assert.deepEqual(raw, before);
    assert.equal(maskRaw(raw, []), raw);
  });

  it('copies raw data of any depth, and keys of the prototype as keys', () => {
    let deep: unknown = '123456';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    let masked = maskRaw(deep, ['123456']);
    while (Array.isArray(masked)) masked = masked[0];
    assert.equal(masked, maskedCode);
    const proto = maskRaw(JSON.parse('{"__proto__":{"code":"123456"}}'), ['123456']);
    assert.equal(JSON.stringify(proto), `{"__proto__":{"code":"${maskedCode}"}}`);
  });

  it('masks the longest code first', () => {
    const message = detailsOf({ template: authentication, preview: 'A1B2 or A1B2C3' });
    assert.deepEqual(codesOf(message, null), ['A1B2C3', 'A1B2']);
    assert.equal(maskMessage(message).preview, `${maskedCode} or ${maskedCode}`);
    assert.equal(maskCodes('123456 1234', ['123456', '1234']), `${maskedCode} ${maskedCode}`);
  });

  it('takes time in proportion to the text', () => {
    for (const pump of ['1 ', '12 a', '123 ', 'a', 'a1', '*', '*a', '1', '1-', '\u0661']) {
      const started = performance.now();
      maskMessage(detailsOf({ template: authentication, preview: pump.repeat(100_000) }));
      assert.ok(performance.now() - started < 2_000, JSON.stringify(pump));
    }
  });
});
