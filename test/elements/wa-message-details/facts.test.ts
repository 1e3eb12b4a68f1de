import { assert } from 'chai';
import { assertAccessible } from '../accessible.ts';
import { removeClipboard, useClipboard } from '../clipboard.ts';
import { allByRole, byRole, elementsIn, focused, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { openDetails, sampleMessage } from './open-details.ts';

/** The value that is shown beside a name. */
const valueOf = (root: Element, name: string): string => {
  const term = [...elementsIn(root)].find(
    (element) => element.tagName === 'DT' && element.textContent === name,
  );
  assert.ok(term?.nextElementSibling, `there is no ${name}`);
  return textOf(term.nextElementSibling);
};

const said = (details: Element): string =>
  allByRole(details, 'status')
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean)
    .join(' ');

const grouped = (details: Element): Promise<void> =>
  until('numbers are grouped', () => textOf(details).includes('+852 9123 4567'));

describe('the facts of a message', () => {
  it('are its ids, template, people, price and times in the zone', async () => {
    const details = await openDetails();
    await grouped(details);
    const facts: readonly (readonly [string, string])[] = [
      ['Status', 'Delivered'],
      ['Sender ID', '+852 3000 0001'],
      ['Date & Time', 'Nov 20, 2026, 16:15:30 · Hong Kong (UTC+8)'],
      ['Updated', 'Nov 20, 2026, 16:15:32 · Hong Kong (UTC+8)'],
      ['Source', 'Open API - Direct'],
      ['Sent By', 'OTP service'],
      ['Template', 'order_update'],
      ['Language', 'en_US'],
      ['Category', 'utility'],
      ['Price', '0.0425 USD · utility'],
      ['Message ID', 'wamid.HBgLODUyOTEyMzQ1Njc'],
      ['Correlation ID', 'c-1'],
      ['ID', '01JD1'],
    ];
    for (const [name, value] of facts) assert.equal(valueOf(details, name), value);
    // Browsers differ in how they call it.
    assert.match(valueOf(details, 'Recipient'), /^Hong Kong( SAR China)? · \+852 9123 4567$/);
    await assertAccessible(details);
  });

  it('are left out where nobody said them', async () => {
    const details = await openDetails({ price: null, template: null, correlationId: null, sentBy: null });
    for (const name of ['Price', 'Template', 'Language', 'Category', 'Correlation ID', 'Sent By'])
      assert.isEmpty(allByRole(details, 'button', `Copy ${name}`));
  });

  it('show what would hide in them', async () => {
    const details = await openDetails({ sentBy: 'a\u202Eb', messageId: 'wamid.\u200BX' });
    assert.equal(valueOf(details, 'Sent By'), 'a⟨U+202E⟩b');
    assert.equal(valueOf(details, 'Message ID'), 'wamid.⟨U+200B⟩X');
  });

  it('show the beginning of what is too long, and the rest when asked', async () => {
    const details = await openDetails({ messageId: 'w'.repeat(100_000) });
    assert.isBelow(valueOf(details, 'Message ID').length, 2_000);
  });
});

describe('what is copied', () => {
  it('is the value as it is shown, and a number without gaps', async () => {
    const clipboard = useClipboard();
    const details = await openDetails({ sentBy: 'a\u202Eb' });
    await grouped(details);
    for (const name of ['Message ID', 'Recipient', 'Sender ID', 'Sent By', 'Date & Time'])
      await click(byRole(details, 'button', `Copy ${name}`));
    await until('all are copied', () => clipboard.texts.length === 5);
    assert.deepEqual(clipboard.texts, [
      'wamid.HBgLODUyOTEyMzQ1Njc',
      '+85291234567',
      '+85230000001',
      'a⟨U+202E⟩b',
      'Nov 20, 2026, 16:15:30 · Hong Kong (UTC+8)',
    ]);
  });

  it('is the country where no number is known', async () => {
    const clipboard = useClipboard();
    const details = await openDetails({ recipient: { country: 'HK', number: null } });
    await click(byRole(details, 'button', 'Copy Recipient'));
    await until('it is copied', () => clipboard.texts.length === 1);
    assert.match(clipboard.texts[0]!, /^Hong Kong( SAR China)?$/);
  });

  it('is told to those who do not see the button, each time', async () => {
    useClipboard();
    const details = await openDetails();
    assert.equal(said(details), '');
    await click(byRole(details, 'button', 'Copy ID'));
    await until('it is said', () => said(details) === 'Copied');
    const status = allByRole(details, 'status', 'Copied')[0]!;
    const first = status.firstElementChild;
    await click(byRole(details, 'button', 'Copy ID'));
    await until('it is said again', () => status.firstElementChild !== first);
    assert.equal(said(details), 'Copied');
    await assertAccessible(details);
  });

  it('is forgotten with the message', async () => {
    useClipboard();
    const details = await openDetails();
    await click(byRole(details, 'button', 'Copy ID'));
    await until('it is said', () => said(details) === 'Copied');
    details.message = { ...sampleMessage, id: 'another' };
    await until('nothing is said any more', () => said(details) === '');
  });

  it('can be reached by keyboard, and is seen then', async () => {
    const clipboard = useClipboard();
    const details = await openDetails();
    const button = byRole(details, 'button', 'Copy Message ID');
    byRole(details, 'button', 'Copy Price').focus();
    await press('Tab');
    assert.equal(focused(), button);
    assert.equal(getComputedStyle(button).opacity, '1');
    await press('Enter');
    await until('it is copied', () => clipboard.texts.length === 1);
    assert.equal(focused(), button);
    const { width, height } = button.getBoundingClientRect();
    assert.isAtLeast(width, 24);
    assert.isAtLeast(height, 24);
  });

  for (const [where, prepare] of Object.entries({
    'does not let it copy': () => {
      useClipboard().isAllowed = false;
    },
    'has no clipboard': removeClipboard,
  }))
    it(`is selected, to be copied by hand, where the page ${where}`, async () => {
      prepare();
      const details = await openDetails();
      const button = byRole(details, 'button', 'Copy Recipient');
      await click(button);
      await until('it is selected', () => focused() instanceof HTMLTextAreaElement);
      const field = focused() as HTMLTextAreaElement;
      assert.equal(field.value.slice(field.selectionStart, field.selectionEnd), '+85291234567');
      assert.include(textOf(details), 'may not copy');
      await assertAccessible(details);
      let copied: string | undefined;
      const onCopy = (event: ClipboardEvent) => (copied = event.clipboardData?.getData('text/plain'));
      document.addEventListener('copy', onCopy, { once: true });
      await press('Control+c');
      assert.equal(copied, '+85291234567');
      await until('the field is gone', () => !field.isConnected);
      assert.equal(focused(), button);
      assert.equal(said(details), 'Copied');
    });

  it('goes away when its reader does', async () => {
    removeClipboard();
    const details = await openDetails();
    await click(byRole(details, 'button', 'Copy ID'));
    await until('it is selected', () => focused() instanceof HTMLTextAreaElement);
    await press('Tab');
    await until('the field is gone', () => details.shadowRoot!.querySelector('textarea') === null);
  });
});

describe('the link to a message', () => {
  const copied = async (link: (id: string) => string): Promise<string | undefined> => {
    const clipboard = useClipboard();
    const details = await openDetails({}, { messageLink: link });
    const [button] = allByRole(details, 'button', 'Copy link');
    if (!button) return undefined;
    await click(button);
    await until('it is copied', () => clipboard.texts.length === 1);
    return clipboard.texts[0];
  };

  it('is what the page makes of the id, whole', async () => {
    assert.equal(await copied((id) => `/m/${id}?a=b`), new URL('/m/01JD1?a=b', document.baseURI).href);
  });

  for (const [link, whole] of [
    ['#message=1', new URL('#message=1', document.baseURI).href],
    ['https://example.com/m/1', 'https://example.com/m/1'],
  ] as const)
    it(`may be ${link}`, async () => {
      assert.equal(await copied(() => link), whole);
    });

  for (const link of [
    'javascript:alert(1)',
    'data:text/html,a',
    'https://a:b@example.com',
    'https://',
    'blob:x',
  ])
    it(`is not offered as ${link}`, async () => {
      assert.isUndefined(await copied(() => link));
    });

  it('is not offered where the page gives none, or fails', async () => {
    assert.isEmpty(allByRole(await openDetails(), 'button', 'Copy link'));
    assert.isUndefined(await copied(() => assert.fail('broken')));
  });

  it('is accessible', async () => {
    await assertAccessible(await openDetails({}, { messageLink: (id) => `#${id}` }));
  });
});
