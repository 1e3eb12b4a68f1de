import { assert } from 'chai';
import type { ExportProgress, WaReport } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, textOf, until } from '../page.ts';
import { click } from '../user.ts';
import { ask, openReport } from './open-report.ts';
import { records, savedBy } from './saved-files.ts';

const phasesOf = (report: WaReport): readonly ExportProgress[] => {
  const phases: ExportProgress[] = [];
  report.addEventListener('wa-report-export', ({ detail }) => phases.push(detail));
  return phases;
};

/** Never answers, and ends with whoever asked. */
const silent: typeof fetch = (input, init) =>
  new Promise((_, reject) => {
    const { signal } = input instanceof Request ? input : { signal: init?.signal };
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('exporting a report', () => {
  it('saves every message that matches, loaded or not, from its button', async () => {
    const report = await openReport();
    const phases = phasesOf(report);
    const total = Number(byRole(report, 'grid').getAttribute('aria-rowcount')) - 1;
    const [file] = await savedBy(async () => {
      await click(byRole(report, 'button', /^Export [\d,]+$/));
      await until('it asks how', () => allByRole(report, 'dialog', /^Export CSV/).length > 0);
      await assertAccessible(report);
      await click(byRole(byRole(report, 'dialog', /^Export CSV/), 'button', 'Export'));
      await until('the export has ended', () => allByRole(report, 'status', /saved as/).length > 0);
    });
    assert.equal(records(file!.text).length, total + 1);
    assert.match(file!.name, /^whatsapp-report_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d_Asia-Hong_Kong\.csv$/);
    assert.include(
      records(file!.text)[0],
      '"Sender ID","Source","Sent By","Recipient Country","Recipient Number","Status","Date & Time"',
    );
    assert.equal(phases[0]?.phase, 'start');
    assert.equal(phases.at(-1)?.phase, 'done');
    await assertAccessible(report);
    assert.equal(report.shadowRoot?.activeElement, byRole(report, 'button', /^Export [\d,]+$/));
    await click(byRole(report, 'button', 'Dismiss'));
    await until('its outcome is gone', () => !textOf(report).includes('saved as'));
    assert.equal(report.shadowRoot?.activeElement, byRole(report, 'button', /^Export [\d,]+$/));
  });

  it('keeps the columns and the filters on screen', async () => {
    const report = await openReport({ filters: { status: ['failed'] }, columns: ['time', 'recipient'] });
    const [file] = await savedBy(() => report.exportCsv({ profile: 'data', separator: ';' }));
    const [head, ...rows] = records(file!.text);
    assert.equal(
      head,
      'Date & Time;Recipient Country;Recipient Country Code;Recipient Number'
        .split(';')
        .map((title) => `"${title}"`)
        .join(';'),
    );
    assert.equal(rows.length, Number(byRole(report, 'grid').getAttribute('aria-rowcount')) - 1);
  });

  it('stops where the user says so, and leaves no file', async () => {
    const report = await openReport();
    const phases = phasesOf(report);
    report.fetcher = silent;
    const files = await savedBy(async () => {
      const summary = report.exportCsv();
      await until('it can be cancelled', () => allByRole(report, 'button', 'Cancel').length > 0);
      await assertAccessible(report);
      await click(byRole(report, 'button', 'Cancel'));
      assert.equal((await summary).outcome, 'cancelled');
    });
    assert.isEmpty(files);
    assert.equal(phases.at(-1)?.phase, 'cancelled');
    assert.include(textOf(report), 'Export cancelled. No file was saved.');
    await click(byRole(report, 'button', 'Dismiss'));
    await until('it is off the screen', () => !textOf(report).includes('Export cancelled'));
  });

  it('never calls a short file whole', async () => {
    const report = await openReport();
    let pages = 0;
    report.fetcher = (...request) =>
      pages++ < 1
        ? fetch(...request)
        : Promise.resolve(Response.json({ code: 9, message: 'the disk is full' }, { status: 400 }));
    const [file] = await savedBy(async () => {
      const summary = await report.exportCsv();
      assert.equal(summary.outcome, 'partial');
      assert.equal(summary.rows, 500);
    });
    const expected = Number(byRole(report, 'grid').getAttribute('aria-rowcount')) - 1;
    assert.include(file!.name, `PARTIAL-500-of-${expected}.csv`);
    await until('it is said', () => allByRole(report, 'alert', /PARTIAL/).length > 0);
    assert.include(textOf(report), 'the disk is full');
    await assertAccessible(report);
  });

  it('goes on with its own query while the report shows another', async () => {
    const report = await openReport();
    const total = Number(byRole(report, 'grid').getAttribute('aria-rowcount')) - 1;
    const [file] = await savedBy(async () => {
      const summary = report.exportCsv();
      report.filters = { status: ['failed'] };
      assert.equal((await summary).outcome, 'complete');
    });
    assert.equal(records(file!.text).length, total + 1);
  });

  it('ends with the report, and not with a move of it', async () => {
    const report = await openReport();
    const holder = document.createElement('div');
    document.body.append(holder);
    const files = await savedBy(async () => {
      const moved = report.exportCsv();
      holder.append(report);
      assert.equal((await moved).outcome, 'complete');
      report.fetcher = silent;
      const removed = report.exportCsv();
      await until('it runs', () => allByRole(report, 'button', 'Cancel').length > 0);
      report.remove();
      assert.equal((await removed).outcome, 'cancelled');
    });
    assert.equal(files.length, 1);
    holder.remove();
  });

  it('runs once at a time', async () => {
    const report = await openReport();
    await savedBy(async () => {
      const [one, other] = await Promise.all([report.exportCsv(), report.exportCsv()]);
      assert.sameMembers([one.outcome, other.outcome], ['complete', 'cancelled']);
    });
    assert.equal((await ask('messages', { limit: '1' })).messages.length, 1);
  });
});
