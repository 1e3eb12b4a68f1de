import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ReportSource } from '../../src/model/report-source.ts';
import { createEndpointSource } from '../../src/source/endpoint-source.ts';
import { breathe } from './patience.ts';
import { serve, type Reply } from './scripted-server.ts';
import { everything, wirePage } from './wire.ts';

const silence: Reply = () => undefined;
const pause: Reply = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"messages": [');
};

const calls: Readonly<Record<string, (source: ReportSource, signal: AbortSignal) => Promise<unknown>>> = {
  'a page': (source, signal) => source.messages(everything, { limit: 1 }, signal),
  'a message': (source, signal) => source.message('1', signal),
  'an overview': (source, signal) => source.overview(everything, { bucket: 'day' }, signal),
};
const askPage = calls['a page']!;

const stopping = async (test: TestContext, reply: Reply, call = askPage) => {
  const server = await serve(test, reply);
  const controller = new AbortController();
  const asked = call(createEndpointSource({ endpoint: server.origin }), controller.signal);
  await server.hears(1);
  return { ...server, controller, asked };
};

describe('a request that nobody waits for any more', () => {
  for (const [what, call] of Object.entries(calls))
    it(`ends with the signal’s reason and closes its connection: ${what}`, async (test) => {
      const { controller, asked, received } = await stopping(test, silence, call);
      const reason = new Error('changed my mind');
      controller.abort(reason);
      await assert.rejects(asked, reason);
      await received[0]!.closed;
      assert.equal(received.length, 1);
    });

  it('ends in the middle of the answer too', async (test) => {
    const { controller, asked, received } = await stopping(test, pause);
    controller.abort();
    await assert.rejects(asked, { name: 'AbortError' });
    await received[0]!.closed;
    assert.equal(received.length, 1);
  });

  it('ends while it waits to be tried again, and is not', async (test) => {
    const { controller, asked, received } = await stopping(test, {
      status: 503,
      headers: { 'retry-after': '30' },
    });
    for (let turn = 0; turn < 20; turn++) await breathe();
    controller.abort('any reason');
    await assert.rejects(asked, (reason) => reason === 'any reason');
    assert.equal(received.length, 1);
  });

  it('is not made at all where nobody waited in the first place', async (test) => {
    const server = await serve(test, { json: wirePage });
    const source = createEndpointSource({ endpoint: server.origin });
    const reason = new Error('too late');
    for (const call of Object.values(calls))
      await assert.rejects(call(source, AbortSignal.abort(reason)), reason);
    assert.equal(server.received.length, 0);
  });

  it('is not made where that happens while the page looks for its headers', async (test) => {
    const server = await serve(test, { json: wirePage });
    const reason = new Error('left');
    const endings: readonly (() => HeadersInit | Promise<HeadersInit>)[] = [
      () => ({}),
      async () => (await breathe(), assert.fail('sign-in was closed')),
      // One that never comes to an end.
      () => new Promise(() => undefined),
    ];
    for (const end of endings) {
      const controller = new AbortController();
      const headers = () => (queueMicrotask(() => controller.abort(reason)), end());
      const source = createEndpointSource({ endpoint: server.origin, headers });
      await assert.rejects(askPage(source, controller.signal), reason);
    }
    assert.equal(server.received.length, 0);
  });

  it('ends although the page’s own fetch does not listen', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const controller = new AbortController();
    const reason = new Error('left');
    const fetcher = () => {
      queueMicrotask(() => controller.abort(reason));
      return new Promise<Response>(() => undefined);
    };
    const source = createEndpointSource({ endpoint: 'https://example.com', fetcher });
    await assert.rejects(askPage(source, controller.signal), reason);
  });

  it('leaves the others alone', async (test) => {
    const server = await serve(test, silence, { json: wirePage });
    const source = createEndpointSource({ endpoint: server.origin });
    const controller = new AbortController();
    const first = askPage(source, controller.signal);
    await server.hears(1);
    const second = askPage(source, new AbortController().signal);
    controller.abort();
    await assert.rejects(first, { name: 'AbortError' });
    await second;
  });
});
