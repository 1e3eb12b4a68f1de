import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
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
