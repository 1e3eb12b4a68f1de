import { assert } from 'chai';
import type { WaMessageDetails } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import {
  answerFetch,
  brokenFilm,
  brokenPng,
  png,
  text,
  watchDownloads,
  watchObjectUrls,
} from './media-files.ts';
import { openDetails, sampleMessage } from './open-details.ts';

const link = 'https://media.example.com/photo?token=secret';
const contentOf = (type: string, fields: object = { link }): { type: string; [field: string]: unknown } => ({
  type,
  [type]: fields,
});

const shown = (details: WaMessageDetails): HTMLElement | null =>
  details.shadowRoot!.querySelector<HTMLElement>('img, video, audio');

/** Details of a message with media, which has been asked for. */
const load = async (
  type: string,
  answer: () => BodyInit | Response | Promise<Response>,
  fields?: object,
): Promise<WaMessageDetails> => {
  answerFetch(async () => {
    const answered = await answer();
    return answered instanceof Response ? answered : new Response(answered);
  });
  const details = await openDetails({ content: contentOf(type, fields) });
  await click(byRole(details, 'button', `Load ${type}`));
  return details;
};

const says = (details: WaMessageDetails, words: string): Promise<void> =>
  until(`it says ${words}`, () => textOf(details).includes(words));

describe('media of a message', () => {
  it('is not asked for before its button is pressed', async () => {
    answerFetch(() => assert.fail('asked'));
    const details = await openDetails({ content: contentOf('image', { link, filename: 'a\u202Egpj.exe' }) });
    const { performance } = window;
    await until('a frame later', () => performance.now() > 0);
    assert.include(textOf(details), 'a⟨U+202E⟩gpj.exe');
    assert.isNull(shown(details));
    assert.isEmpty(performance.getEntriesByName(link));
    await assertAccessible(details);
  });

  it('is read as nobody in particular', async () => {
    const asked: (readonly [url: unknown, init?: RequestInit])[] = [];
    answerFetch(async (...request) => {
      asked.push(request);
      return new Response(png);
    });
    const details = await openDetails(
      { content: contentOf('image') },
      { headers: { authorization: 'secret' } },
    );
    await click(byRole(details, 'button', 'Load image'));
    await until('it is shown', () => shown(details) !== null);
    const [[url, init] = []] = asked;
    assert.equal(asked.length, 1);
    assert.equal(url, link);
    assert.include(init, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    assert.isUndefined(init?.headers);
  });

  it('is shown as what its bytes are, and goes when it is hidden', async () => {
    const urls = watchObjectUrls();
    const details = await load(
      'image',
      () => new Response(png, { headers: { 'content-type': 'text/html' } }),
    );
    await until('it is decoded', () => (shown(details) as HTMLImageElement | null)?.naturalWidth === 1);
    assert.deepEqual(
      urls.made.map(({ type }) => type),
      ['image/png'],
    );
    assert.equal((shown(details) as HTMLImageElement).alt, 'Image image.png');
    await assertAccessible(details);
    await click(byRole(details, 'button', 'Hide'));
    await until('it is gone', () => shown(details) === null);
    assert.equal(urls.inUse, 0);
    assert.equal(focused()?.textContent.trim(), 'Load image');
  });

  it('does not play by itself', async () => {
    // Sound that decodes everywhere is too long to write down here: what cannot be decoded is taken away after a while.
    for (const [type, bytes] of [
      ['video', brokenFilm],
      ['audio', text('OggS\0and so on')],
    ] as const) {
      const details = await openDetails({ content: contentOf(type) });
      let player: HTMLMediaElement | undefined;
      const observer = new MutationObserver(() => {
        player ??= (shown(details) as HTMLMediaElement | null) ?? undefined;
      });
      observer.observe(details.shadowRoot!, { childList: true, subtree: true });
      answerFetch(async () => new Response(bytes));
      await click(byRole(details, 'button', `Load ${type}`));
      await until('there is a player', () => player !== undefined);
      observer.disconnect();
      assert.isTrue(player?.controls);
      assert.isFalse(player?.autoplay);
      await says(details, 'It cannot be played here.');
      assert.isNull(shown(details));
      assert.isNotEmpty(allByRole(details, 'button', /^Save (video.mp4|audio.ogg)/));
      await assertAccessible(details);
      details.remove();
    }
  });

  for (const [what, type, bytes] of [
    ['SVG', 'image', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['HTML', 'image', text('<!doctype html><script>alert(1)</script>')],
    ['PDF', 'image', text('%PDF-1.7')],
    ['an unknown type', 'sticker', text('MZ')],
    ['a picture', 'video', png],
    ['HTML', 'document', text('<!doctype html>')],
  ] as const)
    it(`is never shown where ${type} turns out to be ${what}`, async () => {
      const urls = watchObjectUrls();
      const names = watchDownloads();
      const fields = { link, filename: 'invoice\u202Efdp.exe', mime_type: 'application/pdf' };
      const details = await load(type, () => bytes, fields);
      await says(details, 'It is not what it says it is');
      assert.isNull(shown(details));
      assert.isEmpty(urls.made);
      await assertAccessible(details);
      await click(byRole(details, 'button', /^Save/));
      assert.deepEqual(names, ['invoice⟨U+202E⟩fdp.exe']);
      assert.deepEqual(
        urls.made.map((file) => file.type),
        ['application/octet-stream'],
      );
    });

  it('is offered to be saved where it is a document', async () => {
    const urls = watchObjectUrls();
    const names = watchDownloads();
    const details = await load('document', () => text('%PDF-1.7'), { link, filename: 'a.pdf' });
    await says(details, 'It is here.');
    assert.isNull(shown(details));
    assert.isEmpty(details.shadowRoot!.querySelectorAll('iframe, object, embed'));
    await click(byRole(details, 'button', 'Save a.pdf (8 byte)'));
    assert.deepEqual(names, ['a.pdf']);
    assert.equal(urls.made[0]?.type, 'application/octet-stream');
    assert.equal(await urls.made[0]?.text(), '%PDF-1.7');
  });

  it('is offered to be saved where it is a broken picture', async () => {
    const urls = watchObjectUrls();
    const details = await load('image', () => brokenPng);
    await says(details, 'The image is broken.');
    assert.isNull(shown(details));
    assert.equal(urls.inUse, 0);
    const names = watchDownloads();
    await click(byRole(details, 'button', /^Save image.png/));
    assert.deepEqual(names, ['image.png']);
    assert.equal(urls.made.at(-1)?.type, 'application/octet-stream');
  });

  for (const [what, words, answer] of [
    ['not there any more', 'no longer', () => new Response(null, { status: 404 })],
    ['forbidden by now', 'no longer', () => new Response(null, { status: 403 })],
    ['of a server that fails', 'could not be loaded', () => new Response(null, { status: 500 })],
    ['not to be reached', 'could not be loaded', () => Promise.reject(new TypeError('CORS'))],
    ['empty', 'could not be loaded', () => new Response('')],
    ['huge', 'larger than 25 MB', () => new Response('', { headers: { 'content-length': '25000001' } })],
  ] as const)
    it(`says so where it is ${what}, and leads on`, async () => {
      let times = 0;
      const details = await load('image', () => {
        times += 1;
        return times === 1 ? answer() : png;
      });
      await says(details, words);
      const elsewhere = byRole(details, 'link', 'Open it at media.example.com') as HTMLAnchorElement;
      assert.equal(elsewhere.href, link);
      assert.equal(elsewhere.target, '_blank');
      assert.equal(elsewhere.referrerPolicy, 'no-referrer');
      assert.include(elsewhere.rel, 'noopener noreferrer');
      await assertAccessible(details);
      await click(byRole(details, 'button', 'Try again'));
      await until('it is shown', () => shown(details) !== null);
    });

  for (const address of [
    'javascript:alert(1)',
    'tel:+85212345678',
    'mailto:a@example.com',
    'data:image/png;base64,AAAA',
    'https://a:b@example.com/',
    'file:///a',
    '',
  ])
    it(`cannot be asked for at ${address || 'no address'}`, async () => {
      const details = await openDetails({ content: contentOf('image', { link: address, id: 'm1' }) });
      assert.include(textOf(details), 'no address that can be loaded');
      assert.isEmpty(allByRole(details, 'button', /image/));
      await assertAccessible(details);
    });

  for (const [how, leave] of Object.entries<(details: WaMessageDetails) => unknown>({
    'is cancelled': () => press('Enter'),
    'leaves the page with its details': (details) => details.remove(),
    'is of a message that is left': (details) => (details.message = { ...sampleMessage, id: 'another' }),
  }))
    it(`is not waited for once it ${how}`, async () => {
      let signal: AbortSignal | null | undefined;
      answerFetch((_url, init) => {
        signal = init?.signal;
        return new Promise(() => undefined);
      });
      const details = await openDetails({ content: contentOf('image') });
      const button = byRole(details, 'button', 'Load image');
      await click(button);
      await until('it is asked for', () => signal !== undefined);
      await says(details, 'Loading…');
      assert.equal(button.textContent.trim(), 'Cancel');
      assert.equal(focused(), button);
      await leave(details);
      await until('nobody waits any more', () => signal?.aborted === true);
    });

  it('is let go of with its message, and with its element', async () => {
    const urls = watchObjectUrls();
    for (const leave of [
      (details: WaMessageDetails) => (details.message = { ...sampleMessage, id: 'another' }),
      (details: WaMessageDetails) => details.remove(),
    ]) {
      const details = await load('image', () => png);
      await until('it is shown', () => shown(details) !== null);
      assert.equal(urls.inUse, 1);
      leave(details);
      await until('it is let go of', () => urls.inUse === 0);
      details.remove();
    }
  });
});

describe('media that the page gets', () => {
  it('is asked of the page alone, and only when the button is pressed', async () => {
    answerFetch(() => assert.fail('asked'));
    const asked: unknown[] = [];
    const details = await openDetails(
      { content: contentOf('image', { id: 'm1', link, mime_type: 'image/png' }) },
      {
        resolveMedia: async (media, signal) => {
          asked.push(media);
          assert.isFalse(signal.aborted);
          return new Blob([png], { type: 'text/html' });
        },
      },
    );
    assert.isEmpty(asked);
    await click(byRole(details, 'button', 'Load image'));
    await until('it is shown', () => (shown(details) as HTMLImageElement | null)?.naturalWidth === 1);
    assert.deepEqual(asked, [
      {
        kind: 'image',
        isVoice: false,
        url: link,
        mediaId: 'm1',
        mimeType: 'image/png',
        fileName: null,
        message: '01JD1',
      },
    ]);
  });

  it('may be at an address of the page’s', async () => {
    const asked: unknown[] = [];
    answerFetch(async (url) => {
      asked.push(url);
      return new Response(png);
    });
    const details = await openDetails(
      { content: contentOf('image', { id: 'm1' }) },
      { resolveMedia: () => Promise.resolve('/media/m1') },
    );
    await click(byRole(details, 'button', 'Load image'));
    await until('it is shown', () => shown(details) !== null);
    assert.deepEqual(asked, [new URL('/media/m1', document.baseURI).href]);
  });

  for (const [what, resolveMedia, words] of [
    ['cannot get it', () => Promise.reject(new Error('secret')), 'could not be loaded'],
    [
      'fails at once',
      () => {
        throw new Error('secret');
      },
      'could not be loaded',
    ],
    ['gives a script for an address', () => Promise.resolve('javascript:alert(1)'), 'no address'],
  ] as const)
    it(`says so where the page ${what}`, async () => {
      const details = await openDetails({ content: contentOf('image', { id: 'm1' }) }, { resolveMedia });
      await click(byRole(details, 'button', 'Load image'));
      await says(details, words);
      assert.notInclude(textOf(details), 'secret');
    });

  it('is offered to be saved where it is huge', async () => {
    const details = await openDetails(
      { content: contentOf('image', { id: 'm1' }) },
      { resolveMedia: () => Promise.resolve(new Blob([png, new Uint8Array(25_000_000)])) },
    );
    await click(byRole(details, 'button', 'Load image'));
    await says(details, 'larger than 25 MB');
    assert.isNull(shown(details));
    assert.isNotEmpty(allByRole(details, 'button', /^Save image.png/));
  });

  it('is no longer wanted after it was cancelled', async () => {
    let give: ((blob: Blob) => void) | undefined;
    let signal: AbortSignal | undefined;
    const urls = watchObjectUrls();
    const details = await openDetails(
      { content: contentOf('image', { id: 'm1' }) },
      {
        resolveMedia: (_media, own) => {
          signal = own;
          return new Promise((resolve) => (give = resolve));
        },
      },
    );
    await click(byRole(details, 'button', 'Load image'));
    await until('it is asked for', () => give !== undefined);
    await click(byRole(details, 'button', 'Cancel'));
    assert.isTrue(signal?.aborted);
    give?.(new Blob([png]));
    await details.updateComplete;
    await until('all is said', () => allByRole(details, 'button', 'Load image').length > 0);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    assert.isNull(shown(details));
    assert.isEmpty(urls.made);
    assert.isNotEmpty(allByRole(details, 'button', 'Load image'));
  });
});
