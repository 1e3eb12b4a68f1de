import { assert } from 'chai';
import type { WaReportFilters } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, elementsIn, focused, textOf, until } from '../page.ts';
import { click, press, resize, type } from '../user.ts';
import '../wa-report/open-report.ts';
import { placeFilters } from './place-filters.ts';

const openDate = async (filters: WaReportFilters): Promise<void> => {
  byRole(filters, 'button', /^Date & Time/).focus();
  await press('Enter');
  await until('the form is here', () => allByRole(filters, 'button', 'Apply').length > 0);
};
const fieldOf = (filters: WaReportFilters, name: string): HTMLInputElement =>
  filters.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
const fill = (input: HTMLInputElement, value: string): void => {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const dayNamed = (filters: WaReportFilters, name: RegExp): HTMLElement => {
  const day = [...elementsIn(filters)].find(
    (element) => element.localName === 'button' && name.test(element.getAttribute('aria-label') ?? ''),
  );
  assert.instanceOf(day, HTMLElement);
  return day;
};
const november = { startAt: '2026-11-02T16:00:00.000Z', endAt: '2026-11-05T16:00:00.000Z' };

describe('the period of a form', () => {
  before(() => resize(1200, 900));
  after(() => resize(800, 600));

  it('is printed to the minute, with its zone', async () => {
    const { filters } = await placeFilters({ value: { date: november } });
    assert.include(textOf(filters), '3 Nov 2026, 00:00 – 5 Nov 2026, 23:59 · Hong Kong (UTC+8)');
    filters.timezone = 'America/St_Johns';
    await filters.updateComplete;
    assert.include(textOf(filters), '2 Nov 2026, 12:30 – 5 Nov 2026, 12:29 · St Johns (UTC-3:30)');
    filters.hidePeriod = true;
    await filters.updateComplete;
    assert.notInclude(textOf(filters), '12:29');
  });

  it('says which zone is not known, once to the page, until there is one', async () => {
    const { filters } = await placeFilters({ value: { date: november } });
    const told: string[] = [];
    filters.addEventListener('wa-report-error', ({ detail }) => told.push(detail.error.kind));
    filters.timezone = 'Asia/Kowloon';
    await until('it is said', () => textOf(filters).includes('“Asia/Kowloon” is not known here'));
    assert.include(textOf(filters), 'All times are in ');
    filters.requestUpdate();
    await filters.updateComplete;
    assert.deepEqual(told, ['configuration']);
    await assertAccessible(filters);
    filters.timezone = 'Asia/Hong_Kong';
    await until('it is over', () => !textOf(filters).includes('is not known'));
    assert.lengthOf(told, 1);
  });

  it('offers all presets, or those that the page names', async () => {
    const { filters } = await placeFilters();
    await click(byRole(filters, 'button', /^Date & Time/));
    for (const preset of ['Today', 'Yesterday', 'This Month', 'Last Month', 'All Time'])
      byRole(filters, 'button', preset);
    await press('Escape');
    filters.setAttribute('presets', 'today last-7-days forever');
    await filters.updateComplete;
    await click(byRole(filters, 'button', /^Date & Time/));
    assert.lengthOf(allByRole(filters, 'button', 'Today'), 1);
    assert.lengthOf(allByRole(filters, 'button', 'All Time'), 0);
    assert.lengthOf(allByRole(filters, 'button', 'Last 7 Days'), 1);
  });

  it('is picked in the calendar, and the fields say the same', async () => {
    const { filters, changes } = await placeFilters({ value: { date: november } });
    await openDate(filters);
    await until(
      'the calendar is here',
      () => filters.shadowRoot!.querySelector('calendar-range')?.checkVisibility() === true,
    );
    await until('its days are here', () =>
      [...elementsIn(filters)].some(
        (element) =>
          element.getAttribute('aria-label') === 'November 10' || element.textContent?.trim() === '10',
      ),
    );
    await assertAccessible(filters);
    await click(dayNamed(filters, /(November 10|10 November)/));
    await click(dayNamed(filters, /(November 12|12 November)/));
    await until('the fields say so', () => fieldOf(filters, 'from-date').value === '2026-11-10');
    assert.equal(fieldOf(filters, 'to-date').value, '2026-11-12');
    await click(byRole(filters, 'button', 'Apply'));
    assert.deepEqual(changes, [
      { date: { startAt: '2026-11-09T16:00:00.000Z', endAt: '2026-11-12T16:00:00.000Z' } },
    ]);
  });

  it('is none that ends before it starts, which is said at the field, and nothing is asked', async () => {
    const { filters, changes } = await placeFilters({ value: { date: november } });
    await openDate(filters);
    fill(fieldOf(filters, 'to-date'), '2026-11-01');
    await until(
      'it is said',
      () => allByRole(filters, 'alert', 'The end must be after the start.').length === 1,
    );
    assert.equal(fieldOf(filters, 'to-date').getAttribute('aria-invalid'), 'true');
    assert.isTrue((byRole(filters, 'button', 'Apply') as HTMLButtonElement).disabled);
    fieldOf(filters, 'to-date').focus();
    await press('Enter');
    assert.deepEqual(changes, []);
  });

  it('has its fields alone where there is no room for a calendar', async () => {
    const holder = document.createElement('div');
    holder.style.inlineSize = '360px';
    document.body.append(holder);
    const { filters } = await placeFilters();
    holder.append(filters);
    await filters.updateComplete;
    await click(byRole(filters, 'button', /^Filters/));
    await openDate(filters);
    assert.isNotTrue(filters.shadowRoot!.querySelector('calendar-range')?.checkVisibility());
    assert.isTrue(fieldOf(filters, 'from-date').checkVisibility());
    holder.remove();
  });

  it('is told in a zone that is found by keyboard alone', async () => {
    const { filters } = await placeFilters({ value: { date: november } });
    await openDate(filters);
    byRole(filters, 'button', /^Time zone Hong Kong/).focus();
    await press('Enter');
    await press('Tab');
    assert.equal(focused()?.ariaLabel, 'Search time zones');
    await type('kathm');
    await until('it is found', () => allByRole(filters, 'button', /^Kathmandu/).length === 1);
    await press('ArrowDown');
    await press('Enter');
    await until('it is told so', () => /Kathmandu \(UTC\+5:45\)/.test(textOf(filters)));
    assert.match(filters.timezone, /^Asia\/Kat/);
    assert.equal(fieldOf(filters, 'from-time').value, '21:45');
    await until('the focus is back', () => /^Time zone/.test(focused()?.textContent?.trim() ?? ''));
  });

  for (const [typed, zone] of [
    ['kolkata', 'Asia/Kolkata'],
    ['calcutta', 'Asia/Kolkata'],
    ['utc-3:30', 'America/St_Johns'],
    ['buenos aires', 'America/Argentina/Buenos_Aires'],
    ['this browser', ''],
  ] as const)
    it(`finds a zone by “${typed}”`, async () => {
      const { filters } = await placeFilters();
      await openDate(filters);
      byRole(filters, 'button', /^Time zone/).focus();
      await press('Enter');
      await until('zones are here', () => allByRole(filters, 'textbox', 'Search time zones').length > 0);
      byRole(filters, 'textbox', 'Search time zones').focus();
      await type(typed);
      await until('it is found', () => {
        const found = [...filters.shadowRoot!.querySelectorAll('#zones button')];
        return found.length > 0 && found.length < 5;
      });
      const titles = [...filters.shadowRoot!.querySelectorAll<HTMLElement>('#zones button')].map(
        ({ title }) => title,
      );
      assert.include(titles, zone);
    });
});
