import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RowProvider, WaReportTable, type Message, type Page, type PageRequest } from '../src/index.ts';

interface Arguments {
  readonly messages: number;
  readonly density: WaReportTable['density'];
  readonly mode: WaReportTable['mode'];
}

const newest = Date.UTC(2026, 10, 23, 8, 0, 0);
const words = ['delivered', 'read', 'pending', 'failed'];

/** The same message for the same index, always. */
const messageAt = (index: number): Message => ({
  id: `m-${index}`,
  direction: index % 31 === 0 ? 'inbound' : 'outbound',
  senderId: '+85230000001',
  source: 'open-api-direct',
  sentBy: index % 3 === 0 ? null : 'OTP service',
  recipient: { country: 'HK', number: `+8529${String(index).padStart(7, '0')}` },
  submission: 'submitted',
  status: words[(index * 7) % words.length] ?? null,
  sentAt: new Date(newest - index * 10_000).toISOString(),
  updatedAt: null,
  error: null,
  template: null,
  preview: null,
});

const load = (total: number, { offset = 0, limit }: PageRequest): Page => ({
  rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, row) =>
    messageAt(offset + row),
  ),
  total,
  next: null,
  asOf: new Date(newest).toISOString(),
});

/** A table on rows of its own: no HTTP, no report around it. */
const tableOf = ({ messages, density, mode }: Arguments): WaReportTable => {
  const table = new WaReportTable();
  table.density = density;
  table.mode = mode;
  table.rows = new RowProvider({
    load: (request) => Promise.resolve(load(messages, request)),
    pageSize: 100,
    onChange: () => table.requestUpdate(),
  });
  return table;
};

const meta: Meta<Arguments> = {
  title: 'wa-report-table',
  component: 'wa-report-table',
  args: { messages: 1_000_000, density: 'comfortable', mode: 'scroll' },
  render: (args) => html`${tableOf(args)}`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const AMillionRows: Story = {};

export const TenRows: Story = { args: { messages: 10 } };

export const Compact: Story = { args: { density: 'compact' } };

/** A plain table with a pager. */
export const Pages: Story = { args: { mode: 'pages' } };
