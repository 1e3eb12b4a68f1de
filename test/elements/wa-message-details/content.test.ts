import { assert } from 'chai';
import { sampleContents } from '../../../stories/sample-contents.ts';
import type { MessageContent, MessageDetails, WaMessageDetails } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, elementsIn, focused, textOf, until } from '../page.ts';
import { press, resize } from '../user.ts';
import { openDetails } from './open-details.ts';

/** The details of a message that says this. */
const open = (content: MessageContent, more: Partial<MessageDetails> = {}): Promise<WaMessageDetails> =>
  openDetails({ template: null, ...more, content });

const phoneOf = (details: WaMessageDetails): HTMLElement | null =>
  details.shadowRoot?.querySelector<HTMLElement>('[part=bubble]') ?? null;

const saidOf = (details: WaMessageDetails): string => textOf(phoneOf(details)!);

const marksOf = (details: WaMessageDetails): readonly (readonly [text: string, title: string])[] =>
  Array.from(phoneOf(details)!.querySelectorAll('mark'), ({ textContent, title }) => [textContent, title]);

/** What a reader must find of each. */
const said: Readonly<Record<keyof typeof sampleContents, readonly string[]>> = {
  text: ['Your table is booked for', '7.30 pm', 'https://dine.example/b/42'],
  longText: ['All the terms', 'Show all,', 'more characters', 'WhatsApp allows 4,096'],
  rightToLeft: ['طلبك في الطريق', 'SpeedPost', 'تتبع الطلب', 'https://track.example/SP-20415'],
  image: ['Image', 'image/jpeg', 'this week'],
  video: ['Video', 'video/mp4', 'How to set it up'],
  audio: ['Audio', 'audio/mpeg'],
  voice: ['Voice message'],
  document: ['Document', 'Invoice 2026-114.pdf'],
  sticker: ['Sticker', 'image/webp'],
  location: ['Location', 'Central Pier 7', 'Man Kwong Street', '22.287, 114.158'],
  contacts: ['Ann Lee', 'Dispatcher, SpeedPost', 'ann@speedpost.example', '1 Pier Road', 'Night desk'],
  replyButtons: ['Offer.pdf', 'plan B', 'Answer until Friday', 'Yes, go ahead', 'Not now'],
  list: ['Delivery', 'When should we come?', 'Today', 'Evening', '6 pm to 9 pm', 'Tomorrow', 'Choose a time'],
  callToAction: ['Track parcel', 'https://track.example/SP-20415'],
  product: ['Back in stock', 'KETTLE-1L', 'View item'],
  productList: ['For your kitchen', 'Cups', 'CUP-L', 'TEA-OOLONG', 'View items'],
  catalog: ['Everything we sell', 'View catalog'],
  flow: ['Book a visit', '8802'],
  locationRequest: ['Where should the driver come?', 'Send location'],
  address: ['Address', 'country', 'IN', '12 Lake Road', 'Give address'],
  interactiveCarousel: ['Rooms that are free', 'Harbour', 'Garden', 'https://stay.example/garden'],
  buttonReply: ['To message wamid.HBgLODUyMzAwMDAwMTE', 'Yes, go ahead', 'plan-b-yes'],
  listReply: ['Evening', '6 pm to 9 pm', 't2'],
  flowReply: ['Answers', 'date', '2026-11-28', 'wishes.1', 'quiet', 'false'],
  templateText: ['Order', 'HK$318.00', '20 November', '{{4}}', 'Stop messages', 'One variable has no value.'],
  templateNamed: ['Central Pier 7', 'Ann', 'gate 3'],
  templateMedia: ['GIF', 'View catalog', 'View items', 'Ask for advice', 'Call on WhatsApp'],
  templateProduct: ['Product', 'KETTLE-1L', '19450731'],
  templateValuesOnly: ['Only the values are known', 'body 2', 'SP-20415', 'button 0 1'],
  oneTap: ['is your verification code.', 'This code expires in 10 minutes.', 'Fill in', 'example.app'],
  zeroTap: ['is your verification code.', 'Copy code'],
  copyCode: ['is your verification code.', 'Copy code', 'In Meta’s own words'],
  carousel: ['Rooms for you,', 'Harbour', 'HK$990', 'https://stay.example/rooms/', 'Book Attic', 'BOOK-2'],
  limitedTimeOffer: [
    'Limited-time offer',
    '20% off',
    'Ends Dec 1, 08:00',
    'Copy code',
    'https://tea.example/?c=',
  ],
  callPermission: ['May we call you', 'Allow calls'],
  reaction: ['👍', 'To message wamid.HBgLODUyMzAwMDAwMTE'],
  order: ['Please ring twice.', 'KETTLE-1L', '1 × 318 HKD', '4 × 42.50 HKD', 'Total', '488 HKD'],
  system: ['Ann changed from', '16:15'],
  pressedButton: ['Stop messages', 'payload', 'STOP'],
  unsupported: ['Message of type unsupported', '131051', 'not supported'],
  future: ['Message of type hologram', 'Look at it from the left.'],
  manyButtons: ['Choice 50', 'Show all, 9,950 more'],
  overLimits: [
    '120 variables have no value.',
    'Header: 71, WhatsApp allows 60',
    'Text: 1,200, WhatsApp allows 1,024',
  ],
};

describe('the content of a message', () => {
  for (const [name, texts] of Object.entries(said)) {
    it(`says what there is: ${name}`, async () => {
      const details = await open(sampleContents[name as keyof typeof sampleContents]);
      for (const text of texts) await until(`it says ${text}`, () => saidOf(details).includes(text));
      for (const element of elementsIn(phoneOf(details)!))
        assert.notInclude(['IMG', 'VIDEO', 'AUDIO', 'IFRAME', 'OBJECT', 'SCRIPT'], element.tagName);
      await assertAccessible(details);
    });
  }

  it('fits where there is little room', async () => {
    await resize(450, 800);
    for (const [name, content] of Object.entries(sampleContents)) {
      const details = await open(content);
      details.style.inlineSize = '320px';
      const phone = phoneOf(details)!;
      assert.isAtMost(phone.scrollWidth, phone.clientWidth, name);
      assert.isAtMost(details.scrollWidth, 320, name);
      details.remove();
    }
    await resize(1280, 800);
  });

  it('marks what was filled in, and what was not, within its markup', async () => {
    const details = await open({
      type: 'template',
      components: [
        { type: 'HEADER', format: 'TEXT', text: 'Hi {{1}}' },
        {
          type: 'BODY',
          text: '*{{1}}* and ```{{2}}```\r\n\n- {{1}}{{3}}\n> https://a.example/{{2}}?x ~{{4}}~',
        },
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Go', url: 'https://a.example/{{1}}/{{2}}' }] },
      ],
      parameters: [
        { type: 'header', parameters: ['Ann'] },
        { type: 'body', parameters: ['*one*', 'two', '_three_'] },
        { type: 'button', index: 0, parameters: ['T1'] },
      ],
    });
    const filled = (text: string, variable: number) => [text, `Filled in for {{${variable}}}`] as const;
    const missing = (variable: number) =>
      [`{{${variable}}}`, `No value was sent for {{${variable}}}`] as const;
    const marks = marksOf(details);
    assert.deepEqual(marks[0], filled('Ann', 1));
    assert.deepEqual(marks.slice(-2), [filled('T1', 1), missing(2)]);
    const body = marks.slice(1, -2);
    assert.sameDeepMembers(
      body.filter(([, title]) => !/\{\{1\}\}/.test(title)).map(([text, title]) => [text, title]),
      [filled('two', 2), filled('three', 3), filled('two', 2), missing(4)].map(([text, title]) => [
        text,
        title,
      ]),
    );
    assert.equal(phoneOf(details)!.querySelector('a')?.href, 'https://a.example/two?x');
    assert.equal(phoneOf(details)!.querySelector('code mark')?.textContent, 'two');
    assert.equal(phoneOf(details)!.querySelector('em mark, mark em')?.textContent, 'three');
    assert.include(saidOf(details), '2 variables have no value.');
  });

  it('leaves a text without variables without marks', async () => {
    const details = await open({ type: 'text', body: 'Hi {{1}}' });
    assert.deepEqual(marksOf(details), []);
    assert.notInclude(saidOf(details), 'no value');
  });

  it('offers nothing to press, and says where buttons would lead', async () => {
    const details = await open({
      type: 'template',
      body: 'x',
      buttons: [
        { type: 'url', label: 'good.example', url: 'https://xn--80ak6aa92e.com/good.example' },
        { type: 'url', label: 'Apple', url: 'https://аррӏе.com/?https://xn--80ak6aa92e.com' },
        { type: 'url', label: 'Script', url: 'javascript:alert(1)' },
        { type: 'url', label: 'Name', url: 'https://user:pass@a.example' },
        { type: 'phone', label: 'Call', number: '+852\u202e30000001' },
        { type: 'hologram', label: null },
        { type: 'constructor' },
      ],
    });
    const phone = phoneOf(details)!;
    assert.isEmpty(allByRole(phone, 'link'));
    assert.isEmpty(allByRole(phone, 'button'));
    const texts = Array.from(phone.querySelectorAll('.bubble-button'), (each) =>
      textOf(each).replace(/^[\w ]+: /, ''),
    );
    assert.deepEqual(texts, [
      'good.example https://xn--80ak6aa92e.com/good.example',
      'Apple https://аррӏе.com/?https://xn--80ak6aa92e.com ( xn--80ak6aa92e.com )',
      'Script javascript:alert(1) ( not safe to open )',
      'Name https://user:pass@a.example ( not safe to open )',
      'Call +852⟨U+202E⟩30000001 ( not safe to open )',
      'hologram',
      'constructor',
    ]);
  });

  it('scrolls its cards by keyboard, and tells how many there are', async () => {
    const details = await open(sampleContents.carousel);
    details.style.inlineSize = '320px';
    const cards = byRole(details, 'group', '3 cards');
    cards.focus();
    assert.equal(focused(), cards);
    assert.isAbove(cards.scrollWidth, cards.clientWidth);
    await press('ArrowRight');
    await until('they have moved', () => cards.scrollLeft > 0);
    assert.equal(allByRole(phoneOf(details)!, 'group').length, 1);
  });

  it('gives each text its own direction', async () => {
    const details = await open(sampleContents.rightToLeft);
    const directionOf = (selector: string): string =>
      getComputedStyle(phoneOf(details)!.querySelector(selector)!).direction;
    assert.equal(directionOf('.bubble-title'), 'rtl');
    assert.equal(directionOf('.bubble-foot bdi'), 'ltr');
    assert.equal(directionOf('.label bdi'), 'rtl');
    assert.equal(directionOf('.does'), 'ltr');
  });

  it('is a line between the messages where the system says it', async () => {
    const details = await open(sampleContents.system, { direction: 'inbound' });
    assert.isNull(phoneOf(details)!.querySelector('.bubble'));
    assert.isNotNull(phoneOf(details)!.querySelector('.system-line'));
  });
});
