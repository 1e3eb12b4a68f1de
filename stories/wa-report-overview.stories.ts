import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import {
  createEndpointSource,
  type Overview,
  type ReportQuery,
  type WaReportOverview,
} from '../src/index.ts';
import { endpoint, sampleFetch } from './sample-in-page.ts';

type Arguments = Pick<WaReportOverview, 'source' | 'query' | 'loaded'>;

const day = 24 * 3_600_000;
const tomorrow = (Math.floor(Date.now() / day) + 1) * day;

const query: ReportQuery = {
  startAt: new Date(tomorrow - 30 * day).toISOString(),
  endAt: new Date(tomorrow).toISOString(),
  timezone: 'UTC',
  sender: [],
  recipient: [],
  template: [],
  source: [],
  status: [],
  country: [],
  errorCode: [],
  submission: [],
  direction: null,
};

const sample = createEndpointSource({ endpoint, baseUrl: location.href, fetcher: sampleFetch });

/** The sample's overview, with something wrong in it. */
const sampleBut = (change: (overview: Overview) => Partial<Overview>): Arguments['source'] => ({
  overview: async (...request) => {
    const overview = await sample.overview(...request);
    return overview && { ...overview, ...change(overview) };
  },
});

const meta: Meta<Arguments> = {
  title: 'wa-report-overview',
  component: 'wa-report-overview',
  args: { source: sample, query },
  render: (args) =>
    html`<wa-report-overview
      timezone="UTC"
      .source=${args.source}
      .query=${args.query}
      .loaded=${args.loaded}
    ></wa-report-overview>`,
};
export default meta;

type Story = StoryObj<Arguments>;

const shows =
  (text: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('wa-report-overview')?.shadowRoot;
    await waitFor(() => expect(root?.textContent).toMatch(text), { timeout: 20_000 });
  };

export const Counts: Story = { play: shows(/Hong Kong/) };

export const Today: Story = {
  args: { query: { ...query, startAt: new Date(tomorrow - day).toISOString() } },
  play: shows(/Messages per hour/),
};

export const AllTime: Story = {
  args: { query: { ...query, startAt: null, endAt: null } },
  play: shows(/Messages per week/),
};

export const Loading: Story = { args: { source: { overview: () => new Promise(() => undefined) } } };

/** An endpoint without an overview, and no message loaded. */
export const FromWhatIsLoaded: Story = {
  args: {
    source: { overview: () => Promise.resolve(null) },
    loaded: () => ({ messages: [], total: 12_345 }),
  },
};

/** An endpoint that contradicts itself: its numbers are shown, and what is wrong with them is said. */
export const WrongSums: Story = {
  args: {
    source: sampleBut(({ total, countries }) => ({ total: total + 7, countries: countries.slice(1) })),
  },
  play: shows(/do not add up/),
};
