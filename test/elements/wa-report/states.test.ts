import { assert } from 'chai';
import type { ReportError, WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, nextEvent, textOf, until } from '../page.ts';
import { click } from '../user.ts';
import { openReport, placeReport, settle } from './open-report.ts';

/** A report whose endpoint gives one answer to everything. */
const failedReport = async (
  answer: () => Promise<Response>,
): Promise<{ readonly report: WaReport; readonly error: ReportError }> => {
  const report = placeReport({ fetcher: answer });
  const { detail } = await nextEvent(report, 'wa-report-error');
  await until('the failure is said', () => allByRole(report, 'alert').length > 0);
  return { report, error: detail.error };
};

const json =
  (body: unknown, init?: ResponseInit): (() => Promise<Response>) =>
  () =>
    Promise.resolve(Response.json(body, init));

/** The report mends itself once the endpoint does, by its own button. */
const recover = async (report: WaReport): Promise<void> => {
  report.fetcher = undefined;
  const loaded = nextEvent(report, 'wa-report-load');
  await click(byRole(report, 'button', 'Try again'));
  await loaded;
  await settle(report);
  assert.isNotEmpty(allByRole(report, 'row', /Details/));
};

/** In pixels: Firefox lays lines of text out to a sixtieth of one, as the font has it. */
const heightOf = (report: WaReport): number => Math.round(report.getBoundingClientRect().height);
const topOf = (report: WaReport): number => Math.round(byRole(report, 'grid').getBoundingClientRect().top);

describe('a report without rows', () => {
  it('shows where they will be while they are on their way, and moves nothing when they come', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const report = placeReport({
      fetcher: async (...request) => {
        await held;
        return fetch(...request);
      },
    });
    await until('rows are held open', () => allByRole(report, 'row', /Loading…/).length > 5);
    await customElements.whenDefined('wa-report-overview');
    assert.equal(byRole(report, 'grid').getAttribute('aria-busy'), 'true');
    await assertAccessible(report);
    const height = heightOf(report);
    const top = topOf(report);
    const loaded = nextEvent(report, 'wa-report-load');
    release?.();
    await loaded;
    await settle(report);
    assert.equal(heightOf(report), height);
    assert.equal(topOf(report), top);
  });

  it('says that there are none, and offers a longer period', async () => {
    const report = placeReport({ filters: { date: { preset: 'today' }, sender: '99999999999' } });
    await nextEvent(report, 'wa-report-load');
    await until('it is said', () => allByRole(report, 'status', /No messages match/).length > 0);
    await assertAccessible(report);
    const changed = nextEvent(report, 'wa-report-filter-change');
    await click(byRole(report, 'button', 'Show Last 7 Days'));
    assert.deepEqual((await changed).detail.filters, {
      sender: '99999999999',
      date: { preset: 'last-7-days' },
    });
    await until('the period is longer', () => allByRole(report, 'button', 'Show Last 30 Days').length > 0);
    await click(byRole(report, 'button', 'Clear filters'));
    await settle(report);
    await until('there are rows again', () => allByRole(report, 'row', /Details/).length > 0);
  });

  it('says that the endpoint cannot be reached, and tries again', async () => {
    const { report, error } = await failedReport(() => Promise.reject(new TypeError('Failed to fetch')));
    assert.equal(error.kind, 'network');
    assert.include(textOf(byRole(report, 'alert')), 'The report endpoint cannot be reached');
    await assertAccessible(report);
    await recover(report);
  });

  it('repeats what the endpoint says when it refuses', async () => {
    const { report, error } = await failedReport(
      json(
        { code: 6451000, message: 'endAt is prior to startAt' },
        { status: 400, headers: { 'x-request-id': 'r-42' } },
      ),
    );
    assert.equal(error.kind, 'http');
    const text = textOf(byRole(report, 'alert'));
    for (const words of ['The endpoint says: endAt is prior to startAt', 'HTTP 400', 'Request r-42'])
      assert.include(text, words);
    await assertAccessible(report);
    await recover(report);
  });

  it('says which part of an answer is of the wrong shape', async () => {
    const { report, error } = await failedReport(json({ rows: [] }));
    assert.equal(error.kind, 'shape');
    assert.include(textOf(byRole(report, 'alert')), 'messages: expected a value');
    await assertAccessible(report);
  });

  it('says that a web page is no report', async () => {
    const { report, error } = await failedReport(() =>
      Promise.resolve(new Response('<html>login</html>', { headers: { 'content-type': 'text/html' } })),
    );
    assert.equal(error.kind, 'shape');
    assert.include(textOf(byRole(report, 'alert')), 'not JSON');
    assert.notInclude(textOf(report), 'login');
  });

  it('says that nobody told it an endpoint', async () => {
    const report = placeReport({ endpoint: '' });
    await report.updateComplete;
    assert.isNotEmpty(allByRole(report, 'heading', 'No report endpoint'));
    await assertAccessible(report);
  });

  it('says that an endpoint is none', async () => {
    const report = placeReport({ endpoint: 'javascript:alert(1)' });
    const { detail } = await nextEvent(report, 'wa-report-error');
    assert.equal(detail.error.kind, 'configuration');
  });
});

describe('a report with a part missing', () => {
  it('leaves out a row it cannot read, says which, and shows all others', async () => {
    const report = await openReport({
      fetcher: async (...request) => {
        const answer = (await (await fetch(...request)).json()) as { messages?: { sentAt: unknown }[] };
        const row = answer.messages?.[3];
        if (row) row.sentAt = 'yesterday';
        return Response.json(answer);
      },
    });
    assert.isNotEmpty(
      allByRole(report, 'row', /could not be read \(messages\.3\.sentAt: expected RFC 3339 instant\)/),
    );
    assert.include(textOf(report), '1 row could not be read');
    assert.isAbove(allByRole(report, 'row', /Details/).length, 5);
    await assertAccessible(report);
  });

  it('counts what it has loaded where the endpoint has no overview', async () => {
    const report = await openReport({
      fetcher: (...request) => {
        const { pathname } = new URL(request[0] instanceof Request ? request[0].url : request[0]);
        return pathname.endsWith('/overview')
          ? Promise.resolve(Response.json({ code: 6450001, message: 'not found' }, { status: 404 }))
          : fetch(...request);
      },
    });
    assert.match(textOf(report), /From 100 loaded of [\d,]+/);
    await assertAccessible(report);
  });

  it('keeps the rows it has when a later page fails, and tries that page again', async () => {
    const report = await openReport();
    report.fetcher = () => Promise.resolve(Response.json({ code: 1, message: 'no' }, { status: 400 }));
    report.scrollToRow(1000);
    await until('the failure is said', () => allByRole(report, 'row', /could not be loaded/).length > 0);
    await assertAccessible(report);
    report.fetcher = undefined;
    await click(byRole(report, 'button', 'Try again'));
    await until('the page is here', () => allByRole(report, 'row', /Details/).length > 5);
    assert.isEmpty(allByRole(report, 'row', /could not be loaded/));
  });
});
