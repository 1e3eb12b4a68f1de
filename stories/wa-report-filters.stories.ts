import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ReportEventMap, WaReportFilters } from '../src/index.ts';

type Arguments = Pick<WaReportFilters, 'value' | 'sources' | 'timezone'>;

/** A form that hands back what it is told, as a page would. */
const accept = (event: ReportEventMap['wa-report-filter-change']): void => {
  if (event.currentTarget instanceof HTMLElement)
    Object.assign(event.currentTarget, { value: event.detail.filters });
};

const meta: Meta<Arguments> = {
  title: 'wa-report-filters',
  component: 'wa-report-filters',
  args: { value: {}, sources: [] },
  render: ({ value, sources, timezone }) =>
    html`<wa-report-filters
      .value=${value}
      .sources=${sources}
      .timezone=${timezone ?? ''}
      @wa-report-filter-change=${accept}
    ></wa-report-filters>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Defaults: Story = {};

export const Filtered: Story = {
  args: {
    value: { status: ['failed'], recipient: '4321', date: { preset: 'last-90-days' } },
    sources: ['open-api-direct', 'campaign'],
  },
};

export const CustomPeriod: Story = {
  args: { value: { date: { startAt: '2026-11-01T00:00:00.000Z', endAt: '2026-11-02T12:00:00.000Z' } } },
};
