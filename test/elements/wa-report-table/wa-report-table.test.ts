import { assert } from 'chai';
import { RowProvider } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { expectRows, openTable, pageOf, rowsInView, shown } from './open-table.ts';

afterEach(() => {
  for (const table of document.querySelectorAll('wa-report-table')) table.remove();
});

describe('a table of rows', () => {
  for (const total of [1_000_000, 10_000_000])
    it(`reaches the last of ${total} rows, and the first again, by keys`, async () => {
      const table = await openTable(total);
      byRole(table, 'grid').focus();
      await press('Control+End');
      await until('the last row is here', () => rowsInView(table).at(-1) === `row ${total - 1}`);
      await shown(table);
      expectRows(table, total - rowsInView(table).length);
      await press('ArrowUp');
      await press('Control+Home');
      await until('the first row is here', () => rowsInView(table)[0] === 'row 0');
      await shown(table);
      expectRows(table, 0);
    });

  it('puts any row at the top', async () => {
    const table = await openTable(1_000_000);
    for (const row of [412_300, 7, 999_000, 500_000, 1_999]) {
      table.scrollToRow(row);
      await until(`row ${row} is here`, () => rowsInView(table)[0] === `row ${row}`);
      await shown(table);
      expectRows(table, row);
    }
  });

  it('goes with the thumb to the same share of the rows', async () => {
    const table = await openTable(1_000_000);
    const grid = byRole(table, 'grid');
    grid.scrollTop = (grid.scrollHeight - grid.clientHeight) / 2;
    await until('the middle is here', () => Number(rowsInView(table)[0]?.slice(4)) > 490_000);
    await shown(table);
    assert.isBelow(Number(rowsInView(table)[0]?.slice(4)), 510_000);
    grid.scrollTop = grid.scrollHeight;
    await until('the end is here', () => rowsInView(table).at(-1) === 'row 999999');
  });

  it('moves rows by as many pixels as it is scrolled', async () => {
    const table = await openTable(1_000_000);
    table.scrollToRow(600_000);
    await until('row 600000 is here', () => rowsInView(table)[0] === 'row 600000');
    const grid = byRole(table, 'grid');
    for (let step = 1; step <= 20; step++) {
      grid.scrollTop += 48;
      await new Promise(requestAnimationFrame);
      await until('the next row is first', () => rowsInView(table)[0] === `row ${600_000 + step}`);
    }
    await shown(table);
    expectRows(table, 600_020);
  });

  it('moves no row when the thumb is put where it belongs', async () => {
    const table = await openTable(1_000_000);
    table.scrollToRow(600_000);
    await until('row 600000 is here', () => rowsInView(table)[0] === 'row 600000');
    const grid = byRole(table, 'grid');
    grid.scrollTop += 480;
    // Once the scroll has ended, the thumb goes to where it tells the truth. No frame shows another row meanwhile.
    for (let frame = 0; frame < 40; frame++) {
      await new Promise(requestAnimationFrame);
      assert.equal(rowsInView(table)[0], 'row 600010');
    }
  });

  it('makes no element while it is scrolled', async () => {
    const table = await openTable(1_000_000);
    const body = table.shadowRoot!.querySelector('.body')!;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(body, { childList: true, subtree: true });
    for (const row of [10, 20, 5_000, 700_000, 3]) {
      table.scrollToRow(row);
      await until(`row ${row} is here`, () => rowsInView(table)[0] === `row ${row}`);
      await shown(table);
    }
    observer.disconnect();
    const elements = changes.flatMap(({ addedNodes, removedNodes }) =>
      [...addedNodes, ...removedNodes].filter((node) => node instanceof Element),
    );
    assert.isEmpty(elements);
  });

  it('moves its active cell by the keys of a grid, one stop for Tab', async () => {
    const table = await openTable(1000);
    const grid = byRole(table, 'grid');
    grid.focus();
    const active = (): string | null => grid.getAttribute('aria-activedescendant');
    const moves = [
      ['ArrowDown', 'cell-1-0'],
      ['ArrowRight', 'cell-1-1'],
      ['End', 'cell-1-6'],
      ['ArrowRight', 'cell-1-6'],
      ['Home', 'cell-1-0'],
      ['ArrowLeft', 'cell-1-0'],
      ['ArrowUp', 'cell-0-0'],
      ['ArrowUp', 'cell--1-0'],
      ['End', 'cell--1-6'],
      ['ArrowUp', 'cell--1-6'],
      ['ArrowDown', 'cell-0-6'],
      ['Control+End', 'cell-999-6'],
      ['ArrowDown', 'cell-999-6'],
      ['Control+Home', 'cell-0-0'],
    ] as const;
    for (const [key, cell] of moves) {
      await press(key);
      await until(`${key} leads to ${cell}`, () => active() === cell);
    }
    await press('PageDown');
    await until('a page is turned', () => active() !== 'cell-0-0');
    assert.equal(focused(), grid);
  });

  it('keeps its active cell and the focus while its row is far away', async () => {
    const opened: number[] = [];
    const table = await openTable(100_000, { openMessage: (_message, row) => opened.push(row) });
    const grid = byRole(table, 'grid');
    grid.focus();
    await press('ArrowDown');
    table.scrollToRow(50_000);
    await until('the row has left', () => grid.getAttribute('aria-activedescendant') === null);
    assert.equal(focused(), grid);
    await press('ArrowDown');
    await until('it is back', () => grid.getAttribute('aria-activedescendant') === 'cell-2-0');
    await press('Enter');
    assert.deepEqual(opened, [2]);
  });

  it('opens no row by a key that is for its tools, whether they are here or not', async () => {
    const opened: number[] = [];
    const table = await openTable(100, { openMessage: (_message, row) => opened.push(row) });
    byRole(table, 'grid').focus();
    await press('Shift+Enter');
    assert.isEmpty(opened);
    await press('Enter');
    assert.deepEqual(opened, [0]);
  });

  it('makes the row active whose button is pressed, and keeps the focus', async () => {
    const opened: number[] = [];
    const table = await openTable(100, { openMessage: (_message, row) => opened.push(row) });
    await click(allByRole(table, 'button', /^Details/)[3]!);
    assert.deepEqual(opened, [3]);
    assert.equal(focused(), byRole(table, 'grid'));
  });

  it('counts its rows for those who cannot see them', async () => {
    const table = await openTable(1_000_000, { heading: 'Ours' });
    const grid = byRole(table, 'grid', 'Ours');
    assert.equal(grid.getAttribute('aria-rowcount'), '1000001');
    table.scrollToRow(999);
    await until('row 999 is here', () => rowsInView(table)[0] === 'row 999');
    assert.equal(byRole(table, 'row', /row 999\b/).getAttribute('aria-rowindex'), '1001');
    assert.match(textOf(table), /Rows 1,000–1,0\d\d of 1,000,000/);
  });

  it('comes back as it was after it was hidden', async () => {
    const table = await openTable(1_000_000);
    table.scrollToRow(300_000);
    await until('row 300000 is here', () => rowsInView(table)[0] === 'row 300000');
    table.hidden = true;
    await new Promise(requestAnimationFrame);
    table.hidden = false;
    await until('rows are back', () => rowsInView(table).length > 5);
    await shown(table);
    const first = Number(rowsInView(table)[0]?.slice(4));
    expectRows(table, first);
  });

  it('shows where a number would be that it is unknown, with nothing before it', async () => {
    const table = await openTable(1);
    const cell = byRole(table, 'gridcell', 'Number unknown');
    const words = document.createRange();
    words.selectNodeContents(cell.querySelector('.number')!);
    const inset = words.getBoundingClientRect().left - cell.getBoundingClientRect().left;
    assert.approximately(inset, parseFloat(getComputedStyle(cell).paddingInlineStart), 1);
  });

  for (const total of [1, 10])
    it(`shows ${total} and no more`, async () => {
      const table = await openTable(total);
      assert.equal(allByRole(table, 'button', /^Details/).length, total);
    });

  it('turns rows into cards where it is narrow, with the same cells', async () => {
    const holder = document.createElement('div');
    holder.style.inlineSize = '360px';
    document.body.append(holder);
    const table = await openTable(1000);
    holder.append(table);
    const height = (): number => allByRole(table, 'row')[1]?.offsetHeight ?? 0;
    await until('rows are cards', () => height() > 100);
    await shown(table);
    assert.equal(allByRole(allByRole(table, 'row')[1]!, 'gridcell').length, 7);
    assert.isAtMost(table.scrollWidth, 360);
    await assertAccessible(table);
    holder.remove();
  });

  it('reads from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    const table = await openTable(1000);
    const [first, second] = allByRole(allByRole(table, 'row')[1]!, 'gridcell');
    assert.isAbove(first!.getBoundingClientRect().left, second!.getBoundingClientRect().left);
    byRole(table, 'grid').focus();
    await press('ArrowLeft');
    assert.equal(byRole(table, 'grid').getAttribute('aria-activedescendant'), 'cell-0-1');
    document.documentElement.dir = '';
  });
});

describe('a table of rows that nobody counts', () => {
  it('goes on for as long as there are more', async () => {
    const table = document.createElement('wa-report-table');
    table.rows = new RowProvider({
      load: ({ cursor = '0', limit }) => {
        const from = Number(cursor);
        const page = pageOf(250, from, limit);
        return Promise.resolve({
          ...page,
          total: null,
          next: from + limit < 250 ? String(from + limit) : null,
        });
      },
      pageSize: 100,
      onChange: () => table.requestUpdate(),
    });
    document.body.append(table);
    await shown(table);
    const grid = byRole(table, 'grid');
    assert.equal(grid.getAttribute('aria-rowcount'), '-1');
    grid.focus();
    for (const last of [100, 200, 249]) {
      await press('Control+End');
      await until(`row ${last} can be reached`, () => rowsInView(table).includes(`row ${last}`));
    }
    await until('the end is known', () => grid.getAttribute('aria-rowcount') === '251');
  });
});
