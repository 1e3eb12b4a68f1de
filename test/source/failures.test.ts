import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { ReportError } from '../../src/model/report-error.ts';
import { createEndpointSource } from '../../src/source/endpoint-source.ts';
import { serve, type Reply } from './scripted-server.ts';
import { everything, never, wireMessage } from './wire.ts';

/** What comes of asking for a page that cannot be had, without waiting for the retries. */
const fail = async (test: TestContext, ...script: readonly Reply[]) => {
  const server = await serve(test, ...script);
  test.mock.method(Math, 'random', () => 0);
  const source = createEndpointSource({
    endpoint: `${server.origin}/reports?tenant=canary-tenant`,
    headers: { authorization: 'Bearer canary-token' },
  });
  const query = { ...everything, recipient: ['+85200canary'], sender: ['canary name'] };
  const error: unknown = await source.messages(query, { limit: 1, cursor: 'canary-cursor' }, never).then(
    () => assert.fail('it answered'),
    (cause: unknown) => cause,
  );
  assert.ok(error instanceof ReportError);
  assertNothingPersonal(error);
  return { error, requests: server.received.length };
};

/** Pages log errors as they are. */
const assertNothingPersonal = (error: ReportError): void => {
  const logged = `${String(error)} ${error.stack ?? ''} ${JSON.stringify(error)}`;
  assert.doesNotMatch(logged, /canary|85291234567|127\.0\.0\.1/);
  assert.equal(error.cause, undefined);
};

const html = { 'content-type': 'text/html' };
const text = (body: string, headers?: Record<string, string>): Reply => ({ body, headers });
const hangUp: Reply = (request) => request.socket.destroy();
const breakOff: Reply = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"messages": [');
  setImmediate(() => response.destroy());
};

interface Failure {
  readonly kind: string;
  readonly message?: string | RegExp;
  readonly status?: number;
  readonly code?: number;
  readonly requestId?: string;
  readonly requests: number;
}
const cases: Readonly<Record<string, readonly [reply: Reply, failure: Failure]>> = {
  'a refusal in the endpoint’s own words': [
    {
      status: 400,
      json: { code: 6451000, message: 'endAt is prior to startAt', canary: 'canary' },
      headers: { 'x-request-id': 'r-42' },
    },
    {
      kind: 'http',
      message: 'endAt is prior to startAt',
      status: 400,
      code: 6451000,
      requestId: 'r-42',
      requests: 1,
    },
  ],
  'a refusal that quotes the number it refuses': [
    { status: 400, json: { code: 6451000, message: 'Invalid senderNumber +852 9123 4567, limit is 500' } },
    {
      kind: 'http',
      message: 'Invalid senderNumber •••, limit is 500',
      status: 400,
      code: 6451000,
      requests: 1,
    },
  ],
  'a refusal that is no JSON': [
    { status: 400, body: '<h1>canary</h1>', headers: html },
    { kind: 'http', message: 'Bad Request', status: 400, requests: 1 },
  ],
  'a refusal without a body': [
    { status: 404, body: '' },
    { kind: 'http', message: 'Not Found', status: 404, requests: 1 },
  ],
  'a refusal whose parts are of other types': [
    { status: 422, json: { code: 'canary', message: { text: 'canary' } } },
    { kind: 'http', message: 'Unprocessable Entity', status: 422, requests: 1 },
  ],
  'a refusal that is null': [
    { status: 409, body: 'null' },
    { kind: 'http', message: 'Conflict', status: 409, requests: 1 },
  ],
  'a refusal that goes on and on': [
    { status: 400, json: { message: 'x'.repeat(10_000) } },
    { kind: 'http', message: 'x'.repeat(200), status: 400, requests: 1 },
  ],
  'a missing sign-in': [
    { status: 401, json: {} },
    { kind: 'auth', status: 401, requests: 1 },
  ],
  'a missing permission': [
    { status: 403, json: {} },
    { kind: 'forbidden', status: 403, requests: 1 },
  ],
  'too many requests': [{ status: 429 }, { kind: 'rate-limit', status: 429, requests: 3 }],
  'too many requests, as CINNOX says it': [
    { status: 400, json: { code: 6451010, message: 'Too many requests' } },
    { kind: 'rate-limit', status: 400, code: 6451010, requests: 3 },
  ],
  'an endpoint that has broken down': [{ status: 500 }, { kind: 'http', status: 500, requests: 3 }],
  'a gateway that finds no endpoint': [
    { status: 502, body: 'canary', headers: html },
    { kind: 'http', message: 'Bad Gateway', status: 502, requests: 3 },
  ],
  'a route that is not there yet': [{ status: 501 }, { kind: 'http', status: 501, requests: 1 }],
  'a page instead of an answer': [
    text('<!doctype html><p>canary', html),
    { kind: 'shape', message: 'the answer is not JSON', status: 200, requests: 1 },
  ],
  'an answer of no type': [
    (_request, response) => response.end('{}'),
    { kind: 'shape', message: 'the answer is not JSON', status: 200, requests: 1 },
  ],
  'an answer without content': [{ status: 204 }, { kind: 'shape', status: 204, requests: 1 }],
  'an empty answer': [
    text('', { 'x-request-id': 'r-43' }),
    { kind: 'shape', message: 'the answer is not valid JSON', status: 200, requestId: 'r-43', requests: 1 },
  ],
  'half an answer': [
    text('{"messages": [{"id": "canary'),
    { kind: 'shape', message: 'the answer is not valid JSON', status: 200, requests: 1 },
  ],
  'JSON that is none': [
    text("{'messages': canary}"),
    { kind: 'shape', message: 'the answer is not valid JSON', status: 200, requests: 1 },
  ],
  'an answer that is no page': [
    { json: { items: ['canary'] } },
    { kind: 'shape', message: /^messages: expected/, requests: 1 },
  ],
  'a page whose parts are of other types': [
    { json: { messages: [wireMessage], total: 'canary' } },
    { kind: 'shape', message: 'total: expected number', requests: 1 },
  ],
  'a connection that is closed': [
    hangUp,
    { kind: 'network', message: 'the endpoint did not answer', requests: 3 },
  ],
  'a connection that breaks in the middle': [breakOff, { kind: 'network', requests: 3 }],
  'a redirect, which could take headers to another origin': [
    { status: 302, headers: { location: '/login?canary' }, body: '' },
    { kind: 'network', requests: 3 },
  ],
};

describe('a report error', () => {
  for (const [what, [reply, { requests, message, ...expected }]] of Object.entries(cases))
    it(`of kind ${expected.kind} comes of ${what}`, async (test) => {
      const { error, ...counted } = await fail(test, reply);
      const { kind, status, code, requestId } = error;
      const none = { status: undefined, code: undefined, requestId: undefined };
      assert.deepEqual({ kind, status, code, requestId }, { ...none, ...expected });
      if (message instanceof RegExp) assert.match(error.message, message);
      else if (message !== undefined) assert.equal(error.message, message);
      assert.equal(counted.requests, requests);
    });

  it('of kind network comes of an endpoint that is not there', async (test) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const gone = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((resolve) => server.close(resolve));
    test.mock.method(Math, 'random', () => 0);
    const asked = createEndpointSource({ endpoint: gone }).messages(everything, { limit: 1 }, never);
    await assert.rejects(
      asked,
      (error: ReportError) => (assertNothingPersonal(error), error.kind === 'network'),
    );
  });

  it('of kind offline comes of a browser that is sure of it, at once', async (test) => {
    const online = Object.getOwnPropertyDescriptor(globalThis, 'navigator')!;
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine: false } });
    test.after(() => Object.defineProperty(globalThis, 'navigator', online));
    const { error, requests } = await fail(test, hangUp);
    assert.deepEqual([error.kind, error.message, requests], ['offline', 'the browser is offline', 1]);
  });

  it('does not keep what a page’s own fetch throws', async (test) => {
    test.mock.method(Math, 'random', () => 0);
    for (const thrown of [new Error('canary'), 'canary', { canary: 1 }, null, undefined]) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      const fetcher = () => Promise.reject(thrown);
      const source = createEndpointSource({ endpoint: 'https://example.com', fetcher });
      await assert.rejects(source.message('1', never), (error: ReportError) => {
        assertNothingPersonal(error);
        return error.kind === 'network';
      });
    }
  });
});

describe('an answer', () => {
  for (const type of [
    'application/json',
    'APPLICATION/JSON;charset=UTF-8',
    'application/vnd.report+json',
    'text/json',
  ])
    it(`is read as JSON where it is called ${type}`, async (test) => {
      const server = await serve(test, { json: wireMessage, headers: { 'content-type': type } });
      const { id } = await createEndpointSource({ endpoint: server.origin }).message('1', never);
      assert.equal(id, wireMessage.id);
    });
});
