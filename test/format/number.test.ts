import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatInteger, formatShare } from '../../src/format/number.ts';

describe('a whole number', () => {
  it('has groups, as its language has them', () => {
    assert.equal(formatInteger(1_000_000, 'en'), '1,000,000');
    assert.equal(formatInteger(0, 'en'), '0');
    assert.equal(formatInteger(1234567, 'de'), '1.234.567');
    assert.equal(formatInteger(1234567, 'hi'), '12,34,567');
  });
});

describe('a share', () => {
  const cases: readonly (readonly [part: number, whole: number, text: string])[] = [
    [0, 0, '–'],
    [5, 0, '–'],
    [0, 5, '0%'],
    [5, 5, '100%'],
    [1, 2, '50%'],
    [55, 1000, '5.5%'],
    [1, 3, '33.3%'],
    [1, 1000, '0.1%'],
    [1, 1001, '<0.1%'],
    [1, 1_000_000_000, '<0.1%'],
    [999, 1000, '99.9%'],
    [9_989, 10_000, '99.9%'],
    [9_995, 10_000, '>99.9%'],
    [999_999_999, 1_000_000_000, '>99.9%'],
  ];
  for (const [part, whole, text] of cases)
    it(`is ${text} for ${part} of ${whole}`, () => assert.equal(formatShare(part, whole, 'en'), text));

  const anyWhole = fc.integer({ min: 1, max: 2_000_000_000 });
  const parts = anyWhole.chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

  it('is 0% of nothing only, and 100% of all only, in every language', () => {
    const property = fc.property(
      fc.constantFrom('en', 'de', 'ar-EG', 'hi', 'zh-HK'),
      parts,
      (locale, [part, whole]) => {
        const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
        const text = formatShare(part, whole, locale);
        assert.equal(text === percent.format(0), part === 0);
        assert.equal(text === percent.format(1), part === whole);
      },
    );
    fc.assert(property, {
      numRuns: 500,
      examples: [
        ['en', [1, 2_000_000_000]],
        ['en', [9_996, 10_000]],
      ],
    });
  });

  it('is right to a tenth of a percent, and shares of one whole add up to it', () => {
    const counts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 4 });
    const property = fc.property(counts, (each) => {
      const whole = each.reduce((sum, count) => sum + count, 0);
      fc.pre(whole > 0);
      const told = each.map((part) => {
        const value = Number(/[\d.]+/.exec(formatShare(part, whole, 'en'))![0]);
        assert.ok(Math.abs(value - (100 * part) / whole) <= 0.1 + 1e-9);
        return value;
      });
      const sum = told.reduce((total, value) => total + value, 0);
      assert.ok(Math.abs(sum - 100) <= 0.1 * each.length + 1e-9, `${sum}`);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
