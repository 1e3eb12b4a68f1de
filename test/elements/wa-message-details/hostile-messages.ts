import type { MessageContent, MessageDetails } from '../../../src/index.ts';

/** A part of a message that says the same in every field, whatever it calls it. */
const part = (text: string): object => ({
  [text]: text,
  type: text,
  id: text,
  url: text,
  link: text,
  caption: text,
  filename: text,
  mime_type: text,
  text,
  title: text,
  description: text,
  label: text,
  display_text: text,
  name: text,
  address: text,
  latitude: text,
  longitude: text,
  phone_number: text,
  code: text,
  payload: text,
});

const media = (text: string, type: string): MessageContent => ({ type, [type]: part(text) });

const template = (text: string): MessageContent => ({
  type: 'template',
  template: { name: text, language: { code: text }, components: [] },
  components: [
    { type: 'HEADER', format: 'TEXT', text: `${text}{{1}}` },
    { type: 'BODY', text: `{{1}}${text}{{name}}{{2}}` },
    { type: 'FOOTER', text },
    { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text, has_expiration: true } },
    {
      type: 'BUTTONS',
      buttons: ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'FLOW', 'CATALOG', text].map((type) => ({
        ...part(text),
        type,
      })),
    },
    {
      type: 'CAROUSEL',
      cards: [
        {
          components: [
            { type: 'HEADER', format: 'IMAGE' },
            { type: 'BODY', text },
            { type: 'BUTTONS', buttons: [{ ...part(text), type: 'URL', url: `${text}{{1}}` }] },
          ],
        },
      ],
    },
    { ...part(text), type: text },
  ],
  parameters: [
    { type: 'header', parameters: [{ type: 'text', text }] },
    {
      type: 'body',
      parameters: [
        { type: 'text', text },
        { type: 'text', parameter_name: 'name', text },
        { type: 'currency', currency: { fallback_value: text, code: text, amount_1000: 1 } },
      ],
    },
    { type: 'button', sub_type: 'url', index: '1', parameters: [{ type: 'text', text }] },
    {
      type: 'carousel',
      cards: [
        {
          components: [
            { type: 'header', parameters: [{ type: 'image', image: part(text) }] },
            { type: 'button', index: 0, parameters: [{ type: 'text', text }] },
          ],
        },
      ],
    },
  ],
});

const rendered = (text: string): MessageContent => ({
  type: 'interactive',
  header: { ...part(text), type: 'image', image: part(text) },
  body: text,
  footer: text,
  buttons: ['reply', 'url', 'phone', text].map((type) => ({ ...part(text), type, reply: part(text) })),
});

const interactive = (text: string, type: string): MessageContent => ({
  type: 'interactive',
  interactive: {
    type,
    header: { type: 'text', text },
    body: { text },
    footer: { text },
    action: {
      ...part(text),
      name: type,
      button: text,
      catalog_id: text,
      buttons: [{ type: 'reply', reply: part(text) }],
      sections: [{ title: text, rows: [part(text)], product_items: [{ product_retailer_id: text }] }],
      parameters: { ...part(text), flow_cta: text, flow_id: text, url: text },
      cards: [{ header: { type: 'image', image: part(text) }, body: { text }, action: part(text) }],
    },
  },
});

const others = (text: string): MessageContent => ({
  ...part(text),
  type: 'contacts',
  contacts: [
    {
      name: { formatted_name: text, first_name: text },
      org: { company: text, title: text },
      phones: [{ phone: text, wa_id: text, type: text }],
      emails: [{ email: text, type: text }],
      urls: [{ url: text, type: text }],
      addresses: [{ street: text, city: text, country: text, type: text }],
      birthday: text,
    },
  ],
  context: { id: text, from: text },
});

const order = (text: string): MessageContent => ({
  type: 'order',
  order: {
    catalog_id: text,
    text,
    product_items: [{ product_retailer_id: text, quantity: text, item_price: text, currency: text }],
  },
});

/** Every shape of content, each with a text in every field. */
const shapes: readonly ((text: string) => MessageContent)[] = [
  (text) => ({ type: 'text', body: text }),
  rendered,
  template,
  (text) => media(text, 'image'),
  (text) => interactive(text, 'list'),
  (text) => media(text, 'document'),
  others,
  (text) => interactive(text, 'cta_url'),
  (text) => media(text, 'video'),
  order,
  (text) => media(text, 'location'),
  (text) => interactive(text, 'carousel'),
  (text) => media(text, 'audio'),
  (text) => ({ type: 'reaction', reaction: { message_id: text, emoji: text } }),
  (text) => media(text, 'sticker'),
  (text) => ({ type: 'system', system: { ...part(text), body: text } }),
  (text) => interactive(text, 'flow'),
  (text) => ({ ...part(text), type: text, body: text, errors: [{ code: 1, title: text, details: text }] }),
];

/** A message with a text in every field; its content is of another shape each time. */
export const hostileMessage = (text: string, turn: number): MessageDetails => {
  const content = shapes[turn % shapes.length]!(text);
  const error = { code: 131047, title: text, details: text };
  return {
    id: text,
    direction: turn % 3 ? text : 'inbound',
    senderId: text,
    source: text,
    sentBy: text,
    recipient: { country: text, number: text },
    submission: text,
    status: text,
    sentAt: turn % 2 ? text : '2026-11-20T08:15:30.120Z',
    updatedAt: text,
    error: turn % 2 ? error : { ...error, code: turn },
    template: { name: text, language: text, category: text },
    preview: text,
    messageId: text,
    correlationId: text,
    events: [
      { status: text, at: text, error },
      { status: 'failed', at: '2026-11-20T08:15:32.220Z', error },
    ],
    content,
    price: { amount: text, currency: text, category: text },
    raw: { [text]: text, list: [text], content },
  };
};
