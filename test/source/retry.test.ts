import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { ReportError } from '../../src/model/report-error.ts';
import { createEndpointSource } from '../../src/source/endpoint-source.ts';
import { RequestFailure } from '../../src/source/request-json.ts';
import { withRetries } from '../../src/source/retry.ts';
import { httpFetch } from './http-fetch.ts';
import { breathe, stopClock } from './patience.ts';
import { serve, type Reply } from './scripted-server.ts';
import { everything, never, wirePage } from './wire.ts';

const fine: Reply = { json: wirePage };
const hangUp: Reply = (request) => request.socket.destroy();
const after = (wait: string, status = 429): Reply => ({ status, headers: { 'retry-after': wait }, json: {} });
const inSeconds =
  (seconds: number): Reply =>
  (_request, response) => {
    const date = new Date(Date.now() + seconds * 1000).toUTCString();
    response.writeHead(429, { 'retry-after': date, 'content-type': 'application/json' }).end('{}');
  };

/** Asks under a clock that only goes on while nothing is on the wire. */
const askPatiently = async (test: TestContext, script: readonly Reply[], random = 0) => {
  const server = await serve(test, ...script);
  const clock = stopClock(test);
  test.mock.method(Math, 'random', () => random);
  let running = 0;
  const fetcher: typeof fetch = async (input, init) => {
    running++;
    try {
      const response = await httpFetch(input, init);
      return new Response(await response.arrayBuffer(), response);
    } finally {
      running--;
    }
  };
  const source = createEndpointSource({ endpoint: server.origin, fetcher });
  const asked = source.messages(everything, { limit: 1 }, never);
  await clock.until(asked, () => running === 0);
  const times = server.received.map(({ at }) => at);
  const outcome: 'fine' | ReportError = await asked.then(
    () => 'fine' as const,
    (cause: ReportError) => cause,
  );
  return { outcome, waits: times.slice(1).map((time, index) => time - times[index]!) };
};

describe('what may pass', () => {
  for (const [what, reply] of Object.entries<Reply>({
    'a 408': { status: 408 },
    'a 425': { status: 425 },
    'a 500': { status: 500, json: { code: 1, message: 'Oops' } },
    'a 502': { status: 502 },
    'a 503': { status: 503 },
    'a 504': { status: 504 },
    'a 429': { status: 429 },
    'CINNOX’s own too many requests': { status: 400, json: { code: 6451010 } },
    'a closed connection': hangUp,
  }))
    it(`is tried again: ${what}`, async (test) => {
      const { outcome, waits } = await askPatiently(test, [reply, fine]);
      assert.deepEqual([outcome, waits.length], ['fine', 1]);
    });

  it('is given up after three attempts, with what was said last', async (test) => {
    const script = [{ status: 503 }, { status: 502 }, { status: 500, json: { message: 'The last' } }, fine];
    const { outcome, waits } = await askPatiently(test, script);
    assert.ok(outcome instanceof ReportError);
    assert.deepEqual([outcome.message, outcome.status, waits.length], ['The last', 500, 2]);
  });

  it('is tried again after a while by chance, which grows', async (test) => {
    const { waits } = await askPatiently(test, [{ status: 500 }, { status: 500 }, fine], 0.999);
    const [first, second] = waits as [number, number];
    assert.ok(first >= 350 && first <= 500, `${first} ms`);
    assert.ok(second >= 750 && second <= 950, `${second} ms`);
  });
});

describe('what will not pass', () => {
  for (const status of [400, 401, 403, 404, 405, 409, 410, 413, 422, 501])
    it(`is not tried again: a ${status}`, async (test) => {
      const { outcome, waits } = await askPatiently(test, [
        { status, headers: { 'retry-after': '1' } },
        fine,
      ]);
      assert.ok(outcome instanceof ReportError);
      assert.deepEqual([outcome.status, waits], [status, []]);
    });
});

describe('a wait that the endpoint asks for', () => {
  const waits: readonly (readonly [reply: Reply, seconds: number, what: string])[] = [
    [after('7'), 7, 'seconds'],
    [after('3', 503), 3, 'seconds of a 503'],
    [after('60'), 60, 'a whole minute'],
    [after(' 2 '), 2, 'seconds between spaces'],
    // A date has no milliseconds.
    [inSeconds(5), 5, 'a date'],
  ];
  for (const [reply, seconds, what] of waits)
    for (const random of [0, 0.999])
      it(`is never cut short: ${what}${random ? ', with chance' : ''}`, async (test) => {
        const { outcome, waits } = await askPatiently(test, [reply, fine], random);
        assert.equal(outcome, 'fine');
        assert.ok(waits[0]! >= seconds * 1000, `${waits[0]} ms`);
        assert.ok(waits[0]! <= seconds * 1200 + 200, `${waits[0]} ms`);
      });

  it('is for a person to decide on where it is longer than a minute', async (test) => {
    for (const reply of [after('61'), after('86400'), after('9'.repeat(400)), inSeconds(90)]) {
      const { outcome, waits } = await askPatiently(test, [reply, fine]);
      assert.ok(outcome instanceof ReportError);
      assert.deepEqual([outcome.kind, waits], ['rate-limit', []]);
      test.mock.reset();
    }
  });

  it('is none where it cannot be read or is over', async (test) => {
    for (const wait of ['soon', '', '-5', '0', '1e3', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
      const { outcome, waits } = await askPatiently(test, [after(wait), fine], 0.999);
      assert.equal(outcome, 'fine', wait);
      assert.ok(waits[0]! > 350 && waits[0]! < 500, `${wait}: ${waits[0]} ms`);
      test.mock.reset();
    }
  });
});

describe('an endpoint that does not answer', () => {
  const timeout = { kind: 'timeout', message: 'no answer within 20 s' };
  const give = async (test: TestContext, reply: Reply, expected: object) => {
    const server = await serve(test, reply);
    const clock = stopClock(test);
    test.mock.method(Math, 'random', () => 0);
    const source = createEndpointSource({ endpoint: server.origin, fetcher: httpFetch });
    const started = Date.now();
    const asked = source.messages(everything, { limit: 1 }, never);
    await server.hears(1);
    await clock.until(asked);
    await assert.rejects(asked, expected);
    await Promise.all(server.received.map(({ closed }) => closed));
    return { requests: server.received.length, waited: Date.now() - started };
  };

  it('is waited for twenty seconds, three times', async (test) => {
    const { requests, waited } = await give(test, () => undefined, timeout);
    assert.equal(requests, 3);
    assert.ok(waited >= 60_000, `${waited} ms`);
  });

  const pause =
    (status: number): Reply =>
    (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.write('{"message": "');
    };

  it('is waited for no longer where it stops in the middle of an answer', async (test) => {
    assert.equal((await give(test, pause(200), timeout)).requests, 3);
  });

  it('is waited for no longer where it stops in the middle of its excuse', async (test) => {
    assert.equal((await give(test, pause(500), { kind: 'http', status: 500 })).requests, 3);
  });
});

describe('retries', () => {
  it('do not wait for someone who has left meanwhile', async () => {
    const controller = new AbortController();
    const left = new Error('left');
    const request = async (): Promise<never> => {
      controller.abort(left);
      throw new RequestFailure(new ReportError('network', 'it broke'), 30_000);
    };
    await assert.rejects(withRetries(request, controller.signal), left);
  });

  it('leave no timer behind that would wake nobody', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const controller = new AbortController();
    const broken = () => Promise.reject(new RequestFailure(new ReportError('network', 'it broke'), 30_000));
    const asked = withRetries(broken, controller.signal);
    await breathe();
    assert.equal(timers(), before + 1);
    controller.abort();
    await assert.rejects(asked, { name: 'AbortError' });
    assert.equal(timers(), before);
  });

  it('leave no listener behind', async (test) => {
    const clock = stopClock(test);
    const controller = new AbortController();
    let listeners = 0;
    test.mock.method(controller.signal, 'addEventListener', () => listeners++);
    test.mock.method(controller.signal, 'removeEventListener', () => listeners--);
    let attempts = 0;
    const request = async (): Promise<string> => {
      if (++attempts < 3) throw new RequestFailure(new ReportError('network', 'it broke'));
      return 'fine';
    };
    const asked = withRetries(request, controller.signal);
    await clock.until(asked);
    assert.deepEqual([await asked, listeners], ['fine', 0]);
  });

  it('pass on what is no failure of a request', async () => {
    const mistake = new TypeError('a mistake');
    await assert.rejects(
      withRetries(() => Promise.reject(mistake), never),
      mistake,
    );
    await breathe();
  });
});
