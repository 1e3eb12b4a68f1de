import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maskedText } from '../../src/content/blot-out.ts';
import { codesOf } from '../../src/content/mask-code.ts';
import { maskDetails } from '../../src/content/mask-details.ts';
import { maskMessage } from '../../src/content/mask-message.ts';
import { readContent } from '../../src/content/message-content.ts';
import type { MessageContent } from '../../src/model/message.ts';
import { detailsOf } from './details-of.ts';
import { groupings, percent, scripts, textsIn, visibleDigits } from './secret-shapes.ts';

const template = (category: string | null) => ({ name: 'otp', language: 'en_US', category });
const authentication = template('AUTHENTICATION');
const code = ['code'] as const;

const previews: readonly (readonly [preview: string, masked: string])[] = [
  ['123456 is your verification code.', `${maskedText} is your verification code.`],
  ['*123456* is your verification code.', `*${maskedText}* is your verification code.`],
  ['Code: 1234', `Code: ${maskedText}`],
  ['Code: 1234567890', `Code: ${maskedText}`],
  ['Your code is 123 456.', `Your code is ${maskedText}.`],
  ['Your code is 123-456.', `Your code is ${maskedText}.`],
  ['Your code is 1.2.3.4', `Your code is ${maskedText}`],
  ['Your code is 1️⃣2️⃣3️⃣4️⃣', `Your code is ${maskedText}\uFE0F\u20E3`],
  ['G-123456 is your code', `G-${maskedText} is your code`],
  ['A1B2C3 is your code', `${maskedText} is your code`],
  ['A1-B2-C3 is your code', `${maskedText} is your code`],
  ['А1Б2В3 это ваш код', `${maskedText} это ваш код`],
  ['*QWERTY* is your code', `*${maskedText}* is your code`],
  ['*123 456* is your code', `*${maskedText}* is your code`],
  ['*A1 B2 C3* is your code', `*${maskedText}* is your code`],
  ['*Do not share* it: 1234', `*Do not share* it: ${maskedText}`],
  ['رمزك هو ١٢٣٤٥٦', `رمزك هو ${maskedText}`],
  ['您的验证码是123456。', `您的验证码是${maskedText}。`],
  ['您的验证码是１２３４５６。', `您的验证码是${maskedText}。`],
  ['123456. It expires in 10 minutes.', `${maskedText}. It expires in 10 minutes.`],
  ['Seu código é 987654, não compartilhe', `Seu código é ${maskedText}, não compartilhe`],
  ['123456 (or 654321)', `${maskedText} (or ${maskedText})`],
  ['Hello', 'Hello'],
  ['', ''],
];

const anyCode = fc.oneof(
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
      const message = detailsOf({ template: authentication, preview });
      assert.equal(maskMessage(message, code).preview, masked);
    });
  }

  it('leaves messages of other categories as they are, the very same object', () => {
    for (const category of ['utility', 'marketing', null]) {
      const message = detailsOf({ template: template(category), preview: 'Order 123456 is on its way' });
      assert.equal(maskMessage(message, code), message);
      assert.equal(maskDetails(message, code), message);
    }
    const free = detailsOf({ preview: '123456' });
    assert.equal(maskMessage(free, code), free);
  });

  it('is none where nothing is to be masked', () => {
    const message = detailsOf({ template: authentication, preview: '123456' });
    assert.equal(maskMessage(message, []), message);
    assert.equal(maskDetails(message, []), message);
  });

  it('knows the category in any case, and the international one', () => {
    for (const category of [
      'authentication',
      'Authentication',
      'AUTHENTICATION_INTERNATIONAL',
      'authentication-international',
    ]) {
      const message = detailsOf({ template: template(category), preview: '1234' });
      assert.equal(maskMessage(message, code).preview, maskedText);
    }
  });

  it('knows an authentication message by its button, where nobody says the category', () => {
    const content = {
      type: 'template',
      body: 'Use A1B2C3',
      buttons: [{ type: 'OTP', otp_type: 'ONE_TAP', text: 'x' }],
    };
    assert.equal(maskDetails(detailsOf({ content }), code).content?.body, `Use ${maskedText}`);
  });

  it('masks what a copy-code button copies in any message, and where it stands elsewhere', () => {
    const content = {
      type: 'template',
      body: 'Use SAVE20 at 123456',
      buttons: [{ type: 'copy-code', label: 'SAVE20', code: 'SAVE20' }],
    };
    const details = detailsOf({ template: template('marketing'), content, raw: { note: 'save20 it' } });
    const masked = maskDetails(details, code);
    assert.equal(masked.content?.body, `Use ${maskedText} at 123456`);
    assert.deepEqual(readContent(masked.content)?.buttons[0], {
      ...readContent(content)?.buttons[0],
      label: maskedText,
      code: maskedText,
    });
    assert.equal(JSON.stringify(masked.raw), `{"note":"${maskedText} it"}`);
  });

  it('masks a button’s code however short, without blotting out other words', () => {
    for (const short of ['A', '7', '123']) {
      const content = {
        type: 'template',
        body: `A day of 7 or 123`,
        buttons: [{ type: 'copy-code', label: 'Copy', code: short }],
      };
      const masked = maskDetails(detailsOf({ content, raw: { content } }), code);
      assert.equal(masked.content?.body, 'A day of 7 or 123');
      assert.deepEqual(JSON.stringify(masked.raw).match(/"code":"(.*?)"/)?.[1], maskedText);
      assert.equal(readContent(masked.content)?.buttons[0]?.code, maskedText);
    }
  });

  it('masks all that was filled into an authentication template, in however many parts', () => {
    const content = {
      type: 'template',
      components: [{ type: 'BODY', text: '{{1}}{{2}} is it.' }],
      parameters: ['12', '34'],
    };
    const masked = maskDetails(detailsOf({ template: authentication, content, raw: content }), code);
    assert.doesNotMatch(readContent(masked.content)?.body?.text ?? '1', /\d/);
    assert.doesNotMatch(JSON.stringify(masked.raw), /12|34/);
  });

  it('leaves no code anywhere: content, raw data, keys, numbers, preview', () => {
    fc.assert(
      fc.property(anyCode, fc.nat({ max: 4 }), (text, shape) => {
        const content = shapesOf(text)[shape] ?? null;
        const raw = {
          content,
          preview: `${text} is it`,
          [`key ${text}`]: /^[1-9]\d*$/.test(text) ? Number(text) : text,
        };
        const masked = maskDetails(
          detailsOf({ template: authentication, preview: raw.preview, content, raw }),
          code,
        );
        const { preview, content: data, raw: all } = masked;
        const shown = JSON.stringify([preview, data, all, readContent(data)]);
        assert.ok(!shown.includes(text), shown);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves no digit of a code, in whatever script and groups it is written', () => {
    for (const digits of ['123456', '9876'])
      for (const inScript of scripts)
        for (const grouped of groupings) {
          const text = inScript(grouped(digits));
          const content = {
            type: 'template',
            body: `*${text}* is it`,
            buttons: [{ type: 'copy-code', label: `Copy ${text}`, code: digits }],
            [`field ${text}`]: [text, `https://a.com/?code=otp${percent(text)}`],
          };
          const raw = { [text]: text, number: Number(digits), json: JSON.stringify({ code: text }) };
          const masked = maskDetails(detailsOf({ preview: text, content, raw }), code);
          for (const shown of textsIn([masked.preview, masked.content, masked.raw]))
            assert.equal(visibleDigits(shown), '', `${text} in ${shown}`);
        }
  });

  it('finds a code that only a text tells, in whatever script and groups it is written', () => {
    for (const digits of ['1234', '123456'])
      for (const inScript of scripts)
        for (const grouped of groupings.filter((write) => !/[()]|, /.test(write('123456')))) {
          const text = inScript(grouped(digits));
          const details = detailsOf({ template: authentication, preview: `Code ${text} is it`, raw: [text] });
          const { preview, raw } = maskDetails(details, code);
          for (const shown of textsIn([preview, raw])) assert.equal(visibleDigits(shown), '', shown);
        }
  });

  it('finds the codes of rows and of cards', () => {
    const row = detailsOf({ template: authentication, preview: 'A1B2 or A1B2C3' });
    assert.deepEqual(codesOf(row, null), ['A1B2', 'A1B2C3']);
    const cards = [{ buttons: [{ type: 'copy-code', label: 'Copy', code: 'SAVE20' }] }];
    const content = { type: 'template', body: 'SAVE20', cards };
    assert.doesNotMatch(JSON.stringify(maskDetails(detailsOf({ content }), code)), /SAVE20/);
  });
});
