import { assert } from 'chai';
import type { MessageDetails, Page, ReportSource, Row, WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { useClipboard } from '../clipboard.ts';
import { allByRole, byRole, focused, nextEvent, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { messageAt } from '../wa-report-table/open-table.ts';
import { placeReport, settle } from './open-report.ts';

interface Rows {
  readonly total: number;
  /** Null where nobody counts. */
  readonly counted?: number | null;
  readonly row?: (index: number) => Row;
  /** What comes before the page that begins with a row. */
  readonly before?: (offset: number) => Promise<unknown> | undefined;
}

const detailsOf = (index: number): MessageDetails => ({
  ...messageAt(index),
  messageId: `wamid.${index}`,
  correlationId: null,
  events: [],
  content: { type: 'image', id: 'm1' },
  price: null,
  raw: {},
});

/** Messages that say their row, a hundred a page. */
const sourceOf = ({ total, counted = total, row = messageAt, before }: Rows): ReportSource => ({
  async messages(_query, { offset, cursor, limit }): Promise<Page> {
    const start = offset ?? Number(cursor ?? 0);
    await before?.(start);
    const rows = Array.from({ length: Math.min(limit, total - start) }, (_, index) => row(start + index));
    const end = start + rows.length;
    return { rows, total: counted, next: end < total ? String(end) : null, asOf: null };
  },
  message: async (id) => detailsOf(Number(id.slice(2))),
  overview: async () => null,
});

const openRows = async (rows: Rows, properties: Partial<WaReport> = {}): Promise<WaReport> => {
  const report = placeReport({ source: sourceOf(rows), hideOverview: true, ...properties });
  await nextEvent(report, 'wa-report-load');
  await settle(report);
  return report;
};

const sheetOf = (report: WaReport): HTMLElement => byRole(report, 'dialog', /./);

const showsRow = (report: WaReport, row: number): Promise<void> =>
  until(`row ${row} is shown`, () => {
    const [dialog] = allByRole(report, 'dialog');
    return dialog?.getAnimations().length === 0 && textOf(dialog).includes(`wamid.${row} `);
  });

/** Opens the details of a row of the grid, by keyboard. */
const openRow = async (report: WaReport, row: number): Promise<void> => {
  const grid = byRole(report, 'grid');
  report.shadowRoot!.querySelector('wa-report-table')!.activate(row);
  await until('the row is active', () => grid.getAttribute('aria-activedescendant') === `cell-${row}-0`);
  grid.focus();
  await press('Enter');
  await showsRow(report, row);
};

const isEnabled = (report: WaReport, name: string): boolean =>
  byRole(report, 'button', name).ariaDisabled !== 'true';

const says = (report: WaReport, words: string): Promise<void> =>
  until(`it says ${words}`, () =>
    allByRole(sheetOf(report), 'status').some(({ textContent }) => textContent.trim() === words),
  );

describe('the way from message to message', () => {
  it('leads from the first to the last, and the focus stays on it', async () => {
    const report = await openRows({ total: 3 });
    await openRow(report, 0);
    assert.isFalse(isEnabled(report, 'Previous message'));
    const next = byRole(report, 'button', 'Next message');
    next.focus();
    for (const row of [1, 2]) {
      assert.isTrue(isEnabled(report, 'Next message'));
      await press('Enter');
      await showsRow(report, row);
    }
    await until('there is no next', () => !isEnabled(report, 'Next message'));
    assert.equal(focused(), next);
    await press('Enter');
    await assertAccessible(report);
    await press('Shift+Tab');
    await press('Enter');
    await showsRow(report, 1);
  });

  it('can be gone by keys alone, which are told', async () => {
    const report = await openRows({ total: 3 });
    await openRow(report, 0);
    assert.equal(byRole(report, 'button', 'Next message').getAttribute('aria-keyshortcuts'), 'Alt+ArrowDown');
    assert.equal(byRole(report, 'button', 'Next message').title, 'Next message (Alt+↓)');
    await press('Alt+ArrowUp');
    await press('Alt+ArrowDown');
    await showsRow(report, 1);
    const grid = report.shadowRoot!.querySelector('wa-report-table')!.shadowRoot!.querySelector('.grid')!;
    await until('it is the active one', () => grid.getAttribute('aria-activedescendant') === 'cell-1-0');
    await press('Alt+ArrowDown');
    await showsRow(report, 2);
    await press('Alt+ArrowDown');
    await press('Alt+ArrowUp');
    await showsRow(report, 1);
  });

  it('leaves the focus on the row that was got to, although its element shows another row by then', async () => {
    const report = await openRows({ total: 300 });
    await openRow(report, 0);
    for (let row = 1; row <= 40; row++) {
      await press('Alt+ArrowDown');
      await until(`row ${row} is on its way`, () => textOf(sheetOf(report)).includes(`m-${row} `));
    }
    await press('Escape');
    await until('the sheet is gone', () => allByRole(report, 'dialog').length === 0);
    const grid = byRole(report, 'grid');
    assert.equal(focused(), grid);
    assert.equal(grid.getAttribute('aria-activedescendant'), 'cell-40-0');
    const row = allByRole(report, 'row').find(({ ariaRowIndex }) => ariaRowIndex === '42')!;
    const [box, frame] = [row.getBoundingClientRect(), grid.getBoundingClientRect()];
    assert.isTrue(box.top >= frame.top && box.bottom <= frame.bottom + 1, 'it is in view');
  });

  it('waits for a row that is not here yet', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const report = await openRows({ total: 300, before: (offset) => (offset === 100 ? gate : undefined) });
    await openRow(report, 99);
    await press('Alt+ArrowDown');
    await says(report, 'Loading…');
    assert.include(textOf(sheetOf(report)), 'wamid.99');
    await assertAccessible(report);
    release();
    await showsRow(report, 100);
    await says(report, '');
  });

  it('says when a row cannot be had, and tries again', async () => {
    let isBroken = true;
    const report = await openRows({
      total: 300,
      before: (offset) => (offset === 100 && isBroken ? Promise.reject(new Error('broken')) : undefined),
    });
    await openRow(report, 99);
    await press('Alt+ArrowDown');
    await says(report, 'This row could not be loaded.');
    await assertAccessible(report);
    isBroken = false;
    await press('Alt+ArrowDown');
    await showsRow(report, 100);
  });

  it('leads on where nobody counts the rows', async () => {
    const report = await openRows({ total: 150, counted: null });
    await openRow(report, 99);
    await press('Alt+ArrowDown');
    await showsRow(report, 100);
    await until('the end is known', () => isEnabled(report, 'Next message'));
  });

  it('ends where it turns out that there is no more', async () => {
    const report = await openRows({ total: 100, counted: null });
    await openRow(report, 99);
    await press('Alt+ArrowDown');
    await until('there is no next', () => !isEnabled(report, 'Next message'));
    assert.include(textOf(sheetOf(report)), 'wamid.99');
  });

  it('passes over rows that are no messages', async () => {
    const malformed: Row = { malformed: { path: 'messages', expected: 'a message' } };
    const report = await openRows({
      total: 6,
      row: (row) => ([1, 2, 5].includes(row) ? malformed : messageAt(row)),
    });
    await openRow(report, 0);
    await press('Alt+ArrowDown');
    await showsRow(report, 3);
    await press('Alt+ArrowDown');
    await showsRow(report, 4);
    assert.isFalse(isEnabled(report, 'Next message'));
    await press('Alt+ArrowUp');
    await press('Alt+ArrowUp');
    await showsRow(report, 0);
  });

  it('ends with the rows that it leads through', async () => {
    const report = await openRows({ total: 3 });
    await openRow(report, 1);
    report.source = sourceOf({ total: 5 });
    await nextEvent(report, 'wa-report-load');
    await until('there is no way', () => !isEnabled(report, 'Next message'));
    assert.isFalse(isEnabled(report, 'Previous message'));
    assert.include(textOf(sheetOf(report)), 'wamid.1');
  });
});

describe('what a page gives to details', () => {
  it('is a link to the message, which is copied', async () => {
    const clipboard = useClipboard();
    const report = await openRows({ total: 2 }, { messageLink: (id) => `#message=${id}` });
    await openRow(report, 0);
    await assertAccessible(report);
    await click(byRole(sheetOf(report), 'button', 'Copy link'));
    await until('it is copied', () => clipboard.texts.length === 1);
    await says(report, 'Copied');
    await press('Alt+ArrowDown');
    await showsRow(report, 1);
    await click(byRole(sheetOf(report), 'button', 'Copy link'));
    await until('the other is copied', () => clipboard.texts.length === 2);
    assert.deepEqual(
      clipboard.texts,
      ['m-0', 'm-1'].map((id) => new URL(`#message=${id}`, document.baseURI).href),
    );
  });

  it('is no link where it gives none', async () => {
    const report = await openRows({ total: 1 });
    await openRow(report, 0);
    assert.isEmpty(allByRole(report, 'button', 'Copy link'));
  });

  it('is its own way to media', async () => {
    const asked: string[] = [];
    const report = await openRows(
      { total: 1 },
      {
        resolveMedia: async ({ message, mediaId }) => {
          asked.push(message, String(mediaId));
          return new Blob(['%PDF-1.7']);
        },
      },
    );
    await openRow(report, 0);
    await click(byRole(sheetOf(report), 'button', 'Load image'));
    await until('the page is asked', () => asked.length === 2);
    assert.deepEqual(asked, ['m-0', 'm1']);
  });
});
