import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { formatPhoneNumber, loadPhoneNumbers } from '../../src/format/phone-number.ts';

const codes = [
  '852',
  '65',
  '55',
  '91',
  '1',
  '44',
  '49',
  '86',
  '81',
  '7',
  '34',
  '62',
  '54',
  '52',
  '971',
  '1242',
  '39',
];
const digits = (length: number) => fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length });

/** Numbers that may exist, and numbers that may not. */
const anyNumber = fc
  .tuple(fc.constantFrom(...codes, '999', '210', '888'), fc.integer({ min: 4, max: 12 }).chain(digits))
  .map(([code, rest]) => `+${code}${rest.join('')}`.slice(0, 16))
  .filter((number) => number.length >= 8);

describe('a phone number', () => {
  it('stays as it came until the numbering plans are here', () => {
    assert.equal(formatPhoneNumber('+85291234567'), '+85291234567');
  });

  describe('once they are', () => {
    before(loadPhoneNumbers);

    const known: readonly (readonly [number: string, text: string])[] = [
      ['+85291234567', '+852 9123 4567'],
      ['+6581234567', '+65 8123 4567'],
      ['+5511912345678', '+55 11 91234 5678'],
      ['+919812345678', '+91 98123 45678'],
      ['+447400123456', '+44 7400 123456'],
    ];
    for (const [number, text] of known)
      it(`is written as in its country: ${text}`, () => assert.equal(formatPhoneNumber(number), text));

    const others = [
      '',
      '+',
      'OTP service',
      '91234567',
      '+852****4567',
      '+852 9123 4567',
      '85291234567',
      '+123456',
    ];
    for (const other of [...others, '+1234567890123456', '+٨٥٢٩١٢٣٤٥٦٧', ' +85291234567', '+85291234567\n'])
      it(`stays as it came where it is not in full: ${JSON.stringify(other)}`, () =>
        assert.equal(formatPhoneNumber(other), other));

    it('keeps every digit, in order, and is the same each time', () => {
      const property = fc.property(anyNumber, (number) => {
        const text = formatPhoneNumber(number);
        assert.equal(text.replace(/[^+\d]/g, ''), number);
        assert.match(text, /^\+\d[\d ().\-/]*$/);
        assert.equal(formatPhoneNumber(number), text);
      });
      fc.assert(property, { numRuns: 3000 });
    });

    it('is the same after thousands of others', () => {
      const texts = known.map(([number]) => formatPhoneNumber(number));
      for (let number = 0; number < 6_000; number++) formatPhoneNumber(`+8529${1_000_000 + number}`);
      assert.deepEqual(
        known.map(([number]) => formatPhoneNumber(number)),
        texts,
      );
    });

    it('needs the plans once', () => {
      assert.equal(loadPhoneNumbers(), loadPhoneNumbers());
    });
  });
});
