import { assert } from 'chai';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, until } from '../page.ts';
import { click, press, type } from '../user.ts';
import '../wa-report/open-report.ts';
import { placeFilters } from './place-filters.ts';

const openMore = async (properties = {}): Promise<Awaited<ReturnType<typeof placeFilters>>> => {
  const placed = await placeFilters(properties);
  byRole(placed.filters, 'button', 'More filters').focus();
  await press('Enter');
  await until('there are more', () => allByRole(placed.filters, 'button', /^Country/).length > 0);
  return placed;
};

describe('more filters', () => {
  it('find countries by name and by code, by keyboard alone', async () => {
    const { filters, changes } = await openMore();
    byRole(filters, 'button', /^Country/).focus();
    await press('Enter');
    await until('countries are here', () => allByRole(filters, 'checkbox').length > 20);
    await press('Tab');
    assert.equal(focused()?.ariaLabel, 'Search countries');
    await type('hong');
    await until('it is found', () => allByRole(filters, 'checkbox').length === 1);
    await press('ArrowDown');
    await press(' ');
    await until('it is chosen', () => changes.length === 1);
    assert.deepEqual(changes, [{ country: ['HK'] }]);
    await press('ArrowUp');
    assert.equal(focused()?.ariaLabel, 'Search countries');
    await press('Escape');
    await until('it is closed or cleared', () => allByRole(filters, 'checkbox').length !== 1);
  });

  it('put countries with messages first, and leave all where they are while they are chosen', async () => {
    const { filters, changes } = await openMore({
      counts: {
        countries: [
          { country: 'SG', total: 2000, statuses: {} },
          { country: null, total: 5, statuses: {} },
          { country: 'BR', total: 10, statuses: {} },
        ],
      },
    });
    await click(byRole(filters, 'button', /^Country/));
    const names = (): readonly (string | undefined)[] =>
      allByRole(filters, 'checkbox')
        .slice(0, 2)
        .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim());
    await until('they are here', () => allByRole(filters, 'checkbox').length > 2);
    assert.deepEqual(names(), ['Singapore 2,000', 'Brazil 10']);
    await click(byRole(filters, 'checkbox', /Brazil/));
    filters.counts = { countries: [{ country: 'BR', total: 10, statuses: {} }] };
    await filters.updateComplete;
    assert.deepEqual(names(), ['Singapore', 'Brazil 10']);
    assert.deepEqual(changes, [{ country: ['BR'] }]);
    await press('Escape');
    await assertAccessible(filters);
  });

  it('find errors by their words', async () => {
    const { filters, changes } = await openMore();
    await click(byRole(filters, 'button', /^Error/));
    await click(byRole(filters, 'textbox', 'Search codes and reasons'));
    await type('too much marketing');
    await until('it is found', () => allByRole(filters, 'checkbox').length === 1);
    await click(byRole(filters, 'checkbox', /131049/));
    assert.deepEqual(changes, [{ errorCode: [131049] }]);
    await assertAccessible(filters);
  });

  it('say that nothing is found', async () => {
    const { filters } = await openMore();
    await click(byRole(filters, 'button', /^Country/));
    await click(byRole(filters, 'textbox', 'Search countries'));
    await type('zzz');
    await until('it is said', () => allByRole(filters, 'status', 'Nothing found').length === 1);
  });

  it('take templates, a submission and a direction', async () => {
    const { filters, changes } = await openMore();
    await click(byRole(filters, 'textbox', 'Template'));
    await type('otp, offer');
    await press('Enter');
    await click(byRole(filters, 'button', /^Submission/));
    await click(byRole(filters, 'button', 'Rejected'));
    await click(byRole(filters, 'button', /^Direction/));
    await click(byRole(filters, 'button', 'Received'));
    assert.deepEqual(changes.at(-1), {
      template: 'otp, offer',
      submission: 'rejected',
      direction: 'inbound',
    });
    await click(byRole(filters, 'button', /^Direction/));
    await click(byRole(filters, 'button', 'Any'));
    assert.deepEqual(changes.at(-1), { template: 'otp, offer', submission: 'rejected' });
  });
});
