import type { ReportSource } from '../../../src/index.ts';
import { createEndpointSource } from '../../../src/index.ts';

/** What must not be seen. Other numbers of a report, such as times and rows, have no four digits in a row of these. */
const secretNumbers = ['85297989796', '85268686868', '797989'];
const secretWords = ['zyxwv', 'qponm', 'xyzzy'];

/** Digits in a row that tell one of the numbers; and what tells a name, or a text. */
const telling = [
  ...secretNumbers.flatMap((number) =>
    Array.from({ length: number.length - 3 }, (_, start) => number.slice(start, start + 4)),
  ),
  ...secretWords,
];

/** What of the secrets a text gives away, in whatever groups it is written. */
export const leaksOf = (text: string): readonly string[] => {
  const read = text.toLowerCase().replace(/[\s()+.-]/g, '');
  return telling.filter((part) => read.includes(part));
};

const rowAt = (index: number) => ({
  id: `m-${index}`,
  direction: 'outbound',
  senderId: '+85268686868',
  source: 'open-api-direct',
  sentBy: 'Zyxwv Qponm',
  recipient: { country: 'HK', number: '+85297989796' },
  submission: 'submitted',
  status: 'failed',
  sentAt: new Date(Date.UTC(2026, 10, 20, 8, 15, 30) - index * 1000).toISOString(),
  updatedAt: null,
  error: { code: 131026, title: 'Undeliverable to 9798 9796', details: 'Zyxwv Qponm: +852 (9798) 9796' },
  template: { name: 'otp_copy_code', language: 'en', category: 'authentication' },
  preview: '797989 is the xyzzy code for (852) 9798-9796',
});

const detailsAt = (index: number) => ({
  ...rowAt(index),
  messageId: `wamid.${btoa('\x1C\x18\v85297989796\x15\x02\0')}`,
  correlationId: '85297989796-1',
  events: [
    { status: 'failed', at: rowAt(index).sentAt, error: { code: 131026, title: null, details: '97989796' } },
  ],
  content: {
    type: 'template',
    body: '*797989* is the xyzzy code. https://wa.me/85297989796',
    footer: 'Sent by Zyxwv Qponm',
    buttons: [
      { type: 'copy-code', label: 'Copy code', code: '797989' },
      { type: 'url', label: 'Open', url: 'https://a.com/?code=otp797989&to=%2B852%209798%209796' },
    ],
  },
  price: null,
  waId: '85297989796',
  '+85268686868': { 'to +852 9798 9796': ['797989', 797989, 85297989796, 'Sent by Zyxwv Qponm'] },
  copies: ['*797989* is the xyzzy code. https://wa.me/85297989796'],
});

/** Rows and messages as JSON, as an endpoint would send them. */
export const secretFetch: typeof fetch = async (input) => {
  const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input, location.href);
  if (pathname.endsWith('/overview')) return Response.json({ code: 1, message: 'none' }, { status: 404 });
  const id = /\/messages\/m-(\d+)$/.exec(pathname)?.[1];
  if (id !== undefined) return Response.json(detailsAt(Number(id)));
  const [offset, limit] = [Number(searchParams.get('offset') ?? 0), Number(searchParams.get('limit'))];
  const length = Math.max(0, Math.min(limit, 300 - offset));
  const messages = Array.from({ length }, (_, index) => rowAt(offset + index));
  return Response.json({ messages, total: 300, next: null, asOf: '2026-11-20T09:00:00.000Z' });
};

/** The same as a page's own source, which gives nothing unread. */
export const secretSource = (): ReportSource => {
  const { messagesJson: _, ...source } = createEndpointSource({
    endpoint: '/secret',
    baseUrl: location.href,
    fetcher: secretFetch,
  });
  return source;
};
