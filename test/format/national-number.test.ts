import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  internationalNumber,
  isWholeNumber,
  loadPhoneNumbers,
  phoneCountries,
} from '../../src/format/phone-number.ts';
import { readNumberSearch, toNumberParam } from '../../src/query/number-search.ts';
import { searchText, withCallingCodes } from '../../src/elements/wa-report-filters/search-text.ts';
import { enFilters } from '../../src/i18n/filter-strings.ts';

/** What is typed in a country, and the number it stands for; null where it may be a part of many. */
const national: readonly (readonly [country: string, typed: string, number: string | null])[] = [
  ['HK', '9123 4567', '+85291234567'],
  ['HK', '9123-4567', '+85291234567'],
  ['hk', '(9123) 4567', '+85291234567'],
  ['HK', '９１２３４５６７', '+85291234567'],
  ['HK', '٩١٢٣٤٥٦٧', '+85291234567'],
  ['HK', '85291234567', '+85291234567'],
  ['HK', '4321', null],
  ['HK', '43210', null],
  ['HK', '3000 0001', null],
  ['SG', '8123 4567', '+6581234567'],
  ['GB', '07911 123456', '+447911123456'],
  ['GB', '7911 123456', '+447911123456'],
  ['GB', '020 7946 0018', '+442079460018'],
  ['GB', '0123', null],
  ['DE', '0171 1234567', '+491711234567'],
  ['DE', '030 123456', '+4930123456'],
  ['US', '(415) 555-0142', '+14155550142'],
  ['US', '011 852 9123 4567', '+85291234567'],
  ['BR', '011 98765-4321', '+5511987654321'],
  ['BR', '(11) 98765-4321', '+5511987654321'],
  ['IN', '098765 43210', '+919876543210'],
  ['IN', '98765 43210', '+919876543210'],
  ['RU', '8 916 123-45-67', '+79161234567'],
  ['HU', '06 20 123 4567', '+36201234567'],
  ['IT', '312 345 6789', '+393123456789'],
  ['AE', '050 123 4567', '+971501234567'],
  ['XX', '9123 4567', null],
  ['', '9123 4567', null],
];

describe('a number as it is dialled in a country', async () => {
  const before = withCallingCodes('recipient', '9123 4567', 'HK');
  await loadPhoneNumbers();

  it('stays as it is while nothing is known of countries', () => assert.equal(before, '9123 4567'));

  for (const [country, typed, number] of national)
    it(`is ${number ?? 'not taken for whole'} for ${typed} in ${country || 'none'}`, () =>
      assert.equal(withCallingCodes('recipient', typed, country), number ?? typed));

  it('is left alone where it is said in another way', () => {
    for (const typed of ['+85291234567', '00852 9123 4567', '*91234567', '9123****', '91', '', 'Tom'])
      assert.equal(withCallingCodes('recipient', typed, 'HK'), typed);
    assert.equal(withCallingCodes('sender', 'Team 91234567', 'HK'), 'Team 91234567');
  });

  it('is read each for itself in a list', () => {
    const list = withCallingCodes('recipient', '9123 4567; 4321\n+65 8123 4567', 'HK');
    assert.equal(list, '+85291234567, 4321, +65 8123 4567');
  });

  it('finds at least what its digits would', () => {
    for (const [country, typed, number] of national)
      if (number) {
        const asked = toNumberParam(readNumberSearch(withCallingCodes('recipient', typed, country))!);
        assert.equal(asked, number);
      }
  });

  it('is known to be whole or not', () => {
    assert.ok(isWholeNumber('+85291234567'));
    assert.ok(!isWholeNumber('+8529123'));
    assert.ok(!isWholeNumber('+'));
    assert.equal(internationalNumber('91234567', 'nowhere'), null);
    assert.ok(phoneCountries().length > 200);
  });

  it('is said in words', () => {
    const words = (typed: string): string => searchText('recipient', typed, enFilters, 'en');
    assert.equal(words('+852 9123 4567'), '+852 9123 4567');
    assert.match(words('+852 9'), /^starts with \+852 ?9$/);
    assert.equal(words('4321'), 'ends with 4321');
    assert.equal(words('77'), 'contains 77');
    assert.equal(words('4321, 1234, 4321'), 'any of 2 numbers');
    assert.equal(words('nobody'), '');
    assert.equal(searchText('sender', 'OTP', enFilters, 'en'), 'name has “OTP”');
  });
});
