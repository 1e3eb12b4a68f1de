import { assert } from 'chai';
import type { WaReportTable } from '../../../src/index.ts';
import { allByRole, byRole, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { messageAt, openTable, rowsInView, shown } from './open-table.ts';

/**
 * What Ctrl+C puts on the clipboard, or null where the browser is left to copy what it likes. Firefox keeps nothing in
 * the clipboard of an event that a test has made.
 */
const copyFrom = (target: Element): string | null => {
  const event = new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true });
  let text: string | null = null;
  const setData = (_type: string, data: string): string => (text = data);
  Object.defineProperty(event, 'clipboardData', { value: { setData } });
  target.dispatchEvent(event);
  assert.equal(event.defaultPrevented, text !== null);
  return text;
};

/** Rows as a spreadsheet would paste them. */
const pasted = (text: string | null): readonly (readonly string[])[] =>
  text?.split('\n').map((line) => line.split('\t')) ?? [];

const selectedRows = (table: WaReportTable): readonly string[] =>
  allByRole(table, 'row')
    .filter(({ ariaSelected }) => ariaSelected === 'true')
    .map(({ textContent }) => /row \d+/.exec(textContent)?.[0] ?? '')
    .sort();

/** Waits for what makes a table handier. */
const equipped = (table: WaReportTable): Promise<void> =>
  until('the tools are here', () => allByRole(table, 'status').length > 0);

const openWith = async (properties: Partial<WaReportTable> = {}): Promise<WaReportTable> => {
  const table = await openTable(100_000, { columns: ['sent-by', 'status', 'details'], ...properties });
  await equipped(table);
  return table;
};

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  for (const table of document.querySelectorAll('wa-report-table')) table.remove();
});

describe('selected rows', () => {
  it('are chosen with Shift and copied with tabs between their cells', async () => {
    const table = await openWith();
    const grid = byRole(table, 'grid');
    grid.focus();
    await press('ArrowDown');
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    await until('three rows are selected', () => selectedRows(table).length === 3);
    assert.deepEqual(selectedRows(table), ['row 1', 'row 2', 'row 3']);
    assert.deepEqual(pasted(copyFrom(grid)), [
      ['row 1', 'Delivered'],
      ['row 2', 'Delivered'],
      ['row 3', 'Delivered'],
    ]);
    await until('it is said', () => /Rows copied: 3/.test(textOf(table)));
  });

  it('are chosen with the mouse too, back and forth', async () => {
    const table = await openWith();
    const cell = (row: number): HTMLElement => byRole(table, 'gridcell', `row ${row}`);
    await click(cell(5));
    cell(2).dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, shiftKey: true }));
    await until('four rows are selected', () => selectedRows(table).length === 4);
    assert.deepEqual(selectedRows(table), ['row 2', 'row 3', 'row 4', 'row 5']);
    await click(cell(4));
    await until('none is', () => selectedRows(table).length === 0);
  });

  it('stay selected while they are far away', async () => {
    const table = await openWith();
    byRole(table, 'grid').focus();
    await press('Shift+ArrowDown');
    table.scrollToRow(70_000);
    await until('they have left', () => rowsInView(table)[0] === 'row 70000');
    assert.deepEqual(selectedRows(table), []);
    assert.deepEqual(pasted(copyFrom(byRole(table, 'grid'))).flat(), [
      'row 0',
      'Delivered',
      'row 1',
      'Delivered',
    ]);
    await press('Escape');
    assert.isNull(copyFrom(byRole(table, 'grid')));
  });

  it('are copied as far as they are loaded, and that is said', async () => {
    const table = await openWith();
    byRole(table, 'grid').focus();
    await press('Control+a');
    await until('all are selected', () => selectedRows(table).length > 5);
    const rows = pasted(copyFrom(byRole(table, 'grid')));
    assert.isBelow(rows.length, 1000);
    const said = `Only ${rows.length} of 100,000`;
    await until('it is said', () => textOf(table).includes(said));
  });

  /** The line of a row that somebody of that name has sent. */
  const copiedRowOf = async (sentBy: string): Promise<readonly (readonly string[])[]> => {
    const table = await openWith();
    table.rows?.stop();
    const { RowProvider } = await import('../../../src/index.ts');
    table.rows = new RowProvider({
      load: () => Promise.resolve({ rows: [{ ...messageAt(0), sentBy }], total: 1, next: null, asOf: null }),
      pageSize: 100,
      onChange: () => table.requestUpdate(),
    });
    await until('the row is here', () => textOf(table).includes('of many'));
    byRole(table, 'grid').focus();
    await press('Shift+ArrowDown');
    return pasted(copyFrom(byRole(table, 'grid')));
  };

  it('do no harm where they are pasted', async () => {
    assert.deepEqual(await copiedRowOf('=1+1\tof many\r\n@SUM(A1)'), [
      ["'=1+1 of many @SUM(A1)", 'Delivered'],
    ]);
  });

  it('keep a quote in front from swallowing the cells behind it', async () => {
    assert.deepEqual(await copiedRowOf('"row" of many'), [['"""row"" of many"', 'Delivered']]);
  });
});

describe('selected text', () => {
  const select = (from: Element, to: Element): void => {
    document.getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  };

  it('of several rows is copied as rows, in their order', async () => {
    const table = await openWith();
    select(byRole(table, 'gridcell', 'row 2'), byRole(table, 'gridcell', 'row 4'));
    assert.deepEqual(
      pasted(copyFrom(byRole(table, 'grid'))).map(([text]) => text),
      ['row 2', 'row 3', 'row 4'],
    );
  });

  it('of one cell is left to the browser', async () => {
    const table = await openWith();
    const cell = byRole(table, 'gridcell', 'row 2');
    select(cell, cell);
    assert.isNull(copyFrom(byRole(table, 'grid')));
  });
});

describe('once nobody scrolls any more', () => {
  it('elements are in the order of their rows, for those who read them in that order', async () => {
    const table = await openWith();
    table.scrollToRow(50_003);
    await until('row 50003 is here', () => rowsInView(table)[0] === 'row 50003');
    await shown(table);
    const inOrder = (): boolean => {
      const indices = allByRole(table, 'row').map(({ ariaRowIndex }) => Number(ariaRowIndex));
      return indices.every((index, at) => at === 0 || index > indices[at - 1]!);
    };
    await until('they are in order', inOrder);
    assert.equal(rowsInView(table)[0], 'row 50003');
  });
});
