import { assert } from 'chai';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, nextEvent, textOf } from '../page.ts';
import { ask, endpoint, openReport, settle } from './open-report.ts';

const titles = [
  'Sender ID',
  'Source',
  'Sent By',
  'Recipient Country & Number',
  'Status',
  'Date & Time',
  'Details',
];

describe('a report in a page', () => {
  it('shows a grid of the published columns, named by its heading', async () => {
    const report = await openReport();
    const grid = byRole(report, 'grid', 'WhatsApp Report');
    assert.deepEqual(
      allByRole(grid, 'columnheader').map((header) => header.textContent.trim()),
      titles,
    );
    const [first] = (await ask('messages', { limit: '1' })).messages;
    const row = byRole(grid, 'row', new RegExp(first!.senderId.slice(-4)));
    assert.equal(row.ariaRowIndex ?? row.getAttribute('aria-rowindex'), '2');
    const at = new Intl.DateTimeFormat('en', {
      timeZone: 'Asia/Hong_Kong',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
    assert.include(textOf(row), at.format(Date.parse(first!.sentAt)));
  });

  it('counts all messages of the last seven days, today included, in its zone', async () => {
    const report = await openReport();
    const day = 24 * 60 * 60 * 1000;
    const today = Math.floor((Date.now() + 8 * 60 * 60 * 1000) / day) * day - 8 * 60 * 60 * 1000;
    const { total } = await ask('messages', {
      startAt: new Date(today - 6 * day).toISOString(),
      endAt: new Date(today + day).toISOString(),
      limit: '1',
    });
    assert.equal(byRole(report, 'grid').getAttribute('aria-rowcount'), String(total + 1));
    assert.include(textOf(report), `of ${new Intl.NumberFormat('en').format(total)}`);
  });

  it('shows an overview that adds up', async () => {
    const report = await openReport();
    const tiles = report.shadowRoot!.querySelector('wa-report-overview')!.shadowRoot!;
    const count = (name: string): number =>
      Number(tiles.querySelector(`.tile.${name} .count`)?.textContent.replace(/\D/g, ''));
    assert.equal(count('delivered') + count('read') + count('pending') + count('failed'), count('total'));
    assert.isAbove(count('total'), 0);
  });

  it('says which period it is of, and in which zone', async () => {
    const report = await openReport();
    assert.match(textOf(report), /Hong Kong \(UTC\+8\)/);
  });

  it('is accessible', async () => {
    await assertAccessible(await openReport());
  });

  it('shows chosen columns in their order', async () => {
    const report = await openReport();
    report.setAttribute('columns', 'time status nonsense recipient');
    await report.updateComplete;
    await report.shadowRoot!.querySelector('wa-report-table')!.updateComplete;
    assert.deepEqual(
      allByRole(report, 'columnheader').map((header) => header.textContent.trim()),
      ['Date & Time', 'Status', 'Recipient Country & Number'],
    );
  });

  it('takes its settings from attributes', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = `<wa-report heading="Ours" endpoint="${endpoint}" density="compact" hide-overview></wa-report>`;
    document.body.append(holder);
    const report = holder.querySelector('wa-report')!;
    await nextEvent(report, 'wa-report-load');
    await settle(report);
    assert.equal(byRole(report, 'grid', 'Ours').querySelector<HTMLElement>('.body .row')?.offsetHeight, 36);
    assert.isNull(report.shadowRoot!.querySelector('wa-report-overview'));
    holder.remove();
  });
});
