import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ContentTree } from '../../src/content/content-tree.ts';
import { readContent } from '../../src/content/message-content.ts';
import type { MessageContent } from '../../src/model/message.ts';

const empty: Omit<ContentTree, 'type'> = {
  kind: 'message',
  header: null,
  body: null,
  footer: null,
  buttons: [],
  items: [],
  variables: [],
};
const button = (kind: string, label: string | null, more = {}) => ({
  kind,
  label,
  url: null,
  phone: null,
  code: null,
  ...more,
});
const media = (kind: string, more = {}) => ({
  kind,
  url: null,
  mediaId: null,
  mimeType: null,
  fileName: null,
  ...more,
});
const place = (more = {}) => ({
  kind: 'location',
  name: null,
  address: null,
  latitude: null,
  longitude: null,
  ...more,
});

type Shape = readonly [name: string, content: MessageContent, expected: object];

const rendered: readonly Shape[] = [
  ['a text', { type: 'text', body: 'Hi *you*' }, { body: 'Hi *you*' }],
  ['a text under another word', { type: 'text', text: 'Hi' }, { body: 'Hi' }],
  [
    'a template',
    {
      type: 'template',
      header: { type: 'text', text: 'Your code' },
      body: '*123456* is your verification code.',
      footer: 'Expires in 10 minutes.',
      buttons: [{ type: 'copy-code', label: 'Copy code', code: '123456' }],
    },
    {
      header: { kind: 'text', text: 'Your code' },
      body: '*123456* is your verification code.',
      footer: 'Expires in 10 minutes.',
      buttons: [button('copy-code', 'Copy code', { code: '123456' })],
    },
  ],
  [
    'a template with media on top',
    { type: 'template', header: { type: 'image', url: 'https://a.com/b.png' }, body: 'x' },
    { header: media('image', { url: 'https://a.com/b.png' }), body: 'x' },
  ],
  [
    'a header that is just text',
    { type: 'template', header: 'Top', body: 'x' },
    { header: { kind: 'text', text: 'Top' }, body: 'x' },
  ],
  [
    'a header of an unknown kind',
    { type: 'template', header: { type: 'hologram', x: 1 }, body: 'x' },
    { body: 'x' },
  ],
  [
    'an image with its caption',
    { type: 'image', url: 'https://a.com', mimeType: 'image/png', caption: 'See' },
    { header: media('image', { url: 'https://a.com', mimeType: 'image/png' }), body: 'See' },
  ],
  [
    'a document',
    { type: 'document', fileName: 'a.pdf' },
    { header: media('document', { fileName: 'a.pdf' }) },
  ],
  ['a sticker of which nothing else is said', { type: 'sticker' }, { header: media('sticker') }],
  [
    'a place, numbers as text',
    { type: 'location', latitude: 22.3, longitude: 0, name: 'Pier', address: 'Road' },
    { header: place({ latitude: '22.3', longitude: '0', name: 'Pier', address: 'Road' }) },
  ],
  ['a system message', { type: 'system', body: 'Number changed' }, { body: 'Number changed' }],
];

const cloud: readonly Shape[] = [
  ['a text', { type: 'text', text: { body: 'Hi', preview_url: true } }, { body: 'Hi' }],
  [
    'an image',
    { type: 'image', image: { id: '9', link: 'https://a.com', mime_type: 'image/png', caption: 'See' } },
    { header: media('image', { mediaId: '9', url: 'https://a.com', mimeType: 'image/png' }), body: 'See' },
  ],
  [
    'a document',
    { type: 'document', document: { filename: 'a.pdf' } },
    { header: media('document', { fileName: 'a.pdf' }) },
  ],
  ['an audio', { type: 'audio', audio: { id: '9' } }, { header: media('audio', { mediaId: '9' }) }],
  ['a video', { type: 'video', video: { id: '9' } }, { header: media('video', { mediaId: '9' }) }],
  [
    'a place',
    { type: 'location', location: { latitude: 1, longitude: 2 } },
    { header: place({ latitude: '1', longitude: '2' }) },
  ],
  [
    'contacts',
    {
      type: 'contacts',
      contacts: [{ name: { formatted_name: 'Ann' }, phones: [{ phone: '+1' }, { phone: '+2' }] }, {}],
    },
    {
      items: [
        { title: 'Ann', details: '+1 · +2' },
        { title: null, details: null },
      ],
    },
  ],
  ['a reaction', { type: 'reaction', reaction: { message_id: 'x', emoji: '👍' } }, { body: '👍' }],
  ['a pressed button', { type: 'button', button: { text: 'Yes', payload: 'YES' } }, { body: 'Yes' }],
  [
    'a chosen reply',
    { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: '1', title: 'Yes' } } },
    { body: 'Yes' },
  ],
  [
    'a chosen row',
    { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: '1', title: 'Red' } } },
    { body: 'Red' },
  ],
  [
    'reply buttons',
    {
      type: 'interactive',
      interactive: {
        type: 'button',
        header: { type: 'image', image: { link: 'https://a.com' } },
        body: { text: 'Pick' },
        footer: { text: 'Now' },
        action: { buttons: [{ type: 'reply', reply: { id: '1', title: 'Yes' } }] },
      },
    },
    {
      header: media('image', { url: 'https://a.com' }),
      body: 'Pick',
      footer: 'Now',
      buttons: [button('quick-reply', 'Yes')],
    },
  ],
  [
    'a list',
    {
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text: 'Pick' },
        action: {
          button: 'Menu',
          sections: [{ title: 'A', rows: [{ id: '1', title: 'Red', description: 'Warm' }] }],
        },
      },
    },
    { body: 'Pick', buttons: [button('list', 'Menu')], items: [{ title: 'Red', details: 'Warm' }] },
  ],
  [
    'a call to action',
    {
      type: 'interactive',
      interactive: {
        type: 'cta_url',
        body: { text: 'x' },
        action: { name: 'cta_url', parameters: { display_text: 'Go', url: 'https://a.com' } },
      },
    },
    { body: 'x', buttons: [button('url', 'Go', { url: 'https://a.com' })] },
  ],
  [
    'a flow',
    {
      type: 'interactive',
      interactive: {
        type: 'flow',
        body: { text: 'x' },
        action: { name: 'flow', parameters: { flow_cta: 'Book', flow_id: '1' } },
      },
    },
    { body: 'x', buttons: [button('flow', 'Book')] },
  ],
  [
    'an order',
    {
      type: 'order',
      order: {
        text: 'Please',
        product_items: [{ product_retailer_id: 'SKU', quantity: 2, item_price: 9.5, currency: 'USD' }],
      },
    },
    { body: 'Please', items: [{ title: 'SKU', details: '2 · 9.5 · USD' }] },
  ],
];

const body = (...parameters: readonly object[]) => ({ type: 'body', parameters });
const text = (value: string, name?: string) => ({
  type: 'text',
  text: value,
  ...(name && { parameter_name: name }),
});
const bodyOnly = (words: string, parameters: readonly unknown[]): MessageContent => ({
  type: 'template',
  components: [{ type: 'BODY', text: words }],
  parameters,
});

const definitions: readonly Shape[] = [
  [
    'positional variables',
    bodyOnly('{{1}} and {{2}}', [body(text('a'), text('b'))]),
    { body: 'a and b', variables: ['a', 'b'] },
  ],
  [
    'named variables',
    bodyOnly('Hi {{first_name}}', [body(text('x'), text('Ann', 'first_name'))]),
    { body: 'Hi Ann', variables: ['Ann'] },
  ],
  [
    'spaces within the braces',
    bodyOnly('Hi {{ 1 }}', [body(text('Ann'))]),
    { body: 'Hi Ann', variables: ['Ann'] },
  ],
  ['a variable twice', bodyOnly('{{1}}{{1}}', [body(text('a'))]), { body: 'aa', variables: ['a', 'a'] }],
  [
    'a variable without a value',
    bodyOnly('{{1}} {{2}} {{x}}', [body(text('a'))]),
    { body: 'a {{2}} {{x}}', variables: ['a'] },
  ],
  [
    'values that look like variables',
    bodyOnly('{{1}} {{2}}', [body(text('{{2}}'), text('b'))]),
    { body: '{{2}} b', variables: ['{{2}}', 'b'] },
  ],
  [
    'values that look like replacement patterns',
    bodyOnly('{{1}}', [body(text('$& $1'))]),
    { body: '$& $1', variables: ['$& $1'] },
  ],
  ['values alone', bodyOnly('{{1}} {{2}}', ['a', text('b')]), { body: 'a b', variables: ['a', 'b'] }],
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
    { header: { kind: 'text', text: 'Top {{1}}' }, body: 'a', variables: ['a'] },
  ],
  [
    'amounts and dates by the words that stand in for them',
    bodyOnly('{{1}} on {{2}}', [
      body(
        { type: 'currency', currency: { fallback_value: '$100.99', code: 'USD', amount_1000: 100990 } },
        { type: 'date_time', date_time: { fallback_value: 'February 25' } },
      ),
    ]),
    { body: '$100.99 on February 25', variables: ['$100.99', 'February 25'] },
  ],
  [
    'names of the prototype',
    bodyOnly('{{constructor}} {{__proto__}}', [body(text('a'))]),
    { body: '{{constructor}} {{__proto__}}' },
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
            { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+85291234567' },
          ],
        },
      ],
      parameters: [
        { type: 'header', parameters: [text('42')] },
        { type: 'button', sub_type: 'url', index: '1', parameters: [text('T1')] },
      ],
    },
    {
      header: { kind: 'text', text: 'Order 42' },
      body: 'Done',
      footer: 'Bye {{1}}',
      buttons: [
        button('quick-reply', 'Stop'),
        button('url', 'Track', { url: 'https://a.com/T1' }),
        button('phone-number', 'Call', { phone: '+85291234567' }),
      ],
      variables: ['42', 'T1'],
    },
  ],
  [
    'a one-time code',
    {
      type: 'template',
      components: [
        { type: 'BODY', text: '*{{1}}* is your verification code.' },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' }] },
      ],
      parameters: [
        body(text('123456')),
        { type: 'button', sub_type: 'url', index: 0, parameters: [text('123456')] },
      ],
    },
    {
      body: '*123456* is your verification code.',
      buttons: [button('otp', 'Copy code', { code: '123456' })],
      variables: ['123456'],
    },
  ],
  [
    'a coupon',
    {
      type: 'template',
      components: [{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', text: 'Copy', example: 'X' }] }],
      parameters: [
        {
          type: 'button',
          sub_type: 'copy_code',
          index: '0',
          parameters: [{ type: 'coupon_code', coupon_code: 'SAVE20' }],
        },
      ],
    },
    { buttons: [button('copy-code', 'Copy', { code: 'SAVE20' })] },
  ],
  [
    'media on top',
    {
      type: 'template',
      components: [{ type: 'HEADER', format: 'IMAGE' }],
      parameters: [{ type: 'header', parameters: [{ type: 'image', image: { link: 'https://a.com' } }] }],
    },
    { header: media('image', { url: 'https://a.com' }) },
  ],
  [
    'media on top that was not sent',
    { type: 'template', components: [{ type: 'HEADER', format: 'VIDEO' }] },
    { header: media('video') },
  ],
  [
    'the send payload itself',
    {
      type: 'template',
      components: [{ type: 'BODY', text: 'Hi {{1}}' }],
      template: { name: 'hi', components: [body(text('Ann'))] },
    },
    { body: 'Hi Ann', variables: ['Ann'] },
  ],
  [
    'cards',
    {
      type: 'template',
      components: [{ type: 'CAROUSEL', cards: [{ components: [{ type: 'BODY', text: 'Card {{1}}' }] }, {}] }],
      parameters: [{ type: 'carousel', cards: [{ card_index: 0, components: [body(text('one'))] }] }],
    },
    {
      items: [
        { title: 'Card one', details: null },
        { title: null, details: null },
      ],
      variables: ['one'],
    },
  ],
];

const nest = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1)
    value = { type: 'template', components: [value], parameters: [value], body: value };
  return value;
};

describe('the content of a message', () => {
  for (const [group, shapes] of Object.entries({
    rendered,
    'as Meta sends it': cloud,
    'as a definition': definitions,
  })) {
    describe(group, () => {
      for (const [name, content, expected] of shapes) {
        it(`reads ${name}`, () =>
          assert.deepEqual(readContent(content), { ...empty, type: content.type, ...expected }));
      }
    });
  }

  it('is nothing where there is none', () => assert.equal(readContent(null), null));

  it('names a type it does not know, and shows what of it can be read', () => {
    for (const type of [
      'hologram',
      'unsupported',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
    ]) {
      assert.deepEqual(readContent({ type, body: 'x' }), { ...empty, kind: 'unknown', type, body: 'x' });
    }
  });

  it('keeps the word of the type as it came', () => {
    assert.deepEqual(readContent({ type: 'TEXT', body: 'x' }), { ...empty, type: 'TEXT', body: 'x' });
  });

  it('reads only own fields, whatever the prototype has', () => {
    const content = JSON.parse('{"type":"text","__proto__":{"body":"x","buttons":[{}]}}') as MessageContent;
    assert.deepEqual(readContent(content), { ...empty, type: 'text' });
    assert.deepEqual(readContent(Object.assign(Object.create({ body: 'x' }), { type: 'text' })), {
      ...empty,
      type: 'text',
    });
  });

  it('survives anything', () => {
    const names =
      'body text header footer buttons components parameters interactive action sections contacts template image type';
    const word = fc.constantFrom(
      ...names.split(' '),
      'BODY',
      'HEADER',
      'BUTTONS',
      'CAROUSEL',
      'OTP',
      'url',
      'location',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        word,
        fc.jsonValue(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(word, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(word, fc.dictionary(word, value), (type, fields) => {
        const tree = readContent({ ...(fields as object), type });
        assert.equal(tree?.type, type);
        for (const part of [tree?.body, tree?.footer]) assert.ok(part === null || typeof part === 'string');
      }),
      { numRuns: 5_000 },
    );
  });

  it('survives a great depth and a great many buttons and variables', () => {
    assert.equal(readContent(nest(5_000) as MessageContent)?.kind, 'message');
    assert.equal(
      readContent({ type: 'template', body: 'x', buttons: Array(10_000).fill({}) })?.buttons.length,
      10_000,
    );
    const contact = { name: { formatted_name: 'Ann' }, phones: Array(300_000).fill('+1') };
    assert.equal(readContent({ type: 'contacts', contacts: [contact] })?.items.length, 1);
    const many = bodyOnly('{{1}}'.repeat(100_000), [body(text('a'))]);
    assert.equal(readContent(many)?.variables.length, 100_000);
  });
});
