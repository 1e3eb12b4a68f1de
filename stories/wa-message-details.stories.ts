import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import type { MessageDetails } from '../src/index.ts';
import { sampleContents } from './sample-contents.ts';
import { endpoint, sampleFetch, silent } from './sample-in-page.ts';

interface Arguments {
  /** Which of the sample's messages: its newest of this kind. */
  readonly query: Readonly<Record<string, string>>;
  readonly fetcher: typeof fetch;
}

const newestId = async (query: Arguments['query']): Promise<string> => {
  const params = new URLSearchParams({ ...query, limit: '1' });
  const response = await sampleFetch(new URL(`${endpoint}/messages?${String(params)}`, location.href));
  const { messages } = (await response.json()) as { readonly messages: readonly { readonly id: string }[] };
  return messages[0]?.id ?? '';
};

const details = (fetcher: typeof fetch, id: string): unknown =>
  html`<wa-message-details .endpoint=${endpoint} .fetcher=${fetcher} .messageId=${id}></wa-message-details>`;

const meta: Meta<Arguments> = {
  title: 'wa-message-details',
  component: 'wa-message-details',
  args: { query: {}, fetcher: sampleFetch },
  render: ({ query, fetcher }) => html`${until(newestId(query).then((id) => details(fetcher, id)))}`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const OneTimePassword: Story = { args: { query: { template: 'otp_copy_code', status: 'read' } } };

export const Failed: Story = { args: { query: { status: 'failed', submission: 'submitted' } } };

export const Rejected: Story = { args: { query: { submission: 'rejected' } } };

export const Received: Story = { args: { query: { direction: 'inbound' } } };

export const Loading: Story = { args: { fetcher: silent } };

export const NotFound: Story = {
  args: {
    fetcher: () =>
      Promise.resolve(Response.json({ code: 6450001, message: 'unknown message' }, { status: 404 })),
  },
};

/** A message that says this, and of which little else is known. */
const says = (name: keyof typeof sampleContents, direction = 'outbound'): Story => {
  const message: MessageDetails = {
    id: `sample-${name}`,
    direction,
    senderId: '+85230000001',
    source: 'open-api-direct',
    sentBy: null,
    recipient: { country: 'HK', number: '+85291234567' },
    submission: 'submitted',
    status: 'read',
    sentAt: '2026-11-20T08:15:30.120Z',
    updatedAt: '2026-11-20T08:15:32.000Z',
    error: null,
    template: null,
    preview: null,
    messageId: null,
    correlationId: null,
    events: [],
    content: sampleContents[name],
    price: null,
    raw: { content: sampleContents[name] },
  };
  return { render: () => html`<wa-message-details .message=${message}></wa-message-details>` };
};

export const PlainText = says('text');

export const LongText = says('longText');

export const RightToLeft = says('rightToLeft');

export const Picture = says('image');

export const Video = says('video');

export const Sound = says('audio');

export const Voice = says('voice', 'inbound');

export const File = says('document');

export const Sticker = says('sticker', 'inbound');

export const Place = says('location');

export const Contacts = says('contacts', 'inbound');

export const ReplyButtons = says('replyButtons');

export const List = says('list');

export const CallToAction = says('callToAction');

export const Product = says('product');

export const ProductList = says('productList');

export const Catalog = says('catalog');

export const Flow = says('flow');

export const LocationRequest = says('locationRequest');

export const Address = says('address');

export const InteractiveCarousel = says('interactiveCarousel');

export const ButtonReply = says('buttonReply', 'inbound');

export const ListReply = says('listReply', 'inbound');

export const FlowReply = says('flowReply', 'inbound');

export const TemplateText = says('templateText');

export const TemplateNamed = says('templateNamed');

export const TemplateMedia = says('templateMedia');

export const TemplateProduct = says('templateProduct');

export const TemplateValuesOnly = says('templateValuesOnly');

export const OneTap = says('oneTap');

export const ZeroTap = says('zeroTap');

export const CopyCode = says('copyCode');

export const Carousel = says('carousel');

export const LimitedTimeOffer = says('limitedTimeOffer');

export const CallPermission = says('callPermission');

export const Reaction = says('reaction', 'inbound');

export const Order = says('order', 'inbound');

export const System = says('system', 'inbound');

export const PressedButton = says('pressedButton', 'inbound');

export const Unsupported = says('unsupported', 'inbound');

export const Future = says('future');

export const ManyButtons = says('manyButtons');

export const OverLimits = says('overLimits');
