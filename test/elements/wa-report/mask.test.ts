import { assert } from 'chai';
import type { ReportEventMap, WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, nextEvent, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { assertNothingLeaks, openDetails, openMasked, unfold, writtenIn } from './masked-report.ts';
import { openReport } from './open-report.ts';
import { records, savedBy } from './saved-files.ts';
import { secretFetch, secretSource } from './secret-endpoint.ts';

const copied = async (report: WaReport): Promise<string> => {
  const grid = byRole(report, 'grid');
  await until(
    'rows can be copied',
    () => allByRole(report.shadowRoot!, 'columnheader')[0]?.ariaHasPopup === 'menu',
  );
  grid.focus();
  await press('Shift+ArrowDown');
  const event = new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true });
  let text = '';
  const setData = (_type: string, data: string): string => (text = data);
  Object.defineProperty(event, 'clipboardData', { value: { setData } });
  grid.dispatchEvent(event);
  return text;
};

/** How many workers are started while something is done. */
const workersOf = async (act: () => Promise<unknown>): Promise<number> => {
  const { Worker: Own } = window;
  let started = 0;
  window.Worker = class extends Own {
    constructor(...options: ConstructorParameters<typeof Worker>) {
      super(...options);
      started += 1;
    }
  };
  try {
    await act();
    return started;
  } finally {
    window.Worker = Own;
  }
};

describe('a masked report', () => {
  for (const mode of ['scroll', 'pages'] as const)
    it(`has nothing of what is masked in its rows, with mode ${mode}`, async () => {
      const report = await openMasked({ mode });
      await until('there are rows', () => allByRole(report, 'row').length > 5);
      const written = writtenIn(report);
      assertNothingLeaks(written);
      assert.include(written.join(' '), 'Details ••••••••••••');
      assert.include(written.join(' '), 'Hong Kong');
      await assertAccessible(report);
    });

  it('copies what it shows', async () => {
    const text = await copied(await openMasked());
    assert.equal(text.split('\n').length, 2);
    assertNothingLeaks([text]);
    assert.match(text, /Hong Kong[^\t]*\t•+\tFailed/);
  });

  it('prints what it shows', async () => {
    const report = await openMasked();
    const table = report.shadowRoot!.querySelector('wa-report-table')!;
    const paper = (): Element | null => {
      dispatchEvent(new Event('beforeprint'));
      return table.shadowRoot!.querySelector('.paper');
    };
    await until('it can be printed', () => paper() !== null);
    const written = writtenIn(paper()!);
    dispatchEvent(new Event('afterprint'));
    assert.isAbove(written.length, 500);
    assertNothingLeaks(written);
  });

  for (const profile of ['spreadsheet', 'data'] as const)
    for (const [thread, properties] of [
      ['a worker', {}],
      ['slices', { source: secretSource() }],
    ] as const)
      it(`writes what it shows into a file, for a ${profile} and in ${thread}`, async () => {
        const report = await openMasked(properties);
        const file = { text: '' };
        const started = await workersOf(async () => {
          const [saved] = await savedBy(async () => {
            const { outcome, guarded } = await report.exportCsv({ profile, columns: 'all' });
            assert.deepEqual([outcome, guarded], ['complete', 0]);
          });
          file.text = saved!.text;
        });
        assert.equal(started, thread === 'a worker' ? 1 : 0);
        const lines = records(file.text);
        assert.equal(lines.length, 301);
        assertNothingLeaks(lines);
        assert.include(lines[1], '"••••••"');
      });

  it('shows nothing of it in the details, down to the raw data', async () => {
    const details = await openDetails(await openMasked());
    await unfold(details);
    const written = writtenIn(details);
    assertNothingLeaks(written);
    assert.include(written.join(' '), 'wamid.••••••');
    assert.isAbove(allByRole(details, 'treeitem').length, 40);
    await assertAccessible(details);
  });

  it('hands out nothing of it with its events', async () => {
    const report = await openMasked();
    const told: string[] = [];
    const names: readonly (keyof ReportEventMap)[] = [
      'wa-report-load',
      'wa-report-error',
      'wa-report-filter-change',
      'wa-report-message-open',
      'wa-report-reveal',
      'wa-report-state-change',
      'wa-report-export',
    ];
    for (const name of names)
      report.addEventListener(name, (event) => {
        told.push(`${name} ${JSON.stringify(event.detail)}`);
        event.preventDefault();
      });
    await click(allByRole(report, 'button', /^Details •/)[0]!);
    await until('it is told', () => told.length === 1);
    await savedBy(() => report.exportCsv());
    assertNothingLeaks(told);
    assert.match(told[0]!, /"id":"m-0".*"country":"HK"/);
  });

  it('masks as many parts as it is told, and reads its rows anew for others', async () => {
    const report = await openMasked({ mask: ['sender'] });
    await until('numbers are grouped', () => textOf(report).includes('+852 9798 9796'));
    assert.notInclude(textOf(report), 'Zyxwv');
    const loaded = nextEvent(report, 'wa-report-load');
    report.setAttribute('mask', 'recipient nonsense');
    await loaded;
    await until('it is the other way round', () => textOf(report).includes('Zyxwv Qponm'));
    assert.notInclude(textOf(report), '9798');
    report.setAttribute('mask', '');
    await until('nothing is masked', () => textOf(report).includes('+852 9798 9796'));
    let loads = 0;
    report.addEventListener('wa-report-load', () => (loads += 1));
    report.mask = [];
    await report.updateComplete;
    await report.updateComplete;
    assert.equal(loads, 0);
  });

  it('says in the dialog of an export what is masked, or that nothing is', async () => {
    const said = async (report: WaReport): Promise<string> => {
      await click(byRole(report, 'button', /^Export [\d,]+$/));
      await until('it asks how', () => allByRole(report, 'dialog', /^Export CSV/).length > 0);
      return textOf(byRole(report, 'dialog', /^Export CSV/));
    };
    const some = await openMasked({ mask: ['recipient', 'code'] });
    assert.include(await said(some), 'As in the report: recipients’ numbers, one-time codes');
    some.remove();
    assert.include(await said(await openMasked({ mask: [] })), 'Nothing, as in the report');
  });
});

describe('a report that nobody said anything of', () => {
  const openUsual = (): Promise<WaReport> => openReport({ endpoint: '/secret', fetcher: secretFetch });
  const codeLeaks = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => /797989(?!6)/.test(text.replaceAll(/[\s-]/g, '')));

  it('masks one-time codes in what it hands out, in files and in the details', async () => {
    const report = await openUsual();
    await until('numbers are grouped', () => textOf(report).includes('+852 9798 9796'));
    const event = nextEvent(report, 'wa-report-message-open');
    const details = await openDetails(report);
    const { message } = (await event).detail;
    assert.equal(message?.preview, '•••••• is the xyzzy code for (852) ••••••');
    await unfold(details);
    assert.deepEqual(codeLeaks(writtenIn(details)), []);
    assert.include(textOf(details), 'xyzzy');
    report.closeDetails();
    const [file] = await savedBy(() => report.exportCsv({ columns: 'all' }));
    assert.deepEqual(codeLeaks(records(file!.text)), []);
    assert.include(file!.text, '"•••••• is the xyzzy code');
  });
});
