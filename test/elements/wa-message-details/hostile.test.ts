import { assert } from 'chai';
import type { MessageDetails, WaMessageDetails } from '../../../src/index.ts';
import { elementsIn, until } from '../page.ts';
import { hostileMessage } from './hostile-messages.ts';
import { hostilePayloads } from './hostile-payloads.ts';
import { watchHostility, type HostileWatch } from './hostile-watch.ts';
import { openDetails } from './open-details.ts';

/** All that details are made of; none of it runs, and none of it loads by itself. */
const harmless = new Set(
  `a article b bdi blockquote br button code dd details div dl dt em h3 h4 hr header footer label li mark ol p path pre
  s section small span strong style sub summary sup svg table tbody td textarea th time tr u ul
  wa-message-details`.split(/\s+/),
);
const loaders = /^(?:on.*|src|srcset|srcdoc|data|poster|action|formaction|background|style)$/;

/** What of an element is more than a text. */
const harmOf = (element: Element): readonly string[] => {
  const name = element.localName;
  const found = harmless.has(name) ? [] : [`<${name}>`];
  for (const attribute of element.attributes) {
    if (loaders.test(attribute.name)) found.push(`${name} ${attribute.name}=${attribute.value}`);
    const isLink = attribute.name === 'href' || attribute.name === 'xlink:href';
    if (isLink && !/^(?:https?|mailto|tel):/.test(attribute.value))
      found.push(`${name} href=${attribute.value}`);
  }
  return found;
};

const harmIn = (details: Element): readonly string[] => [...elementsIn(details)].flatMap(harmOf);

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Shows one message after the other, and looks at what they have become. */
const showAll = async (
  details: WaMessageDetails,
  messages: Iterable<MessageDetails>,
): Promise<readonly string[]> => {
  const harm: string[] = [];
  let shown = 0;
  for (const message of messages) {
    details.message = message;
    await details.updateComplete;
    harm.push(...harmIn(details));
    shown += 1;
    // Pictures load, and observers see, between frames.
    if (shown % 50 === 0) await frame();
  }
  return harm;
};

function* messagesOf(payloads: readonly string[]): Generator<MessageDetails> {
  for (const [turn, payload] of payloads.entries()) yield hostileMessage(payload, turn);
}

/** Does what texts must not do; once the watch has seen it, it has seen all that came before as well. */
const assertNothingBut = async (watch: HostileWatch): Promise<void> => {
  const control = document.createElement('div');
  control.innerHTML =
    '<img src="/package.json?hostile=control" onerror="hostile()"><a href="#hostile-control">a</a>';
  document.body.append(control);
  control.querySelector('a')!.click();
  await until('the control is seen', () => {
    watch.flush();
    return watch.scripts.length > 0 && watch.requests.length > 0 && watch.navigations.includes('hashchange');
  });
  control.remove();
  assert.deepEqual(watch.scripts, ['hostile']);
  assert.deepEqual(watch.requests, [new URL('/package.json?hostile=control', location.href).href]);
  assert.deepEqual([...watch.navigations].sort(), ['hashchange', 'popstate']);
};

/** So many at a time, that none of the tests takes too long. */
const atOnce = 400;

describe('hostile texts', () => {
  const { href } = location;
  let watch: HostileWatch;

  beforeEach(() => {
    watch = watchHostility();
  });

  afterEach(() => {
    watch.stop();
    history.replaceState(null, '', href);
  });

  it('are many, and no two are alike', () => {
    assert.isAtLeast(hostilePayloads.length, 3_000);
    assert.equal(new Set(hostilePayloads).size, hostilePayloads.length);
  });

  for (let from = 0; from < hostilePayloads.length; from += atOnce)
    it(`run nothing, ask for nothing and lead nowhere, in any field, from the ${from + 1}st on`, async () => {
      const { title } = document;
      const details = await openDetails({}, { messageLink: (id) => id });
      details.shadowRoot!.querySelector<HTMLDetailsElement>('.raw')!.open = true;
      await until('raw data is open', () => details.shadowRoot!.querySelector('[role=treeitem]') !== null);
      const payloads = hostilePayloads.slice(from, from + atOnce);
      assert.deepEqual(await showAll(details, messagesOf(payloads)), []);
      await assertNothingBut(watch);
      assert.equal(document.title, title);
      assert.equal(Reflect.get({}, 'polluted'), undefined);
    });

  it('are found where they are more than texts', () => {
    const control = document.createElement('div');
    control.innerHTML =
      '<b><img src="/package.json?control"><a href="javascript:1">a</a><p onclick="1" style="color:red">b</p></b>';
    assert.sameMembers(
      [...harmIn(control)],
      ['<img>', 'img src=/package.json?control', 'a href=javascript:1', 'p onclick=1', 'p style=color:red'],
    );
  });

  for (const from of [0, 25, 50, 75])
    it(`are as harmless from an endpoint, every hundredth from the ${from + 1}st on`, async () => {
      let current: MessageDetails | undefined;
      const fetcher = async (): Promise<Response> => Response.json(current);
      const details = await openDetails({}, { endpoint: '/hostile-endpoint', fetcher });
      const payloads = hostilePayloads.filter((_, index) => index % 100 === from);
      for (const [turn, payload] of payloads.entries()) {
        const message = hostileMessage(payload.toWellFormed(), turn);
        const id = `message-${turn}`;
        current = { ...message, id, sentAt: '2026-11-20T08:15:30.120Z', updatedAt: null, events: [] };
        details.message = undefined;
        details.messageId = id;
        await until(`${id} is here`, () => details.shadowRoot!.textContent.includes(id));
        assert.deepEqual(harmIn(details), []);
      }
      await assertNothingBut(watch);
    });
});
