import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ReportError } from '../../src/model/report-error.ts';
import { createEndpointSource, type EndpointOptions } from '../../src/source/endpoint-source.ts';
import { serve, type Reply } from './scripted-server.ts';
import { everything, never, wireMessage, wireOverview, wirePage } from './wire.ts';

const page: Reply = { json: wirePage };
const unauthorized: Reply = { status: 401, json: { code: 1, message: 'Token expired' } };

/** Asks a real server for one page, and says what it was asked. */
const ask = async (
  test: TestContext,
  path: string,
  options: Partial<EndpointOptions> = {},
  ...script: Reply[]
) => {
  const server = await serve(test, ...(script.length > 0 ? script : [page]));
  const source = createEndpointSource({ endpoint: server.origin + path, ...options });
  const answer = await source
    .messages(everything, { limit: 100 }, never)
    .catch((cause: ReportError) => cause);
  return { answer, received: server.received, first: server.received[0]! };
};

describe('the URL of a request', () => {
  const paths: readonly (readonly [endpoint: string, asked: string])[] = [
    ['', '/messages?limit=100'],
    ['/', '/messages?limit=100'],
    ['/reports/whatsapp', '/reports/whatsapp/messages?limit=100'],
    ['/reports/whatsapp/', '/reports/whatsapp/messages?limit=100'],
    ['/reports/whatsapp///', '/reports/whatsapp/messages?limit=100'],
    ['/reports?tenant=7', '/reports/messages?tenant=7&limit=100'],
    ['/reports/?tenant=a%26b&x=', '/reports/messages?tenant=a%26b&x=&limit=100'],
    ['/reports#part', '/reports/messages?limit=100'],
    ['/a%2Fb/%E4%B8%AD', '/a%2Fb/%E4%B8%AD/messages?limit=100'],
  ];
  for (const [endpoint, asked] of paths)
    it(`is ${asked} for the endpoint ${JSON.stringify(endpoint)}`, async (test) => {
      const { first } = await ask(test, endpoint);
      assert.deepEqual([first.url, first.method], [asked, 'GET']);
    });

  it('is resolved against the page', async (test) => {
    const server = await serve(test, page);
    for (const endpoint of ['reports', '/site/reports', './reports/', '../site/reports?']) {
      const source = createEndpointSource({ endpoint, baseUrl: `${server.origin}/site/page.html?q#h` });
      await source.messages(everything, { limit: 1 }, never);
      assert.equal(server.received.at(-1)!.url, '/site/reports/messages?limit=1', endpoint);
    }
  });

  it('carries the query, and what page of it is asked for', async (test) => {
    const server = await serve(test, page);
    const source = createEndpointSource({ endpoint: server.origin });
    const query = {
      ...everything,
      startAt: '2026-11-01T00:00:00.000Z',
      recipient: ['+852', '*4321'],
      status: ['read', 'failed'],
      errorCode: [131026],
    };
    await source.messages(query, { limit: 50, offset: 200, asOf: wirePage.asOf }, never);
    await source.messages(query, { limit: 50, cursor: 'a+b/c=&d' }, never);
    const asked = server.received.map(({ url }) => [...new URL(url, server.origin).searchParams]);
    const filters = [
      ['errorCode', '131026'],
      ['recipient', '*4321'],
      ['recipient', '+852'],
      ['startAt', '2026-11-01T00:00:00.000Z'],
      ['status', 'failed'],
      ['status', 'read'],
    ];
    assert.deepEqual(asked, [
      [...filters, ['limit', '50'], ['offset', '200'], ['asOf', wirePage.asOf]],
      [...filters, ['limit', '50'], ['cursor', 'a+b/c=&d']],
    ]);
  });

  it('names one message, whatever its id is made of', async (test) => {
    const server = await serve(test, { json: wireMessage });
    const source = createEndpointSource({ endpoint: `${server.origin}/reports?tenant=7` });
    for (const id of ['01J', 'a/b', 'a?b#c', 'wamid.HBg==', '%2e', 'é 中', '...']) {
      await source.message(id, never);
      const { pathname, search } = new URL(server.received.at(-1)!.url, server.origin);
      assert.equal(pathname, `/reports/messages/${encodeURIComponent(id)}`);
      assert.equal(search, '?tenant=7');
    }
  });

  for (const id of ['', '.', '..', '\uD800'])
    it(`is never made of ${JSON.stringify(id)}, which is no message’s id`, async (test) => {
      const server = await serve(test);
      const source = createEndpointSource({ endpoint: server.origin });
      await assert.rejects(source.message(id, never), { name: 'ReportError', kind: 'http', status: 404 });
      assert.equal(server.received.length, 0);
    });

  it('says bucket and zone for an overview', async (test) => {
    const server = await serve(test, { json: wireOverview });
    const source = createEndpointSource({ endpoint: server.origin });
    await source.overview(
      { ...everything, status: ['read'] },
      { bucket: 'hour', asOf: wirePage.asOf },
      never,
    );
    const asked = new URL(server.received[0]!.url, server.origin);
    assert.equal(asked.pathname, '/overview');
    assert.deepEqual(Object.fromEntries(asked.searchParams), {
      status: 'read',
      bucket: 'hour',
      timezone: 'Asia/Hong_Kong',
      asOf: wirePage.asOf,
    });
  });
});

describe('an endpoint that cannot be one', () => {
  const endpoints: readonly (readonly [endpoint: string, baseUrl?: string])[] = [
    ['reports'],
    ['/reports'],
    ['http://'],
    ['https://exa mple.com/'],
    ['//example.com/reports'],
    ['https://user@example.com/reports'],
    ['https://user:canary-password@example.com/reports'],
    ['javascript:alert(1)', 'https://example.com/'],
    ['data:application/json,{}', 'https://example.com/'],
    ['file:///etc/passwd', 'https://example.com/'],
    ['ftp://example.com/', 'https://example.com/'],
    ['blob:https://example.com/1', 'https://example.com/'],
    ['reports', 'about:blank'],
  ];
  for (const [endpoint, baseUrl] of endpoints)
    it(`is refused without a request: ${endpoint}${baseUrl ? ` on ${baseUrl}` : ''}`, async () => {
      const fetcher = () => assert.fail('it was asked');
      const source = createEndpointSource({ endpoint, baseUrl, fetcher });
      const expected = { name: 'ReportError', kind: 'configuration', message: /not an http or https URL$/ };
      await assert.rejects(source.messages(everything, { limit: 1 }, never), expected);
      await assert.rejects(source.message('1', never), expected);
      await assert.rejects(source.overview(everything, { bucket: 'day' }, never), expected);
    });
});

describe('the headers of a request', () => {
  const given: readonly (readonly [kind: string, headers: EndpointOptions['headers']])[] = [
    ['an object', { Authorization: 'Bearer 1' }],
    ['pairs', [['authorization', 'Bearer 1']]],
    ['Headers', new Headers({ authorization: 'Bearer 1' })],
    ['a function', () => ({ authorization: 'Bearer 1' })],
    ['a function that takes its time', async () => new Headers({ authorization: 'Bearer 1' })],
  ];
  for (const [kind, headers] of given)
    it(`come from ${kind}`, async (test) => {
      const { first } = await ask(test, '', { headers });
      assert.equal(first.headers.authorization, 'Bearer 1');
    });

  it('are asked for before each request, with its signal', async (test) => {
    const reasons: string[] = [];
    const server = await serve(test, page);
    const headers: EndpointOptions['headers'] = ({ reason, signal }) => {
      assert.equal(signal, never);
      reasons.push(reason);
      return { authorization: `Bearer ${reasons.length}` };
    };
    const source = createEndpointSource({ endpoint: server.origin, headers });
    await source.messages(everything, { limit: 1 }, never);
    await source.messages(everything, { limit: 1 }, never);
    assert.deepEqual(reasons, ['request', 'request']);
    const sent = server.received.map(({ headers: { authorization } }) => authorization);
    assert.deepEqual(sent, ['Bearer 1', 'Bearer 2']);
  });

  it('are asked for once more where the endpoint does not take them', async (test) => {
    const reasons: string[] = [];
    const headers: EndpointOptions['headers'] = ({ reason }) => ({
      authorization: (reasons.push(reason), reason),
    });
    const { answer, received } = await ask(test, '', { headers }, unauthorized, page);
    assert.ok('rows' in answer);
    assert.deepEqual(reasons, ['request', 'unauthorized']);
    assert.deepEqual(
      received.map((request) => request.headers.authorization),
      reasons,
    );
  });

  it('are not asked for a third time', async (test) => {
    const reasons: string[] = [];
    const headers: EndpointOptions['headers'] = ({ reason }) => (reasons.push(reason), {});
    const { answer, received } = await ask(test, '', { headers }, unauthorized);
    assert.deepEqual(
      { ...answer },
      { name: 'ReportError', kind: 'auth', status: 401, code: 1, requestId: undefined },
    );
    assert.deepEqual([reasons, received.length], [['request', 'unauthorized'], 2]);
  });

  it('are not sent again where they cannot be others', async (test) => {
    const { answer, received } = await ask(test, '', { headers: { authorization: '1' } }, unauthorized);
    assert.deepEqual([(answer as ReportError).kind, received.length], ['auth', 1]);
  });

  const canary = 'canary-token';
  const broken: readonly (readonly [kind: string, headers: EndpointOptions['headers']])[] = [
    ['throws', () => assert.fail(canary)],
    ['rejects', () => Promise.reject(new Error(canary))],
    ['gives what no header can be', () => ({ authorization: `${canary}\r\nx: y` })],
    ['gives what no header can be, later', async () => ({ authorization: `${canary}…` })],
    ['gives something else', () => canary as unknown as HeadersInit],
    ['is an object that no headers can be made of', { authorization: `${canary}\n1\n` }],
  ];
  for (const [kind, headers] of broken)
    it(`are missing where the page’s own function ${kind}: an error of sign-in, without its words`, async (test) => {
      const { answer, received } = await ask(test, '', { headers });
      assert.deepEqual([(answer as ReportError).kind, received.length], ['auth', 0]);
      const { message, stack = '', cause } = answer as ReportError;
      assert.ok(![message, stack, JSON.stringify(answer)].join().includes(canary));
      assert.equal(cause, undefined);
    });
});

describe('the fetch of a request', () => {
  it('can be the page’s own, and is told all that matters', async () => {
    const asked: Request[] = [];
    const fetcher: typeof fetch = async (input, init) => {
      asked.push(new Request(input, init));
      return Response.json(wirePage);
    };
    for (const credentials of [undefined, 'omit', 'include'] as const) {
      const source = createEndpointSource({ endpoint: 'https://example.com/r', credentials, fetcher });
      await source.messages(everything, { limit: 1 }, never);
    }
    assert.deepEqual(
      asked.map((request) => request.credentials),
      ['same-origin', 'omit', 'include'],
    );
    for (const request of asked) {
      assert.equal(request.url, 'https://example.com/r/messages?limit=1');
      assert.deepEqual([request.method, request.redirect, request.cache], ['GET', 'error', 'no-store']);
    }
  });

  it('is no method of anything, which browsers would refuse', async (test) => {
    const own: unknown[] = [];
    const fetcher = async function (this: unknown) {
      own.push(this);
      return Response.json(wirePage);
    };
    test.mock.method(globalThis, 'fetch', fetcher);
    for (const given of [fetcher, undefined]) {
      const source = createEndpointSource({ endpoint: 'https://example.com/', fetcher: given });
      await source.messages(everything, { limit: 1 }, never);
    }
    assert.deepEqual(own, [undefined, undefined]);
  });

  it('is looked up when it is used, so that what replaces it later counts', async (test) => {
    const source = createEndpointSource({ endpoint: 'https://example.com/' });
    const replaced = test.mock.method(globalThis, 'fetch', async () => Response.json(wirePage));
    await source.messages(everything, { limit: 1 }, never);
    assert.equal(replaced.mock.callCount(), 1);
  });

  it('may fail at once', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const fetcher = () => assert.fail('canary');
    const source = createEndpointSource({ endpoint: 'https://example.com/', fetcher });
    const asked = assert.rejects(source.messages(everything, { limit: 1 }, never), { kind: 'network' });
    for (let retry = 0; retry < 3; retry++) {
      await new Promise((resolve) => setImmediate(resolve));
      test.mock.timers.tick(2_000);
    }
    await asked;
  });
});

describe('an overview', () => {
  const query = { bucket: 'day' } as const;

  it('is none where the endpoint has none', async (test) => {
    for (const status of [404, 501]) {
      const server = await serve(test, { status, json: { code: 1, message: 'No such route' } });
      const source = createEndpointSource({ endpoint: server.origin });
      assert.equal(await source.overview(everything, query, never), null);
      assert.equal(server.received.length, 1);
    }
  });

  it('is an error where the endpoint has another reason', async (test) => {
    for (const [status, kind] of [
      [400, 'http'],
      [403, 'forbidden'],
      [401, 'auth'],
    ] as const) {
      const server = await serve(test, { status });
      const source = createEndpointSource({ endpoint: server.origin });
      await assert.rejects(source.overview(everything, query, never), { kind, status });
    }
  });
});
