import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { createEndpoint } from '../../stories/endpoint/create-endpoint.ts';
import type { CorsOptions } from '../../stories/endpoint/cors.ts';
import type { Database } from '../../stories/endpoint/database/database.ts';
import { openPglite } from '../../stories/endpoint/database/open-pglite.ts';
import { seed } from '../../stories/endpoint/sample/seed.ts';
import { serveEndpoint } from '../../stories/endpoint/serve-endpoint.ts';
import type { EndpointServer } from '../../stories/endpoint/serve-endpoint.ts';
import { seededAt } from './sample-under-test.ts';

const base = '/reports/whatsapp';
const origin = 'https://portal.example.com';

describe('the endpoint over HTTP', () => {
  let database: Database;
  let server: EndpointServer;
  before(async () => {
    database = await openPglite();
    await seed(database, { messages: 100, until: seededAt });
    server = await serveEndpoint(createEndpoint({ database, base }));
  });
  after(async () => {
    await server.close();
    await database.close();
  });

  const send = async (method: string, path: string) => {
    const sent = request(`${server.url}${base}${path}`, { method }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: response.statusCode, headers: response.headers, body: await text(response) };
  };

  /** Sends bytes no client library would. */
  const sendRaw = async (line: string) => {
    const socket = connect(Number(new URL(server.url).port));
    socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    return text(socket);
  };

  it('answers with JSON that nobody keeps', async () => {
    const response = await fetch(`${server.url}${base}/messages?limit=1`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('Content-Type') ?? '', /^application\/json/);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal((await response.json()).total, 100);
  });

  it('names every answer differently', async () => {
    const answers = await Promise.all(
      ['/messages', '/messages?limit=0', '/nowhere', '/messages'].map((path) => send('GET', path)),
    );
    const ids = new Set(answers.map(({ headers }) => headers['x-request-id']));
    assert.equal(ids.size, 4);
    assert.ok(!ids.has(undefined));
  });

  it('answers HEAD as GET, without the body', async () => {
    const head = await send('HEAD', '/messages?limit=1');
    assert.deepEqual([head.status, head.body], [200, '']);
    assert.equal((await send('HEAD', '/messages?limit=0')).status, 400);
  });

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])
    it(`refuses ${method} and says what is allowed`, async () => {
      const { status, headers, body } = await send(method, '/messages');
      assert.equal(status, 405);
      assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
      assert.deepEqual(JSON.parse(body), { code: 6450001, message: 'method not allowed' });
    });

  it('tells OPTIONS what is allowed', async () => {
    const { status, headers } = await send('OPTIONS', '/messages');
    assert.deepEqual([status, headers.allow], [204, 'GET, HEAD, OPTIONS']);
  });

  for (const target of [
    '//[',
    'http://[',
    '/%',
    '*',
    `${base}/messages?limit=%`,
    `${base}/messages/%E0%A4%A`,
    `${base}messages`,
    `${base}/../messages`,
  ])
    it(`takes no harm from ${target}`, async () => {
      assert.match(await sendRaw(`GET ${target} HTTP/1.1`), /^HTTP\/1\.1 40[04] [\s\S]*"code":645/);
    });

  it('answers only below its base', async () => {
    for (const path of ['/messages', '/reports/messages', '/reports/whatsappx/messages']) {
      const response = await fetch(server.url + path);
      assert.deepEqual([response.status, (await response.json()).code], [404, 6450001]);
    }
  });

  it('says no more than that it is not available when the database fails', async () => {
    const errors: unknown[] = [];
    const broken: Database = {
      ...database,
      query: () => Promise.reject(new Error('secret of the database')),
    };
    const endpoint = createEndpoint({ database: broken, onError: (error) => errors.push(error) });
    for (const path of ['/messages', '/messages/01a20786-b4cc-752c-a69e-3a5733108182', '/overview']) {
      const response = await endpoint(new Request(`http://report.test${path}`));
      assert.deepEqual(
        [response.status, await response.json()],
        [503, { code: 6451001, message: 'the report is not available' }],
      );
    }
    assert.equal(errors.length, 3);
  });
});

describe('other origins', () => {
  const ask = (cors: CorsOptions | undefined, init: RequestInit & { headers: Record<string, string> }) => {
    const database: Database = {
      query: () => Promise.reject(new Error('not asked')),
      transaction: () => Promise.reject(new Error('not asked')),
      close: () => Promise.resolve(),
    };
    return createEndpoint({ database, ...(cors ? { cors } : {}) })(
      new Request('http://report.test/nowhere', init),
    );
  };
  const corsOf = ({ headers }: Response) => [
    headers.get('Access-Control-Allow-Origin'),
    headers.get('Access-Control-Allow-Credentials'),
    headers.get('Vary'),
  ];
  const from = (asker: string) => ({ headers: { Origin: asker } });

  it('may not read unless they are allowed, errors included', async () => {
    assert.deepEqual(corsOf(await ask(undefined, from(origin))), [null, null, null]);
    assert.deepEqual(corsOf(await ask({ origins: [origin] }, from('https://other.example.com'))), [
      null,
      null,
      'Origin',
    ]);
    assert.deepEqual(corsOf(await ask({ origins: [origin] }, { headers: {} })), [null, null, 'Origin']);
    assert.deepEqual(corsOf(await ask({ origins: [origin] }, from(origin))), [origin, null, 'Origin']);
    assert.deepEqual(corsOf(await ask({ origins: '*' }, from(origin))), ['*', null, 'Origin']);
  });

  it('are answered by name where credentials come along', async () => {
    assert.deepEqual(corsOf(await ask({ origins: [origin], credentials: true }, from(origin))), [
      origin,
      'true',
      'Origin',
    ]);
    assert.deepEqual(corsOf(await ask({ origins: '*', credentials: true }, from(origin))), [
      origin,
      'true',
      'Origin',
    ]);
  });

  it('see the headers the report needs', async () => {
    const { headers } = await ask({ origins: '*' }, from(origin));
    assert.equal(headers.get('Access-Control-Expose-Headers'), 'Date, ETag, Retry-After, X-Request-Id');
  });

  it('may send any header they ask to send', async () => {
    const headers = {
      Origin: origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization,x-tenant',
    };
    const response = await createEndpoint({ database: {} as Database, cors: { origins: [origin] } })(
      new Request('http://report.test/messages', { method: 'OPTIONS', headers }),
    );
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
    assert.equal(response.headers.get('Access-Control-Allow-Methods'), 'GET, HEAD');
    assert.equal(response.headers.get('Access-Control-Allow-Headers'), 'authorization,x-tenant');
  });
});
