import { assert } from 'chai';
import { allByRole, nextEvent, until } from '../page.ts';
import { openReport, placeReport, settle } from './open-report.ts';

describe('a report that comes and goes', () => {
  it('ends its requests when it leaves the page', async () => {
    const signals: AbortSignal[] = [];
    const report = placeReport({
      fetcher: (input, init) => {
        const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
        if (signal) signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    await until('it asks', () => signals.length > 0);
    report.remove();
    await until('nobody waits any more', () => signals.every(({ aborted }) => aborted));
  });

  it('keeps its rows when it is moved, and asks nothing again', async () => {
    const report = await openReport();
    let asked = 0;
    report.fetcher = (...request) => {
      asked++;
      return fetch(...request);
    };
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.append(report);
    await report.updateComplete;
    await settle(report);
    assert.equal(asked, 0);
    assert.isNotEmpty(allByRole(report, 'row', /Details/));
    holder.remove();
  });

  it('reads anew when it comes back', async () => {
    const report = await openReport();
    report.remove();
    await Promise.resolve();
    const loaded = nextEvent(report, 'wa-report-load');
    document.body.append(report);
    await loaded;
  });

  it('reads from another endpoint, and with another function nothing anew', async () => {
    const report = await openReport();
    let asked = 0;
    report.headers = () => ({ 'x-new': '1' });
    report.fetcher = (...request) => {
      asked++;
      return fetch(...request);
    };
    await report.updateComplete;
    assert.equal(asked, 0);
    const loaded = nextEvent(report, 'wa-report-load');
    report.endpoint = '/report/';
    await loaded;
    assert.isAbove(asked, 0);
  });

  it('asks for headers again after a 401', async () => {
    const reasons: string[] = [];
    const report = placeReport({
      headers: ({ reason }) => {
        reasons.push(reason);
        return { authorization: reason };
      },
      fetcher: (input, init) => {
        const given = new Headers(input instanceof Request ? input.headers : init?.headers);
        return given.get('authorization') === 'request'
          ? Promise.resolve(Response.json({ code: 1, message: 'expired' }, { status: 401 }))
          : fetch(input, init);
      },
    });
    await nextEvent(report, 'wa-report-load');
    assert.deepEqual(reasons.slice(0, 2), ['request', 'unauthorized']);
  });

  it('lives beside another one without touching it', async () => {
    const one = await openReport({ filters: { status: ['read'] } });
    const other = await openReport({ filters: { status: ['failed'] }, timezone: 'America/Sao_Paulo' });
    one.filters = { status: ['delivered'] };
    await nextEvent(one, 'wa-report-load');
    await settle(one);
    assert.deepEqual(other.filters, { status: ['failed'] });
    assert.isNotEmpty(allByRole(other, 'row', /Failed/));
    assert.isEmpty(allByRole(other, 'row', /Delivered/));
  });
});
