import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { MediaFailure, mostBytes, requestMedia, withPatience } from '../../src/source/request-media.ts';
import { httpFetch } from './http-fetch.ts';
import { breathe, stopClock } from './patience.ts';
import { serve, type Reply } from './scripted-server.ts';
import { never } from './wire.ts';

const refused = (refusal: string) => (cause: unknown) =>
  cause instanceof MediaFailure && cause.refusal === refusal;

/** Writes until nobody listens any more. */
const endless = (response: ServerResponse): void => {
  const chunk = Buffer.alloc(1_000_000);
  const more = (): void => {
    if (!response.destroyed) response.write(chunk, more);
  };
  more();
};

describe('media that is asked for', () => {
  it('comes as it is, without anything of the page’s', async (test) => {
    const server = await serve(test, { headers: { 'content-type': 'text/html' }, body: '<svg>' });
    const fetcher = test.mock.method(globalThis, 'fetch');
    const blob = await requestMedia(`${server.origin}/photo`, never);
    assert.equal(await blob.text(), '<svg>');
    assert.equal(blob.type, '');
    const { headers } = server.received[0]!;
    assert.deepEqual(
      [headers.cookie, headers.authorization, headers.referer],
      [undefined, undefined, undefined],
    );
    const init = fetcher.mock.calls[0]?.arguments[1];
    assert.deepEqual(
      [init?.credentials, init?.referrerPolicy, init?.cache, init?.headers],
      ['omit', 'no-referrer', 'no-store', undefined],
    );
  });

  for (const [refusal, statuses] of Object.entries({
    expired: [401, 403, 404, 410],
    unavailable: [400, 429, 500, 503],
  }))
    for (const status of statuses)
      it(`is ${refusal} where the answer is ${status}`, async (test) => {
        const server = await serve(test, { status, json: {} });
        await assert.rejects(requestMedia(server.origin, never), refused(refusal));
      });

  const tooLarge: Readonly<Record<string, Reply>> = {
    'says that it is': (_request, response) => {
      response.writeHead(200, { 'content-length': String(mostBytes + 1) }).write('a');
    },
    'turns out to be': (_request, response) => endless(response.writeHead(200)),
  };
  for (const [what, reply] of Object.entries(tooLarge))
    it(`is given up where it ${what} too large, and its connection closed`, async (test) => {
      const server = await serve(test, reply);
      await assert.rejects(requestMedia(server.origin, never), refused('too-large'));
      await server.received[0]!.closed;
    });

  it('is taken where it is as large as can be', async (test) => {
    const server = await serve(test, (_request, response) => response.end(Buffer.alloc(mostBytes)));
    assert.equal((await requestMedia(server.origin, never)).size, mostBytes);
  });

  it('is unavailable where it breaks off, or where nobody is', async (test) => {
    const server = await serve(test, (request, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('abc', () => request.socket.destroy());
    });
    await assert.rejects(requestMedia(server.origin, never), refused('unavailable'));
    await assert.rejects(requestMedia('http://127.0.0.1:1/', never), refused('unavailable'));
  });

  for (const [what, reply] of Object.entries<Reply>({
    'does not begin': () => undefined,
    'comes to a standstill': (_request, response) => void response.writeHead(200).write('abc'),
  }))
    it(`is given up where it ${what}, and its connection closed`, async (test) => {
      const server = await serve(test, reply);
      test.mock.method(globalThis, 'fetch', httpFetch);
      const clock = stopClock(test);
      const started = Date.now();
      const asked = requestMedia(server.origin, never);
      await server.hears(1);
      for (let turn = 0; turn < 20; turn++) await breathe();
      await clock.until(asked);
      await assert.rejects(asked, refused('unavailable'));
      assert.ok(Date.now() - started >= 20_000 && Date.now() - started < 21_000);
      await server.received[0]!.closed;
    });

  it('may take its time as long as it comes', async (test) => {
    const parts: (() => void)[] = [];
    const server = await serve(test, (_request, response) => {
      response.writeHead(200);
      for (let part = 0; part < 4; part++) parts.push(() => void response.write('abc'));
      parts.push(() => void response.end());
    });
    test.mock.method(globalThis, 'fetch', httpFetch);
    const { timers } = test.mock;
    timers.enable({ apis: ['setTimeout'] });
    const asked = requestMedia(server.origin, never);
    await server.hears(1);
    for (const part of parts) {
      part();
      for (let turn = 0; turn < 50; turn++) await breathe();
      timers.tick(15_000);
    }
    assert.equal((await asked).size, 12);
  });

  it('ends when nobody waits for it any more', async (test) => {
    const server = await serve(test, () => undefined);
    const controller = new AbortController();
    const asked = requestMedia(server.origin, controller.signal);
    await server.hears(1);
    controller.abort();
    await assert.rejects(asked, refused('unavailable'));
    await server.received[0]!.closed;
    await assert.rejects(requestMedia(server.origin, controller.signal), refused('unavailable'));
    assert.equal(server.received.length, 1);
  });
});

describe('patience', () => {
  it('ends with work that does not listen, and leaves nothing behind', async (test) => {
    const clock = stopClock(test);
    let signal: AbortSignal | undefined;
    const work = withPatience((own) => {
      signal = own;
      return new Promise(() => undefined);
    }, never);
    await clock.until(work);
    await assert.rejects(work);
    assert.equal(signal?.aborted, true);
  });
});
