import { assert } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import type { WaReportTable } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, emulate, engine, press, resize } from '../user.ts';
import { openTable } from './open-table.ts';

/** A table in a wide page, whose titles can do what they can. */
const openWide = async (properties: Partial<WaReportTable> = {}): Promise<WaReportTable> => {
  await resize(1200, 700);
  const table = await openTable(1000, properties);
  await until('the tools are here', () => byRole(table, 'columnheader').ariaHasPopup === 'menu');
  return table;
};

/** A table whose columns its page lets be changed. */
const openOwned = async (properties: Partial<WaReportTable> = {}): Promise<WaReportTable> => {
  const table = await openWide(properties);
  table.changeColumns = (columns) => (table.columns = columns);
  return table;
};

const title = (table: WaReportTable, name: string): HTMLElement => byRole(table, 'columnheader', name);
const widthOf = (element: Element): number => element.getBoundingClientRect().width;
const titles = (table: WaReportTable): readonly string[] =>
  allByRole(table, 'columnheader').map(({ textContent }) => textContent.trim());
const status = (table: WaReportTable): string =>
  allByRole(table, 'status')
    .map(({ textContent }) => textContent)
    .join('');
const active = (table: WaReportTable): string | null =>
  byRole(table, 'grid').getAttribute('aria-activedescendant');

/** The cells of every row are where the titles of their columns are. */
const expectAligned = (table: WaReportTable): void => {
  const boxes = allByRole(table, 'columnheader').map((cell) => cell.getBoundingClientRect());
  for (const row of allByRole(table, 'row').slice(1)) {
    const cells = allByRole(row, 'gridcell').map((cell) => cell.getBoundingClientRect());
    assert.equal(cells.length, boxes.length);
    boxes.forEach(({ left, width }, index) => {
      assert.approximately(cells[index]!.left, left, 0.5);
      assert.approximately(cells[index]!.width, width, 0.5);
    });
  }
};

/** Where the edge of a title is that can be dragged. */
const edgeOf = (element: Element): [number, number] => {
  const { left, right, top, height } = element.getBoundingClientRect();
  const isRtl = getComputedStyle(element).direction === 'rtl';
  return [Math.round(isRtl ? left + 4 : right - 4), Math.round(top + height / 2)];
};

/** Takes the edge of a title, and moves it without letting go. */
const pull = async (element: Element, by: number): Promise<void> => {
  const [x, y] = edgeOf(element);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + Math.round(by / 2), y + 5] });
  await sendMouse({ type: 'move', position: [x + by, y] });
};

const drag = async (element: Element, by: number): Promise<void> => {
  await pull(element, by);
  await sendMouse({ type: 'up' });
};

/** Goes from the first row to a title. */
const goToTitle = async (table: WaReportTable, index: number): Promise<void> => {
  byRole(table, 'grid').focus();
  await press('ArrowUp');
  for (let column = 0; column < index; column++) await press('ArrowRight');
  await until('the title is active', () => active(table) === `cell--1-${index}`);
};

const openMenu = async (table: WaReportTable, name: string): Promise<HTMLElement> => {
  await click(title(table, name));
  await until('the menu is open', () => allByRole(table, 'menu').length === 1);
  return byRole(table, 'menu', name);
};

afterEach(async () => {
  document.documentElement.dir = '';
  for (const table of document.querySelectorAll('wa-report-table')) table.remove();
  await sendMouse({ type: 'move', position: [0, 0] });
});

describe('the edge of a title', () => {
  it('makes its column as wide as it is dragged, with all its cells', async () => {
    const table = await openWide();
    for (const [name, by] of [
      ['Status', 60],
      ['Sender ID', 41],
      ['Source', -20],
      ['Status', -33],
    ] as const) {
      const before = widthOf(title(table, name));
      const { left } = title(table, name).getBoundingClientRect();
      await drag(title(table, name), by);
      assert.approximately(widthOf(title(table, name)), before + by, 1, name);
      assert.approximately(title(table, name).getBoundingClientRect().left, left, 1, name);
      expectAligned(table);
    }
    await until('it is said', () => /^Status: \d+ pixels$/.test(status(table)));
    assert.isEmpty(allByRole(table, 'menu'), 'a drag is no click');
    assert.equal(getSelection()?.toString(), '');
  });

  it('follows the pointer before it is let go', async () => {
    const table = await openWide();
    const before = widthOf(title(table, 'Sent By'));
    await pull(title(table, 'Sent By'), 70);
    assert.approximately(widthOf(title(table, 'Sent By')), before + 70, 1);
    expectAligned(table);
    await sendMouse({ type: 'up' });
  });

  it('goes back at Escape, and follows no more', async () => {
    const table = await openWide();
    const before = allByRole(table, 'columnheader').map(widthOf);
    await pull(title(table, 'Sent By'), 70);
    await press('Escape');
    assert.deepEqual(allByRole(table, 'columnheader').map(widthOf), before);
    await sendMouse({ type: 'move', position: [500, 300] });
    assert.deepEqual(allByRole(table, 'columnheader').map(widthOf), before);
    await sendMouse({ type: 'up' });
    assert.equal(status(table), '');
  });

  it('goes back to the usual width at a double click', async () => {
    const table = await openWide();
    const before = widthOf(title(table, 'Sender ID'));
    await drag(title(table, 'Sender ID'), 60);
    assert.approximately(widthOf(title(table, 'Sender ID')), before + 60, 1);
    // The mouse of the tests clicks once at a time.
    const edge = title(table, 'Sender ID').lastElementChild!;
    edge.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await until('it is as it was', () => Math.abs(widthOf(title(table, 'Sender ID')) - before) <= 1);
    assert.isEmpty(allByRole(table, 'menu'));
  });

  it('leaves a column wide enough to be taken again', async () => {
    const table = await openWide();
    await drag(title(table, 'Sender ID'), -140);
    assert.approximately(widthOf(title(table, 'Sender ID')), 4 * 14, 1);
    await drag(title(table, 'Sender ID'), 50);
    assert.approximately(widthOf(title(table, 'Sender ID')), 4 * 14 + 50, 1);
  });

  it('makes a table that is too wide scroll, titles and rows together', async () => {
    const table = await openWide({ columns: ['sender', 'time'] });
    const grid = byRole(table, 'grid');
    assert.equal(grid.scrollWidth, grid.clientWidth);
    await drag(title(table, 'Sender ID'), 400);
    await goToTitle(table, 0);
    for (let times = 0; times < 30; times++) await press('Alt+ArrowRight');
    await until('it is too wide', () => grid.scrollWidth > grid.clientWidth + 200);
    grid.scrollLeft = grid.scrollWidth;
    expectAligned(table);
    // A page of a test may keep room for a scrollbar that it does not show.
    const end = grid.getBoundingClientRect().left + grid.clientWidth;
    assert.approximately(title(table, 'Date & Time').getBoundingClientRect().right, end, 16);
    assert.isAtLeast(widthOf(title(table, 'Date & Time')), 11.5 * 14 - 1);
  });

  it('is at the left, and goes left, where one reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const table = await openWide();
    const before = widthOf(title(table, 'Sent By'));
    await drag(title(table, 'Sent By'), -50);
    assert.approximately(widthOf(title(table, 'Sent By')), before + 50, 1);
    expectAligned(table);
  });

  it('lets go when its table leaves the page', async () => {
    const table = await openWide();
    await pull(title(table, 'Sent By'), 30);
    table.remove();
    await press('Escape');
    await sendMouse({ type: 'up' });
    document.body.append(table);
    await until('it is back', () => allByRole(table, 'columnheader').length === 7);
    const before = widthOf(title(table, 'Sent By'));
    await sendMouse({ type: 'move', position: [400, 200] });
    assert.equal(widthOf(title(table, 'Sent By')), before);
  });

  if (engine === 'chromium')
    it('is seen in forced colours', async () => {
      await emulate({ 'forced-colors': 'active' });
      const table = await openWide();
      const edge = title(table, 'Sent By').lastElementChild!;
      const { borderInlineEndColor } = getComputedStyle(edge, '::after');
      await emulate({ 'forced-colors': 'none' });
      assert.notMatch(borderInlineEndColor, /^rgba\(.*, 0\)$|transparent/);
    });
});

describe('the keys of a title', () => {
  it('make its column wider and narrower, and say how wide', async () => {
    const table = await openWide();
    await goToTitle(table, 1);
    const before = widthOf(title(table, 'Source'));
    await press('Alt+ArrowRight');
    await until('it is wider', () => Math.abs(widthOf(title(table, 'Source')) - before - 16) <= 1);
    await until(
      'it is said',
      () => status(table) === `Source: ${Math.round(widthOf(title(table, 'Source')))} pixels`,
    );
    await press('Alt+ArrowLeft');
    await press('Alt+ArrowLeft');
    await until('it is narrower', () => Math.abs(widthOf(title(table, 'Source')) - before + 16) <= 1);
    expectAligned(table);
    assert.equal(active(table), 'cell--1-1');
    assert.isTrue(focused() === byRole(table, 'grid'));
  });

  it('go by what is seen where one reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const table = await openOwned();
    byRole(table, 'grid').focus();
    await press('ArrowUp');
    const before = widthOf(title(table, 'Sender ID'));
    await press('Alt+ArrowLeft');
    await until('it is wider', () => Math.abs(widthOf(title(table, 'Sender ID')) - before - 16) <= 1);
    await press('Shift+ArrowLeft');
    await until('it is second', () => titles(table)[1] === 'Sender ID');
    await press('Enter');
    await until('the menu is open', () => allByRole(table, 'menu').length === 1);
    await click(byRole(table, 'menuitem', /^Move right/));
    await until('it is first', () => titles(table)[0] === 'Sender ID');
  });

  it('move its column, and stay on it', async () => {
    const table = await openOwned();
    await goToTitle(table, 0);
    await press('Shift+ArrowRight');
    await until('it is second', () => titles(table)[1] === 'Sender ID');
    await until('it is said', () => status(table) === 'Sender ID is column 2 of 7');
    assert.equal(active(table), 'cell--1-1');
    await press('Shift+ArrowLeft');
    await press('Shift+ArrowLeft');
    await until('it is first', () => status(table) === 'Sender ID is column 1 of 7');
    assert.equal(titles(table)[0], 'Sender ID');
    expectAligned(table);
  });

  it('do nothing to columns that are nobody’s to change, and nothing in the rows', async () => {
    const table = await openWide();
    const before = titles(table);
    await goToTitle(table, 0);
    await press('Shift+ArrowRight');
    await press('ArrowDown');
    const widths = allByRole(table, 'columnheader').map(widthOf);
    await press('Alt+ArrowDown');
    assert.deepEqual(titles(table), before);
    assert.deepEqual(allByRole(table, 'columnheader').map(widthOf), widths);
    assert.equal(active(table), 'cell-0-0');
  });
});

describe('the menu of a title', () => {
  for (const key of ['Enter', ' '])
    it(`opens with ${key === ' ' ? 'the space bar' : key} below its title, and gives the focus back`, async () => {
      const table = await openOwned();
      await goToTitle(table, 3);
      await press(key);
      await until('the menu is open', () => allByRole(table, 'menu').length === 1);
      const menu = byRole(table, 'menu', 'Recipient Country & Number');
      const items = allByRole(menu, 'menuitem');
      assert.isTrue(focused() === items[0]);
      const box = title(table, 'Recipient Country & Number').getBoundingClientRect();
      assert.approximately(menu.getBoundingClientRect().left, box.left, 1);
      assert.approximately(menu.getBoundingClientRect().top, box.bottom, 1);
      await assertAccessible(table);
      for (const [next, index] of [
        ['ArrowDown', 1],
        ['ArrowUp', 0],
        ['ArrowUp', items.length - 1],
        ['ArrowDown', 0],
        ['End', items.length - 1],
        ['Home', 0],
      ] as const) {
        await press(next);
        assert.isTrue(focused() === items[index], next);
      }
      await press(key === ' ' ? 'Tab' : 'Escape');
      await until('it is closed', () => allByRole(table, 'menu').length === 0);
      assert.isTrue(focused() === byRole(table, 'grid'));
      assert.equal(active(table), 'cell--1-3');
    });

  it('opens by a click on the title, and closes by another', async () => {
    const table = await openOwned();
    const menu = await openMenu(table, 'Status');
    assert.match(textOf(menu), /^Wider Alt\+→ Narrower Alt\+← Default width Move left/);
    await click(title(table, 'Status'));
    await until('it is closed', () => allByRole(table, 'menu').length === 0);
    await openMenu(table, 'Source');
  });

  it('makes its column wider as often as one likes, and as wide as it was', async () => {
    const table = await openOwned();
    const before = widthOf(title(table, 'Sender ID'));
    await openMenu(table, 'Sender ID');
    assert.equal(byRole(table, 'menuitem', 'Default width').ariaDisabled, 'true');
    for (let times = 1; times <= 3; times++) {
      await click(byRole(table, 'menuitem', /^Wider/));
      await until(
        'it is wider',
        () => Math.abs(widthOf(title(table, 'Sender ID')) - before - 16 * times) <= 1,
      );
    }
    await click(byRole(table, 'menuitem', /^Narrower/));
    await until('it is narrower', () => Math.abs(widthOf(title(table, 'Sender ID')) - before - 32) <= 1);
    await click(byRole(table, 'menuitem', 'Default width'));
    await until('it is as it was', () => Math.abs(widthOf(title(table, 'Sender ID')) - before) <= 1);
    assert.isEmpty(allByRole(table, 'menu'));
  });

  it('moves its column, and hides it', async () => {
    const table = await openOwned({ columns: ['sender', 'status', 'time'] });
    await openMenu(table, 'Sender ID');
    assert.equal(byRole(table, 'menuitem', /^Move left/).ariaDisabled, 'true');
    await click(byRole(table, 'menuitem', /^Move right/));
    await until('it is second', () => titles(table).join() === 'Status,Sender ID,Date & Time');
    assert.equal(active(table), 'cell--1-1');
    assert.isTrue(focused() === byRole(table, 'grid'));
    await openMenu(table, 'Date & Time');
    await click(byRole(table, 'menuitem', 'Hide column'));
    await until('it is hidden', () => titles(table).join() === 'Status,Sender ID');
    assert.equal(status(table), 'Date & Time is hidden');
    await until('a title is active that is there', () => active(table) === 'cell--1-1');
    await openMenu(table, 'Status');
    await click(byRole(table, 'menuitem', 'Hide column'));
    await until('it is hidden', () => titles(table).join() === 'Sender ID');
    await openMenu(table, 'Sender ID');
    await click(byRole(table, 'menuitem', 'Hide column'));
    assert.equal(titles(table).join(), 'Sender ID');
  });

  it('offers no move where columns are nobody’s to change', async () => {
    const table = await openWide();
    await openMenu(table, 'Status');
    const off = allByRole(table, 'menuitem').filter(({ ariaDisabled }) => ariaDisabled === 'true');
    assert.deepEqual(
      off.map(({ textContent }) => textContent.trim().replace(/Shift.*/, '')),
      ['Default width', 'Move left', 'Move right', 'Hide column'],
    );
    for (const item of off) await click(item);
    assert.equal(titles(table).length, 7);
  });

  it('is in the words of the page', async () => {
    const table = await openWide({ translations: { wider: 'Breiter', hideColumn: 'Ausblenden' } });
    await openMenu(table, 'Status');
    assert.match(textOf(byRole(table, 'menu')), /^Breiter.*Ausblenden$/);
  });
});

describe('the columns of a table', () => {
  for (const rubbish of [null, 'time', ['nonsense'], [], 7])
    it(`are all of them when they are said to be ${JSON.stringify(rubbish)}`, async () => {
      const table = await openTable(10, { columns: rubbish as never });
      assert.equal(titles(table).length, 7);
    });

  it('have their usual widths again when that is asked', async () => {
    const table = await openWide();
    const before = allByRole(table, 'columnheader').map(widthOf);
    await drag(title(table, 'Status'), 40);
    table.resetColumnWidths();
    await until('they are as they were', () =>
      allByRole(table, 'columnheader').every((cell, index) => Math.abs(widthOf(cell) - before[index]!) < 0.5),
    );
  });
});
