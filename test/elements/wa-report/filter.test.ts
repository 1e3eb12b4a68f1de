import { assert } from 'chai';
import type { DatePreset, ReportFilters, WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, nextEvent, until } from '../page.ts';
import { click, press, type } from '../user.ts';
import { ask, openReport, settle } from './open-report.ts';

const zone = 8 * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;
const today = Math.floor((Date.now() + zone) / day) * day - zone;
const at = (instant: number): string => new Date(instant).toISOString();
const lastWeek = { startAt: at(today - 6 * day), endAt: at(today + day) };

const total = (report: WaReport): number => {
  const count = allByRole(report, 'grid')[0]?.getAttribute('aria-rowcount');
  return count === undefined || count === null ? 0 : Number(count) - 1;
};

/** Lets a user do something, and gives the filters that came of it once their rows are here. */
const change = async (report: WaReport, act: () => Promise<void>): Promise<ReportFilters> => {
  const changed = nextEvent(report, 'wa-report-filter-change');
  const loaded = nextEvent(report, 'wa-report-load');
  await act();
  const { detail } = await changed;
  await loaded;
  await settle(report);
  return detail.filters;
};

const choose = async (report: WaReport, field: RegExp, role: string, option: RegExp): Promise<void> => {
  await click(byRole(report, 'button', field));
  await click(byRole(report, role, option));
};

const expectTotal = async (report: WaReport, params: Readonly<Record<string, string>>): Promise<void> => {
  const expected = (await ask('messages', { ...params, limit: '1' })).total;
  assert.equal(total(report), expected);
};

describe('filtering a report', () => {
  it('finds a sender by number', async () => {
    const report = await openReport();
    const filters = await change(report, async () => {
      await click(byRole(report, 'textbox', 'Sender Number'));
      await type('3000 0001');
      await press('Enter');
    });
    assert.deepEqual(filters, { sender: '3000 0001' });
    await expectTotal(report, { ...lastWeek, sender: '30000001' });
    for (const row of allByRole(report, 'row').slice(1)) assert.include(row.textContent, '+852 3000 0001');
  });

  it('finds a sender by the name it was sent by', async () => {
    const report = await openReport();
    await change(report, async () => {
      await click(byRole(report, 'textbox', 'Sender Number'));
      await type('otp serv');
      await press('Enter');
    });
    await expectTotal(report, { ...lastWeek, sender: 'otp serv' });
    assert.isAbove(total(report), 0);
  });

  it('finds a recipient by the last digits, as soon as typing pauses', async () => {
    const report = await openReport();
    await change(report, async () => {
      await click(byRole(report, 'textbox', 'Recipient Number'));
      await type('43 21');
    });
    await expectTotal(report, { ...lastWeek, recipient: '*4321' });
    assert.equal(focused()?.getAttribute('aria-label'), 'Recipient Number');
  });

  it('keeps what is being typed while rows arrive', async () => {
    const report = await openReport();
    const field = byRole(report, 'textbox', 'Sender Number') as HTMLInputElement;
    await click(field);
    await type('30');
    report.refresh();
    await nextEvent(report, 'wa-report-load');
    assert.equal(field.value, '30');
  });

  it('says that a recipient needs a digit, and asks nothing', async () => {
    const report = await openReport();
    const before = total(report);
    await click(byRole(report, 'textbox', 'Recipient Number'));
    await type('abc');
    await press('Enter');
    await until(
      'the field says so',
      () => allByRole(report, 'alert', 'Enter at least one digit.').length > 0,
    );
    assert.equal(total(report), before);
    assert.deepEqual(report.filters, {});
  });

  const presets: readonly (readonly [RegExp, DatePreset, number, number])[] = [
    [/^Today$/, 'today', 0, 1],
    [/^Yesterday$/, 'yesterday', -1, 0],
    [/^Last 30 Days$/, 'last-30-days', -29, 1],
    [/^Last 90 Days$/, 'last-90-days', -89, 1],
  ];
  for (const [label, preset, from, to] of presets) {
    it(`looks at ${preset}`, async () => {
      const report = await openReport();
      const filters = await change(report, () => choose(report, /^Date & Time/, 'button', label));
      assert.deepEqual(filters, { date: { preset } });
      await expectTotal(report, { startAt: at(today + from * day), endAt: at(today + to * day) });
    });
  }

  it('looks at a period of one’s own, to the minute', async () => {
    const report = await openReport();
    await click(byRole(report, 'button', /^Date & Time/));
    await until('the form is here', () => allByRole(report, 'button', 'Apply').length > 0);
    const [fromDate, fromTime, toDate, toTime] = [
      ...report.shadowRoot!.querySelector('wa-report-filters')!.shadowRoot!.querySelectorAll('form input'),
    ] as HTMLInputElement[];
    const fill = (input: HTMLInputElement, value: string): void => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const local = (instant: number): string => at(instant + zone).slice(0, 10);
    fill(fromDate!, local(today - 3 * day));
    fill(fromTime!, '08:30');
    fill(toDate!, local(today - 2 * day));
    fill(toTime!, '09:59');
    const filters = await change(report, () => click(byRole(report, 'button', 'Apply')));
    const period = {
      startAt: at(today - 3 * day + 8.5 * 60 * 60 * 1000),
      endAt: at(today - 2 * day + 10 * 60 * 60 * 1000),
    };
    assert.deepEqual(filters, { date: period });
    await expectTotal(report, period);
  });

  it('does not take a period that ends before it starts', async () => {
    const report = await openReport();
    await click(byRole(report, 'button', /^Date & Time/));
    await until('the form is here', () => allByRole(report, 'button', 'Apply').length > 0);
    const [, , toDate] = [
      ...report.shadowRoot!.querySelector('wa-report-filters')!.shadowRoot!.querySelectorAll('form input'),
    ] as HTMLInputElement[];
    toDate!.value = '2001-01-01';
    toDate!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(
      'it is said',
      () => allByRole(report, 'alert', 'The end must be after the start.').length > 0,
    );
    await assertAccessible(byRole(report, 'group', 'Date & Time'));
    assert.deepEqual(report.filters, {});
  });

  it('takes several statuses at once', async () => {
    const report = await openReport();
    await change(report, () => choose(report, /^Status/, 'checkbox', /^Failed/));
    const filters = await change(report, () => click(byRole(report, 'checkbox', /^Pending/)));
    assert.deepEqual(filters, { status: ['failed', 'pending'] });
    const failed = (await ask('messages', { ...lastWeek, status: 'failed', limit: '1' })).total;
    const pending = (await ask('messages', { ...lastWeek, status: 'pending', limit: '1' })).total;
    assert.equal(total(report), failed + pending);
  });

  it('takes a source', async () => {
    const report = await openReport();
    const filters = await change(report, () => choose(report, /^Source/, 'checkbox', /Open API - Direct/));
    assert.deepEqual(filters, { source: ['open-api-direct'] });
    await expectTotal(report, { ...lastWeek, source: 'open-api-direct' });
  });

  it('combines filters, and clears them all', async () => {
    const report = await openReport();
    const before = total(report);
    await change(report, () => choose(report, /^Status/, 'checkbox', /^Delivered/));
    await press('Escape');
    await change(report, () => choose(report, /^Date & Time/, 'button', /^Last 30 Days$/));
    await change(report, async () => {
      await click(byRole(report, 'textbox', 'Recipient Number'));
      await type('+65');
      await press('Enter');
    });
    await expectTotal(report, {
      startAt: at(today - 29 * day),
      endAt: at(today + day),
      status: 'delivered',
      recipient: '+65',
    });
    const filters = await change(report, () => click(byRole(report, 'button', 'Clear filters')));
    assert.deepEqual(filters, {});
    assert.equal(total(report), before);
  });

  it('shows the rows of the last filters, whatever comes back late', async () => {
    const report = await openReport();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    report.fetcher = async (input, init) => {
      const { searchParams } = new URL(input instanceof Request ? input.url : input);
      if (searchParams.get('status') === 'failed') await held;
      return fetch(input, init);
    };
    report.filters = { status: ['failed'] };
    await report.updateComplete;
    report.filters = { status: ['read'] };
    await nextEvent(report, 'wa-report-load');
    release?.();
    await settle(report);
    await expectTotal(report, { ...lastWeek, status: 'read' });
  });

  it('fires no event when the page sets the filters', async () => {
    const report = await openReport();
    let fired = false;
    report.addEventListener('wa-report-filter-change', () => (fired = true));
    const loaded = nextEvent(report, 'wa-report-load');
    report.filters = { status: ['read'] };
    await loaded;
    assert.isFalse(fired);
  });

  it('asks nothing again for filters that are equal', async () => {
    const report = await openReport({ filters: { status: ['read', 'failed'] } });
    let asked = 0;
    report.fetcher = (...request) => {
      asked++;
      return fetch(...request);
    };
    report.filters = { status: ['failed', 'read'] };
    await report.updateComplete;
    await settle(report);
    assert.equal(asked, 0);
  });
});
