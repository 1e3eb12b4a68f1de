import { assert } from 'chai';
import type { WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, nextEvent, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { ask, openReport } from './open-report.ts';

const dialogs = (report: WaReport): readonly HTMLElement[] => allByRole(report, 'dialog');

const opened = (report: WaReport): Promise<void> =>
  until('the details are here', () => {
    const details = report.shadowRoot?.querySelector('wa-message-details')?.shadowRoot;
    const [dialog] = dialogs(report);
    return dialog?.getAnimations().length === 0 && details?.querySelector('.timeline') != null;
  });

describe('the details of a message', () => {
  it('open from the row’s button and close again', async () => {
    const report = await openReport();
    const [first] = (await ask('messages', { limit: '1' })).messages;
    const event = nextEvent(report, 'wa-report-message-open');
    await click(allByRole(report, 'button', /^Details \+|^Details Number/)[0]!);
    assert.equal((await event).detail.id, first!.id);
    await opened(report);
    assert.include(textOf(dialogs(report)[0]!), first!.id);
    await assertAccessible(report);
    await click(byRole(report, 'button', 'Close'));
    await until('the sheet is gone', () => dialogs(report).length === 0);
  });

  it('open and close by keyboard, and give the focus back to the grid', async () => {
    const report = await openReport();
    const grid = byRole(report, 'grid');
    grid.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowRight');
    assert.equal(grid.getAttribute('aria-activedescendant'), 'cell-2-1');
    await press('Enter');
    await opened(report);
    assert.equal(focused()?.getAttribute('aria-label'), 'Close');
    await press('Escape');
    await until('the sheet is gone', () => dialogs(report).length === 0);
    assert.equal(focused(), grid);
    assert.equal(grid.getAttribute('aria-activedescendant'), 'cell-2-1');
  });

  it('stay open where they are opened again as soon as they were closed', async () => {
    const report = await openReport();
    const [one, other] = allByRole(report, 'button', /^Details /);
    one!.click();
    await until('they are open', () => allByRole(report, 'dialog').length === 1);
    report.closeDetails();
    await report.updateComplete;
    other!.click();
    await until('they are open again', () => allByRole(report, 'dialog').length === 1);
    // The event of the dialog comes with a task, and what follows from it with a frame.
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    assert.lengthOf(allByRole(report, 'dialog'), 1);
  });

  it('go on to the next message and back without closing', async () => {
    const report = await openReport();
    const { messages } = await ask('messages', { limit: '2' });
    report.openDetails(messages[0]!.id);
    await opened(report);
    assert.equal(byRole(report, 'button', 'Next message').ariaDisabled, 'true');
    report.closeDetails();
    await until('the sheet is gone', () => dialogs(report).length === 0);
    await click(allByRole(report, 'button', /^Details /)[0]!);
    await opened(report);
    await click(byRole(report, 'button', 'Next message'));
    await until('the next one is here', () => textOf(dialogs(report)[0]!).includes(messages[1]!.id));
    await click(byRole(report, 'button', 'Previous message'));
    await until('the first one is here', () => textOf(dialogs(report)[0]!).includes(messages[0]!.id));
  });

  it('leave the place to the page where it cancels the event', async () => {
    const report = await openReport();
    report.addEventListener('wa-report-message-open', (event) => event.preventDefault());
    const asked = nextEvent(report, 'wa-report-message-open');
    await click(allByRole(report, 'button', /^Details /)[0]!);
    await asked;
    await report.updateComplete;
    assert.isEmpty(dialogs(report));
  });

  it('never show a one-time code', async () => {
    const report = await openReport({ filters: { template: 'otp_copy_code' } });
    await click(allByRole(report, 'button', /^Details /)[0]!);
    await opened(report);
    const bubble = report
      .shadowRoot!.querySelector('wa-message-details')!
      .shadowRoot!.querySelector('.bubble')!;
    assert.include(textOf(bubble), '••••••');
    assert.notMatch(textOf(bubble).replace(/\d\d:\d\d/, ''), /\d{4,}/);
  });

  it('say so and try again when the endpoint fails', async () => {
    const report = await openReport();
    report.fetcher = () => Promise.resolve(Response.json({ code: 7, message: 'broken' }, { status: 404 }));
    await click(allByRole(report, 'button', /^Details /)[0]!);
    await until('the failure is said', () => allByRole(report, 'alert', /could not be loaded/).length > 0);
    await assertAccessible(report);
    report.fetcher = undefined;
    await click(byRole(report, 'button', 'Try again'));
    await opened(report);
    assert.isEmpty(allByRole(report, 'alert', /could not be loaded/));
  });
});
