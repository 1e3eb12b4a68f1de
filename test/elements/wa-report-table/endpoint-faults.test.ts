import { assert } from 'chai';
import { RowProvider, type Page, type PageRequest, type WaReportTable } from '../../../src/index.ts';
import { allByRole, byRole, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { expectRows, messageAt, pageOf, rowsInView, shown } from './open-table.ts';

/** A table on an endpoint that answers like this. */
const openOn = async (answer: (request: PageRequest) => Page): Promise<WaReportTable> => {
  const table = document.createElement('wa-report-table');
  table.rows = new RowProvider({
    load: async (request) => answer(request),
    pageSize: 100,
    onChange: () => table.requestUpdate(),
  });
  document.body.append(table);
  await shown(table);
  return table;
};

const goTo = async (table: WaReportTable, row: number): Promise<void> => {
  table.scrollToRow(row);
  await until(`row ${row} is here`, () => rowsInView(table)[0] === `row ${row}`);
};

afterEach(() => {
  for (const table of document.querySelectorAll('wa-report-table')) table.remove();
});

describe('an endpoint that is not what it should be', () => {
  it('fails for some rows: they say so, the others stay, and they can be asked for again', async () => {
    let isDown = true;
    const table = await openOn(({ offset = 0, limit }) => {
      if (offset === 300 && isDown) throw new Error('down');
      return pageOf(1000, offset, limit);
    });
    table.scrollToRow(295);
    await until('it is said', () => /could not be loaded/.test(textOf(table)));
    assert.isNotEmpty(allByRole(table, 'row', /row 297/));
    assert.isNotEmpty(allByRole(table, 'row', /This row could not be loaded/));
    await until('it is said why', () => /endpoint cannot be reached/.test(textOf(table)));
    isDown = false;
    await click(byRole(table, 'button', 'Try again'));
    await until('the rows are here', () => rowsInView(table).includes('row 301'));
    assert.notMatch(textOf(table), /could not be loaded/);
  });

  it('gives fewer rows than it is asked for: all can be reached all the same', async () => {
    const table = await openOn(({ offset = 0, limit }) => pageOf(1000, offset, Math.min(limit, 30)));
    byRole(table, 'grid').focus();
    await press('Control+End');
    await until('the last row is here', () => rowsInView(table).at(-1) === 'row 999');
    await shown(table);
    expectRows(table, 1000 - rowsInView(table).length);
  });

  it('gives more rows than it is asked for: each is where it belongs', async () => {
    const table = await openOn(({ offset = 0 }) => pageOf(1000, offset, 1000));
    await goTo(table, 450);
    await shown(table);
    expectRows(table, 450);
  });

  it('pays no heed to the offset: no row is shown twice, and it is said what is wrong', async () => {
    const table = await openOn(({ limit }) => pageOf(1000, 0, limit));
    table.scrollToRow(500);
    await until('it is said', () => /contradicts itself: offset/.test(textOf(table)));
    assert.isEmpty(allByRole(table, 'row', /row \d/));
  });

  it('counts fewer rows than before while the end is in view: the view goes to the new end', async () => {
    let total = 1000;
    const table = await openOn(({ offset = 0, limit }) => pageOf(total, offset, limit));
    await goTo(table, 900);
    total = 640;
    table.scrollToRow(700);
    await until('the new end is here', () => rowsInView(table).at(-1) === 'row 639');
    assert.equal(byRole(table, 'grid').getAttribute('aria-rowcount'), '641');
  });

  it('counts more rows than before: they can be reached', async () => {
    let total = 250;
    const table = await openOn(({ offset = 0, limit }) => pageOf(total, offset, limit));
    total = 1000;
    table.scrollToRow(240);
    await until('they are counted', () => byRole(table, 'grid').getAttribute('aria-rowcount') === '1001');
    await goTo(table, 900);
  });

  it('gives a message twice: both are shown', async () => {
    const table = await openOn(({ offset = 0, limit }) => {
      const page = pageOf(1000, offset, limit);
      return { ...page, rows: page.rows.map((row) => ({ ...row, id: 'the same' })) };
    });
    expectRows(table, 0);
    await goTo(table, 40);
    await shown(table);
    expectRows(table, 40);
  });

  it('gives a page with a gap: the gap is said, and no other row moves', async () => {
    const table = await openOn(({ offset = 0, limit }) => {
      const page = pageOf(1000, offset, limit);
      return { ...page, rows: offset === 100 ? page.rows.slice(0, 99) : page.rows };
    });
    table.scrollToRow(196);
    await until('the next page is here', () => rowsInView(table).includes('row 200'));
    assert.deepEqual(rowsInView(table).slice(0, 5), ['row 196', 'row 197', 'row 198', '', 'row 200']);
    assert.match(textOf(table), /1 row could not be read/);
  });

  it('does not count: the footer says how many are here, and that there are more', async () => {
    const table = await openOn(({ cursor = '0', limit }) => {
      const from = Number(cursor);
      const next = from + limit < 250 ? String(from + limit) : null;
      return { ...pageOf(250, from, limit), total: null, next };
    });
    await until('it is said', () => /· 100 loaded, more to come/.test(textOf(table)));
    byRole(table, 'grid').focus();
    await press('Control+End');
    await until('more are here', () => /· 200 loaded, more to come/.test(textOf(table)));
    await press('Control+End');
    await until('all are', () => rowsInView(table).includes('row 200'));
    await press('Control+End');
    await until('the end is known', () => /of 250/.test(textOf(table)));
  });

  it('sends one empty message: its row has nothing to say, and nothing breaks', async () => {
    const table = await openOn(() => ({
      rows: [{ ...messageAt(0), senderId: '', sentBy: null, status: null, sentAt: 'never' }],
      total: 1,
      next: null,
      asOf: null,
    }));
    assert.match(textOf(table), /never/);
  });
});
