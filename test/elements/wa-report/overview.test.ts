import { assert } from 'chai';
import type { WaReport } from '../../../src/index.ts';
import { allByRole, byRole, focused, nextEvent, until } from '../page.ts';
import { click, press } from '../user.ts';
import { ask, openReport, settle } from './open-report.ts';

const overviewOf = (report: WaReport): ShadowRoot =>
  report.shadowRoot!.querySelector('wa-report-overview')!.shadowRoot!;

const numberIn = (text: string | null | undefined): number => Number(text?.replace(/\D/g, ''));

const charts = (report: WaReport): Promise<void> =>
  until('the charts are here', () => overviewOf(report).querySelector('.entry .number') !== null);

/** How many rows the table has once it shows what was asked for. */
const rowsAfter = async (report: WaReport, act: () => Promise<void>): Promise<number> => {
  const loaded = nextEvent(report, 'wa-report-load');
  await act();
  const { total } = (await loaded).detail;
  await settle(report);
  assert.equal(Number(byRole(report, 'grid').getAttribute('aria-rowcount')), total! + 1);
  assert.equal(numberIn(overviewOf(report).querySelector('.tile.total .count')?.textContent), total);
  return total!;
};

describe('a click in the overview of a report', () => {
  const numbers: readonly (readonly [what: string, find: string, count: string, filters: RegExp])[] = [
    ['a status', '.tile.failed button', '.tile.failed .count', /^\{"status":\["failed"\]\}$/],
    ['rejected messages', '.tile.rejected button', '.tile.rejected .count', /^\{"submission":"rejected"\}$/],
    ['a country', '.countries .entry', '.countries .entry .number', /^\{"country":\["[A-Z]{2}"\]\}$/],
    ['a reason', '.failures .entry', '.failures .entry .number', /^\{"errorCode":\[\d+(,\d+)*\]\}$/],
  ];
  for (const [what, find, count, filters] of numbers)
    it(`on ${what} shows as many rows as its number says`, async () => {
      const report = await openReport({ filters: { date: { preset: 'last-30-days' } } });
      await charts(report);
      const said = numberIn(overviewOf(report).querySelector(count)?.textContent);
      assert.isAbove(said, 0);
      const changed = nextEvent(report, 'wa-report-filter-change');
      const rows = await rowsAfter(report, () => click(overviewOf(report).querySelector(find)!));
      assert.equal(rows, said);
      const { date, ...others } = (await changed).detail.filters;
      assert.deepEqual(date, { preset: 'last-30-days' });
      assert.match(JSON.stringify(others), filters);
    });

  it('on a column shows the messages of its day, then of its hours', async () => {
    const report = await openReport();
    await charts(report);
    const column = (): HTMLElement =>
      allByRole(overviewOf(report), 'button', /messages, /).find((button) => button.matches('.column'))!;
    const said = numberIn(/, ([\d,]+) messages/.exec(column().ariaLabel ?? '')?.[1]);
    assert.equal(await rowsAfter(report, () => click(column())), said);
    await until('there are hours', () => overviewOf(report).textContent.includes('Messages per hour'));
    const hour = numberIn(/, ([\d,]+) messages/.exec(column().ariaLabel ?? '')?.[1]);
    assert.equal(await rowsAfter(report, () => click(column())), hour);
  });

  it('is lifted by another, all by keyboard', async () => {
    const report = await openReport();
    const all = numberIn(overviewOf(report).querySelector('.tile.total .count')?.textContent);
    overviewOf(report).querySelector<HTMLElement>('.tile.delivered button')!.focus();
    await press('Tab');
    assert.match(focused()?.ariaLabel ?? '', /^Read/);
    const said = numberIn(focused()?.textContent);
    assert.equal(await rowsAfter(report, () => press('Enter')), said);
    // It has the focus still, and is pressed.
    assert.equal(focused()?.ariaPressed, 'true');
    assert.equal(await rowsAfter(report, () => press(' ')), all);
    assert.equal(focused()?.ariaPressed, 'false');
  });

  it('counts as SQL does', async () => {
    const report = await openReport({ filters: { date: { preset: 'all' } } });
    const { statuses } = await ask('overview');
    for (const [status, count] of Object.entries(statuses))
      assert.equal(numberIn(overviewOf(report).querySelector(`.tile.${status} .count`)?.textContent), count);
  });
});
