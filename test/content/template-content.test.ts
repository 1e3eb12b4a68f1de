import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../../src/content/message-content.ts';
import type { MessageContent } from '../../src/model/message.ts';
import { button, media, parts, place, product, section, title, tree, type Shape } from './content-shapes.ts';

const body = (...parameters: readonly unknown[]) => ({ type: 'body', parameters });
const text = (value: string, name?: string) => ({
  type: 'text',
  text: value,
  ...(name && { parameter_name: name }),
});
const sent = (index: number, subType: string, ...parameters: readonly unknown[]) => ({
  type: 'button',
  sub_type: subType,
  index: String(index),
  parameters,
});
const bodyOnly = (words: string, parameters: readonly unknown[]): MessageContent => ({
  type: 'template',
  components: [{ type: 'BODY', text: words }],
  parameters,
});
const buttonsOnly = (buttons: readonly object[], parameters: readonly object[] = []): MessageContent => ({
  type: 'template',
  components: [
    { type: 'BODY', text: 'x' },
    { type: 'BUTTONS', buttons },
  ],
  parameters,
});
const headerOnly = (format: string, ...parameters: readonly object[]): MessageContent => ({
  type: 'template',
  components: [{ type: 'HEADER', format }],
  parameters: [{ type: 'header', parameters }],
});
const advice = ' For your security, do not share this code.';

const texts: readonly Shape[] = [
  [
    'positional variables',
    bodyOnly('{{1}} and {{2}}', [body(text('a'), text('b'))]),
    { body: '‹1=a› and ‹2=b›', variables: ['a', 'b'] },
  ],
  [
    'named variables',
    bodyOnly('Hi {{first_name}}', [body(text('x', 'other'), text('Ann', 'first_name'))]),
    { body: 'Hi ‹first_name=Ann›', variables: ['x', 'Ann'] },
  ],
  [
    'spaces within the braces',
    bodyOnly('Hi {{ 1 }}', [body(text('Ann'))]),
    { body: 'Hi ‹1=Ann›', variables: ['Ann'] },
  ],
  ['a variable twice', bodyOnly('{{1}}{{1}}', [body(text('a'))]), { body: '‹1=a›‹1=a›', variables: ['a'] }],
  [
    'a variable without a value, which stays as it is and is marked',
    bodyOnly('{{1}} {{2}} {{x}}', [body(text('a'), text(''))]),
    { body: '‹1=a› ‹2› ‹x›', variables: ['a'] },
  ],
  [
    'values that look like variables',
    bodyOnly('{{1}} {{2}}', [body(text('{{2}}'), text('b'))]),
    { body: '‹1={{2}}› ‹2=b›', variables: ['{{2}}', 'b'] },
  ],
  [
    'values that look like replacement patterns',
    bodyOnly('{{1}}', [body(text('$& $1'))]),
    { body: '‹1=$& $1›', variables: ['$& $1'] },
  ],
  [
    'braces that are no variable',
    bodyOnly('{{}} {{a b}} {1} {{1}', [body(text('a'))]),
    { body: '{{}} {{a b}} {1} {{1}', variables: ['a'] },
  ],
  ['values alone', bodyOnly('{{1}} {{2}}', ['a', text('b')]), { body: '‹1=a› ‹2=b›', variables: ['a', 'b'] }],
  [
    'values alone, which are the body’s',
    {
      type: 'template',
      components: [
        { type: 'HEADER', format: 'TEXT', text: 'Top {{1}}' },
        { type: 'BODY', text: '{{1}}' },
      ],
      parameters: ['a'],
    },
    { header: title('Top ‹1›'), body: '‹1=a›', variables: ['a'] },
  ],
  [
    'amounts and dates by the words that stand in for them',
    bodyOnly('{{1}} on {{2}}', [
      body(
        { type: 'currency', currency: { fallback_value: '$100.99', code: 'USD', amount_1000: 100990 } },
        { type: 'date_time', date_time: { fallback_value: 'February 25' } },
      ),
    ]),
    { body: '‹1=$100.99› on ‹2=February 25›', variables: ['$100.99', 'February 25'] },
  ],
  [
    'an amount without such words, and a date of which nothing can be told',
    bodyOnly('{{1}} on {{2}}', [
      body(
        { type: 'currency', currency: { code: 'USD', amount_1000: 100990 } },
        { type: 'date_time', date_time: {} },
      ),
    ]),
    { body: '‹1=100.99 USD› on ‹2›', variables: ['100.99 USD'] },
  ],
  [
    'names of the prototype',
    bodyOnly('{{constructor}} {{__proto__}}', [body(text('a'))]),
    { body: '‹constructor› ‹__proto__›', variables: ['a'] },
  ],
  [
    'a header with a variable, a footer and buttons',
    {
      type: 'template',
      components: [
        { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}' },
        { type: 'BODY', text: 'Done' },
        { type: 'FOOTER', text: 'Bye {{1}}' },
        {
          type: 'BUTTONS',
          buttons: [
            { type: 'QUICK_REPLY', text: 'Stop' },
            { type: 'URL', text: 'Track', url: 'https://a.com/{{1}}' },
            { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+85230000001' },
          ],
        },
      ],
      parameters: [{ type: 'header', parameters: [text('42')] }, sent(1, 'url', text('T1'))],
    },
    {
      header: title('Order ‹1=42›'),
      body: 'Done',
      footer: 'Bye ‹1›',
      buttons: [
        button('quick-reply', 'Stop'),
        button('url', 'Track', { url: 'https://a.com/‹1=T1›' }),
        button('phone-number', 'Call', { phone: '+85230000001' }),
      ],
      variables: ['42', 'T1'],
    },
  ],
  [
    'the send payload itself',
    {
      type: 'template',
      components: [{ type: 'BODY', text: 'Hi {{1}}' }],
      template: { name: 'hi', components: [body(text('Ann'))] },
    },
    { body: 'Hi ‹1=Ann›', variables: ['Ann'] },
  ],
  [
    'a send payload without the template’s text',
    {
      type: 'template',
      template: {
        name: 'hi',
        components: [
          { type: 'header', parameters: [{ type: 'image', image: { id: '9' } }] },
          body(text('Ann', 'first_name'), text('b')),
          sent(1, 'url', text('T1')),
          { type: 'carousel', cards: [{ card_index: 2, components: [body(text('c'))] }] },
        ],
      },
    },
    {
      header: media('image', { mediaId: '9' }),
      sections: [
        section(
          'values',
          null,
          ['body first_name', 'Ann'],
          ['body 2', 'b'],
          ['button 1 1', 'T1'],
          ['card 2 body 1', 'c'],
        ),
      ],
      variables: ['Ann', 'b', 'T1', 'c'],
    },
  ],
  [
    'values without anything else',
    { type: 'template', parameters: ['a', text('b')] },
    { sections: [section('values', null, ['1', 'a'], ['2', 'b'])], variables: ['a', 'b'] },
  ],
];

const code = ['123456'];
const auth = (type: object, bodyPart: object = {}): MessageContent => ({
  type: 'template',
  components: [
    { type: 'BODY', ...bodyPart },
    { type: 'BUTTONS', buttons: [{ type: 'OTP', text: 'Copy code', ...type }] },
  ],
  parameters: [body(text('123456')), sent(0, 'url', text('123456'))],
});
const otp = (kind: string, label = 'Copy code', more = {}) =>
  button(kind, label, { code: '123456', ...more });
const implied = { isWordingImplied: true, variables: code };

const authentication: readonly Shape[] = [
  [
    'whose words are given',
    auth({ otp_type: 'COPY_CODE' }, { text: '*{{1}}* ist dein Code.' }),
    { body: '*‹1=123456›* ist dein Code.', buttons: [otp('copy-code')], variables: code },
  ],
  [
    'whose words are implied',
    auth({ otp_type: 'COPY_CODE' }),
    { body: '*‹1=123456›* is your verification code.', buttons: [otp('copy-code')], ...implied },
  ],
  [
    'that fills in the code at one tap',
    auth(
      { otp_type: 'ONE_TAP', autofill_text: 'Fill in', supported_apps: [{ package_name: 'a.example' }] },
      { add_security_recommendation: true },
    ),
    {
      body: `*‹1=123456›* is your verification code.${advice}`,
      buttons: [otp('one-tap', 'Fill in', { target: 'a.example' })],
      ...implied,
    },
  ],
  [
    'that needs no tap',
    auth({ otp_type: 'ZERO_TAP' }),
    { body: '*‹1=123456›* is your verification code.', buttons: [otp('zero-tap')], ...implied },
  ],
  [
    'of a way of the future',
    auth({ otp_type: 'HOLOGRAM' }),
    { body: '*‹1=123456›* is your verification code.', buttons: [otp('otp')], ...implied },
  ],
  [
    'as Meta gives it back, with a button to a page of its own',
    {
      type: 'template',
      components: [
        { type: 'BODY', text: '*{{1}}*' },
        { type: 'FOOTER', text: 'This code expires in 5 minutes.' },
        {
          type: 'BUTTONS',
          buttons: [
            {
              type: 'URL',
              text: 'Copy code',
              url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code_expiration_minutes=5&code=otp{{1}}',
            },
          ],
        },
      ],
      parameters: [body(text('123456')), sent(0, 'url', text('123456'))],
    },
    {
      body: '*‹1=123456›*',
      footer: 'This code expires in 5 minutes.',
      buttons: [otp('copy-code')],
      variables: code,
    },
  ],
  [
    'that says when it expires, without a code',
    {
      type: 'template',
      category: 'AUTHENTICATION',
      components: [{ type: 'BODY' }, { type: 'FOOTER', code_expiration_minutes: 5 }],
    },
    {
      body: '*‹1›* is your verification code.',
      footer: 'This code expires in 5 minutes.',
      isWordingImplied: true,
    },
  ],
  ['of another kind, of which no words are implied', bodyOnly('', []), {}],
];

const buttons: readonly Shape[] = [
  [
    'a coupon',
    buttonsOnly(
      [{ type: 'COPY_CODE', text: 'Copy', example: 'X' }],
      [sent(0, 'copy_code', { type: 'coupon_code', coupon_code: 'SAVE20' })],
    ),
    { body: 'x', buttons: [button('copy-code', 'Copy', { code: 'SAVE20' })], variables: ['SAVE20'] },
  ],
  [
    'a coupon that was not sent, whose example is none',
    buttonsOnly([{ type: 'COPY_CODE', text: 'Copy', example: 'X' }]),
    { body: 'x', buttons: [button('copy-code', 'Copy')] },
  ],
  [
    'replies and what they send back',
    buttonsOnly(
      [
        { type: 'QUICK_REPLY', text: 'Yes' },
        { type: 'QUICK_REPLY', text: 'No' },
      ],
      [
        sent(1, 'quick_reply', { type: 'payload', payload: 'NO' }),
        sent(0, 'QUICK_REPLY', { payload: 'YES' }),
      ],
    ),
    {
      body: 'x',
      buttons: [
        button('quick-reply', 'Yes', { target: 'YES' }),
        button('quick-reply', 'No', { target: 'NO' }),
      ],
      variables: ['YES', 'NO'],
    },
  ],
  [
    'forms, catalogs, calls and what else there is',
    buttonsOnly([
      { type: 'FLOW', text: 'Book', flow_id: '8', flow_action: 'navigate' },
      { type: 'CATALOG', text: 'All' },
      { type: 'SPM', text: 'View' },
      { type: 'VOICE_CALL', text: 'Call' },
      { type: 'APP', text: 'Open' },
      { type: 'REQUEST_CONTACT_INFO' },
      { type: 'HOLOGRAM', text: 'Look' },
    ]),
    {
      body: 'x',
      buttons: [
        button('flow', 'Book', { target: '8' }),
        button('catalog', 'All'),
        button('spm', 'View'),
        button('voice-call', 'Call'),
        button('app', 'Open'),
        button('request-contact-info', null),
        button('hologram', 'Look'),
      ],
    },
  ],
  [
    'a selection of products, with the products',
    buttonsOnly(
      [{ type: 'MPM', text: 'View items' }],
      [
        sent(0, 'mpm', {
          type: 'action',
          action: {
            thumbnail_product_retailer_id: 'S1',
            sections: [
              { title: 'New', product_items: [{ product_retailer_id: 'S1' }, { product_retailer_id: 'S2' }] },
            ],
          },
        }),
      ],
    ),
    {
      body: 'x',
      buttons: [button('mpm', 'View items')],
      sections: [section('products', 'New', ['S1'], ['S2'])],
    },
  ],
  [
    'an address of which one variable is missing',
    buttonsOnly(
      [{ type: 'URL', text: 'Go', url: 'https://a.com/{{1}}/{{2}}' }],
      [sent(0, 'url', text('T1'))],
    ),
    {
      body: 'x',
      buttons: [button('url', 'Go', { url: 'https://a.com/‹1=T1›/‹2›' })],
      variables: ['T1'],
    },
  ],
];

const others: readonly Shape[] = [
  [
    'a picture on top',
    headerOnly('IMAGE', { type: 'image', image: { link: 'https://a.com' } }),
    { header: media('image', { url: 'https://a.com' }) },
  ],
  [
    'a GIF on top, sent as the video it is',
    headerOnly('GIF', { type: 'video', video: { link: 'https://a.com' } }),
    { header: media('gif', { url: 'https://a.com' }) },
  ],
  [
    'a GIF on top, sent as one',
    headerOnly('GIF', { type: 'gif', gif: { id: '9' } }),
    { header: media('gif', { mediaId: '9' }) },
  ],
  [
    'a document on top',
    headerOnly('DOCUMENT', { type: 'document', document: { id: '9', filename: 'a.pdf' } }),
    { header: media('document', { mediaId: '9', fileName: 'a.pdf' }) },
  ],
  ['a video on top that was not sent', headerOnly('VIDEO'), { header: media('video') }],
  [
    'a place on top',
    headerOnly('LOCATION', { type: 'location', location: { latitude: '1', longitude: '2', name: 'Pier' } }),
    { header: place({ latitude: '1', longitude: '2', name: 'Pier' }) },
  ],
  [
    'a product on top',
    headerOnly('PRODUCT', { type: 'product', product: { product_retailer_id: 'S1', catalog_id: '7' } }),
    { header: product('S1', { catalogId: '7' }) },
  ],
  [
    'a header of the future',
    headerOnly('HOLOGRAM', { type: 'hologram', hologram: {} }),
    { header: { kind: 'unknown', type: 'hologram' } },
  ],
  [
    'cards, each with its own values, in whatever order they were sent',
    {
      type: 'template',
      components: [
        { type: 'BODY', text: 'All {{1}}' },
        {
          type: 'CAROUSEL',
          cards: ['A', 'B', 'C'].map((name) => ({
            components: [
              { type: 'HEADER', format: 'IMAGE' },
              { type: 'BODY', text: `${name} {{1}}` },
              { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Go', url: 'https://a.com/{{1}}' }] },
            ],
          })),
        },
      ],
      parameters: [
        body(text('x')),
        {
          type: 'carousel',
          cards: [
            { card_index: 1, components: [body(text('two')), sent(0, 'url', text('2'))] },
            {
              card_index: 0,
              components: [
                { type: 'header', parameters: [{ type: 'image', image: { id: '9' } }] },
                body(text('one')),
              ],
            },
          ],
        },
      ],
    },
    {
      body: 'All ‹1=x›',
      cards: [
        parts({
          header: media('image', { mediaId: '9' }),
          body: 'A ‹1=one›',
          buttons: [button('url', 'Go', { url: 'https://a.com/‹1›' })],
        }),
        parts({
          header: media('image'),
          body: 'B ‹1=two›',
          buttons: [button('url', 'Go', { url: 'https://a.com/‹1=2›' })],
        }),
        parts({
          header: media('image'),
          body: 'C ‹1›',
          buttons: [button('url', 'Go', { url: 'https://a.com/‹1›' })],
        }),
      ],
      variables: ['x', 'one', 'two', '2'],
    },
  ],
  [
    'an offer that ends',
    {
      type: 'template',
      components: [
        { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: '20% off', has_expiration: true } },
        { type: 'BODY', text: 'x' },
      ],
      parameters: [
        {
          type: 'limited_time_offer',
          parameters: [
            { type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1_796_083_200_000 } },
          ],
        },
      ],
    },
    { body: 'x', offer: { text: '20% off', expiresAt: '2026-12-01T00:00:00.000Z' } },
  ],
  [
    'a request for leave to call',
    { type: 'template', components: [{ type: 'BODY', text: 'x' }, { type: 'CALL_PERMISSION_REQUEST' }] },
    { body: 'x', buttons: [button('call-permission-request', null)] },
  ],
  [
    'a part of the future',
    {
      type: 'template',
      components: [
        { type: 'BODY', text: 'x' },
        { type: 'HOLOGRAM', text: 'y' },
      ],
    },
    { body: 'x', sections: [section('unknown', null, ['HOLOGRAM', 'y'])] },
  ],
];

describe('a template as its definition and what was sent', () => {
  const groups = {
    'its texts': texts,
    'an authentication template': authentication,
    'its buttons': buttons,
    others,
  };
  for (const [group, shapes] of Object.entries(groups)) {
    describe(group, () => {
      for (const [name, content, expected] of shapes)
        it(`reads ${name}`, () => assert.deepEqual(readContent(content), tree(content, expected)));
    });
  }

  it('says of every variable where it stands, and changes nothing else', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ' ', '*', '{', '}', '‮', '😀') }),
      fc.nat({ max: 5 }),
    );
    const values = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), values, (pieces, given) => {
        const words = pieces.map((each) =>
          typeof each === 'number' ? `{{${each}}}` : ` ${each.replaceAll('{{', '')} `,
        );
        const content = readContent(bodyOnly(`x${words.join('')}`, [body(...given)]));
        const { text: whole, variables } = content!.body!;
        const numbers = pieces.filter((each) => typeof each === 'number');
        const expected = numbers.map((number) => given[number - 1] ?? `{{${number}}}`);
        assert.deepEqual(
          variables.map(({ start, end }) => whole.slice(start, end)),
          expected,
        );
        assert.deepEqual(
          variables.map(({ isFilled }) => isFilled),
          numbers.map((number) => given[number - 1] !== undefined),
        );
        let rest = '';
        let at = 0;
        for (const { start, end, name } of variables) {
          rest += `${whole.slice(at, start)}{{${name}}}`;
          at = end;
        }
        assert.equal(rest + whole.slice(at), `x${words.join('')}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('fills no memory with a long value in many places, and says how much it has left out', () => {
    const value = 'v'.repeat(1_000_000);
    const content = readContent(bodyOnly('{{1}} '.repeat(100_000), [body(value)]));
    assert.ok(content!.body!.text.length < 5_000_000);
    assert.equal(content!.leftOut, 100_000 * 1_000_000 - 4_000_000);
    assert.deepEqual(content!.variables, [value]);
    const cards = Array.from({ length: 50 }, () => ({
      components: [{ type: 'BODY', text: '{{1}}'.repeat(10) }],
    }));
    const carousel = readContent({
      type: 'template',
      components: [{ type: 'CAROUSEL', cards }],
      parameters: [{ type: 'carousel', cards: cards.map(() => ({ components: [body(value)] })) }],
    });
    assert.ok(carousel!.cards.reduce((sum, card) => sum + card.body!.text.length, 0) <= 4_000_000);
  });
});
