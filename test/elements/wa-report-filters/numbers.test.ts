import { assert } from 'chai';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, textOf, until } from '../page.ts';
import { click, press, type } from '../user.ts';
import '../wa-report/open-report.ts';
import { placeFilters } from './place-filters.ts';

const field = (filters: Node, name = 'Recipient Number'): HTMLInputElement =>
  byRole(filters, 'textbox', name) as HTMLInputElement;
const paste = (input: HTMLInputElement, text: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  input.focus();
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // Firefox lets no page make a paste with text in it.
  if (event.clipboardData?.getData('text') !== text)
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  input.dispatchEvent(event);
};

describe('a field for numbers', () => {
  const readings: readonly (readonly [typed: string, reading: string])[] = [
    ['4321', 'ends with 4321'],
    ['77', 'contains 77'],
    ['+852 9', 'starts with +8529'],
    ['00852 9123 4567', '+852 9123 4567'],
    ['+852****4321', 'ends with 4321'],
    ['4321, 1234', 'any of 2 numbers'],
  ];
  for (const [typed, reading] of readings)
    it(`says that it understands ${typed} as ${reading}`, async () => {
      const { filters } = await placeFilters();
      await click(field(filters));
      await type(typed);
      await until(
        'it is said',
        () =>
          textOf(filters.shadowRoot!.querySelector('#recipient-reading')!) === reading ||
          filters.shadowRoot!.querySelector('#recipient-reading')!.textContent === reading,
      );
      await assertAccessible(filters);
    });

  it('says that a sender is looked for by name', async () => {
    const { filters, changes } = await placeFilters();
    await click(field(filters, 'Sender Number'));
    await type('OTP');
    await until(
      'it is said',
      () => filters.shadowRoot!.querySelector('#sender-reading')!.textContent === 'name has “OTP”',
    );
    await press('Enter');
    assert.deepEqual(changes, [{ sender: 'OTP' }]);
  });

  it('takes a number of the default country for a whole one', async () => {
    const { filters, changes } = await placeFilters({ defaultCountry: 'HK' });
    await click(field(filters));
    await type('9123 4567');
    await until(
      'it is understood',
      () => filters.shadowRoot!.querySelector('#recipient-reading')!.textContent === '+852 9123 4567',
    );
    assert.equal(field(filters).value, '9123 4567');
    await press('Enter');
    assert.deepEqual(changes.at(-1), { recipient: '+85291234567' });
    await until('the field says so', () => field(filters).value === '+85291234567');
  });

  it('does not change what is being typed when typing pauses', async () => {
    const { filters, changes } = await placeFilters({ defaultCountry: 'GB' });
    await click(field(filters));
    await type('07911 123456');
    await until('it counts', () => changes.length === 1);
    assert.deepEqual(changes, [{ recipient: '+447911123456' }]);
    await filters.updateComplete;
    assert.equal(field(filters).value, '07911 123456');
  });

  it('takes a pasted column of numbers for a list', async () => {
    const { filters, changes } = await placeFilters();
    paste(field(filters), '+85291234567\r\n+6581234567\n\n+14155550142\n');
    assert.equal(field(filters).value, '+85291234567, +6581234567, +14155550142');
    await until('it counts', () => changes.length === 1);
    assert.deepEqual(changes, [{ recipient: '+85291234567, +6581234567, +14155550142' }]);
    await until(
      'each has a chip',
      () => allByRole(filters, 'button', /^Remove Recipient Number/).length === 3,
    );
  });

  it('says that a list is too long, and asks nothing', async () => {
    const { filters, changes } = await placeFilters();
    paste(field(filters), Array.from({ length: 101 }, (_, index) => `+85291234${100 + index}`).join('\n'));
    await until('it is said', () => allByRole(filters, 'alert', 'At most 100 numbers at once.').length > 0);
    assert.deepEqual(changes, []);
  });

  it('keeps what is being typed when other filters change, and gives way to another number', async () => {
    const { filters } = await placeFilters();
    await click(field(filters));
    await type('43');
    filters.value = { status: ['failed'] };
    await filters.updateComplete;
    assert.equal(field(filters).value, '43');
    filters.value = { recipient: '1234' };
    await filters.updateComplete;
    assert.equal(field(filters).value, '1234');
  });
});
