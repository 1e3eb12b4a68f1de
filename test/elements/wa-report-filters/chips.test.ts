import { assert } from 'chai';
import type { WaReportFilters } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import '../wa-report/open-report.ts';
import { placeFilters } from './place-filters.ts';

const chips = (filters: WaReportFilters): readonly string[] =>
  allByRole(filters, 'button', /^Remove/).map((chip) => textOf(chip));
const counts = {
  statuses: { failed: 1234, read: 5 },
  countries: [{ country: 'HK', total: 1000, statuses: {} }],
  errors: [{ code: 131026, total: 77 }],
  sources: [{ source: 'open-api-direct', total: 1239 }],
};

describe('chips', () => {
  it('name all that is set, with counts where they are known', async () => {
    const { filters } = await placeFilters({
      counts,
      value: {
        date: { preset: 'yesterday' },
        source: ['open-api-direct'],
        status: ['failed', 'held'],
        sender: 'OTP service',
        recipient: '+85291234567, 4321\n77',
        country: ['HK', 'XX'],
        errorCode: [131026, 7],
        template: 'otp, member_offer',
        submission: 'rejected',
        direction: 'inbound',
      },
    });
    await until('numbers are grouped', () => chips(filters).some((chip) => chip.includes('+852')));
    assert.deepEqual(
      chips(filters).map((chip) => chip.replace('starts with ', '').replace(' SAR China', '')),
      [
        'Date & Time Yesterday',
        'Source Open API - Direct 1,239',
        'Status Failed 1,234',
        'Status held',
        'Sender ID name has “OTP service”',
        'Recipient Number +85291234567',
        'Recipient Number ends with 4321',
        'Recipient Number contains 77',
        'Country Hong Kong 1,000',
        'Country XX',
        'Error 131026 77',
        'Error 7',
        'Template otp',
        'Template member_offer',
        'Submission Rejected',
        'Direction Received',
      ],
    );
    await assertAccessible(filters);
  });

  it('are one for a long list of numbers', async () => {
    const { filters } = await placeFilters({
      value: { recipient: Array.from({ length: 40 }, (_, index) => `+852912345${10 + index}`).join('\n') },
    });
    assert.deepEqual(chips(filters), ['Recipient Number any of 40 numbers']);
  });

  it('are taken away one by one, by keyboard alone, and the focus goes on', async () => {
    const { filters, changes } = await placeFilters({
      value: { status: ['failed', 'read'], country: ['HK'], recipient: '4321, 1234' },
    });
    byRole(filters, 'button', 'Remove Status Read').focus();
    await press('Enter');
    await until('it is gone', () => chips(filters).length === 4);
    assert.deepEqual(changes.at(-1), { status: ['failed'], country: ['HK'], recipient: '4321, 1234' });
    await until(
      'the next has the focus',
      () => focused()?.ariaLabel === 'Remove Recipient Number ends with 4321',
    );
    await press('Enter');
    await until('it is gone too', () => changes.at(-1)?.recipient === '1234');
    await press('Tab');
    await press('Enter');
    await until('so is the last', () => changes.at(-1)?.country === undefined);
    await until(
      'the one before has the focus',
      () => focused()?.ariaLabel === 'Remove Recipient Number ends with 1234',
    );
  });

  it('are all taken away at once, and the focus goes back to the form', async () => {
    const { filters, changes } = await placeFilters({ value: { status: ['failed'], template: 'otp' } });
    byRole(filters, 'button', 'Clear filters').focus();
    await press('Enter');
    await until('there are none', () => chips(filters).length === 0);
    assert.deepEqual(changes, [{}]);
    await until('the form has the focus', () => /^Date & Time/.test(focused()?.textContent?.trim() ?? ''));
  });

  it('show the class of errors where all of it is chosen', async () => {
    const { filters, changes } = await placeFilters();
    await click(byRole(filters, 'button', 'More filters'));
    await until('there are more', () => allByRole(filters, 'button', /^Error/).length > 0);
    await click(byRole(filters, 'button', /^Error/));
    await click(byRole(filters, 'checkbox', 'Recipient to be fixed'));
    await until('it is chosen', () => chips(filters).length === 1);
    assert.deepEqual(chips(filters), ['Error Recipient to be fixed']);
    assert.isTrue(changes[0]?.errorCode?.includes(131026));
    assert.isAbove(changes[0]?.errorCode?.length ?? 0, 2);
    await press('Escape');
    await click(byRole(filters, 'button', /^Remove Error/));
    await until('it is gone', () => chips(filters).length === 0);
    assert.deepEqual(changes.at(-1), {});
  });
});
