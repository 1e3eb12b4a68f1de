import { assert } from 'chai';
import type { WaReportFilters } from '../../../src/index.ts';
import { allByRole, byRole, nextEvent, textOf, until } from '../page.ts';
import { click, press, type } from '../user.ts';
import { openReport, placeReport, settle } from '../wa-report/open-report.ts';

const placeFor = (id: string): WaReportFilters => {
  const filters = document.createElement('wa-report-filters');
  filters.setAttribute('for', id);
  document.body.prepend(filters);
  return filters;
};

describe('filters for a report elsewhere in the page', () => {
  it('show what it has, counts included, and change it', async () => {
    const filters = placeFor('one');
    const report = await openReport({ id: 'one', hideFilters: true, filters: { status: ['failed'] } });
    await until('they show it', () => allByRole(filters, 'button', /^Remove Status Failed \d/).length === 1);
    assert.lengthOf(allByRole(report, 'textbox', 'Sender Number'), 0);
    assert.include(textOf(filters), 'Hong Kong (UTC+8)');
    const loaded = nextEvent(report, 'wa-report-load');
    await click(byRole(filters, 'textbox', 'Recipient Number'));
    await type('4321');
    await press('Enter');
    await loaded;
    assert.deepEqual(report.filters, { status: ['failed'], recipient: '4321' });
    await settle(report);
    report.filters = {};
    await until('they show that too', () => allByRole(filters, 'button', /^Remove/).length === 0);
  });

  it('find it when it comes later, and its successor', async () => {
    const filters = placeFor('later');
    await customElements.whenDefined('wa-report-filters');
    await filters.updateComplete;
    const first = placeReport({ id: 'later', filters: { status: ['read'] } });
    await until('they show it', () => allByRole(filters, 'button', /^Remove Status Read/).length === 1);
    first.remove();
    await new Promise(requestAnimationFrame);
    placeReport({ id: 'later', filters: { country: ['SG'] } });
    await until(
      'they show the next',
      () => allByRole(filters, 'button', /^Remove Country Singapore/).length === 1,
    );
  });

  it('leave other reports alone, and theirs once they are gone', async () => {
    const filters = placeFor('mine');
    const mine = placeReport({ id: 'mine' });
    const other = placeReport({ id: 'other' });
    await Promise.all([nextEvent(mine, 'wa-report-load'), nextEvent(other, 'wa-report-load')]);
    await until('they are tied', () => filters.counts !== undefined || filters.timezone === mine.timezone);
    await click(byRole(filters, 'button', /^Status/));
    await click(byRole(filters, 'checkbox', /^Failed/));
    assert.deepEqual([mine.filters, other.filters], [{ status: ['failed'] }, {}]);
    filters.remove();
    await new Promise(requestAnimationFrame);
    mine.filters = { status: ['read'] };
    await mine.updateComplete;
    assert.deepEqual(filters.value, { status: ['failed'] });
  });
});
