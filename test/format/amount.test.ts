import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAmount } from '../../src/format/amount.ts';

describe('an amount of money', () => {
  const cases: readonly (readonly [amount: number, currency: string | null, locale: string, text: string])[] =
    [
      [318, 'HKD', 'en', '318 HKD'],
      [42.5, 'HKD', 'en', '42.50 HKD'],
      [1_234.5, 'EUR', 'de', '1.234,50 EUR'],
      [1.234, 'KWD', 'en', '1.234 KWD'],
      [0.1 + 0.2, 'USD', 'en', '0.30 USD'],
      [5, null, 'en', '5'],
      [5, 'doubloons', 'en', '5 doubloons'],
    ];
  for (const [amount, currency, locale, text] of cases)
    it(`is ${text}`, () => assert.equal(formatAmount(amount, currency, locale), text));
});
