import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../../src/content/message-content.ts';
import type { MessageContent } from '../../src/model/message.ts';
import { button, media, parts, place, product, section, title, tree, type Shape } from './content-shapes.ts';
import { ownTimeOf } from './own-time.ts';

const rendered: readonly Shape[] = [
  ['a text', { type: 'text', body: 'Hi *you*' }, { body: 'Hi *you*' }],
  ['a text under another word', { type: 'text', text: 'Hi' }, { body: 'Hi' }],
  [
    'a text with braces, which are none of a template',
    { type: 'text', body: 'Hi {{1}}' },
    { body: 'Hi {{1}}' },
  ],
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
      header: title('Your code'),
      body: '*123456* is your verification code.',
      footer: 'Expires in 10 minutes.',
      buttons: [button('copy-code', 'Copy code', { code: '123456' })],
    },
  ],
  [
    'a template that nobody filled',
    {
      type: 'template',
      header: 'Order {{1}}',
      body: 'Hi {{name}}',
      buttons: [{ type: 'url', label: 'Go', url: 'https://a.com/{{1}}' }],
    },
    {
      header: title('Order ‹1›'),
      body: 'Hi ‹name›',
      buttons: [button('url', 'Go', { url: 'https://a.com/‹1›' })],
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
    { header: title('Top'), body: 'x' },
  ],
  [
    'a header of an unknown kind',
    { type: 'template', header: { type: 'hologram', x: 1 }, body: 'x' },
    { header: { kind: 'unknown', type: 'hologram' }, body: 'x' },
  ],
  [
    'every kind of button',
    {
      type: 'template',
      body: 'x',
      buttons: [
        { type: 'quick-reply', label: 'Stop', payload: 'STOP' },
        { type: 'url', label: 'Go', url: 'https://a.com' },
        { type: 'phone', label: 'Call', number: '+85230000001' },
        { type: 'phone-number', label: 'Call', phone: '+85230000001' },
        { type: 'hologram', label: 'Look' },
        {},
      ],
    },
    {
      body: 'x',
      buttons: [
        button('quick-reply', 'Stop', { target: 'STOP' }),
        button('url', 'Go', { url: 'https://a.com' }),
        button('phone-number', 'Call', { phone: '+85230000001' }),
        button('phone-number', 'Call', { phone: '+85230000001' }),
        button('hologram', 'Look'),
        button('unknown', null),
      ],
    },
  ],
  [
    'cards',
    {
      type: 'template',
      body: 'x',
      cards: [{ header: { type: 'image', url: 'u' }, body: 'A {{1}}', buttons: [{}] }],
    },
    {
      body: 'x',
      cards: [
        parts({ header: media('image', { url: 'u' }), body: 'A ‹1›', buttons: [button('unknown', null)] }),
      ],
    },
  ],
  [
    'an offer that ends',
    { type: 'template', body: 'x', offer: { text: '20% off', expiresAt: '2026-12-01T00:00:00Z' } },
    { body: 'x', offer: { text: '20% off', expiresAt: '2026-12-01T00:00:00.000Z' } },
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
    'a voice message',
    { type: 'voice', url: 'u', voice: true },
    { header: media('audio', { url: 'u', isVoice: true }) },
  ],
  [
    'a place, numbers as text',
    { type: 'location', latitude: 22.3, longitude: 0, name: 'Pier', address: 'Road' },
    { header: place({ latitude: '22.3', longitude: '0', name: 'Pier', address: 'Road' }) },
  ],
  [
    'a list',
    {
      type: 'interactive',
      body: 'x',
      sections: [{ title: 'A', rows: [{ title: 'Red', description: 'Warm' }] }],
    },
    { body: 'x', sections: [section('list', 'A', ['Red', 'Warm'])] },
  ],
  [
    'contacts by names and numbers alone',
    { type: 'contacts', contacts: [{ name: 'Ann', phones: ['+1', '+2'] }] },
    { sections: [section('contact', 'Ann', ['+1'], ['+2'])] },
  ],
  [
    'a reaction',
    { type: 'reaction', emoji: '👍', messageId: 'wamid.1' },
    { reaction: { emoji: '👍' }, about: 'wamid.1' },
  ],
  ['a system message', { type: 'system', body: 'Number changed' }, { body: 'Number changed' }],
];

const interactive = (type: string, more: object): MessageContent => ({
  type: 'interactive',
  interactive: { type, ...more },
});

const cloud: readonly Shape[] = [
  ['a text', { type: 'text', text: { body: 'Hi', preview_url: true } }, { body: 'Hi' }],
  [
    'a text that answers another',
    { type: 'text', text: { body: 'Hi' }, context: { from: '1', id: 'wamid.1' } },
    { body: 'Hi', about: 'wamid.1' },
  ],
  [
    'a text that was sent as an answer',
    { type: 'text', text: { body: 'Hi' }, context: { message_id: 'wamid.1' } },
    { body: 'Hi', about: 'wamid.1' },
  ],
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
  [
    'a voice message',
    { type: 'audio', audio: { id: '9', voice: true } },
    { header: media('audio', { mediaId: '9', isVoice: true }) },
  ],
  ['a video', { type: 'video', video: { id: '9' } }, { header: media('video', { mediaId: '9' }) }],
  [
    'a sticker',
    { type: 'sticker', sticker: { id: '9', mime_type: 'image/webp', animated: true } },
    { header: media('sticker', { mediaId: '9', mimeType: 'image/webp' }) },
  ],
  [
    'a place',
    { type: 'location', location: { latitude: 1, longitude: 2 } },
    { header: place({ latitude: '1', longitude: '2' }) },
  ],
  [
    'contacts',
    {
      type: 'contacts',
      contacts: [
        {
          name: { formatted_name: 'Ann', first_name: 'A' },
          org: { company: 'Post', department: 'North', title: 'Clerk' },
          phones: [{ phone: '+1', type: 'WORK', wa_id: '1' }, { wa_id: '2' }],
          emails: [{ email: 'a@b.example', type: 'HOME' }],
          addresses: [{ street: '1 Road', city: 'Town', country: 'Land', country_code: 'la', type: 'HOME' }],
          urls: [{ url: 'https://a.com', type: 'WORK' }],
          birthday: '2000-01-02',
        },
        {},
      ],
    },
    {
      sections: [
        section(
          'contact',
          'Ann',
          ['Clerk, North, Post'],
          ['+1', 'WORK'],
          ['2'],
          ['a@b.example', 'HOME'],
          ['1 Road, Town, Land', 'HOME'],
          ['https://a.com', 'WORK'],
          ['2000-01-02'],
        ),
        section('contact', null),
      ],
    },
  ],
  [
    'a reaction',
    { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '👍' } },
    { reaction: { emoji: '👍' }, about: 'wamid.1' },
  ],
  [
    'a reaction that was taken back',
    { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '' } },
    { reaction: { emoji: null }, about: 'wamid.1' },
  ],
  [
    'a pressed button',
    { type: 'button', button: { text: 'Yes', payload: 'YES' } },
    { body: 'Yes', sections: [section('payload', null, ['payload', 'YES'])] },
  ],
  [
    'a chosen reply',
    interactive('button_reply', { button_reply: { id: '1', title: 'Yes' } }),
    { subtype: 'button_reply', body: 'Yes', sections: [section('payload', null, ['id', '1'])] },
  ],
  [
    'a chosen row',
    interactive('list_reply', { list_reply: { id: '1', title: 'Red', description: 'Warm' } }),
    {
      subtype: 'list_reply',
      body: 'Red',
      sections: [section('payload', null, ['description', 'Warm'], ['id', '1'])],
    },
  ],
  [
    'a form that was filled in',
    interactive('nfm_reply', {
      nfm_reply: {
        name: 'flow',
        body: 'Sent',
        response_json: '{"a":1,"b":{"c":[true,null]},"d":{"e":{"f":{"g":1}}}}',
      },
    }),
    {
      subtype: 'nfm_reply',
      body: 'Sent',
      sections: [section('answers', null, ['a', '1'], ['b.c.0', 'true'], ['b.c.1', null], ['d.e.f.g', '1'])],
    },
  ],
  [
    'a form that was filled in too deep, or with what is no JSON',
    interactive('nfm_reply', { nfm_reply: { response_json: '{"a":{"b":{"c":{"d":{"e":1}}}}}' } }),
    { subtype: 'nfm_reply', sections: [section('answers', null, ['a.b.c.d', '…'])] },
  ],
  [
    'a form whose answers are no JSON',
    interactive('nfm_reply', { nfm_reply: { response_json: '{"a' } }),
    { subtype: 'nfm_reply', sections: [section('answers', null, ['response_json', '{"a'])] },
  ],
  [
    'reply buttons',
    interactive('button', {
      header: { type: 'image', image: { link: 'https://a.com' } },
      body: { text: 'Pick' },
      footer: { text: 'Now' },
      action: { buttons: [{ type: 'reply', reply: { id: '1', title: 'Yes' } }] },
    }),
    {
      subtype: 'button',
      header: media('image', { url: 'https://a.com' }),
      body: 'Pick',
      footer: 'Now',
      buttons: [button('quick-reply', 'Yes', { target: '1' })],
    },
  ],
  [
    'a list',
    interactive('list', {
      header: { type: 'text', text: 'Top' },
      body: { text: 'Pick' },
      action: {
        button: 'Menu',
        sections: [
          { title: 'A', rows: [{ id: '1', title: 'Red', description: 'Warm' }] },
          { title: 'B', rows: [{ id: '2', title: 'Blue' }] },
        ],
      },
    }),
    {
      subtype: 'list',
      header: title('Top'),
      body: 'Pick',
      buttons: [button('list', 'Menu')],
      sections: [section('list', 'A', ['Red', 'Warm']), section('list', 'B', ['Blue'])],
    },
  ],
  [
    'a call to action',
    interactive('cta_url', {
      body: { text: 'x' },
      action: { name: 'cta_url', parameters: { display_text: 'Go', url: 'https://a.com' } },
    }),
    { subtype: 'cta_url', body: 'x', buttons: [button('url', 'Go', { url: 'https://a.com' })] },
  ],
  [
    'a product',
    interactive('product', { body: { text: 'x' }, action: { catalog_id: '7', product_retailer_id: 'SKU' } }),
    {
      subtype: 'product',
      body: 'x',
      buttons: [button('spm', null, { target: 'SKU' })],
      sections: [section('products', null, ['SKU'])],
    },
  ],
  [
    'products',
    interactive('product_list', {
      header: { type: 'text', text: 'Top' },
      body: { text: 'x' },
      action: {
        catalog_id: '7',
        sections: [
          { title: 'A', product_items: [{ product_retailer_id: 'S1' }, { product_retailer_id: 'S2' }] },
        ],
      },
    }),
    {
      subtype: 'product_list',
      header: title('Top'),
      body: 'x',
      buttons: [button('mpm', null)],
      sections: [section('products', 'A', ['S1'], ['S2'])],
    },
  ],
  [
    'a catalog',
    interactive('catalog_message', {
      body: { text: 'x' },
      action: { name: 'catalog_message', parameters: { thumbnail_product_retailer_id: 'SKU' } },
    }),
    { subtype: 'catalog_message', body: 'x', buttons: [button('catalog', null, { target: 'SKU' })] },
  ],
  [
    'a flow',
    interactive('flow', {
      body: { text: 'x' },
      action: { name: 'flow', parameters: { flow_cta: 'Book', flow_id: '1' } },
    }),
    { subtype: 'flow', body: 'x', buttons: [button('flow', 'Book', { target: '1' })] },
  ],
  [
    'a request for a place',
    interactive('location_request_message', { body: { text: 'x' }, action: { name: 'send_location' } }),
    { subtype: 'location_request_message', body: 'x', buttons: [button('location-request', null)] },
  ],
  [
    'a request for an address',
    interactive('address_message', {
      body: { text: 'x' },
      action: { name: 'address_message', parameters: { country: 'IN', values: { name: 'Ann' } } },
    }),
    {
      subtype: 'address_message',
      body: 'x',
      buttons: [button('address', null)],
      sections: [section('address', null, ['country', 'IN'], ['values.name', 'Ann'])],
    },
  ],
  [
    'a call on WhatsApp, and leave to call',
    interactive('voice_call', {
      body: { text: 'x' },
      action: { name: 'voice_call', parameters: { display_text: 'Call', ttl_minutes: 100 } },
    }),
    { subtype: 'voice_call', body: 'x', buttons: [button('voice-call', 'Call')] },
  ],
  [
    'a request for leave to call',
    interactive('call_permission_request', {
      body: { text: 'x' },
      action: { name: 'call_permission_request' },
    }),
    { subtype: 'call_permission_request', body: 'x', buttons: [button('call-permission-request', null)] },
  ],
  [
    'a carousel of media',
    interactive('carousel', {
      body: { text: 'x' },
      action: {
        cards: [
          {
            card_index: 0,
            type: 'cta_url',
            header: { type: 'video', video: { link: 'https://a.com' } },
            body: { text: 'One' },
            action: { name: 'cta_url', parameters: { display_text: 'Go', url: 'https://b.com' } },
          },
          {
            card_index: 1,
            type: 'button',
            header: { type: 'image', image: { id: '9' } },
            action: { buttons: [{ type: 'quick_reply', quick_reply: { id: 'q', title: 'Yes' } }] },
          },
        ],
      },
    }),
    {
      subtype: 'carousel',
      body: 'x',
      cards: [
        parts({
          header: media('video', { url: 'https://a.com' }),
          body: 'One',
          buttons: [button('url', 'Go', { url: 'https://b.com' })],
        }),
        parts({
          header: media('image', { mediaId: '9' }),
          buttons: [button('quick-reply', 'Yes', { target: 'q' })],
        }),
      ],
    },
  ],
  [
    'a carousel of products',
    interactive('carousel', {
      body: { text: 'x' },
      action: { cards: [{ type: 'product', action: { product_retailer_id: 'SKU', catalog_id: '7' } }] },
    }),
    {
      subtype: 'carousel',
      body: 'x',
      cards: [
        parts({
          header: product('SKU', { catalogId: '7' }),
          buttons: [button('spm', null, { target: 'SKU' })],
        }),
      ],
    },
  ],
  [
    'an order and what it comes to',
    {
      type: 'order',
      order: {
        catalog_id: '7',
        text: 'Please',
        product_items: [
          { product_retailer_id: 'S1', quantity: 2, item_price: 9.5, currency: 'USD' },
          { product_retailer_id: 'S2', quantity: '3', item_price: '1', currency: 'USD' },
          { product_retailer_id: 'S3', item_price: 5, currency: 'EUR' },
        ],
      },
    },
    {
      body: 'Please',
      order: {
        catalogId: '7',
        lines: [
          { product: 'S1', quantity: '2', price: { amount: 9.5, currency: 'USD' } },
          { product: 'S2', quantity: '3', price: { amount: 1, currency: 'USD' } },
          { product: 'S3', quantity: null, price: { amount: 5, currency: 'EUR' } },
        ],
        totals: [
          { amount: 22, currency: 'USD' },
          { amount: 5, currency: 'EUR' },
        ],
      },
    },
  ],
  [
    'an order of which nobody can tell what it comes to',
    { type: 'order', order: { product_items: [{ item_price: 5 }, { item_price: 'much' }] } },
    {
      order: {
        catalogId: null,
        lines: [
          { product: null, quantity: null, price: { amount: 5, currency: null } },
          { product: null, quantity: null, price: null },
        ],
        totals: [],
      },
    },
  ],
  [
    'a system message',
    { type: 'system', system: { body: 'Ann changed her number', wa_id: '1', type: 'user_changed_number' } },
    { body: 'Ann changed her number' },
  ],
  [
    'a message that WhatsApp does not hand on',
    {
      type: 'unsupported',
      errors: [{ code: 131051, title: 'x', error_data: { details: 'Not supported.' } }],
    },
    { kind: 'unknown', sections: [section('errors', null, ['131051', 'Not supported.'])] },
  ],
  [
    'an interactive message of the future',
    interactive('hologram', { body: { text: 'x' }, action: { name: 'show_hologram' } }),
    { kind: 'unknown', subtype: 'hologram', body: 'x', buttons: [button('show-hologram', null)] },
  ],
];

const nest = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1)
    value = {
      type: 'carousel',
      components: [value],
      parameters: [value],
      cards: [value],
      body: value,
      response_json: value,
      action: value,
      parameters_: value,
    };
  return value;
};

describe('the content of a message', () => {
  for (const [group, shapes] of Object.entries({ rendered, 'as Meta sends it': cloud })) {
    describe(group, () => {
      for (const [name, content, expected] of shapes)
        it(`reads ${name}`, () => assert.deepEqual(readContent(content), tree(content, expected)));
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
      const content = { type, body: 'x' };
      assert.deepEqual(readContent(content), tree(content, { kind: 'unknown', body: 'x' }));
    }
  });

  it('keeps the word of the type as it came', () => {
    const content = { type: 'TEXT', body: 'x' };
    assert.deepEqual(readContent(content), tree(content, { body: 'x' }));
  });

  it('reads only own fields, whatever the prototype has', () => {
    const content = JSON.parse('{"type":"text","__proto__":{"body":"x","buttons":[{}]}}') as MessageContent;
    assert.deepEqual(readContent(content), tree(content, {}));
    const heir = Object.assign(Object.create({ body: 'x' }), { type: 'text' }) as MessageContent;
    assert.deepEqual(readContent(heir), tree(heir, {}));
  });

  it('takes an offer’s end for what it is, and nothing else for an instant', () => {
    const endOf = (expiresAt: unknown) =>
      readContent({ type: 'template', body: 'x', offer: { expiresAt } })?.offer?.expiresAt;
    assert.equal(endOf(1_796_083_200_000), '2026-12-01T00:00:00.000Z');
    assert.equal(endOf('1796083200000'), '2026-12-01T00:00:00.000Z');
    for (const other of [1_209_600_000, 'soon', -1, 1e99, '9'.repeat(400), {}, null])
      assert.equal(endOf(other), null);
  });

  it('says how many answers it has left out', () => {
    const answers = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`a${index}`, index]));
    const content = readContent(
      interactive('nfm_reply', { nfm_reply: { response_json: JSON.stringify(answers) } }),
    );
    assert.equal(content?.sections[0]?.items.length, 200);
    assert.equal(content?.sections[0]?.leftOut, 800);
  });

  it('survives anything', () => {
    const names = `body text header footer buttons components parameters interactive action sections rows contacts
      template image type cards card_index carousel limited_time_offer reaction emoji order product_items item_price
      quantity nfm_reply response_json context id errors code reply name phones format index sub_type product url`;
    const values = `BODY HEADER FOOTER BUTTONS CAROUSEL LIMITED_TIME_OFFER OTP ONE_TAP url location interactive list
      template order contacts reaction product_list address_message nfm_reply __proto__ constructor {{1}} 0`;
    const name = fc.constantFrom(...names.split(/\s+/));
    const word = fc.constantFrom(...names.split(/\s+/), ...values.split(/\s+/));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 7 },
        word,
        fc.jsonValue(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(name, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(word, fc.dictionary(name, value, { maxKeys: 6 }), (type, fields) => {
        const content = readContent({ ...(fields as object), type });
        assert.equal(content?.type, type);
        for (const text of [content?.body, content?.footer, ...content.cards.map(({ body }) => body)])
          for (const { start, end } of text?.variables ?? [])
            assert.ok(0 <= start && start <= end && end <= text!.text.length);
        // Whatever it is, it can be handed on.
        structuredClone(content);
      }),
      { numRuns: 4_000 },
    );
  });

  it('survives a great depth', () => {
    const deep = nest(5_000);
    const template = { type: 'template', components: [deep], parameters: [deep] };
    for (const content of [
      { type: 'template', ...(deep as object) },
      template,
      { type: 'interactive', interactive: deep },
    ])
      assert.ok(readContent(content));
    const answer = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    assert.ok(readContent(interactive('nfm_reply', { nfm_reply: { response_json: answer } })));
  });

  /** Each grows with a number. */
  const many = <Value>(count: number, value: Value): Value[] => Array<Value>(count).fill(value);
  const indexed = (count: number, sub: object) =>
    Array.from({ length: count }, (_, index) => ({ index, ...sub }));
  const families: Readonly<Record<string, (count: number) => MessageContent>> = {
    'rendered buttons': (count) => ({ type: 'template', body: 'x', buttons: many(count, { label: 'x' }) }),
    'defined buttons, each with a value': (count) => ({
      type: 'template',
      components: [{ type: 'BUTTONS', buttons: many(count, { type: 'URL', url: 'https://a.com/{{1}}' }) }],
      parameters: indexed(count, { type: 'button', parameters: ['x'] }),
    }),
    cards: (count) => ({
      type: 'template',
      components: [
        { type: 'CAROUSEL', cards: many(count, { components: [{ type: 'BODY', text: '{{1}}' }] }) },
      ],
      parameters: [
        { type: 'carousel', cards: many(count, { components: [{ type: 'BODY', parameters: ['x'] }] }) },
      ],
    }),
    rows: (count) =>
      interactive('list', { action: { sections: many(count, { rows: many(3, { title: 'x' }) }) } }),
    phones: (count) => ({ type: 'contacts', contacts: [{ phones: many(count, '+1') }] }),
    'order lines': (count) => ({ type: 'order', order: { product_items: many(count, { item_price: 1 }) } }),
    components: (count) => ({
      type: 'template',
      components: many(count, { type: 'X' }),
      parameters: many(count, {}),
    }),
    variables: (count) => ({
      type: 'template',
      components: [{ type: 'BODY', text: '{{1}}'.repeat(count) }],
      parameters: ['a'],
    }),
    braces: (count) => ({ type: 'template', body: '{{ 1'.repeat(count) }),
    values: (count) => ({
      type: 'template',
      parameters: [{ type: 'body', parameters: many(count, 'x') }],
    }),
    answers: (count) =>
      interactive('nfm_reply', { nfm_reply: { response_json: JSON.stringify(many(count, 1)) } }),
  };
  for (const [name, family] of Object.entries(families)) {
    it(`takes time in proportion to ${name}`, () => {
      const content = family(200_000);
      const time = ownTimeOf(() => readContent(content));
      // What is quadratic takes a minute.
      assert.ok(time < 3_000, `${time} ms`);
    });
  }
});
