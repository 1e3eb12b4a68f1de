import { assert } from 'chai';
import type { WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { ask, openReport, settle } from './open-report.ts';

/** A report in pages of 25, on the second of them. */
const openSecondPage = async (): Promise<WaReport> => {
  const report = await openReport({ mode: 'pages', filters: { date: { preset: 'all' } } });
  await until('pages are shown', () => allByRole(report, 'table').length > 0);
  const select = byRole(report, 'combobox') as HTMLSelectElement;
  select.value = '25';
  select.dispatchEvent(new Event('change'));
  await click(byRole(report, 'button', 'Next page'));
  await until('the second page is here', () => /Rows 26–50 of/.test(textOf(report)));
  await settle(report);
  return report;
};

/** The message that the endpoint has at an index. */
const messageAt = async (offset: number): Promise<string> => {
  const page = await ask('messages', { limit: '1', offset: String(offset) });
  return page.messages[0]!.id;
};

const said = (report: WaReport, id: string): Promise<void> =>
  until(`${id} is said`, () => {
    const [dialog] = allByRole(report, 'dialog');
    return dialog?.getAnimations().length === 0 && textOf(dialog).includes(id);
  });

describe('a report in pages', () => {
  it('is accessible, and turns to the last of all messages', async () => {
    const report = await openSecondPage();
    await assertAccessible(report);
    const { total } = await ask('messages', { limit: '1' });
    assert.equal(byRole(report, 'table').getAttribute('aria-rowcount'), String(total + 1));
    await click(byRole(report, 'button', 'Last page'));
    await settle(report);
    const last = allByRole(report, 'row').at(-1);
    assert.equal(last?.getAttribute('aria-rowindex'), String(total + 1));
  });

  it('shows details, and comes back to the row that they have got to', async () => {
    const report = await openSecondPage();
    const row = (index: number): HTMLElement =>
      allByRole(report, 'row').find((each) => each.ariaRowIndex === String(index + 2))!;
    const button = allByRole(row(25), 'button')[0]!;
    button.focus();
    await press('Enter');
    await said(report, await messageAt(25));
    assert.equal(row(25).ariaCurrent, 'true');
    await click(byRole(report, 'button', 'Previous message'));
    await said(report, await messageAt(24));
    await press('Escape');
    await until('the focus is in the row', () => row(24).contains(focused()));
    assert.equal(row(24).ariaCurrent, 'true');
    assert.match(textOf(report), /Rows 1–25 of/);
  });

  it('starts anew with other filters', async () => {
    const report = await openSecondPage();
    report.filters = { date: { preset: 'all' }, status: ['failed'] };
    await until('the first page is here', () => /Rows 1–25 of/.test(textOf(report)));
    await settle(report);
    assert.equal(allByRole(report, 'row')[1]?.ariaRowIndex, '2');
  });
});
