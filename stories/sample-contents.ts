import type { MessageContent } from '../src/index.ts';

const interactive = (type: string, parts: object): MessageContent => ({
  type: 'interactive',
  interactive: { type, ...parts },
});
const text = (value: string, name?: string): object => ({
  type: 'text',
  ...(name && { parameter_name: name }),
  text: value,
});
const body = (...parameters: readonly object[]): object => ({ type: 'body', parameters });
const button = (index: number, subType: string, ...parameters: readonly object[]): object => ({
  type: 'button',
  sub_type: subType,
  index: String(index),
  parameters,
});
const picture = (name: string): object => ({
  type: 'image',
  image: { link: `https://media.example/${name}.jpg` },
});

const otp = (type: string, more: object = {}): MessageContent => ({
  type: 'template',
  components: [
    { type: 'BODY', add_security_recommendation: true },
    { type: 'FOOTER', code_expiration_minutes: 10 },
    { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: type, text: 'Copy code', ...more }] },
  ],
  parameters: [body(text('482913')), button(0, 'url', text('482913'))],
});

const room = (name: string): object => ({
  components: [
    { type: 'HEADER', format: 'IMAGE' },
    { type: 'BODY', text: `*${name}* from {{1}} a night` },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'URL', text: 'See the room', url: 'https://stay.example/rooms/{{1}}' },
        { type: 'QUICK_REPLY', text: `Book ${name}` },
      ],
    },
  ],
});

/** One message content for each of WhatsApp's types, in Meta's own shapes or rendered. */
export const sampleContents = {
  text: {
    type: 'text',
    text: { body: 'Your table is booked for *7.30 pm*.\nSee https://dine.example/b/42' },
  },
  longText: {
    type: 'text',
    text: { body: 'All the terms, line by line, as they were sent.\n'.repeat(1_200) },
  },
  rightToLeft: {
    type: 'template',
    header: { type: 'text', text: 'طلبك في الطريق' },
    body: 'مرحبًا ليلى، غادر طلبك *SP-20415* مستودعنا اليوم.',
    footer: 'SpeedPost',
    buttons: [{ type: 'url', label: 'تتبع الطلب', url: 'https://track.example/SP-20415' }],
  },
  image: {
    type: 'image',
    image: {
      link: 'https://media.example/menu.jpg',
      mime_type: 'image/jpeg',
      caption: 'The menu of _this week_',
    },
  },
  video: { type: 'video', video: { id: '1064', mime_type: 'video/mp4', caption: 'How to set it up' } },
  audio: { type: 'audio', audio: { id: '1065', mime_type: 'audio/mpeg' } },
  voice: { type: 'audio', audio: { id: '1066', mime_type: 'audio/ogg; codecs=opus', voice: true } },
  document: {
    type: 'document',
    document: {
      link: 'https://media.example/i.pdf',
      filename: 'Invoice 2026-114.pdf',
      mime_type: 'application/pdf',
    },
  },
  sticker: { type: 'sticker', sticker: { id: '1067', mime_type: 'image/webp' } },
  location: {
    type: 'location',
    location: {
      name: 'Central Pier 7',
      address: 'Man Kwong Street, Central, Hong Kong',
      latitude: 22.287,
      longitude: 114.158,
    },
  },
  contacts: {
    type: 'contacts',
    contacts: [
      {
        name: { formatted_name: 'Ann Lee' },
        org: { company: 'SpeedPost', title: 'Dispatcher' },
        phones: [{ phone: '+85230000011', type: 'WORK' }],
        emails: [{ email: 'ann@speedpost.example', type: 'WORK' }],
        addresses: [{ street: '1 Pier Road', city: 'Hong Kong', country: 'China', type: 'WORK' }],
      },
      { name: { formatted_name: 'Night desk' }, phones: [{ phone: '+85230000012' }] },
    ],
  },
  replyButtons: interactive('button', {
    header: { type: 'document', document: { filename: 'Offer.pdf', link: 'https://media.example/o.pdf' } },
    body: { text: 'Shall we go ahead with *plan B*?' },
    footer: { text: 'Answer until Friday' },
    action: {
      buttons: [
        { type: 'reply', reply: { id: 'plan-b-yes', title: 'Yes, go ahead' } },
        { type: 'reply', reply: { id: 'plan-b-no', title: 'Not now' } },
      ],
    },
  }),
  list: interactive('list', {
    header: { type: 'text', text: 'Delivery' },
    body: { text: 'When should we come?' },
    action: {
      button: 'Choose a time',
      sections: [
        {
          title: 'Today',
          rows: [
            { id: 't1', title: 'Afternoon', description: '2 pm to 5 pm' },
            { id: 't2', title: 'Evening', description: '6 pm to 9 pm' },
          ],
        },
        { title: 'Tomorrow', rows: [{ id: 't3', title: 'Morning', description: '8 am to 12 noon' }] },
      ],
    },
  }),
  callToAction: interactive('cta_url', {
    body: { text: 'Your parcel waits at the counter.' },
    action: {
      name: 'cta_url',
      parameters: { display_text: 'Track parcel', url: 'https://track.example/SP-20415' },
    },
  }),
  product: interactive('product', {
    body: { text: 'Back in stock' },
    action: { catalog_id: '19450731', product_retailer_id: 'KETTLE-1L' },
  }),
  productList: interactive('product_list', {
    header: { type: 'text', text: 'For your kitchen' },
    body: { text: 'What goes with your kettle' },
    action: {
      catalog_id: '19450731',
      sections: [
        {
          title: 'Cups',
          product_items: [{ product_retailer_id: 'CUP-S' }, { product_retailer_id: 'CUP-L' }],
        },
        { title: 'Tea', product_items: [{ product_retailer_id: 'TEA-OOLONG' }] },
      ],
    },
  }),
  catalog: interactive('catalog_message', {
    body: { text: 'Everything we sell' },
    action: { name: 'catalog_message', parameters: { thumbnail_product_retailer_id: 'KETTLE-1L' } },
  }),
  flow: interactive('flow', {
    body: { text: 'Book a visit in two steps.' },
    action: {
      name: 'flow',
      parameters: { flow_cta: 'Book a visit', flow_id: '8802', flow_action: 'navigate' },
    },
  }),
  locationRequest: interactive('location_request_message', {
    body: { text: 'Where should the driver come?' },
    action: { name: 'send_location' },
  }),
  address: interactive('address_message', {
    body: { text: 'Where should we deliver?' },
    action: {
      name: 'address_message',
      parameters: { country: 'IN', values: { name: 'Asha', address: '12 Lake Road', in_pin_code: '110001' } },
    },
  }),
  interactiveCarousel: interactive('carousel', {
    body: { text: 'Rooms that are free this weekend' },
    action: {
      cards: ['Harbour', 'Garden'].map((name, index) => ({
        card_index: index,
        type: 'cta_url',
        header: picture(name.toLowerCase()),
        body: { text: `*${name}*, breakfast included` },
        action: {
          name: 'cta_url',
          parameters: { display_text: 'See the room', url: `https://stay.example/${name.toLowerCase()}` },
        },
      })),
    },
  }),
  buttonReply: {
    ...interactive('button_reply', { button_reply: { id: 'plan-b-yes', title: 'Yes, go ahead' } }),
    context: { id: 'wamid.HBgLODUyMzAwMDAwMTE' },
  },
  listReply: interactive('list_reply', {
    list_reply: { id: 't2', title: 'Evening', description: '6 pm to 9 pm' },
  }),
  flowReply: interactive('nfm_reply', {
    nfm_reply: {
      name: 'flow',
      body: 'Sent',
      response_json: '{"date":"2026-11-28","guests":4,"wishes":["window","quiet"],"newsletter":false}',
    },
  }),
  templateText: {
    type: 'template',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}' },
      { type: 'BODY', text: 'Hi {{1}}, your order of *{{2}}* left on {{3}} and arrives at {{4}}.' },
      { type: 'FOOTER', text: 'SpeedPost' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Stop messages' },
          { type: 'URL', text: 'Track parcel', url: 'https://track.example/p/{{1}}' },
          { type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+85230000001' },
        ],
      },
    ],
    parameters: [
      { type: 'header', parameters: [text('SP-20415')] },
      body(
        text('Ann'),
        { type: 'currency', currency: { fallback_value: 'HK$318.00', code: 'HKD', amount_1000: 318_000 } },
        { type: 'date_time', date_time: { fallback_value: '20 November' } },
      ),
      button(0, 'quick_reply', { type: 'payload', payload: 'STOP' }),
      button(1, 'url', text('SP-20415')),
    ],
  },
  templateNamed: {
    type: 'template',
    components: [
      { type: 'HEADER', format: 'LOCATION' },
      { type: 'BODY', text: '{{first_name}}, your driver waits at {{place}}.' },
    ],
    parameters: [
      {
        type: 'header',
        parameters: [
          { type: 'location', location: { name: 'Central Pier 7', latitude: 22.287, longitude: 114.158 } },
        ],
      },
      body(text('Ann', 'first_name'), text('gate 3', 'place')),
    ],
  },
  templateMedia: {
    type: 'template',
    components: [
      { type: 'HEADER', format: 'GIF' },
      { type: 'BODY', text: 'It pours, it glows, it whistles.' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'CATALOG', text: 'View catalog' },
          { type: 'MPM', text: 'View items' },
          { type: 'SPM', text: 'View' },
          { type: 'FLOW', text: 'Ask for advice', flow_id: '8802', flow_action: 'navigate' },
          { type: 'VOICE_CALL', text: 'Call on WhatsApp' },
        ],
      },
    ],
    parameters: [
      {
        type: 'header',
        parameters: [{ type: 'video', video: { link: 'https://media.example/kettle.mp4' } }],
      },
    ],
  },
  templateProduct: {
    type: 'template',
    components: [
      { type: 'HEADER', format: 'PRODUCT' },
      { type: 'BODY', text: 'Back in stock' },
      { type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] },
    ],
    parameters: [
      {
        type: 'header',
        parameters: [
          { type: 'product', product: { product_retailer_id: 'KETTLE-1L', catalog_id: '19450731' } },
        ],
      },
    ],
  },
  templateValuesOnly: {
    type: 'template',
    template: {
      name: 'order_shipped',
      components: [body(text('Ann'), text('SP-20415')), button(0, 'url', text('SP-20415'))],
    },
  },
  oneTap: otp('ONE_TAP', { autofill_text: 'Fill in', supported_apps: [{ package_name: 'example.app' }] }),
  zeroTap: otp('ZERO_TAP'),
  copyCode: otp('COPY_CODE'),
  carousel: {
    type: 'template',
    components: [
      { type: 'BODY', text: 'Rooms for you, {{1}}' },
      { type: 'CAROUSEL', cards: ['Harbour', 'Garden', 'Attic'].map(room) },
    ],
    parameters: [
      body(text('Ann')),
      {
        type: 'carousel',
        cards: ['HK$1,280', 'HK$990', 'HK$760'].map((price, index) => ({
          card_index: index,
          components: [
            { type: 'header', parameters: [picture(`room-${index}`)] },
            body(text(price)),
            button(0, 'url', text(`r${index}`)),
            button(1, 'quick_reply', { type: 'payload', payload: `BOOK-${index}` }),
          ],
        })),
      },
    ],
  },
  limitedTimeOffer: {
    type: 'template',
    components: [
      { type: 'HEADER', format: 'IMAGE' },
      { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: '20% off', has_expiration: true } },
      { type: 'BODY', text: 'Everything for tea, {{1}}.' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'COPY_CODE', text: 'Copy code', example: 'TEA' },
          { type: 'URL', text: 'To the shop', url: 'https://tea.example/?c={{1}}' },
        ],
      },
    ],
    parameters: [
      { type: 'header', parameters: [picture('tea')] },
      body(text('Ann')),
      {
        type: 'limited_time_offer',
        parameters: [
          { type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1_796_083_200_000 } },
        ],
      },
      button(0, 'copy_code', { type: 'coupon_code', coupon_code: 'OOLONG20' }),
      button(1, 'url', text('ann')),
    ],
  },
  callPermission: {
    type: 'template',
    components: [
      { type: 'BODY', text: 'May we call you about your order?' },
      { type: 'CALL_PERMISSION_REQUEST' },
    ],
  },
  reaction: { type: 'reaction', reaction: { message_id: 'wamid.HBgLODUyMzAwMDAwMTE', emoji: '👍' } },
  order: {
    type: 'order',
    order: {
      catalog_id: '19450731',
      text: 'Please ring twice.',
      product_items: [
        { product_retailer_id: 'KETTLE-1L', quantity: 1, item_price: 318, currency: 'HKD' },
        { product_retailer_id: 'CUP-S', quantity: 4, item_price: 42.5, currency: 'HKD' },
      ],
    },
  },
  system: {
    type: 'system',
    system: { body: 'Ann changed from +85230000011 to +85230000012', type: 'user_changed_number' },
  },
  pressedButton: {
    type: 'button',
    button: { text: 'Stop messages', payload: 'STOP' },
    context: { id: 'wamid.HBgLODUyMzAwMDAwMTE' },
  },
  unsupported: {
    type: 'unsupported',
    errors: [{ code: 131051, error_data: { details: 'Message type is currently not supported.' } }],
  },
  future: { type: 'hologram', hologram: { body: 'Look at it from the left.' } },
  manyButtons: {
    type: 'template',
    body: 'Pick one of ten thousand.',
    buttons: Array.from({ length: 10_000 }, (_, index) => ({
      type: 'quick-reply',
      label: `Choice ${index + 1}`,
    })),
  },
  overLimits: {
    type: 'template',
    header: 'A header that goes on and on, far beyond the sixty characters there are',
    body: 'Hi {{1}}. '.repeat(120),
    footer: 'x',
  },
} satisfies Readonly<Record<string, MessageContent>>;
