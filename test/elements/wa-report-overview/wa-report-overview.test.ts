import { assert } from 'chai';
import type { Message, Narrowing, WaReportOverview } from '../../../src/index.ts';
import { ReportError } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, nextEvent, textOf, until } from '../page.ts';
import { click, emulate, engine, press } from '../user.ts';
import { answer, openOverview, overview, placeOverview, query, rootOf } from './open-overview.ts';

/** What a click asks for. */
const askedBy = async (element: WaReportOverview, act: () => Promise<void>): Promise<Narrowing> => {
  const event = nextEvent(element, 'wa-report-narrow');
  await act();
  return (await event).detail.filters;
};

const tileText = (element: WaReportOverview, name: string): string =>
  textOf(rootOf(element).querySelector(`.tile.${name}`)!).replace(/\s+/g, ' ');

const panel = (element: WaReportOverview, name: string): Element =>
  rootOf(element).querySelector(`.panel.${name}`)!;

const plain = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What is said below the numbers. */
const remark = (element: WaReportOverview): string => plain(rootOf(element).querySelector('.remark')!);

describe('an overview', () => {
  it('says of each number which share of the whole it is, and how it has changed', async () => {
    const element = await openOverview();
    await until('the change is here', () => tileText(element, 'total').includes('+25%'));
    assert.include(tileText(element, 'total'), '10,000 +25% on 8,000 in the 7 days before');
    assert.include(tileText(element, 'delivered'), '5,000 50% of 10,000 0%');
    assert.include(tileText(element, 'read'), '4,000 40% of 10,000 +60% receipts can be off');
    assert.include(tileText(element, 'pending'), 'none in the 7 days before may still change');
    assert.include(tileText(element, 'rejected'), '100 1% of 10,000');
    // The last day is not over: neither is that of the period before.
    assert.include(tileText(element, 'total'), 'from 10 Nov, 00:00 to 16 Nov, 15:31');
  });

  it('has no tile for rejected messages where there are none', async () => {
    const none = { ...overview, submissions: { submitted: 10_000 } };
    const element = await openOverview({ source: { overview: () => Promise.resolve(none) } });
    assert.isNull(rootOf(element).querySelector('.tile.rejected'));
  });

  it('says how many arrived and were read, and what it does not know of that', async () => {
    const element = await openOverview();
    const text = plain(rootOf(element).querySelector('.rates')!);
    assert.match(text, /Delivery rate 90% 9,000 of 10,000/);
    assert.match(text, /Read rate 44\.4% 4,000 of 9,000/);
    assert.include(text, 'Read receipts can be off');
  });

  it('says nothing of a period before all time', async () => {
    const element = await openOverview({ query: { ...query, startAt: null } });
    assert.notInclude(textOf(element), 'before');
  });

  it('is accessible, with charts and with tables', async () => {
    const element = await openOverview();
    await assertAccessible(element);
    for (const button of allByRole(element, 'button', /^Table: /)) await click(button);
    await element.updateComplete;
    assert.lengthOf(allByRole(element, 'table'), 3);
    await assertAccessible(element);
  });
});

describe('a number of the overview', () => {
  const table: readonly (readonly [name: string | RegExp, filters: Narrowing])[] = [
    ['Failed 600', { status: ['failed'] }],
    ['Rejected 100', { submission: 'rejected' }],
    ['Delivery rate 90%', { status: ['delivered', 'read'] }],
    ['Read rate 44.4%', { status: ['read'] }],
    [/^Hong Kong/, { country: ['HK'] }],
    [/^WhatsApp could not deliver/, { errorCode: [131026] }],
    // Two codes that mean the same.
    [/^WhatsApp could not send it/, { errorCode: [131000, 500] }],
    [/^Code 987654/, { errorCode: [987654] }],
    [
      /^17 Nov 2026, 5,500 messages, Delivered 3,000, Read 2,000, Failed 500/,
      { date: { startAt: '2026-11-16T16:00:00.000Z', endAt: '2026-11-17T16:00:00.000Z' } },
    ],
  ];
  for (const [name, filters] of table)
    it(`asks for its messages: ${String(name)}`, async () => {
      const element = await openOverview();
      const asked = await askedBy(element, () => click(byRole(element, 'button', name)));
      assert.deepEqual(asked, filters);
    });

  it('is no button where no filter asks for its messages', async () => {
    const element = await openOverview();
    for (const unknown of [/^Unknown/, /^No reason given/, /^Total/])
      assert.isEmpty(allByRole(element, 'button', unknown));
    assert.include(textOf(panel(element, 'countries')), 'Unknown');
    assert.match(plain(panel(element, 'failures')), /No reason given 60/);
  });

  it('asks for nothing where there is nothing', async () => {
    const none = { ...overview, statuses: { delivered: 10_000 } };
    const element = await openOverview({ source: { overview: () => Promise.resolve(none) } });
    let asked = 0;
    element.addEventListener('wa-report-narrow', () => (asked += 1));
    await click(byRole(element, 'button', 'Failed 0'));
    await click(byRole(element, 'button', /^18 Nov 2026, 0 messages/));
    assert.equal(asked, 0);
  });

  it('is pressed where the report shows just that, and then asks for all again', async () => {
    const element = await openOverview({ filters: { status: ['failed'], country: ['HK', 'SG'] } });
    const failed = byRole(element, 'button', 'Failed 600');
    assert.equal(failed.ariaPressed, 'true');
    assert.equal(byRole(element, 'button', 'Read 4,000').ariaPressed, 'false');
    assert.equal(byRole(element, 'button', /^Hong Kong/).ariaPressed, 'false');
    assert.deepEqual(await askedBy(element, () => click(failed)), { status: undefined });
  });

  it('is reached by keyboard, columns with the arrows', async () => {
    const element = await openOverview();
    byRole(element, 'button', 'Rejected 100').focus();
    const toColumns = async (): Promise<void> => {
      for (let tabs = 0; tabs < 8 && !focused()?.matches('.column'); tabs += 1) await press('Tab');
    };
    await toColumns();
    assert.match(focused()?.ariaLabel ?? '', /^23 Nov 2026/);
    await press('ArrowLeft');
    assert.match(focused()?.ariaLabel ?? '', /^22 Nov 2026/);
    // What is pointed at is told beside the title.
    assert.match(textOf(panel(element, 'chart')), /22 Nov 2026 · 0/);
    await press('Home');
    assert.match(focused()?.ariaLabel ?? '', /^17 Nov 2026/);
    assert.deepEqual(await askedBy(element, () => press('Enter')), table.at(-1)![1]);
    await press('End');
    await press('Tab');
    assert.equal(focused()?.ariaLabel, 'Table: Where');
  });

  it('follows the direction of the text', async () => {
    const element = await openOverview({ dir: 'rtl' });
    byRole(element, 'button', /^19 Nov/).focus();
    await press('ArrowLeft');
    assert.match(focused()?.ariaLabel ?? '', /^20 Nov 2026/);
  });

  it('leaves the focus in its panel when it is gone', async () => {
    const element = await openOverview();
    byRole(element, 'button', /^Hong Kong/).focus();
    element.source = { overview: () => new Promise(() => undefined) };
    await until('it is read anew', () => rootOf(element).querySelector('[aria-busy=true]') !== null);
    assert.equal(focused()?.textContent, 'Where');
  });
});

describe('the tables of an overview', () => {
  it('have every number, each a button', async () => {
    const element = await openOverview();
    await click(byRole(element, 'button', 'Table: Messages per day'));
    await element.updateComplete;
    const [, first, second] = [...byRole(element, 'table').querySelectorAll('tr')].map((row) => textOf(row));
    assert.equal(first, '17 Nov 2026 5,500 3,000 2,000 0 500');
    assert.equal(second, '18 Nov 2026 0 0 0 0 0');
    const asked = await askedBy(element, () => click(byRole(element, 'button', '17 Nov 2026 Failed 500')));
    const date = { startAt: '2026-11-16T16:00:00.000Z', endAt: '2026-11-17T16:00:00.000Z' };
    assert.deepEqual(asked, { date, status: ['failed'] });
    await click(byRole(element, 'button', 'Table: Messages per day'));
    await element.updateComplete;
    assert.isEmpty(allByRole(element, 'table'));
  });

  it('have all countries, with how many of their messages failed', async () => {
    const element = await openOverview();
    assert.notInclude(textOf(panel(element, 'countries')), 'Germany');
    await click(byRole(element, 'button', 'Table: Where'));
    await element.updateComplete;
    assert.include(textOf(panel(element, 'countries')), 'Germany');
    const hongKong = [...byRole(element, 'table').querySelectorAll('tr')].find((row) =>
      textOf(row).includes('Hong Kong'),
    );
    assert.match(textOf(hongKong!), /7,000 70% 500 7\.1%/);
    const asked = await askedBy(element, () => click(byRole(element, 'button', /^Hong Kong.* Failed 500$/)));
    assert.deepEqual(asked, { country: ['HK'], status: ['failed'] });
  });

  it('are all on paper, and only there', async () => {
    const element = await openOverview();
    dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(rootOf(element).querySelectorAll('.numbers table'), 3);
    assert.include(rootOf(element).querySelector('.numbers')?.textContent, 'Germany');
    dispatchEvent(new Event('afterprint'));
    assert.isNull(rootOf(element).querySelector('.numbers'));
  });

  it('are named as the page names countries', async () => {
    const element = await openOverview({ translations: { countries: { HK: 'Home' } } });
    assert.isNotEmpty(allByRole(element, 'button', /^Home/));
  });
});

describe('an overview that is not whole', () => {
  it('says what does not add up, and shows it', async () => {
    const wrong = { ...overview, statuses: { delivered: 9000 }, countries: overview.countries.slice(1) };
    const element = await openOverview({
      source: { overview: () => Promise.resolve(wrong) },
      loaded: () => ({ messages: [], total: 9_999 }),
    });
    const text = remark(element);
    assert.equal(
      text,
      'The endpoint’s counts do not add up: statuses 9,000 of 10,000, countries 3,000 of 10,000, rows 9,999 of 10,000.',
    );
    assert.include(tileText(element, 'delivered'), '9,000 90% of 10,000');
    await assertAccessible(element);
  });

  it('counts what is loaded where there is none, and says so', async () => {
    const message = (id: string, more: Partial<Message> = {}): Message => ({
      ...{ id, direction: 'outbound', senderId: '+852', source: null, sentBy: null, submission: null },
      ...{ recipient: { country: 'HK', number: null }, status: 'read', sentAt: '2026-11-20T01:00:00Z' },
      ...{ updatedAt: null, error: null, template: null, preview: null, ...more },
    });
    let messages = [
      message('1'),
      message('2', { status: 'failed', error: { code: 131026, title: null, details: null } }),
    ];
    const element = await openOverview({
      source: { overview: () => Promise.resolve(null) },
      loaded: () => ({ messages, total: 12_345 }),
    });
    assert.include(remark(element), 'From 2 loaded of 12,345');
    assert.include(tileText(element, 'read'), '1 50% of 2');
    assert.isNotEmpty(allByRole(element, 'button', /^20 Nov 2026, 2 messages, Read 1, Failed 1/));
    assert.isNotEmpty(allByRole(element, 'button', /^WhatsApp could not deliver/));
    messages = [...messages, message('3')];
    element.revision += 1;
    await element.updateComplete;
    assert.include(remark(element), 'From 3 loaded of 12,345');
    assert.include(tileText(element, 'read'), '2 66.7% of 3');
    await assertAccessible(element);
  });

  it('says that it could not be loaded, and tries again', async () => {
    let fails = true;
    const element = await placeOverview();
    const failed = nextEvent(element, 'wa-report-error');
    element.source = {
      overview: (asked, request) =>
        fails ? Promise.reject(new ReportError('network', 'no')) : answer(asked, request),
    };
    assert.equal((await failed).detail.error.kind, 'network');
    await until('it is said', () => textOf(element).includes('could not be loaded'));
    await assertAccessible(element);
    fails = false;
    await click(byRole(element, 'button', 'Try again'));
    await until('it is here', () => tileText(element, 'total').includes('10,000'));
    assert.notInclude(textOf(element), 'could not be loaded');
  });

  it('keeps its room while it is on its way, and shows no number of another query', async () => {
    const element = await openOverview();
    const { height } = element.getBoundingClientRect();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    element.source = { overview: (asked, request) => held.then(() => answer(asked, request)) };
    await until('it is on its way', () => rootOf(element).querySelector('[aria-busy=true]') !== null);
    assert.equal(element.getBoundingClientRect().height, height);
    assert.notMatch(textOf(element), /\d/);
    await assertAccessible(element);
    release?.();
    await until('it is here', () => tileText(element, 'total').includes('+25%'));
    assert.equal(element.getBoundingClientRect().height, height);
  });

  it('asks no more once it has left the page', async () => {
    const signals: AbortSignal[] = [];
    const element = await placeOverview({
      source: {
        overview: (_query, _request, signal) => {
          signals.push(signal);
          return new Promise(() => undefined);
        },
      },
    });
    await until('it asks', () => signals.length > 0);
    element.remove();
    await until('it does not wait', () => signals.every(({ aborted }) => aborted));
  });

  it('shows a status that nobody knows, and asks for it', async () => {
    const statuses = { ...overview.statuses, pondering: 50 };
    const series = [{ startAt: '2026-11-16T16:00:00.000Z', statuses }];
    const odd = { ...overview, total: 10_050, statuses, series };
    const element = await openOverview({ source: { overview: () => Promise.resolve(odd) } });
    const asked = await askedBy(element, () => click(byRole(element, 'button', 'pondering 50')));
    assert.deepEqual(asked, { status: ['pondering'] });
    assert.isNotEmpty(allByRole(element, 'button', /^17 Nov.*pondering 50/));
  });
});

if (engine === 'chromium')
  it('tells the statuses of a column apart in forced colours', async () => {
    const element = await openOverview();
    await emulate({ 'forced-colors': 'active' });
    try {
      const fills = ['delivered', 'read', 'pending', 'failed'].map(
        (status) => getComputedStyle(rootOf(element).querySelector(`.legend .${status}`)!).fill,
      );
      assert.equal(new Set(fills).size, 4, fills.join());
    } finally {
      await emulate({ 'forced-colors': 'none' });
    }
  });
