import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Overview, WaReportOverview } from '../src/index.ts';
import { endpoint, sampleFetch } from './sample-in-page.ts';

type Arguments = Pick<WaReportOverview, 'load' | 'loaded'>;

const overview = async (signal: AbortSignal): Promise<Overview> => {
  const url = new URL(`${endpoint}/overview?bucket=day&timezone=UTC`, location.href);
  return (await (await sampleFetch(url, { signal })).json()) as Overview;
};

const meta: Meta<Arguments> = {
  title: 'wa-report-overview',
  component: 'wa-report-overview',
  render: ({ load, loaded }) =>
    html`<wa-report-overview .load=${load} .loaded=${loaded}></wa-report-overview>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Counts: Story = { args: { load: overview } };

export const Loading: Story = { args: { load: () => new Promise(() => undefined) } };

/** An endpoint without an overview, and no message loaded. */
export const FromWhatIsLoaded: Story = {
  args: { load: () => Promise.resolve(null), loaded: () => ({ messages: [], total: 12_345 }) },
};
