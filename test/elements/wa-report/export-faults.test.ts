import { assert } from 'chai';
import type { Message, ReportSource, WaReport } from '../../../src/index.ts';
import { allByRole, byRole, textOf, until } from '../page.ts';
import { click } from '../user.ts';
import { openReport } from './open-report.ts';
import { records, savedBy } from './saved-files.ts';

type Answer = (page: number, request: Parameters<typeof fetch>) => Promise<Response> | undefined;

/** Answers some pages of an export in another way than the endpoint; they count from 1. */
const interfere = (report: WaReport, answer: Answer): void => {
  let page = 0;
  report.fetcher = (...request) => answer((page += 1), request) ?? fetch(...request);
};

const refusal = (status: number): Promise<Response> =>
  Promise.resolve(Response.json({ code: status, message: 'Sorry' }, { status }));

const total = (report: WaReport): number => Number(byRole(report, 'grid').getAttribute('aria-rowcount')) - 1;

/** Starts an export as a user does, with the dialog as it is. */
const startExport = async (report: WaReport): Promise<void> => {
  await click(byRole(report, 'button', /^Export [\d,]+$/));
  await until('it asks how', () => allByRole(report, 'dialog', /^Export CSV/).length > 0);
  await click(byRole(byRole(report, 'dialog', /^Export CSV/), 'button', 'Export'));
};

const hasEnded = (report: WaReport): Promise<void> =>
  until('the export has ended', () => allByRole(report, 'button', 'Dismiss').length > 0);

/** Everything that is known of so many messages, from a source of the page's own. */
const sourceOf = (messages: readonly Partial<Message>[]): ReportSource => ({
  messages: async () => ({
    rows: messages.map((message, index) => ({
      ...{ id: `m${index}`, direction: 'outbound', senderId: '+85230000001', source: null, sentBy: null },
      ...{ recipient: null, submission: null, status: 'delivered', sentAt: '2026-11-20T08:15:30.123Z' },
      ...{ updatedAt: null, error: null, template: null, preview: null },
      ...message,
    })),
    total: messages.length,
    next: null,
    asOf: null,
  }),
  message: () => Promise.reject(new Error('nobody asks')),
  overview: () => Promise.resolve(null),
});

/** Counts the workers that are started while something is done. */
const workersOf = async (act: () => Promise<unknown>, mayStart = true): Promise<number> => {
  const { Worker: Original } = window;
  let count = 0;
  window.Worker = class extends Original {
    constructor(...options: ConstructorParameters<typeof Worker>) {
      if (!mayStart) throw new DOMException('refused', 'SecurityError');
      super(...options);
      count += 1;
    }
  };
  try {
    await act();
    return count;
  } finally {
    window.Worker = Original;
  }
};

describe('an export on its own thread', () => {
  it('writes the same file there as in slices', async () => {
    const report = await openReport();
    const files: string[] = [];
    for (const mayStart of [true, false]) {
      const count = await workersOf(async () => {
        const [file] = await savedBy(() => report.exportCsv({ columns: 'all' }));
        files.push(file!.text);
      }, mayStart);
      assert.equal(count, mayStart ? 1 : 0);
    }
    assert.equal(records(files[0]!).length, total(report) + 1);
    assert.equal(files[0], files[1]);
  });

  it('asks the page for headers, each page of the export', async () => {
    const report = await openReport();
    const seen: (string | null)[] = [];
    report.headers = () => ({ 'x-token': `${seen.length}` });
    report.fetcher = (input, init) => {
      seen.push(new Request(input, init).headers.get('x-token'));
      return fetch(input, init);
    };
    await savedBy(() => report.exportCsv());
    assert.deepEqual(
      seen,
      seen.map((_, index) => `${index}`),
    );
    assert.isAtLeast(seen.length, 2);
  });

  it('reads a source of the page’s own, with a cell of a megabyte and half of an emoji', async () => {
    const long = 'x'.repeat(1_000_000);
    const report = await openReport({
      source: sourceOf([{ preview: long }, { preview: 'a\uD83D' }, { preview: '=1+1', id: '=m2' }]),
      hideOverview: true,
    });
    const [file] = await savedBy(async () => {
      const summary = await report.exportCsv({ columns: 'all' });
      assert.deepInclude(summary, { outcome: 'complete', rows: 3, replaced: 1, guarded: 2 });
    });
    assert.include(file!.text, `"${long}"`);
    assert.include(file!.text, '"a\uFFFD"');
    assert.include(file!.text, '"\'=1+1"');
  });

  it('masks one-time codes as the screen does', async () => {
    const template = { name: 'otp', language: 'en', category: 'authentication' };
    const report = await openReport({
      source: sourceOf([{ template, preview: '*123456* is your code' }]),
      hideOverview: true,
    });
    for (const profile of ['spreadsheet', 'data'] as const) {
      const [file] = await savedBy(() => report.exportCsv({ columns: 'all', profile }));
      assert.notInclude(file!.text, '123456');
      assert.include(file!.text, 'is your code');
    }
  });
});

describe('an export that something stops', () => {
  it('goes on from its last page when the user says so', async () => {
    const report = await openReport();
    const expected = total(report);
    interfere(report, (page) => (page === 3 ? refusal(403) : undefined));
    const files = await savedBy(async () => {
      await startExport(report);
      await until('it stops', () => allByRole(report, 'button', 'Resume').length > 0);
      assert.include(textOf(byRole(report, 'alert')), 'You may not see this report');
      await click(byRole(report, 'button', 'Resume'));
      await hasEnded(report);
    });
    assert.equal(files.length, 1);
    assert.notInclude(files[0]!.name, 'PARTIAL');
    assert.equal(records(files[0]!.text).length, expected + 1);
  });

  it('saves the part, or nothing, when the user says so', async () => {
    const report = await openReport();
    const expected = total(report);
    const stopAndClick = async (name: RegExp | string): Promise<void> => {
      interfere(report, (page) => (page >= 3 ? refusal(400) : undefined));
      await startExport(report);
      await until('it stops', () => allByRole(report, 'button', name).length > 0);
      await click(byRole(report, 'button', name));
      await hasEnded(report);
      await click(byRole(report, 'button', 'Dismiss'));
    };
    const [part] = await savedBy(() => stopAndClick(/^Save 500 of/));
    assert.include(part!.name, `PARTIAL-500-of-${expected}.csv`);
    assert.equal(records(part!.text).length, 501);
    assert.isEmpty(await savedBy(() => stopAndClick('Discard')));
  });

  it('waits while there is no connection, and goes on by itself', async () => {
    const report = await openReport();
    const expected = total(report);
    let isOnline = true;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
    try {
      interfere(report, (page) => {
        if (page !== 2 && isOnline) return undefined;
        isOnline = false;
        return Promise.reject(new TypeError('Failed to fetch'));
      });
      const [file] = await savedBy(async () => {
        const summary = report.exportCsv();
        await until('it waits', () => /connection/.test(textOf(report)));
        isOnline = true;
        window.dispatchEvent(new Event('online'));
        assert.equal((await summary).outcome, 'complete');
      });
      assert.equal(records(file!.text).length, expected + 1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('reads nothing while it is paused, and leaves no file when it is cancelled then', async () => {
    const report = await openReport();
    /** Starts an export whose second page does not come, and pauses it there. */
    const pauseExport = async () => {
      let sendPage = (): void => undefined;
      const held = new Promise<void>((resolve) => (sendPage = resolve));
      interfere(report, (page, request) => (page === 2 ? held.then(() => fetch(...request)) : undefined));
      const summary = report.exportCsv();
      await until('it can be paused', () => allByRole(report, 'button', 'Pause').length > 0);
      await click(byRole(report, 'button', 'Pause'));
      await until('it is paused', () => allByRole(report, 'button', 'Resume').length > 0);
      return { summary, sendPage };
    };
    const files = await savedBy(async () => {
      const resumed = await pauseExport();
      resumed.sendPage();
      await click(byRole(report, 'button', 'Resume'));
      assert.equal((await resumed.summary).outcome, 'complete');
      const cancelled = await pauseExport();
      await click(byRole(report, 'button', 'Cancel'));
      assert.equal((await cancelled.summary).outcome, 'cancelled');
    });
    assert.equal(files.length, 1);
  });

  it('is complete although its cursor expires', async () => {
    const report = await openReport();
    interfere(report, (page) => (page === 3 ? refusal(410) : undefined));
    const [file] = await savedBy(async () => {
      const summary = await report.exportCsv();
      assert.equal(summary.outcome, 'complete');
    });
    const ids = records(file!.text);
    assert.equal(ids.length, total(report) + 1);
  });

  it('never calls a file whole whose pages are no report, or whose count is another', async () => {
    const report = await openReport();
    const wrong: readonly ((request: Parameters<typeof fetch>) => Promise<Response>)[] = [
      async () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
      async () => new Response('{"messages":[', { headers: { 'content-type': 'application/json' } }),
      async () => Response.json({ rows: [] }),
      async (request) => Response.json({ ...(await (await fetch(...request)).json()), next: 'again' }),
      async (request) => {
        const page = await (await fetch(...request)).json();
        return Response.json({ ...page, messages: page.messages.slice(1) });
      },
    ];
    for (const [index, answer] of wrong.entries()) {
      interfere(report, (page, request) => (page >= 2 ? answer(request) : undefined));
      const [file] = await savedBy(async () => {
        const { outcome, rows, expected } = await report.exportCsv();
        assert.equal(outcome, 'partial', `${index}`);
        assert.isAtMost(rows, expected ?? 0);
      });
      assert.match(file!.name, /PARTIAL-\d+-of-\d+\.csv$/);
    }
  });

  it('asks before the page is left, for as long as it runs', async () => {
    const report = await openReport();
    const mayLeave = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    assert.isTrue(mayLeave());
    let sendPage = (): void => undefined;
    const held = new Promise<void>((resolve) => (sendPage = resolve));
    interfere(report, (_, request) => held.then(() => fetch(...request)));
    await savedBy(async () => {
      const summary = report.exportCsv();
      await until('it runs', () => allByRole(report, 'button', 'Cancel').length > 0);
      assert.isFalse(mayLeave());
      sendPage();
      await summary;
    });
    assert.isTrue(mayLeave());
  });

  it('saves nothing where not one row came, and says why', async () => {
    const report = await openReport();
    interfere(report, () => refusal(401));
    const files = await savedBy(async () => {
      assert.deepInclude(await report.exportCsv(), { outcome: 'partial', fileName: null, rows: 0 });
    });
    assert.isEmpty(files);
    await until('it is said', () => allByRole(report, 'alert', /not signed in/).length > 0);
  });

  it('is not even begun by a report that has left the page meanwhile', async () => {
    const report = await openReport();
    const files = await savedBy(async () => {
      const summary = report.exportCsv();
      report.remove();
      assert.equal((await summary).outcome, 'cancelled');
    });
    assert.isEmpty(files);
  });
});
