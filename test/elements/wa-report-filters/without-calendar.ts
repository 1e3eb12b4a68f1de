import { assert } from 'chai';
import { allByRole, byRole, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { placeFilters } from './place-filters.ts';

/** Takes a tag for the page, and asserts that a period is still chosen by its fields. */
export const assertFieldsAlone = async (tag: string): Promise<void> => {
  const PageElement = class extends HTMLElement {};
  customElements.define(tag, PageElement);
  const own = document.createElement(tag);
  own.textContent = 'the page’s own';
  document.body.append(own);
  const { filters, changes } = await placeFilters();
  byRole(filters, 'button', /^Date & Time/).focus();
  await press('Enter');
  await until('the form is here', () => allByRole(filters, 'button', 'Apply').length > 0);
  assert.isNull(filters.shadowRoot!.querySelector('.calendar'));
  const values = {
    'from-date': '2026-11-02',
    'from-time': '00:00',
    'to-date': '2026-11-02',
    'to-time': '09:59',
  };
  for (const [name, value] of Object.entries(values)) {
    const input = filters.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await filters.updateComplete;
  await click(byRole(filters, 'button', 'Apply'));
  assert.deepEqual(changes, [
    { date: { startAt: '2026-11-01T16:00:00.000Z', endAt: '2026-11-02T02:00:00.000Z' } },
  ]);
  assert.instanceOf(own, PageElement);
  assert.equal(textOf(document.body).includes('the page’s own'), true);
  own.remove();
};
