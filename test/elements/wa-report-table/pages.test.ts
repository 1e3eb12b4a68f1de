import { assert } from 'chai';
import '../../../src/define.ts';
import { RowProvider, type Page, type PageRequest, type WaReportTable } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, emulate, engine, press, resize, type } from '../user.ts';
import { openTable, pageOf, rowsInView, shown } from './open-table.ts';

/** A table that is shown page by page, with the rows of its first page. */
const openPages = async (total: number, properties: Partial<WaReportTable> = {}): Promise<WaReportTable> => {
  const table = await openTable(total, { ...properties, mode: 'pages' });
  await pagesShown(table);
  return table;
};

const pagesShown = async (table: WaReportTable): Promise<void> => {
  await until('pages are shown', () => allByRole(table, 'table').length > 0);
  await shown(table);
};

/** Rows of its own making, one page of them at a time. */
const tableOf = async (
  load: (request: PageRequest) => Promise<Page>,
  pageSize = 100,
): Promise<WaReportTable> => {
  const table = Object.assign(document.createElement('wa-report-table'), { mode: 'pages' as const });
  table.rows = new RowProvider({ load, pageSize, onChange: () => table.requestUpdate() });
  document.body.append(table);
  await pagesShown(table);
  return table;
};

/** What the rows of the page say, from the first on. */
const rowsOf = (table: WaReportTable): readonly string[] =>
  allByRole(table, 'row')
    .slice(1)
    .map((row) => /row \d+/.exec(row.textContent)?.[0] ?? row.textContent.trim());

const expectPage = async (table: WaReportTable, first: number, last: number): Promise<void> => {
  await until(`rows ${first} to ${last} are here`, () => {
    const rows = rowsOf(table);
    return rows[0] === `row ${first}` && rows.at(-1) === `row ${last}`;
  });
  assert.equal(rowsOf(table).length, last - first + 1);
};

const turn = (table: WaReportTable, name: string): Promise<void> => click(byRole(table, 'button', name));

const isOff = (table: WaReportTable, name: string): boolean =>
  byRole(table, 'button', name).getAttribute('aria-disabled') === 'true';

const field = (table: WaReportTable): HTMLInputElement =>
  byRole(table, 'textbox', 'Page number') as HTMLInputElement;

const goTo = async (table: WaReportTable, page: string): Promise<void> => {
  field(table).focus();
  field(table).select();
  await type(page);
  await press('Enter');
};

/** The page that the pager says. */
const pageSaid = (table: WaReportTable): string =>
  `${field(table).value} ${/Page (of [\d,]+)?/.exec(textOf(byRole(table, 'navigation', 'Pages')))?.[1] ?? ''}`.trim();

const chooseSize = (table: WaReportTable, size: number): void => {
  const select = byRole(table, 'combobox') as HTMLSelectElement;
  select.value = String(size);
  select.dispatchEvent(new Event('change'));
};

afterEach(() => {
  for (const table of document.querySelectorAll('wa-report-table')) table.remove();
  document.documentElement.dir = '';
  scrollTo(0, 0);
});

describe('a table of pages', () => {
  it('is a table that says which of all rows are in it', async () => {
    const table = await openPages(1_000_000, { heading: 'Ours' });
    await goTo(table, '3');
    await expectPage(table, 200, 299);
    const element = byRole(table, 'table', 'Ours');
    assert.equal(element.tagName, 'TABLE');
    assert.equal(element.getAttribute('aria-rowcount'), '1000001');
    assert.equal(byRole(table, 'row', /row 200\b/).getAttribute('aria-rowindex'), '202');
    assert.equal(allByRole(table, 'columnheader').length, 7);
    assert.equal(allByRole(byRole(table, 'row', /row 200\b/), 'cell').length, 7);
    assert.equal(pageSaid(table), '3 of 10,000');
    assert.match(textOf(table), /Rows 201–300 of 1,000,000/);
    await assertAccessible(table);
  });

  it('turns its pages and stays with the button, at the ends too', async () => {
    const table = await openPages(250);
    assert.isTrue(isOff(table, 'First page') && isOff(table, 'Previous page'));
    byRole(table, 'button', 'Next page').focus();
    await press('Enter');
    await expectPage(table, 100, 199);
    await press('Enter');
    await expectPage(table, 200, 249);
    assert.isTrue(isOff(table, 'Next page') && isOff(table, 'Last page'));
    assert.equal(focused(), byRole(table, 'button', 'Next page'));
    await press('Enter');
    await expectPage(table, 200, 249);
    await turn(table, 'First page');
    await expectPage(table, 0, 99);
    await turn(table, 'Last page');
    await expectPage(table, 200, 249);
    await turn(table, 'Previous page');
    await expectPage(table, 100, 199);
    assert.equal(focused(), byRole(table, 'button', 'Previous page'));
  });

  it('says where it is once it has turned', async () => {
    const table = await openPages(250);
    const said = (): string =>
      allByRole(table, 'status')
        .map(({ textContent }) => textContent.trim())
        .join('');
    assert.equal(said(), '');
    await turn(table, 'Next page');
    await until('the page is said', () => said() === 'Rows 101–200 of 250');
  });

  it('brings its top into view when it turns', async () => {
    const table = await openPages(1000);
    scrollTo(0, 2500);
    await turn(table, 'Next page');
    await expectPage(table, 100, 199);
    const top = (): number => byRole(table, 'row', /row 100\b/).getBoundingClientRect().top;
    await until('its first row is in view', () => top() >= 0 && top() < 200);
    const { bottom } = byRole(table, 'navigation', 'Pages').getBoundingClientRect();
    assert.isAtMost(bottom, innerHeight);
  });

  const typed = [
    ['7', '7 of 10'],
    ['٤', '4 of 10'],
    ['０２', '2 of 10'],
    ['99', '10 of 10'],
    ['0', '1 of 10'],
  ] as const;
  for (const [text, page] of typed)
    it(`goes to page ${page} where ${text} is typed`, async () => {
      const table = await openPages(1000);
      await turn(table, 'Next page');
      await goTo(table, text);
      await until(`page ${page} is here`, () => pageSaid(table) === page);
      assert.equal(focused(), field(table));
    });

  for (const text of ['abc', '-3', '1e2', ' '])
    it(`stays and says so where ${JSON.stringify(text)} is typed`, async () => {
      const table = await openPages(1000);
      await turn(table, 'Next page');
      await goTo(table, text);
      await until('it is said', () => allByRole(table, 'alert', 'Enter a number from 1 to 10.').length > 0);
      assert.equal(pageSaid(table), '2 of 10');
      assert.equal(field(table).getAttribute('aria-invalid'), 'true');
      await assertAccessible(table);
      await goTo(table, '5');
      await expectPage(table, 400, 499);
      assert.isEmpty(allByRole(table, 'alert', /Enter/));
    });

  it('keeps what is being typed while rows arrive', async () => {
    const table = await openPages(1000);
    field(table).focus();
    field(table).select();
    await type('8');
    table.requestUpdate();
    await table.updateComplete;
    assert.equal(field(table).value, '8');
  });

  it('keeps its first row in the page when pages get another size', async () => {
    const requests: (number | undefined)[] = [];
    const table = await tableOf(({ offset = 0, limit }) => {
      requests.push(offset);
      return Promise.resolve(pageOf(1000, offset, limit));
    }, 50);
    await goTo(table, '4');
    await expectPage(table, 300, 399);
    chooseSize(table, 25);
    await expectPage(table, 300, 324);
    assert.equal(pageSaid(table), '13 of 40');
    chooseSize(table, 500);
    await expectPage(table, 0, 499);
    assert.equal(pageSaid(table), '1 of 2');
    assert.sameMembers([...new Set(requests)], requests);
  });

  it('goes to the last page where there are fewer rows by now, and follows where there are more', async () => {
    let total = 1000;
    const table = await tableOf(({ offset = 0, limit }) => Promise.resolve(pageOf(total, offset, limit)));
    total = 450;
    await turn(table, 'Last page');
    await expectPage(table, 400, 449);
    assert.equal(pageSaid(table), '5 of 5');
    total = 730;
    await turn(table, 'First page');
    await goTo(table, '3');
    await until('there are more pages', () => pageSaid(table) === '3 of 8');
    await expectPage(table, 200, 299);
  });

  it('starts anew with other rows', async () => {
    const table = await openPages(1000);
    await turn(table, 'Last page');
    await expectPage(table, 900, 999);
    table.rows = new RowProvider({
      load: ({ offset = 0, limit }) => Promise.resolve(pageOf(300, offset, limit)),
      pageSize: 100,
      onChange: () => table.requestUpdate(),
    });
    await expectPage(table, 0, 99);
    assert.equal(pageSaid(table), '1 of 3');
  });

  it('says which rows cannot be had, and tries again', async () => {
    let isBroken = true;
    const table = await tableOf(({ offset = 0, limit }) => {
      if (isBroken && offset >= 100) return Promise.reject(new Error('broken'));
      const page = pageOf(200, offset, limit);
      const malformed = { malformed: { path: 'messages.2.sentAt', expected: 'an instant' } };
      return Promise.resolve({ ...page, rows: page.rows.with(2, malformed) });
    });
    assert.equal(rowsOf(table)[2], 'This row could not be read (messages.2.sentAt: expected an instant).');
    await turn(table, 'Next page');
    await until('the failure is said', () =>
      rowsOf(table).every((row) => row === 'This row could not be loaded.'),
    );
    await assertAccessible(table);
    isBroken = false;
    await click(byRole(table, 'button', 'Try again'));
    await until('rows are here', () => rowsOf(table).at(-1) === 'row 199');
  });

  it('opens messages, and goes along where the next one is on another page', async () => {
    const opened: number[] = [];
    const table = await openPages(1000, { openMessage: (_message, row) => opened.push(row) });
    await turn(table, 'Next page');
    await expectPage(table, 100, 199);
    await click(allByRole(table, 'button', /^Details/)[3]!);
    assert.deepEqual(opened, [103]);
    const current = (): string | undefined =>
      allByRole(table, 'row')
        .find(({ ariaCurrent }) => ariaCurrent === 'true')
        ?.textContent.trim();
    await until('the row is marked', () => /row 103\b/.test(current() ?? ''));
    table.activate(250);
    await expectPage(table, 200, 299);
    assert.match(current() ?? '', /row 250\b/);
    const { top, bottom } = byRole(table, 'row', /row 250\b/).getBoundingClientRect();
    assert.isTrue(top > 0 && bottom < innerHeight, `${top} to ${bottom}`);
  });

  it('keeps the place when the mode changes', async () => {
    const table = await openTable(1_000_000);
    table.scrollToRow(412_345);
    await until('the row is here', () => rowsInView(table)[0] === 'row 412345');
    table.mode = 'pages';
    await pagesShown(table);
    await expectPage(table, 412_300, 412_399);
    await turn(table, 'Next page');
    await expectPage(table, 412_400, 412_499);
    table.mode = 'scroll';
    await until(
      'the row is at the top',
      () => allByRole(table, 'grid').length > 0 && rowsInView(table)[0] === 'row 412400',
    );
    table.scrollToRow(77);
    await until('another row is here', () => rowsInView(table)[0] === 'row 77');
    const sheets = table.shadowRoot!.adoptedStyleSheets.length;
    table.mode = 'pages';
    await expectPage(table, 0, 99);
    table.mode = 'scroll';
    await until(
      'the first row is at the top',
      () => allByRole(table, 'grid').length > 0 && rowsInView(table)[0] === 'row 0',
    );
    assert.equal(table.shadowRoot!.adoptedStyleSheets.length, sheets);
  });

  it('turns rows into cards where it is narrow, with the same cells, and fits', async () => {
    const holder = document.createElement('div');
    holder.style.inlineSize = '320px';
    document.body.append(holder);
    const table = await openPages(1000);
    holder.append(table);
    const row = (): HTMLElement => byRole(table, 'row', /row 0\b/);
    await until('rows are cards', () => table.scrollWidth <= 320);
    assert.isAbove(row().offsetHeight, 100);
    assert.equal(allByRole(row(), 'cell').length, 7);
    for (const button of allByRole(table, 'button'))
      assert.isAtMost(button.getBoundingClientRect().right, holder.getBoundingClientRect().right);
    await assertAccessible(table);
    holder.remove();
  });

  it('fits as a table as soon as it is no longer narrow', async () => {
    const holder = document.createElement('div');
    holder.style.inlineSize = '740px';
    document.body.append(holder);
    const table = await openPages(1000);
    holder.append(table);
    await until('there are columns', () => byRole(table, 'table').getBoundingClientRect().width <= 740);
    assert.isBelow(byRole(table, 'row', /row 0\b/).offsetHeight, 100);
    assert.isAtMost(byRole(table, 'table').scrollWidth, 740);
    holder.remove();
  });

  it('reads from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    const table = await openPages(1000);
    const [first, second] = allByRole(byRole(table, 'row', /row 0\b/), 'cell');
    assert.isAbove(first!.getBoundingClientRect().left, second!.getBoundingClientRect().left);
    const [previous, next] = ['Previous page', 'Next page'].map((name) => byRole(table, 'button', name));
    assert.isAbove(previous!.getBoundingClientRect().left, next!.getBoundingClientRect().left);
    assert.equal(getComputedStyle(next!.firstElementChild!).scale, '-1 1');
    await assertAccessible(table);
  });

  if (engine === 'chromium')
    it('can be told apart in forced colours', async () => {
      await emulate({ 'forced-colors': 'active' });
      const table = await openPages(1000);
      const [off, on] = ['Previous page', 'Next page'].map(
        (name) => getComputedStyle(byRole(table, 'button', name)).borderTopColor,
      );
      assert.notEqual(off, on);
      await emulate({ 'forced-colors': 'none' });
    });

  it('keeps what is tabbed to from behind the pager', async () => {
    await resize(1000, 600);
    const table = await openPages(1000);
    allByRole(table, 'button', /^Details/)[0]!.focus();
    for (let rows = 0; rows < 14; rows++) await press('Tab');
    const { top, bottom } = focused()!.getBoundingClientRect();
    assert.match(focused()?.getAttribute('aria-label') ?? '', /^Details/);
    assert.isAtLeast(top, byRole(table, 'columnheader', 'Details').getBoundingClientRect().bottom - 1);
    assert.isAtMost(bottom, byRole(table, 'navigation', 'Pages').getBoundingClientRect().top);
    await resize(800, 600);
  });
});

describe('a table of pages that nobody counts', () => {
  it('goes on for as long as there are more', async () => {
    const table = await tableOf(({ cursor = '0', limit }) => {
      const from = Number(cursor);
      const next = from + limit < 250 ? String(from + limit) : null;
      return Promise.resolve({ ...pageOf(250, from, limit), total: null, next });
    });
    await expectPage(table, 0, 99);
    assert.equal(pageSaid(table), '1');
    assert.isEmpty(allByRole(table, 'button', 'Last page'));
    assert.equal(byRole(table, 'table').getAttribute('aria-rowcount'), '-1');
    assert.match(textOf(table), /Rows 1–100 · 100 loaded, more to come/);
    await turn(table, 'Next page');
    await expectPage(table, 100, 199);
    await goTo(table, '9');
    await expectPage(table, 200, 249);
    await until('the end is known', () => pageSaid(table) === '3 of 3');
    assert.isTrue(isOff(table, 'Next page') && isOff(table, 'Last page'));
  });

  it('goes back where the next page turns out to be empty', async () => {
    const table = await tableOf(({ cursor = '0', limit }) =>
      Promise.resolve({
        ...pageOf(200, Number(cursor), limit),
        total: null,
        next: cursor === '0' ? '100' : cursor === '100' ? '200' : null,
      }),
    );
    await turn(table, 'Next page');
    await expectPage(table, 100, 199);
    await turn(table, 'Next page');
    await until('the end is known', () => pageSaid(table) === '2 of 2');
    await expectPage(table, 100, 199);
  });
});
