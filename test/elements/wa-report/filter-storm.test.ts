import { assert } from 'chai';
import { byRole, nextEvent, until } from '../page.ts';
import { click, type } from '../user.ts';
import { ask, openReport, settle } from './open-report.ts';

const lastRows = async (report: Awaited<ReturnType<typeof openReport>>): Promise<number> => {
  await settle(report);
  return Number(byRole(report, 'grid').getAttribute('aria-rowcount')) - 1;
};

describe('rapid changes of filters', () => {
  it('end in one shown result, the last, whatever comes back when', async () => {
    const report = await openReport();
    const asked: string[] = [];
    const signals: AbortSignal[] = [];
    report.fetcher = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      if (url.pathname.endsWith('/messages')) asked.push(url.searchParams.getAll('country').join());
      if (signal) signals.push(signal);
      // The earlier it was asked, the later it comes.
      const patience = Math.max(0, 51 - asked.length) * 4;
      const answer = await fetch(input, init);
      await new Promise((resolve) => setTimeout(resolve, patience));
      return answer;
    };
    const countries = ['HK', 'SG', 'BR', 'IN', 'GB'];
    const totals: (number | null)[] = [];
    report.addEventListener('wa-report-load', ({ detail }) => totals.push(detail.total));
    for (let edit = 0; edit < 50; edit++) {
      report.filters = { date: { preset: 'all' }, country: [countries[edit % 5]!] };
      await report.updateComplete;
    }
    await until('the last is here', () => totals.length > 0);
    const expected = (await ask('messages', { country: 'GB', limit: '1' })).total;
    assert.equal(await lastRows(report), expected);
    assert.deepEqual(totals, [expected]);
    assert.equal(asked.at(-1), 'GB');
    assert.isAtMost(asked.length, 50);
    // The last rows, those read ahead and the overview are wanted; all else was given up.
    assert.isAtMost(signals.filter((signal) => !signal.aborted).length, 6);
  });

  it('cost one request for all that is typed without a pause, and none while it is', async () => {
    const report = await openReport();
    const asked: string[] = [];
    report.fetcher = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.pathname.endsWith('/messages')) asked.push(url.searchParams.get('recipient') ?? '');
      return fetch(input, init);
    };
    const loaded = nextEvent(report, 'wa-report-load');
    await click(byRole(report, 'textbox', 'Recipient Number'));
    await type('+8529');
    await loaded;
    await settle(report);
    assert.equal(asked[0], '+8529');
    // The second page is read ahead.
    assert.deepEqual([...new Set(asked)], ['+8529']);
  });

  it('are none where filters are said in another way', async () => {
    const report = await openReport({ filters: { recipient: '+852 9' } });
    let asked = 0;
    report.fetcher = (...request) => {
      asked++;
      return fetch(...request);
    };
    report.filters = { recipient: '00852-9' };
    await report.updateComplete;
    report.filters = { recipient: '（+852）９' };
    await report.updateComplete;
    await settle(report);
    assert.equal(asked, 0);
  });
});
