import { assert } from 'chai';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, nextEvent, until } from '../page.ts';
import { click, hover, press } from '../user.ts';
import { openReport, settle } from '../wa-report/open-report.ts';

const cellOf = (report: HTMLElement, column: number, row = 2): HTMLElement => {
  const found = allByRole(report, 'row').find((each) => each.ariaRowIndex === String(row));
  return found!.querySelectorAll<HTMLElement>('[role="gridcell"]')[column]!;
};
const rest = async (report: HTMLElement, cell: Element): Promise<HTMLElement> => {
  await hover(cell);
  await until('a button is offered', () => allByRole(report, 'button', /^Only /).length === 1);
  return byRole(report, 'button', /^Only /);
};

describe('filtering by a cell', () => {
  it('offers a button where the pointer rests, and leaves what has the same value', async () => {
    const report = await openReport();
    const button = await rest(report, cellOf(report, 4));
    const [, word = ''] = /^Only (Delivered|Read|Pending|Failed)/.exec(button.ariaLabel ?? '') ?? [];
    assert.notEqual(word, '');
    await assertAccessible(byRole(report, 'grid'));
    const changed = nextEvent(report, 'wa-report-filter-change');
    const loaded = nextEvent(report, 'wa-report-load');
    await click(button);
    const { filters } = (await changed).detail;
    assert.lengthOf(filters.status ?? [], 1);
    await loaded;
    await settle(report);
    for (const row of allByRole(report, 'row').slice(1))
      assert.match(row.textContent ?? '', new RegExp(word));
  });

  it('tells a country from a number', async () => {
    const report = await openReport();
    const country = await rest(report, cellOf(report, 3).querySelector('.country')!);
    assert.notMatch(country.ariaLabel ?? '', /\d{4}/);
    const changed = nextEvent(report, 'wa-report-filter-change');
    await click(country);
    assert.lengthOf((await changed).detail.filters.country ?? [], 1);
  });

  it('is offered page by page as well', async () => {
    const report = await openReport({ mode: 'pages' });
    await until('the page is here', () => allByRole(report, 'table').length > 0);
    const [, row] = allByRole(report, 'row');
    // The pager stays at the lower edge, over the rows.
    row!.scrollIntoView({ block: 'center' });
    const button = await rest(report, row!.querySelector('.status')!);
    const changed = nextEvent(report, 'wa-report-filter-change');
    await click(button);
    assert.lengthOf((await changed).detail.filters.status ?? [], 1);
  });

  it('goes away when rows are scrolled', async () => {
    const report = await openReport();
    await rest(report, cellOf(report, 1));
    byRole(report, 'grid').scrollTop = 500;
    await until('it is gone', () => allByRole(report, 'button', /^Only /).length === 0);
  });

  it('works by keyboard alone, at the active cell', async () => {
    const report = await openReport({ filters: { status: ['failed'] } });
    byRole(report, 'grid').focus();
    await press('ArrowRight');
    const changed = nextEvent(report, 'wa-report-filter-change');
    await press('Shift+Enter');
    assert.deepEqual((await changed).detail.filters, { status: ['failed'], source: ['open-api-direct'] });
  });

  it('takes a time for its day in the zone of the report', async () => {
    const report = await openReport();
    const grid = byRole(report, 'grid');
    grid.focus();
    for (let column = 0; column < 5; column++) await press('ArrowRight');
    const changed = nextEvent(report, 'wa-report-filter-change');
    await press('Shift+Enter');
    const { date } = (await changed).detail.filters;
    assert.ok(date && 'startAt' in date);
    assert.match(date.startAt, /T16:00:00\.000Z$/);
    assert.equal(Date.parse(date.endAt) - Date.parse(date.startAt), 24 * 60 * 60 * 1000);
  });
});
