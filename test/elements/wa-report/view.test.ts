import { assert } from 'chai';
import type { Column, ReportEventMap, WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, engine, press, resize } from '../user.ts';
import { openReport } from './open-report.ts';

const titles = (report: WaReport): string =>
  allByRole(report, 'columnheader')
    .map(({ textContent }) => textContent.trim())
    .join();

const isOpen = (report: WaReport): boolean => allByRole(report, 'group', 'Columns').length === 1;

const openPanel = async (report: WaReport): Promise<HTMLElement> => {
  await click(byRole(report, 'button', 'Columns'));
  await until('the panel is open', () => isOpen(report) && allByRole(report, 'checkbox').length > 0);
  return byRole(report, 'group', 'Columns');
};

/** The columns of the panel from the top, those that are shown with a plus. */
const listed = (panel: Element): readonly string[] =>
  allByRole(panel, 'checkbox').map((box) => {
    const { checked, labels } = box as HTMLInputElement;
    return `${checked ? '+' : '-'}${labels![0]!.textContent.trim()}`;
  });

const isChecked = (panel: Element, name: string): boolean =>
  (byRole(panel, 'radio', name) as HTMLInputElement).checked;

/** What the report says of its view, as it says it. */
const changesOf = (report: WaReport): ReportEventMap['wa-report-state-change']['detail'][] => {
  const changes: ReportEventMap['wa-report-state-change']['detail'][] = [];
  report.addEventListener('wa-report-state-change', ({ detail }) => changes.push(detail));
  return changes;
};

const someColumns: readonly Column[] = ['recipient', 'status', 'time'];

before(() => resize(1200, 800));

describe('the columns of a report', () => {
  it('are hidden and shown at once, and told to the page', async () => {
    const report = await openReport();
    const changes = changesOf(report);
    const panel = await openPanel(report);
    await click(byRole(panel, 'checkbox', 'Source'));
    await until('it is hidden', () => !titles(report).includes('Source'));
    assert.deepEqual(listed(panel), [
      '+Sender ID',
      '+Sent By',
      '+Recipient Country & Number',
      '+Status',
      '+Date & Time',
      '+Details',
      '-Source',
    ]);
    await until('the focus went with it', () => focused() === byRole(panel, 'checkbox', 'Source'));
    await until('it is said', () => textOf(panel).endsWith('Source is hidden'));
    await press(' ');
    await until('it is back', () => titles(report).startsWith('Sender ID,Source,Sent By'));
    await until('it is said', () => textOf(panel).endsWith('Source is column 2 of 7'));
    assert.deepEqual(changes, [
      {
        columns: ['sender', 'sent-by', 'recipient', 'status', 'time', 'details'],
        density: 'comfortable',
        mode: 'scroll',
        filters: {},
        timezone: 'Asia/Hong_Kong',
      },
      {
        columns: ['sender', 'source', 'sent-by', 'recipient', 'status', 'time', 'details'],
        density: 'comfortable',
        mode: 'scroll',
        filters: {},
        timezone: 'Asia/Hong_Kong',
      },
    ]);
    assert.deepEqual(report.columns, changes[1]!.columns);
  });

  it('are moved up and down by keys, and the focus goes with them', async () => {
    const report = await openReport({ columns: someColumns });
    const panel = await openPanel(report);
    const moved = (name: string): HTMLElement => byRole(panel, 'button', name);
    moved('Move Date & Time up').focus();
    for (const [order, place] of [
      ['Recipient Country & Number,Date & Time,Status', 2],
      ['Date & Time,Recipient Country & Number,Status', 1],
      ['Date & Time,Recipient Country & Number,Status', 1],
    ] as const) {
      await press('Enter');
      await until('it has moved', () => titles(report) === order);
      await until('it is said', () => textOf(panel).endsWith(`Date & Time is column ${place} of 3`));
      await until('the focus is on it', () => focused() === moved('Move Date & Time up'));
    }
    assert.equal(moved('Move Date & Time up').ariaDisabled, 'true');
    await press('Tab');
    assert.isTrue(focused() === moved('Move Date & Time down'));
    await press(' ');
    await until('it has moved', () => titles(report).endsWith('Date & Time,Status'));
  });

  it('cannot all be hidden', async () => {
    const report = await openReport({ columns: ['status', 'time'] });
    const panel = await openPanel(report);
    await click(byRole(panel, 'checkbox', 'Status'));
    await until('one is left', () => titles(report) === 'Date & Time');
    assert.isTrue((byRole(panel, 'checkbox', 'Date & Time') as HTMLInputElement).disabled);
    await click(byRole(panel, 'checkbox', 'Date & Time'));
    assert.equal(listed(panel)[0], '+Date & Time');
    await click(byRole(panel, 'checkbox', 'Sender ID'));
    await until('there are two', () => titles(report) === 'Sender ID,Date & Time');
    assert.isFalse((byRole(panel, 'checkbox', 'Date & Time') as HTMLInputElement).disabled);
  });

  it('are told when the table changes them, and not when the page does', async () => {
    const report = await openReport();
    const changes = changesOf(report);
    report.columns = someColumns;
    report.density = 'compact';
    await until('there are three', () => titles(report) === 'Recipient Country & Number,Status,Date & Time');
    assert.isEmpty(changes);
    await click(byRole(report, 'columnheader', 'Status'));
    await until('the menu is open', () => allByRole(report, 'menu').length === 1);
    await click(byRole(report, 'menuitem', 'Hide column'));
    await until('it is hidden', () => titles(report) === 'Recipient Country & Number,Date & Time');
    assert.deepEqual(changes, [
      {
        columns: ['recipient', 'time'],
        density: 'compact',
        mode: 'scroll',
        filters: {},
        timezone: 'Asia/Hong_Kong',
      },
    ]);
  });

  for (const rubbish of [null, 'time', ['nonsense'], [], 7])
    it(`are all of them when they are said to be ${JSON.stringify(rubbish)}`, async () => {
      const report = await openReport({ columns: rubbish as never });
      assert.lengthOf(allByRole(report, 'columnheader'), 7);
      assert.lengthOf(report.columns, 7);
    });

  it('are those that are known, once each', async () => {
    const report = await openReport({ columns: ['time', 'nonsense', 'time', 'sender'] as never });
    assert.equal(titles(report), 'Date & Time,Sender ID');
  });
});

describe('the view of a report', () => {
  it('has rows of two heights', async () => {
    const report = await openReport();
    const changes = changesOf(report);
    const panel = await openPanel(report);
    const height = (): number => allByRole(report, 'row')[1]!.getBoundingClientRect().height;
    assert.isTrue(isChecked(panel, 'Comfortable'));
    const comfortable = height();
    await click(byRole(panel, 'radio', 'Compact'));
    await until('rows are lower', () => height() < comfortable);
    await press('ArrowLeft');
    await until('rows are as high as before', () => height() === comfortable);
    assert.deepEqual(
      changes.map(({ density }) => density),
      ['compact', 'comfortable'],
    );
  });

  it('has pages instead of a grid', async () => {
    const report = await openReport();
    const panel = await openPanel(report);
    await click(byRole(panel, 'radio', 'Pages'));
    await until('there is no grid', () => allByRole(report, 'grid').length === 0);
    assert.equal(report.mode, 'pages');
    await click(byRole(panel, 'radio', 'Scroll'));
    await until('there is a grid', () => allByRole(report, 'grid').length === 1);
  });

  it('goes back to what the tag says', async () => {
    const report = await openReport();
    report.setAttribute('columns', 'time status sender');
    report.setAttribute('density', 'compact');
    await until('there are three', () => titles(report) === 'Date & Time,Status,Sender ID');
    const changes = changesOf(report);
    const panel = await openPanel(report);
    await click(byRole(panel, 'checkbox', 'Status'));
    await click(byRole(panel, 'radio', 'Comfortable'));
    await until('there are two', () => titles(report) === 'Date & Time,Sender ID');
    await click(byRole(panel, 'button', 'Reset'));
    await until('there are three', () => titles(report) === 'Date & Time,Status,Sender ID');
    assert.isTrue(isChecked(panel, 'Compact'));
    assert.deepEqual(changes.at(-1), {
      columns: ['time', 'status', 'sender'],
      density: 'compact',
      mode: 'scroll',
      filters: {},
      timezone: 'Asia/Hong_Kong',
    });
  });

  it('opens and closes by its button, by Escape and by a click elsewhere', async () => {
    const report = await openReport();
    const button = byRole(report, 'button', 'Columns');
    button.focus();
    await press('Enter');
    await until('the panel is open', () => isOpen(report));
    await press('Tab');
    assert.isTrue(focused() === byRole(report, 'checkbox', 'Sender ID'));
    await assertAccessible(report);
    await press('Escape');
    await until('it is closed', () => !isOpen(report));
    assert.isTrue(focused() === button);
    await click(button);
    await until('it is open', () => isOpen(report));
    await click(button);
    await until('it is closed', () => !isOpen(report));
    await click(button);
    await until('it is open', () => isOpen(report));
    await click(byRole(report, 'heading'));
    await until('it is closed', () => !isOpen(report));
  });

  it('opens below its button, whichever way one reads', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      const report = await openReport();
      const panel = (await openPanel(report)).getBoundingClientRect();
      document.documentElement.dir = '';
      assert.isAtLeast(panel.left, 0);
      assert.isAtMost(panel.right, innerWidth);
      assert.isAtMost(panel.bottom, innerHeight);
      report.remove();
    }
  });

  it('fits on a phone', async () => {
    await resize(engine === 'webkit' ? 450 : 320, 700);
    const report = await openReport();
    const panel = (await openPanel(report)).getBoundingClientRect();
    assert.isAtLeast(panel.left, 0);
    assert.isAtMost(panel.right, innerWidth);
    assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
    await assertAccessible(report);
    await resize(1200, 800);
  });

  it('is in the words of the page', async () => {
    const report = await openReport({ translations: { view: 'Spalten', density: 'Dichte' } });
    await click(byRole(report, 'button', 'Spalten'));
    await until('the panel is open', () => allByRole(report, 'group', 'Spalten').length === 1);
    assert.match(textOf(byRole(report, 'group', 'Spalten')), /^Spalten .*Dichte/);
  });
});
