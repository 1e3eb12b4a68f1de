import { assert } from 'chai';
import { safeLink } from '../../../src/content/safe-link.ts';
import { parseMarkup } from '../../../src/content/whatsapp-markup.ts';
import type { MessageDetails, MessageEvent, WaMessageDetails } from '../../../src/index.ts';
import { families, textOf as pumpOf } from '../../content/markup-pumps.ts';
import { addresses } from '../../content/url-parts.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, textOf } from '../page.ts';
import { openDetails } from './open-details.ts';

const openBody = (body: string): Promise<WaMessageDetails> =>
  openDetails({ content: { type: 'text', body } });
const inside = (details: WaMessageDetails, selector: string): HTMLElement => {
  const found = details.shadowRoot?.querySelector<HTMLElement>(selector);
  assert.ok(found, selector);
  return found;
};
const allInside = (details: WaMessageDetails, selector: string): readonly HTMLElement[] => [
  ...details.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Where the first occurrence of a text is on screen. */
const placeOf = (root: Element, text: string): DOMRect => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect();
  }
  assert.fail(`no ${text}`);
};

describe('the text of a message', () => {
  it('has what WhatsApp marks as elements that say so', async () => {
    const details = await openBody(
      '*b* _i_ ~s~ `c`\n- one\n- two\n\n3. three\n7. seven\n\n> quoted\n```x\ny```',
    );
    const texts = (selector: string): readonly string[] =>
      allInside(details, `.bubble-body ${selector}`).map((element) => element.textContent);
    assert.deepEqual(texts('strong'), ['b']);
    assert.deepEqual(texts('em'), ['i']);
    assert.deepEqual(texts('s'), ['s']);
    assert.deepEqual(texts('code'), ['c', 'x\ny']);
    assert.deepEqual(texts('ul > li'), ['one', 'two']);
    assert.deepEqual(texts('ol > li'), ['three', 'seven']);
    assert.deepEqual(
      allInside(details, 'ol.numbers > li').map((item) => (item as HTMLLIElement).value),
      [3, 7],
    );
    assert.deepEqual(texts('blockquote'), ['quoted']);
    await assertAccessible(details);
  });

  it('is text and nothing else, whatever it looks like', async () => {
    const body = '<b>x</b> *<img src=x onerror=alert(1)>* `</code><script>` {{1}} <!--?lit$1$-->';
    const details = await openBody(body);
    assert.lengthOf(allInside(details, '.bubble-body :is(b, img, script)'), 0);
    assert.equal(inside(details, '.bubble-body').textContent.trim(), body.replace(/[*`]/g, ''));
  });

  it('gives each line its own direction', async () => {
    const details = await openBody(
      'Hello there\nשלום לך\n- second *list* item\nمرحبا https://example.com بك',
    );
    const body = inside(details, '.bubble-body');
    const { left, right } = inside(details, '.bubble-body > p').getBoundingClientRect();
    const middle = (left + right) / 2;
    assert.isBelow(placeOf(body, 'Hello').left, middle);
    assert.isAbove(placeOf(body, 'שלום').right, right - 20);
    assert.isAbove(placeOf(body, 'مرحبا').right, right - 20);
    // The link reads from left to right within a line that does not.
    const [link] = allByRole(details, 'link', /example/);
    assert.isBelow(placeOf(link!, 'https').left, placeOf(link!, '.com').left);
    assert.isBelow(placeOf(body, 'بك').right, link!.getBoundingClientRect().left + 1);
  });

  it('cannot reorder what stands around it', async () => {
    const details = await openDetails({
      content: { type: 'text', body: '\u202E*dehctiws*', footer: '\u202Eretoof' },
    });
    const foot = inside(details, '.bubble-foot');
    const time = placeOf(foot, '16:15');
    assert.isBelow(placeOf(foot, '16').left, placeOf(foot, ':15').left);
    assert.isAbove(time.left, placeOf(foot, 'retoof').left);
  });
});

describe('the links in a message', () => {
  it('say nothing to where they lead, and open elsewhere', async () => {
    const details = await openBody('See *https://example.com/a?b=c*, or http://example.org.');
    const links = allByRole(details, 'link', /example/) as readonly HTMLAnchorElement[];
    assert.deepEqual(
      links.map(({ href }) => href),
      ['https://example.com/a?b=c', 'http://example.org/'],
    );
    for (const link of links) {
      assert.equal(link.rel, 'noopener noreferrer nofollow ugc');
      assert.equal(link.target, '_blank');
      assert.equal(link.referrerPolicy, 'no-referrer');
    }
    assert.equal(
      inside(details, '.bubble-body').textContent.trim(),
      'See https://example.com/a?b=c, or http://example.org.',
    );
    await assertAccessible(details);
  });

  it('have their true host beside them where they are written otherwise', async () => {
    const details = await openBody('https://аррӏе.com/login and https://apple.com/login and https://0x7f.1/');
    const body = inside(details, '.bubble-body').textContent;
    assert.include(body, 'https://аррӏе.com/login (xn--80ak6aa92e.com)');
    assert.include(body, 'https://0x7f.1/ (127.0.0.1)');
    assert.notInclude(body, '(apple.com)');
  });

  it('are none where they would lead elsewhere than they say, or run something', async () => {
    const details = await openBody(
      'https://paypal.com@evil.com javascript:alert(1) data:text/html,x https://a.com:99999 tel:+1 ftp://a.com',
    );
    assert.isEmpty(allInside(details, '.bubble-body a'));
  });

  it('are what the parts of an address come to, in this engine as well', () => {
    const wrong: string[] = [];
    for (const [address, host] of addresses()) {
      const link = safeLink(address);
      if ((link?.host ?? null) !== host) wrong.push(`${JSON.stringify(address)} ${link?.host ?? ''}`);
    }
    assert.equal(wrong.join('\n'), '');
  });
});

describe('the time the text of a message takes', () => {
  for (const family of families.filter((_, at) => at % 16 === 0)) {
    it(`is at most 100 ms for a megabyte of ${JSON.stringify(family)}`, () => {
      const text = pumpOf(family, 1_000_000);
      const isFast = Array.from({ length: 20 }).some(() => {
        const started = performance.now();
        parseMarkup(text);
        return performance.now() - started <= 100;
      });
      assert.isTrue(isFast);
    });
  }
});

const failed = (
  error: MessageDetails['error'],
  more: Partial<MessageDetails> = {},
): Partial<MessageDetails> => ({
  status: 'failed',
  error,
  events: [],
  ...more,
});

describe('the reason of a failure', () => {
  it('says the cause, what to do, of which kind it is, and where Meta explains it', async () => {
    const details = await openDetails(
      failed({ code: 131047, title: 'Re-engagement message', details: null }),
    );
    const reason = inside(details, '[part=reason]');
    assert.equal(reason.getAttribute('aria-label'), 'Why it failed');
    const text = textOf(reason);
    assert.include(text, 'More than 24 hours since the recipient last wrote');
    assert.include(text, 'Send an approved template');
    assert.include(text, 'Fix the content');
    assert.include(text, 'The endpoint says: Re-engagement message');
    const link = byRole(details, 'link', 'Code 131047') as HTMLAnchorElement;
    assert.match(link.href, /^https:\/\/developers\.facebook\.com\/.*error-codes$/);
    assert.equal(link.rel, 'noopener noreferrer');
    await assertAccessible(details);
  });

  for (const [code, word] of [
    [130429, 'Try again later'],
    [132000, 'Fix the content'],
    [131026, 'Fix the recipient'],
    [131042, 'Fix the account'],
    [131049, 'A rule of WhatsApp'],
  ] as const) {
    it(`has a word and a mark for ${word}`, async () => {
      const details = await openDetails(failed({ code, title: null, details: null }));
      const kind = inside(details, '[part=reason] .kind');
      assert.equal(textOf(kind), word);
      assert.ok(kind.querySelector('svg[aria-hidden=true] path'));
    });
  }

  it('is the endpoint’s own for a code that nobody knows, and cannot turn ours around', async () => {
    const details = await openDetails(
      failed({ code: 7_000_001, title: 'No \u202Etiderc', details: '\u202Eliated' }),
    );
    const reason = inside(details, '[part=reason]');
    const text = textOf(reason);
    assert.include(text, 'No ⟨U+202E⟩tiderc');
    assert.include(text, 'Code 7000001');
    assert.isNull(reason.querySelector('.kind'));
    assert.isBelow(placeOf(reason, 'The endpoint').left, placeOf(reason, 'liated').left);
  });

  it('is said even where nobody gave one, and is that of the last step that has one', async () => {
    const silent = await openDetails(failed(null));
    assert.include(textOf(inside(silent, '[part=reason]')), 'It failed, and nobody said why');
    const events = [
      { status: 'failed', at: '2026-11-20T08:15:32Z', error: { code: 131026, title: null, details: null } },
    ];
    const told = await openDetails(failed(null, { events }));
    assert.include(textOf(inside(told, '[part=reason]')), 'WhatsApp could not deliver it');
    const fine = await openDetails({ status: 'delivered', events: [...events] });
    assert.isNull(fine.shadowRoot!.querySelector('[part=reason]'));
  });

  it('speaks the page’s language', async () => {
    const details = await openDetails(failed({ code: 133_001, title: null, details: 'x' }), {
      translations: {
        failures: { 133000: { title: 'Nummer nicht angemeldet', action: 'Bitte anmelden.' } },
        failureClasses: {
          'retry-later': 'Später',
          'fix-content': 'Inhalt',
          'fix-recipient': 'Empfänger',
          'fix-account': 'Konto in Ordnung bringen',
          policy: 'Regel',
        },
        endpointWords: (words) => `Der Endpunkt sagt „${words}“.`,
      },
    });
    const text = textOf(inside(details, '[part=reason]'));
    assert.include(text, 'Nummer nicht angemeldet');
    assert.include(text, 'Bitte anmelden.');
    assert.include(text, 'Konto in Ordnung bringen');
    assert.equal(inside(details, '[part=reason] .soft').textContent, 'Der Endpunkt sagt „x“.');
  });
});

const event = (status: string, at: string): MessageEvent => ({ status, at, error: null });
const steps = (details: WaMessageDetails): readonly string[] =>
  allInside(details, '.step').map((step) => step.textContent.replace(/\s+/g, ' ').trim());

describe('the timeline', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
  });

  it('has times in the report’s zone, and gaps', async () => {
    const details = await openDetails();
    assert.deepEqual(steps(details), ['Submitted 16:15:30.120', 'Delivered +1.9 sec 16:15:32.000']);
    assert.equal(inside(details, '[part=timeline]').getAttribute('aria-label'), 'Timeline');
  });

  it('says the day wherever it changes', async () => {
    const events = [
      event('submitted', '2026-11-20T15:59:00Z'),
      event('delivered', '2026-11-20T15:59:30Z'),
      event('read', '2026-11-22T01:00:00Z'),
    ];
    const details = await openDetails({ events, status: 'read' });
    assert.deepEqual(steps(details), [
      'Submitted Nov 20, 2026 23:59:00.000',
      'Delivered +30 sec 23:59:30.000',
      'Read +1.4 days Nov 22, 2026 09:00:00.000',
    ]);
    await assertAccessible(details);
  });

  it('says the clock where it is put back within a life', async () => {
    const events = [event('submitted', '2026-10-25T00:30:00Z'), event('delivered', '2026-10-25T01:30:00Z')];
    const details = await openDetails({ events }, { timezone: 'Europe/London' });
    assert.deepEqual(steps(details), [
      'Submitted London (UTC+1) 01:30:00.000',
      'Delivered +1 hr London (UTC) 01:30:00.000',
    ]);
  });

  it('says since when a message is on its way', async () => {
    Date.now = () => Date.parse('2026-11-20T11:15:30.120Z');
    const details = await openDetails({
      status: 'pending',
      events: [event('submitted', '2026-11-20T08:15:30.120Z')],
    });
    assert.deepEqual(steps(details), ['Submitted 16:15:30.120 may still change · pending for 3 hr']);
  });

  it('hides nothing that is odd', async () => {
    const events = [
      event('submitted', '2026-11-20T08:15:30Z'),
      { ...event('failed', '2026-11-20T08:15:31Z'), error: { code: 131026, title: null, details: null } },
      event('delivered', '2026-11-20T08:15:32Z'),
      event('sent', '2026-11-20T08:15:33Z'),
    ];
    const details = await openDetails({ status: 'read', events });
    assert.deepEqual(steps(details), [
      'Submitted 16:15:30.000',
      'Failed +1 sec 16:15:31.000 contradicts another step · Code 131026',
      'Delivered +1 sec 16:15:32.000 contradicts another step',
      'Sent +1 sec 16:15:33.000 told late',
      'Read contradicts another step · known from the status alone, without a time',
    ]);
    await assertAccessible(details);
  });

  it('shows words that nobody knows as they are, and lets none of them hide a step', async () => {
    const events = [
      event('visually-hidden', '2026-11-20T08:15:30Z'),
      event('\u202Edaer', '2026-11-20T08:15:31Z'),
      event('DELIVERED', 'some\u202Eday'),
    ];
    const details = await openDetails({ events });
    assert.deepEqual(steps(details), [
      'visually-hidden 16:15:30.000',
      '⟨U+202E⟩daer +1 sec 16:15:31.000',
      'Delivered some⟨U+202E⟩day',
    ]);
    for (const step of allInside(details, '.step')) assert.isAbove(step.getBoundingClientRect().height, 10);
  });

  it('of thousands of steps shows a hundred at first', async () => {
    const events = Array.from({ length: 5_000 }, (_, second) =>
      event('sent', new Date(Date.UTC(2026, 10, 20) + second * 1_000).toISOString()),
    );
    const details = await openDetails({ events, status: 'pending' });
    assert.lengthOf(steps(details), 100);
    byRole(details, 'button', /4,900/);
  });
});
