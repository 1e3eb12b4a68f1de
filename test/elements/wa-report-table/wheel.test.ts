import { assert } from 'chai';
import type { WaReportTable } from '../../../src/index.ts';
import { allByRole, byRole, until } from '../page.ts';
import { engine, resize, wheel } from '../user.ts';
import { expectRows, openTable, rowsInView, shown } from './open-table.ts';

const firstRow = (table: WaReportTable): number => Number(rowsInView(table)[0]?.slice(4));

/** Pixels from the top of all rows to the top of the view, also while their texts are on the way. */
const scrolled = (table: WaReportTable): number => {
  const head = byRole(table, 'rowgroup').getBoundingClientRect().bottom;
  const row = allByRole(table, 'row')[1]!;
  return Math.round((Number(row.ariaRowIndex) - 2) * 48 + head - row.getBoundingClientRect().top);
};

/** Resolves once nothing has moved for some frames. */
const atRest = async (table: WaReportTable): Promise<void> => {
  let last = -1;
  let frames = 0;
  await until('the rows rest', () => {
    const now = scrolled(table);
    frames = now === last ? frames + 1 : 0;
    last = now;
    return frames > 12;
  });
};

afterEach(() => {
  for (const table of document.querySelectorAll('wa-report-table')) table.remove();
});

describe('the wheel', () => {
  for (const total of [1_000, 1_000_000, 10_000_000])
    it(`moves ${total} rows by as many pixels as it is turned`, async () => {
      const table = await openTable(total);
      const start = Math.round(total / 2);
      table.scrollToRow(start);
      await until('the middle is here', () => firstRow(table) === start);
      // WebKit's driver turns the wheel without an event, and so what a long turn is cannot be known.
      const turns = engine === 'webkit' ? [100, 960, -240] : [100, 960, -240, 4_800];
      for (const turn of turns) {
        const before = scrolled(table);
        await wheel(byRole(table, 'grid'), turn);
        await until('the rows move', () => scrolled(table) !== before);
        await atRest(table);
        assert.approximately(scrolled(table) - before, turn, 1);
        await shown(table);
        expectRows(table, firstRow(table));
      }
    });

  for (const dir of ['ltr', 'rtl'])
    it(`meets both ends of a million rows, ${dir}`, async () => {
      document.documentElement.dir = dir;
      const table = await openTable(1_000_000);
      const grid = byRole(table, 'grid');
      table.scrollToRow(999_900);
      await until('the end is near', () => firstRow(table) === 999_900);
      await wheel(grid, 9_000);
      await until('the last row is here', () => rowsInView(table).at(-1) === 'row 999999');
      await atRest(table);
      const end = scrolled(table);
      await wheel(grid, -480);
      await until('it turns back', () => scrolled(table) === end - 480);
      table.scrollToRow(60);
      await until('the start is near', () => firstRow(table) === 60);
      await wheel(grid, -9_000);
      await until('the first row is here', () => rowsInView(table)[0] === 'row 0');
      await atRest(table);
      assert.equal(scrolled(table), 0);
      document.documentElement.dir = '';
    });

  it('turns for as long as there are rows, wherever the thumb is', async () => {
    const table = await openTable(10_000_000);
    const grid = byRole(table, 'grid');
    // From here on each pixel of the thumb is many of the rows.
    table.scrollToRow(2_200);
    await until('the rows are here', () => firstRow(table) === 2_200);
    for (let turn = 0; turn < 20; turn++) {
      const before = scrolled(table);
      await wheel(grid, -6_000);
      await until('the rows move', () => scrolled(table) !== before || before === 0);
      await atRest(table);
    }
    assert.equal(scrolled(table), 0);
    await shown(table);
    expectRows(table, 0);
  });

  for (const zoom of ['0.67', '1.5'])
    it(`moves rows by their pixels in a page zoomed to ${zoom}`, async () => {
      await resize(1280, 700);
      document.documentElement.style.zoom = zoom;
      const table = await openTable(1_000_000);
      table.scrollToRow(400_000);
      await until('row 400000 is here', () => firstRow(table) === 400_000);
      await wheel(byRole(table, 'grid'), 9_600);
      await until('the rows move', () => firstRow(table) > 400_100);
      await atRest(table);
      await shown(table);
      expectRows(table, firstRow(table));
      document.documentElement.style.zoom = '';
      await resize(800, 600);
    });
});
