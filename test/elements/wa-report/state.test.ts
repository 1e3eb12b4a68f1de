import { assert } from 'chai';
import {
  createMemoryViewStore,
  type ReportEventMap,
  type ReportState,
  type SavedView,
  type WaReport,
} from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, nextEvent, textOf, until } from '../page.ts';
import { click, press, resize, type } from '../user.ts';
import { openReport, placeReport, settle } from './open-report.ts';

const { href } = location;
const key = 'wa-report-test';

const search = (): string => decodeURIComponent(location.search);

/** The page at a URL with other parameters. */
const goTo = (parameters: string): void =>
  history.replaceState({ of: 'the page' }, '', `?${parameters}#part`);

const titles = (report: WaReport): string =>
  allByRole(report, 'columnheader')
    .map(({ textContent }) => textContent.trim())
    .join();

const statesOf = (report: WaReport): ReportState[] => {
  const states: ReportState[] = [];
  report.addEventListener('wa-report-state-change', ({ detail }) => states.push(detail));
  return states;
};

const chooseFailed = async (report: WaReport): Promise<void> => {
  await click(byRole(report, 'button', /^Status/));
  const loaded = nextEvent(report, 'wa-report-load');
  await click(byRole(report, 'checkbox', /^Failed/));
  await loaded;
  await press('Escape');
  await settle(report);
};

const openPanel = async (report: WaReport): Promise<HTMLElement> => {
  await click(byRole(report, 'button', 'Columns'));
  await until('the panel is open', () => allByRole(report, 'checkbox', 'Status').length > 0);
  return byRole(report, 'group', 'Columns');
};

before(() => resize(1200, 800));

afterEach(() => {
  history.replaceState(null, '', href);
  localStorage.removeItem(key);
  localStorage.removeItem(`${key}.views`);
});

describe('the state of a report', () => {
  it('is one value, that another report can be given', async () => {
    const report = await openReport();
    const states = statesOf(report);
    await chooseFailed(report);
    assert.deepEqual(states, [
      {
        filters: { status: ['failed'] },
        timezone: 'Asia/Hong_Kong',
        columns: ['sender', 'source', 'sent-by', 'recipient', 'status', 'time', 'details'],
        density: 'comfortable',
        mode: 'scroll',
      },
    ]);
    assert.deepEqual(report.state, states[0]);
    const other = placeReport();
    const others = statesOf(other);
    other.state = { ...report.state, columns: ['time', 'status'], density: 'compact' };
    await nextEvent(other, 'wa-report-load');
    await settle(other);
    assert.equal(titles(other), 'Date & Time,Status');
    assert.deepEqual(other.filters, { status: ['failed'] });
    assert.isEmpty(others);
  });

  for (const junk of [null, undefined, 7, 'state', {}, { filters: 7, columns: 7, density: 7, mode: 7 }])
    it(`is what it was, or the usual, after ${JSON.stringify(junk)}`, async () => {
      const report = await openReport();
      report.state = junk as never;
      await report.updateComplete;
      await settle(report);
      assert.deepEqual(report.state.filters, {});
      assert.lengthOf(allByRole(report, 'columnheader'), 7);
    });
});

describe('filters in the URL of the page', () => {
  it('are written with their prefix, beside what is the page’s', async () => {
    goTo('tab=a%20b&wa-view=2');
    const report = await openReport({ urlState: 'wa-', filters: { recipient: '852 9', sender: '3000' } });
    assert.equal(location.search, '?tab=a%20b&wa-view=2');
    const before = history.length;
    await chooseFailed(report);
    assert.equal(
      location.search,
      '?tab=a%20b&wa-view=2&wa-date=last-7-days&wa-status=failed&wa-timezone=Asia%2FHong_Kong',
    );
    assert.equal(location.hash, '#part');
    assert.deepEqual(history.state, { of: 'the page' });
    assert.equal(history.length, before);
    report.filters = {};
    await report.updateComplete;
    assert.equal(location.search, '?tab=a%20b&wa-view=2');
  });

  it('are read before anything is asked for', async () => {
    goTo('wa-status=failed&wa-date=last-30-days&wa-error-code=131026');
    const asked: string[] = [];
    const report = await openReport({
      urlState: 'wa-',
      filters: { status: ['read'], recipient: '9' },
      fetcher: (input, init) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return fetch(input, init);
      },
    });
    assert.deepEqual(report.state.filters, {
      date: { preset: 'last-30-days' },
      status: ['failed'],
      errorCode: [131026],
      recipient: '9',
    });
    const rows = asked.filter((url) => url.includes('/messages'));
    assert.isTrue(rows.every((url) => url.includes('status=failed')));
    assert.lengthOf(rows, 1);
  });

  it('follow the way back and forward', async () => {
    const report = await openReport({ urlState: '' });
    const changes: ReportEventMap['wa-report-filter-change']['detail'][] = [];
    report.addEventListener('wa-report-filter-change', ({ detail }) => changes.push(detail));
    history.pushState(null, '', '?report-status=read');
    dispatchEvent(new PopStateEvent('popstate'));
    await nextEvent(report, 'wa-report-load');
    assert.deepEqual(report.state.filters, { status: ['read'] });
    history.back();
    await nextEvent(report, 'wa-report-load');
    assert.deepEqual(report.state.filters, {});
    assert.deepEqual(changes, [{ filters: { status: ['read'] } }, { filters: {} }]);
    assert.notInclude(search(), 'report-');
  });

  it('are not written by a report that is gone, nor by one that was not told to', async () => {
    const report = await openReport({ urlState: 'wa-' });
    report.remove();
    report.filters = { status: ['read'] };
    const other = await openReport({ filters: { status: ['failed'] } });
    await other.updateComplete;
    assert.equal(location.search, new URL(href).search);
  });

  it('of two reports are two', async () => {
    goTo('a-status=failed&b-status=read');
    const [one, two] = await Promise.all([openReport({ urlState: 'a-' }), openReport({ urlState: 'b-' })]);
    assert.deepEqual(one.state.filters, { status: ['failed'] });
    assert.deepEqual(two.state.filters, { status: ['read'] });
    two.filters = { status: ['delivered'] };
    await two.updateComplete;
    assert.equal(
      search(),
      '?a-status=failed&b-date=last-7-days&b-status=delivered&b-timezone=Asia/Hong_Kong',
    );
  });
});

describe('the arrangement of the rows', () => {
  it('is there again in the next report of the same key', async () => {
    const report = await openReport({ storageKey: key });
    assert.isNull(localStorage.getItem(key));
    const panel = await openPanel(report);
    await click(byRole(panel, 'checkbox', 'Source'));
    await click(byRole(panel, 'radio', 'Compact'));
    await until('it is hidden', () => !titles(report).includes('Source'));
    const shown = titles(report);
    report.remove();
    const next = await openReport({ storageKey: key });
    assert.equal(titles(next), shown);
    assert.equal(next.density, 'compact');
    await click(byRole(await openPanel(next), 'button', 'Reset'));
    await until('all are back', () => titles(next).includes('Source'));
    assert.isNull(localStorage.getItem(key));
  });

  it('is never more than that', async () => {
    const report = await openReport({ storageKey: key, filters: { recipient: '85291234567' } });
    await click(byRole(await openPanel(report), 'radio', 'Compact'));
    assert.equal(localStorage.getItem(key), '{"density":"compact"}');
  });

  for (const junk of [
    '',
    'null',
    '{',
    '7',
    '[]',
    '{"columns":[],"density":"huge","mode":7,"filters":{"status":["x"]}}',
  ])
    it(`is as the page says where ${junk || 'nothing'} is kept`, async () => {
      localStorage.setItem(key, junk);
      const report = await openReport({ storageKey: key, columns: ['time', 'status'] });
      assert.equal(titles(report), 'Date & Time,Status');
      assert.deepEqual(report.state.filters, {});
    });

  it('is as the page says where nothing may be kept', async () => {
    const getItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem')!;
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperties(Storage.prototype, {
      getItem: { ...getItem, value: refuse },
      setItem: { ...setItem, value: refuse },
    });
    try {
      const report = await openReport({ storageKey: key });
      await click(byRole(await openPanel(report), 'radio', 'Compact'));
      await until('it is compact', () => report.density === 'compact');
    } finally {
      Object.defineProperties(Storage.prototype, { getItem, setItem });
    }
  });
});

describe('saved views', () => {
  const saved: SavedView = {
    name: 'Failed in HK',
    state: { filters: { status: ['failed'], country: ['HK'] } },
  };

  it('are nowhere to be seen where they cannot be kept', async () => {
    const panel = await openPanel(await openReport());
    assert.isEmpty(allByRole(panel, 'textbox'));
  });

  it('are accessible', async () => {
    const report = await openReport({ viewStore: createMemoryViewStore([saved]) });
    const panel = await openPanel(report);
    await until('they are here', () => allByRole(panel, 'button', saved.name).length === 1);
    await assertAccessible(report);
  });

  it('are named, kept, shown and removed by keyboard', async () => {
    const store = createMemoryViewStore([saved]);
    const report = await openReport({ viewStore: store, filters: { recipient: '852' } });
    const states = statesOf(report);
    const panel = await openPanel(report);
    await until('they are here', () => allByRole(panel, 'button', saved.name).length === 1);
    byRole(panel, 'textbox').focus();
    await type('Mine');
    await press('Enter');
    await until('it is said', () => textOf(panel).includes('Mine is saved'));
    assert.deepEqual(
      (await store.list()).map(({ name }) => name),
      ['Failed in HK', 'Mine'],
    );
    byRole(panel, 'button', saved.name).focus();
    const loaded = nextEvent(report, 'wa-report-load');
    await press('Enter');
    await loaded;
    assert.deepEqual(report.state.filters, saved.state.filters);
    assert.deepEqual(states.at(-1)?.filters, saved.state.filters);
    await until('it is said', () => textOf(panel).includes('Failed in HK is shown'));
    byRole(panel, 'button', 'Mine').focus();
    const loadedAgain = nextEvent(report, 'wa-report-load');
    await press('Enter');
    await loadedAgain;
    assert.deepEqual(report.state.filters, { recipient: '852' });
    byRole(panel, 'button', 'Remove the view Mine').focus();
    await press('Enter');
    await until('it is gone', () => allByRole(panel, 'button', 'Mine').length === 0);
    await until('the focus is kept', () => focused() === byRole(panel, 'textbox'));
  });

  it('are kept in this browser without numbers and names', async () => {
    const report = await openReport({
      storageKey: key,
      filters: { recipient: '85291234567', sender: 'Otto', status: ['read'] },
    });
    const panel = await openPanel(report);
    await click(byRole(panel, 'textbox'));
    await type('Read');
    await press('Enter');
    await until('it is said', () => textOf(panel).includes('Read is saved'));
    assert.notMatch(localStorage.getItem(`${key}.views`)!, /8529|Otto/);
    assert.include(textOf(panel), 'without numbers and names');
    report.remove();
    const next = await openReport({ storageKey: key });
    await until('it is here', () => allByRole(next, 'button', 'Columns').length === 1);
    const nextPanel = await openPanel(next);
    await until('it is here', () => allByRole(nextPanel, 'button', 'Read').length === 1);
  });

  it('say when they cannot be reached, and tell the page', async () => {
    const fails = (): Promise<never> => Promise.reject(new Error('secret'));
    const report = await openReport({ viewStore: { list: fails, save: fails, remove: fails } });
    const told = nextEvent(report, 'wa-report-error');
    const panel = await openPanel(report);
    assert.notInclude((await told).detail.error.message, 'secret');
    await until('it is said', () => textOf(panel).includes('cannot be reached'));
  });
});
