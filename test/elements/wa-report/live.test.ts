import { assert } from 'chai';
import type { Message, Page, ReportSource, WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, nextEvent, textOf, until } from '../page.ts';
import { press, resize } from '../user.ts';
import { openReport, settle } from './open-report.ts';

const minute = 60_000;
const start = Date.now() - 2 * 60 * minute;

const messageOf = (number: number, status = 'pending'): Message => ({
  id: `m${number}`,
  direction: 'outbound',
  senderId: '+85230000001',
  source: 'open-api-direct',
  sentBy: null,
  recipient: { country: 'HK', number: `+8529${String(number).padStart(7, '0')}` },
  submission: 'submitted',
  status,
  sentAt: new Date(start + number * 1000).toISOString(),
  updatedAt: null,
  error: null,
  template: null,
  preview: null,
});

/** Messages that come and change while a report looks at them. */
class LiveSource implements ReportSource {
  /** The oldest first. */
  list = Array.from({ length: 300 }, (_, number) => messageOf(number));
  looks = 0;
  fails = false;

  readonly messages = async (
    _query: unknown,
    request: { limit: number; offset?: number | undefined; asOf?: string | undefined },
  ): Promise<Page> => {
    if (request.asOf === undefined) this.looks += 1;
    if (this.fails) throw new Error('the source is away');
    const offset = request.offset ?? 0;
    const newestFirst = this.list.toReversed();
    return {
      rows: newestFirst.slice(offset, offset + request.limit),
      total: this.list.length,
      next: null,
      asOf: new Date(start + 10 * 60 * minute).toISOString(),
    };
  };

  readonly message = (): Promise<never> => Promise.reject(new Error('not asked'));
  readonly overview = (): Promise<null> => Promise.resolve(null);
}

/** Milliseconds that nothing else in the page waits for. */
const interval = 61_000;

/** Stands still for what waits for the next look, until a test lets it pass. */
class Clock {
  readonly #setTimeout = window.setTimeout.bind(window);
  readonly #clearTimeout = window.clearTimeout.bind(window);
  readonly #waiting = new Map<number, () => void>();

  start(): void {
    const wait = (action: () => void, delay = 0, ...values: []): number => {
      if (delay === 0 || delay % interval > 0) return this.#setTimeout(action, delay, ...values);
      const timer = this.#setTimeout(() => undefined, 2 ** 30);
      this.#waiting.set(timer, action);
      return timer;
    };
    const clear = (timer: number): void => {
      this.#waiting.delete(timer);
      this.#clearTimeout(timer);
    };
    Object.assign(window, { setTimeout: wait, clearTimeout: clear });
  }

  stop(): void {
    Object.assign(window, { setTimeout: this.#setTimeout, clearTimeout: this.#clearTimeout });
    this.#waiting.clear();
  }

  get timers(): number {
    return this.#waiting.size;
  }

  /** Lets all pass that is waited for, however long. */
  pass(): void {
    const actions = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const action of actions) action();
  }
}

const clock = new Clock();
beforeEach(() => clock.start());
afterEach(() => clock.stop());

const openLive = async (source: LiveSource): Promise<WaReport> => {
  const report = await openReport({ source, refreshInterval: interval / 1000 });
  await until('it is live', () => textOf(report).includes('Live') && clock.timers === 1);
  return report;
};

/** Lets the time pass until it looks once more. */
const look = async (source: LiveSource): Promise<void> => {
  const { looks } = source;
  clock.pass();
  await until('it has looked', () => source.looks > looks && clock.timers === 1);
};

const rowsOf = (report: WaReport): readonly string[] =>
  allByRole(report, 'row')
    .slice(1)
    .map(({ textContent }) => textContent.replace(/\s+/g, ''));

const set = (target: object, name: string, value: unknown): (() => void) => {
  Object.defineProperty(target, name, { configurable: true, get: () => value });
  return () => Reflect.deleteProperty(target, name);
};

before(() => resize(1200, 800));

describe('a report that looks for news', () => {
  it('says how many messages have come, and shows them when its reader wants', async () => {
    const source = new LiveSource();
    const report = await openLive(source);
    await assertAccessible(report);
    const before = rowsOf(report);
    source.list.push(messageOf(300), messageOf(301));
    await look(source);
    await until('it is said', () => allByRole(report, 'button', 'Show 2 new messages').length === 1);
    assert.deepEqual(rowsOf(report), before);
    assert.equal(
      byRole(report, 'button', 'Show 2 new messages').closest('[role]')?.getAttribute('role'),
      'status',
    );
    const loaded = nextEvent(report, 'wa-report-load');
    byRole(report, 'button', 'Show 2 new messages').focus();
    await press('Enter');
    await loaded;
    await settle(report);
    await until('the newest is first', () =>
      (rowsOf(report)[0] ?? '').replace(/\D/g, '').includes('0000301'),
    );
    assert.isEmpty(allByRole(report, 'button', /new messages/));
    assert.equal(focused()?.textContent?.trim(), 'Pause updates');
  });

  it('changes rows in their places', async () => {
    const source = new LiveSource();
    const report = await openLive(source);
    report.scrollToRow(120);
    await until('row 121 is here', () => rowsOf(report).some((row) => row.includes('Pending')));
    await settle(report);
    const before = rowsOf(report);
    source.list = source.list.map((message, number) =>
      [299 - 121, 299 - 123].includes(number) ? { ...message, status: 'delivered' } : message,
    );
    source.list.push(messageOf(300), messageOf(301), messageOf(302));
    await look(source);
    await until(
      'two are delivered',
      () => rowsOf(report).filter((row) => row.includes('Delivered')).length === 2,
    );
    assert.deepEqual(
      rowsOf(report).map((row) => row.replace('Delivered', 'Pending')),
      before,
    );
  });

  it('counts anew once its reader wants, where rows have only changed', async () => {
    const source = new LiveSource();
    const report = await openLive(source);
    source.list = source.list.with(299, messageOf(299, 'read'));
    await look(source);
    await until('it is said', () => allByRole(report, 'button', /1 message has changed/).length === 1);
    const loaded = nextEvent(report, 'wa-report-load');
    byRole(report, 'button', /1 message has changed/).focus();
    await press('Enter');
    await loaded;
    await until('nothing is said any more', () => allByRole(report, 'button', /changed/).length === 0);
  });

  it('stops while its reader wants it to', async () => {
    const source = new LiveSource();
    const report = await openLive(source);
    byRole(report, 'button', 'Pause updates').focus();
    await press('Enter');
    await until('it is said', () => textOf(report).includes('Paused'));
    assert.equal(clock.timers, 0);
    const { looks } = source;
    source.list.push(messageOf(300));
    await press('Enter');
    await until('it looks at once', () => source.looks > looks);
    await until('it is said', () => allByRole(report, 'button', 'Show 1 new message').length === 1);
  });

  for (const [what, target, name, value, event] of [
    ['hidden', document, 'hidden', true, 'visibilitychange'],
    ['offline', navigator, 'onLine', false, 'offline'],
  ] as const)
    it(`rests while the page is ${what}, and looks at once when it is not any more`, async () => {
      const source = new LiveSource();
      const report = await openLive(source);
      const at = what === 'hidden' ? document : window;
      const restore = set(target, name, value);
      try {
        const { looks } = source;
        at.dispatchEvent(new Event(event));
        clock.pass();
        await report.updateComplete;
        assert.equal(source.looks, looks);
        assert.equal(textOf(report).includes('Offline'), what === 'offline');
        restore();
        at.dispatchEvent(new Event(what === 'hidden' ? event : 'online'));
        await until('it looks', () => source.looks === looks + 1);
      } finally {
        restore();
      }
    });

  it('says once that it failed, and goes on by itself', async () => {
    const source = new LiveSource();
    const report = await openLive(source);
    const errors: unknown[] = [];
    report.addEventListener('wa-report-error', ({ detail }) => errors.push(detail.error));
    source.fails = true;
    await look(source);
    await look(source);
    await until('it is said', () => textOf(report).includes('The last update failed'));
    assert.isNotEmpty(rowsOf(report));
    assert.lengthOf(errors, 1);
    source.fails = false;
    await look(source);
    await until('it goes on', () => !textOf(report).includes('The last update failed'));
  });

  it('leaves nothing behind', async () => {
    const source = new LiveSource();
    const report = await openLive(source);
    report.remove();
    await Promise.resolve();
    assert.equal(clock.timers, 0);
  });

  for (const seconds of [0, -1, NaN, 'soon'])
    it(`looks for none every ${String(seconds)} seconds`, async () => {
      const report = await openReport({ source: new LiveSource(), refreshInterval: seconds as number });
      await report.updateComplete;
      assert.notInclude(textOf(report), 'Live');
      assert.equal(clock.timers, 0);
    });
});
