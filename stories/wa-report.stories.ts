import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { WaReport } from '../src/index.ts';
import { endpoint, sampleFetch, sampleFetchExcept, silent } from './sample-in-page.ts';

type Arguments = Pick<
  WaReport,
  | 'endpoint'
  | 'fetcher'
  | 'filters'
  | 'theme'
  | 'timezone'
  | 'density'
  | 'mode'
  | 'columns'
  | 'heading'
  | 'pageSize'
  | 'hideOverview'
>;

const meta: Meta<Arguments> = {
  title: 'wa-report',
  component: 'wa-report',
  args: { endpoint, fetcher: sampleFetch, filters: {} },
  argTypes: {
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
    mode: { control: 'inline-radio', options: ['scroll', 'pages'] },
    fetcher: { control: false },
  },
  render: (args) =>
    html`<wa-report
      .endpoint=${args.endpoint}
      .fetcher=${args.fetcher}
      .filters=${args.filters}
      .theme=${args.theme ?? 'auto'}
      .timezone=${args.timezone ?? ''}
      .density=${args.density ?? 'comfortable'}
      .mode=${args.mode ?? 'scroll'}
      .heading=${args.heading ?? ''}
      .pageSize=${args.pageSize ?? 100}
      ?hide-overview=${args.hideOverview}
    ></wa-report>`,
};
export default meta;

type Story = StoryObj<Arguments>;

const reportIn = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('wa-report')?.shadowRoot;
  if (!root) throw new Error('There is no report');
  return root;
};

const shows =
  (text: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = reportIn(canvasElement);
    await waitFor(() => expect(root.textContent).toMatch(text), { timeout: 20_000 });
  };

const showsRows: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const root = reportIn(canvasElement);
  await waitFor(
    () => expect(root.querySelector('wa-report-table')?.shadowRoot?.querySelector('.message')).toBeTruthy(),
    { timeout: 20_000 },
  );
};

const refuses = (body: unknown, init?: ResponseInit): typeof fetch =>
  sampleFetchExcept('/messages', () => Promise.resolve(Response.json(body, init)));

/** Everything can be tried: the endpoint and its database run in this page. */
export const Playground: Story = { play: showsRows };

export const Filtered: Story = {
  args: { filters: { status: ['failed', 'pending'], date: { preset: 'last-30-days' } } },
  play: showsRows,
};

export const Compact: Story = { args: { density: 'compact' }, play: showsRows };

/** A plain table with a pager. */
export const Pages: Story = { args: { mode: 'pages' }, play: showsRows };

export const Dark: Story = { args: { theme: 'dark' }, play: showsRows };

/** As wide as a phone: rows become cards, the filters fold. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  play: showsRows,
};

/** With the six tokens of a page. */
export const Themed: Story = {
  decorators: [(story) => html`<div class="themed">${story()}</div>`],
  play: showsRows,
};

/** The details of the first message. */
export const Details: Story = {
  play: async (context) => {
    await showsRows(context);
    const root = reportIn(context.canvasElement);
    root.querySelector('wa-report-table')?.shadowRoot?.querySelector<HTMLElement>('.message button')?.click();
    await waitFor(() =>
      expect(root.querySelector('wa-message-details')?.shadowRoot?.querySelector('.timeline')).toBeTruthy(),
    );
  },
};

/** What a file will hold, and how it is written: asked before an export starts. */
export const ExportDialog: Story = {
  play: async (context) => {
    await showsRows(context);
    const root = reportIn(context.canvasElement);
    root.querySelector<HTMLElement>('[part=export-button]')?.click();
    await waitFor(() => expect(root.querySelector('.export-facts')?.textContent).toMatch(/[kM]B/), {
      timeout: 20_000,
    });
  },
};

export const Loading: Story = { args: { fetcher: silent } };

export const Empty: Story = {
  args: { filters: { sender: '99999999999' } },
  play: shows(/No messages match these filters/),
};

export const Unreachable: Story = {
  args: { fetcher: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: shows(/The report endpoint cannot be reached/),
};

export const Refused: Story = {
  args: { fetcher: refuses({ code: 6451000, message: 'endAt is prior to startAt' }, { status: 400 }) },
  play: shows(/endAt is prior to startAt/),
};

export const SignedOut: Story = {
  args: { fetcher: refuses({ code: 16, message: 'token expired' }, { status: 401 }) },
  play: shows(/You are not signed in/),
};

export const WrongShape: Story = {
  args: { fetcher: refuses({ data: [] }) },
  play: shows(/an answer that is not a report/),
};

/** One row in ten is no message: it keeps its place and says why. */
export const MalformedRows: Story = {
  args: {
    fetcher: async (...request) => {
      const answer = (await (await sampleFetch(...request)).json()) as { messages?: object[] };
      answer.messages = answer.messages?.map((row, index) =>
        index % 10 === 3 ? { ...row, sentAt: 5 } : row,
      );
      return Response.json(answer);
    },
  },
  play: showsRows,
};

/** The report counts what it has loaded, and says so. */
export const WithoutOverview: Story = {
  args: {
    fetcher: sampleFetchExcept('/overview', () =>
      Promise.resolve(Response.json({ code: 6450001, message: 'not found' }, { status: 404 })),
    ),
  },
  play: showsRows,
};

export const NoEndpoint: Story = { args: { endpoint: '' }, play: shows(/No report endpoint/) };
