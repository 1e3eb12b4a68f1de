import type { Message } from '../../src/index.ts';

/** The columns that every grid shows, and their widths where a grid takes pixels: those that ours come out at. */
export const columns = [
  { key: 'sender', title: 'Sender', width: 180 },
  { key: 'source', title: 'Source', width: 142 },
  { key: 'sentBy', title: 'Sent by', width: 142 },
  { key: 'recipient', title: 'Recipient', width: 276 },
  { key: 'status', title: 'Status', width: 156 },
  { key: 'time', title: 'Time', width: 184 },
  { key: 'details', title: '', width: 80 },
] as const;

/** What a cell of each column says. */
export type Texts = Readonly<Record<(typeof columns)[number]['key'], string>>;

const statuses = ['Delivered', 'Read', 'Delivered', 'Pending', 'Read', 'Delivered', 'Failed'] as const;
const countries = [
  { code: 'HK', name: 'Hong Kong', prefix: '852' },
  { code: 'SG', name: 'Singapore', prefix: '65' },
  { code: 'CN', name: 'China', prefix: '86135' },
] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const newest = Date.UTC(2026, 10, 14, 9, 20, 33);

const senderOf = (row: number): number => 30_000_001 + (row % 4);
const recipientOf = (row: number): number => 60_000_000 + ((row * 7919) % 9_999_991);
const countryOf = (row: number): (typeof countries)[number] => countries[(row * 5) % 3] ?? countries[0];
const statusOf = (row: number): (typeof statuses)[number] => statuses[(row * 3) % 7] ?? 'Delivered';
const sentAtOf = (row: number): Date => new Date(newest - row * 10_368);

/** Says which row it is, so that a cell on screen tells whether it is in its place. */
const sentByOf = (row: number): string => `Agent ${row}`;

/** Which row a text of the third column belongs to, or null for any other text. */
export const rowSaid = (text: string): number | null => {
  const [, row] = /^\s*Agent (\d+)\s*$/.exec(text) ?? [];
  return row === undefined ? null : Number(row);
};

const padded = (number: number, length = 2): string => String(number).padStart(length, '0');
const grouped = (number: number): string => `${Math.floor(number / 10_000)} ${padded(number % 10_000, 4)}`;

const timeText = (at: Date): string =>
  `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}, ` +
  `${padded(at.getUTCHours())}:${padded(at.getUTCMinutes())}:${padded(at.getUTCSeconds())}`;

/** A row as our table shows it, for grids that are given texts. */
export const textsOf = (row: number): Texts => {
  const { name, prefix } = countryOf(row);
  return {
    sender: `+852 ${grouped(senderOf(row))}`,
    source: 'Open API - Direct',
    sentBy: sentByOf(row),
    recipient: `${name} +${prefix} ${grouped(recipientOf(row))}`,
    status: statusOf(row),
    time: timeText(sentAtOf(row)),
    details: 'Details',
  };
};

/** The same row as a message, for our table, which makes its texts itself. */
export const messageOf = (row: number): Message => {
  const { code, prefix } = countryOf(row);
  return {
    id: `m-${row}`,
    direction: 'outbound',
    senderId: `+852${senderOf(row)}`,
    source: 'open-api-direct',
    sentBy: sentByOf(row),
    recipient: { country: code, number: `+${prefix}${recipientOf(row)}` },
    submission: 'submitted',
    status: statusOf(row).toLowerCase(),
    sentAt: sentAtOf(row).toISOString(),
    updatedAt: null,
    error: null,
    template: null,
    preview: null,
  };
};
