import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ReportEventMap, WaReportFilters } from '../src/index.ts';
import { endpoint, sampleFetch } from './sample-in-page.ts';

type Arguments = Pick<WaReportFilters, 'value' | 'sources' | 'timezone' | 'counts' | 'defaultCountry'>;

/** A form that hands back what it is told, as a page would. */
const accept = (event: ReportEventMap['wa-report-filter-change']): void => {
  if (event.currentTarget instanceof HTMLElement)
    Object.assign(event.currentTarget, { value: event.detail.filters });
};

const acceptZone = (event: ReportEventMap['wa-report-timezone-change']): void => {
  if (event.currentTarget instanceof HTMLElement) Object.assign(event.currentTarget, event.detail);
};

const meta: Meta<Arguments> = {
  title: 'wa-report-filters',
  component: 'wa-report-filters',
  args: { value: {}, sources: [] },
  render: ({ value, sources, timezone, counts, defaultCountry }) =>
    html`<wa-report-filters
      .value=${value}
      .sources=${sources}
      .timezone=${timezone ?? ''}
      .counts=${counts}
      .defaultCountry=${defaultCountry ?? ''}
      @wa-report-filter-change=${accept}
      @wa-report-timezone-change=${acceptZone}
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

/** What is set, with counts from an overview. */
export const Chips: Story = {
  args: {
    value: {
      date: { preset: 'last-month' },
      status: ['failed'],
      country: ['HK', 'BR'],
      recipient: '4321, +85291234567',
      errorCode: [131026],
      template: 'otp_copy_code',
    },
    counts: {
      statuses: { failed: 54_505 },
      countries: [
        { country: 'HK', total: 41_306, statuses: {} },
        { country: 'BR', total: 13_199, statuses: {} },
      ],
      errors: [{ code: 131026, total: 54_505 }],
    },
  },
};

/** Numbers may be typed as within Hong Kong. */
export const DefaultCountry: Story = { args: { defaultCountry: 'HK' } };

/** The form stands where the page wants it, and drives the report of that id. */
export const ForAReport: Story = {
  render: () =>
    html`<wa-report-filters for="elsewhere"></wa-report-filters>
      <hr />
      <wa-report
        id="elsewhere"
        endpoint=${endpoint}
        .fetcher=${sampleFetch}
        hide-filters
        hide-overview
      ></wa-report>`,
};
