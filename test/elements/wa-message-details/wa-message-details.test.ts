import { assert } from 'chai';
import '../../../src/define.ts';
import type { MessageDetails } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, nextEvent, textOf, until } from '../page.ts';
import { ask, endpoint } from '../wa-report/open-report.ts';

const message: MessageDetails = {
  id: 'one',
  direction: 'outbound',
  senderId: '+85230000001',
  source: 'open-api-direct',
  sentBy: null,
  recipient: { country: 'HK', number: '+85291234567' },
  submission: 'submitted',
  status: 'failed',
  sentAt: '2026-11-20T08:15:30.120Z',
  updatedAt: '2026-11-20T08:15:32.000Z',
  error: { code: 131047, title: 'Re-engagement message', details: 'More than 24 hours have passed.' },
  template: null,
  preview: null,
  messageId: 'wamid.X',
  correlationId: null,
  events: [
    { status: 'submitted', at: '2026-11-20T08:15:30.120Z', error: null },
    { status: 'failed', at: '2026-11-20T08:15:32.220Z', error: { code: 131047, title: null, details: null } },
  ],
  content: { type: 'text', body: '*Hello* <img src=x onerror=alert(1)> https://example.com/a' },
  price: null,
  raw: {},
};

const place = (properties: object): HTMLElement => {
  const details = Object.assign(document.createElement('wa-message-details'), {
    timezone: 'Asia/Hong_Kong',
    ...properties,
  });
  document.body.append(details);
  return details;
};

describe('the details of one message alone in a page', () => {
  it('read it from an endpoint', async () => {
    const { messages } = await ask('messages', { limit: '1', direction: 'outbound' });
    const details = place({ endpoint, messageId: messages[0]!.id });
    await until('it is here', () => textOf(details).includes(messages[0]!.id));
    await until('its life is here', () => details.shadowRoot!.querySelector('.timeline') !== null);
    await assertAccessible(details);
  });

  it('show what they are handed, and ask nobody', async () => {
    const details = place({ message, fetcher: () => assert.fail('asked') });
    await until('it is here', () => textOf(details).includes('wamid.X'));
    const text = textOf(details);
    assert.include(text, '24 hours');
    assert.include(text, '131047');
    assert.include(text, '+2.1 sec');
    assert.include(text, '16:15:30.120');
    await assertAccessible(details);
  });

  it('show text as text, markup as WhatsApp does, and links as what they are', async () => {
    const details = place({ message });
    await until('it is here', () => textOf(details).includes('Hello'));
    const root = details.shadowRoot!;
    assert.equal(root.querySelector('strong')?.textContent, 'Hello');
    assert.isNull(root.querySelector('img'));
    const [link] = allByRole(details, 'link', /example/) as HTMLAnchorElement[];
    assert.equal(link?.href, 'https://example.com/a');
    assert.equal(link?.rel, 'noopener noreferrer nofollow ugc');
  });

  it('end their request when they leave the page', async () => {
    let signal: AbortSignal | undefined;
    const details = place({
      endpoint,
      messageId: 'any',
      fetcher: (input: Request, init?: RequestInit) => {
        signal = init?.signal ?? input.signal;
        return new Promise(() => undefined);
      },
    });
    await until('it is asked for', () => signal !== undefined);
    details.remove();
    await until('nobody waits any more', () => signal?.aborted === true);
  });

  it('tell the page when the message cannot be had', async () => {
    const details = place({ endpoint, messageId: 'no-such-message' });
    const { detail } = await nextEvent(details, 'wa-report-error');
    assert.equal(detail.error.status, 404);
  });
});
