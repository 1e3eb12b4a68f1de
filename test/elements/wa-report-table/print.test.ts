import { assert } from 'chai';
import '../../../src/define.ts';
import { RowProvider, type WaReportTable } from '../../../src/index.ts';
import { byRole, focused, until } from '../page.ts';
import { openTable, pageOf, rowsInView, shown } from './open-table.ts';

const paperOf = (table: WaReportTable): Element | null => table.shadowRoot!.querySelector('.paper');

/** What would be on paper, told as the engine does: at once. */
const print = (table: WaReportTable): string => {
  dispatchEvent(new Event('beforeprint'));
  return paperOf(table)?.textContent.replace(/\s+/g, ' ') ?? '';
};

const stopPrinting = (): boolean => dispatchEvent(new Event('afterprint'));

const rowsOn = (paper: string): readonly string[] => paper.match(/row \d+/g) ?? [];

/** What prints is loaded once the first rows are here. */
const openToPrint = async (table: WaReportTable): Promise<WaReportTable> => {
  await until('it can be printed', () => {
    const isReady = print(table) !== '';
    stopPrinting();
    return isReady;
  });
  return table;
};

afterEach(() => {
  stopPrinting();
  for (const table of document.querySelectorAll('wa-report-table')) table.remove();
});

describe('a table on paper', () => {
  it('has the hundred rows around those in view, and says which they are', async () => {
    const table = await openToPrint(
      await openTable(1_000_000, { heading: 'Ours', timezone: 'Asia/Hong_Kong' }),
    );
    table.scrollToRow(412_330);
    await until('the row is here', () => rowsInView(table)[0] === 'row 412330');
    const paper = print(table);
    assert.deepEqual(
      rowsOn(paper),
      Array.from({ length: 100 }, (_, row) => `row ${412_300 + row}`),
    );
    assert.match(paper, /Ours Rows 412,301–412,400 of 1,000,000 · As of .* · All times Hong Kong \(UTC\+8\)/);
    assert.match(paper, /Export CSV gives every message\./);
    assert.include(paper, 'Delivered');
    assert.notInclude(paper, 'Details');
    assert.isEmpty(paperOf(table)!.querySelectorAll('button, a'));
  });

  it('has both hundreds where the rows in view are of two', async () => {
    const table = await openToPrint(await openTable(1000));
    table.scrollToRow(198);
    await until('the row is here', () => rowsInView(table)[0] === 'row 198');
    await until('its rows are here', () => rowsOn(print(table)).length === 200);
    assert.equal(rowsOn(print(table))[0], 'row 100');
  });

  it('has the page that is shown', async () => {
    const table = await openToPrint(await openTable(1000, { mode: 'pages' }));
    await until('pages are shown', () => table.shadowRoot!.querySelector('.page .message') !== null);
    table.scrollToRow(950);
    await until('the page is here', () => rowsOn(print(table))[0] === 'row 900');
    assert.equal(rowsOn(print(table)).length, 100);
  });

  it('is whole where all rows are on it, and offers no others', async () => {
    const table = await openToPrint(await openTable(57));
    const paper = print(table);
    assert.equal(rowsOn(paper).length, 57);
    assert.notMatch(paper, /Export|not loaded/);
  });

  it('says how many of its rows are not here', async () => {
    const table = document.createElement('wa-report-table');
    table.rows = new RowProvider({
      load: ({ offset = 0, limit }) =>
        offset === 0 ? Promise.resolve(pageOf(1000, offset, limit)) : new Promise(() => undefined),
      pageSize: 88,
      onChange: () => table.requestUpdate(),
    });
    document.body.append(table);
    await shown(table);
    await openToPrint(table);
    const paper = print(table);
    assert.equal(rowsOn(paper).length, 88);
    assert.match(paper, /12 rows were not loaded\./);
  });

  it('leaves everything as it was', async () => {
    const table = await openToPrint(await openTable(100_000));
    table.scrollToRow(5000);
    await until('the row is here', () => rowsInView(table)[0] === 'row 5000');
    byRole(table, 'grid').focus();
    const before = [...table.shadowRoot!.childNodes];
    print(table);
    print(table);
    assert.equal(table.shadowRoot!.querySelectorAll('.paper').length, 1);
    stopPrinting();
    await table.updateComplete;
    assert.deepEqual([...table.shadowRoot!.childNodes], before);
    assert.equal(rowsInView(table)[0], 'row 5000');
    assert.equal(focused(), byRole(table, 'grid'));
  });

  it('is not seen on the screen', async () => {
    const table = await openToPrint(await openTable(1000));
    print(table);
    assert.isFalse(paperOf(table)!.checkVisibility());
    assert.isTrue(byRole(table, 'grid').checkVisibility());
  });

  it('is none once the table has left the page, or before it has rows', async () => {
    const table = await openToPrint(await openTable(1000));
    print(table);
    table.remove();
    assert.isNull(paperOf(table));
    assert.equal(print(table), '');
    const empty = document.createElement('wa-report-table');
    document.body.append(empty);
    await empty.updateComplete;
    assert.equal(print(empty), '');
  });
});
