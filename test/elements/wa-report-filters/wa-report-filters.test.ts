import { assert } from 'chai';
import '../../../src/define.ts';
import type { ReportFilters, WaReportFilters } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, until } from '../page.ts';
import { click, press, type } from '../user.ts';
import '../wa-report/open-report.ts';

const place = async (value: ReportFilters = {}): Promise<WaReportFilters> => {
  await customElements.whenDefined('wa-report-filters');
  const filters = Object.assign(document.createElement('wa-report-filters'), { value });
  document.body.append(filters);
  await filters.updateComplete;
  return filters;
};

describe('filters alone in a page', () => {
  it('say what was chosen, and show it only once it is handed back', async () => {
    const filters = await place();
    const changes: ReportFilters[] = [];
    filters.addEventListener('wa-report-filter-change', ({ detail }) => changes.push(detail.filters));
    await click(byRole(filters, 'button', /^Date & Time/));
    await click(byRole(filters, 'button', 'Yesterday'));
    assert.deepEqual(changes, [{ date: { preset: 'yesterday' } }]);
    assert.isNotEmpty(allByRole(filters, 'button', /^Date & Time Last 7 Days/));
    filters.value = changes[0]!;
    await until('it is shown', () => allByRole(filters, 'button', /^Date & Time Yesterday/).length > 0);
  });

  it('keep an unknown status and an unknown source that are chosen', async () => {
    const filters = await place({ status: ['held'], source: ['campaign'] });
    assert.isNotEmpty(allByRole(filters, 'button', /^Status held/));
    assert.isNotEmpty(allByRole(filters, 'button', /^Source campaign/));
    await click(byRole(filters, 'button', /^Status/));
    assert.isTrue((byRole(filters, 'checkbox', /held/) as HTMLInputElement).checked);
  });

  it('are closed by Escape, and give the focus back', async () => {
    const filters = await place();
    await click(byRole(filters, 'button', /^Status/));
    assert.isNotEmpty(allByRole(filters, 'checkbox', /Delivered/));
    await press('Escape');
    await until('they are closed', () => allByRole(filters, 'checkbox').length === 0);
  });

  it('are said once for what was typed, and not key by key', async () => {
    const filters = await place();
    const changes: ReportFilters[] = [];
    filters.addEventListener('wa-report-filter-change', ({ detail }) => changes.push(detail.filters));
    await click(byRole(filters, 'textbox', 'Sender Number'));
    await type('30000');
    await press('Enter');
    assert.deepEqual(changes, [{ sender: '30000' }]);
    // Also where the page has not taken it.
    await press('Enter');
    assert.lengthOf(changes, 1);
  });

  it('fold behind one button where it is narrow', async () => {
    const holder = document.createElement('div');
    holder.style.inlineSize = '360px';
    document.body.append(holder);
    const filters = await place({ status: ['read'] });
    holder.append(filters);
    await until('they are folded', () => allByRole(filters, 'button', /^Status/).length === 0);
    await click(byRole(filters, 'button', 'Filters (1)'));
    await until('they are open', () => allByRole(filters, 'button', /^Status/).length > 0);
    await assertAccessible(filters);
    holder.remove();
  });

  it('survive what is no filter at all', async () => {
    const filters = await place();
    for (const junk of [null, 7, 'x', { status: 'failed', date: { preset: 'ever' } }]) {
      Object.assign(filters, { value: junk });
      await filters.updateComplete;
      assert.isNotEmpty(allByRole(filters, 'button', /^Status/));
    }
  });
});
