import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countryName } from '../../src/format/country-name.ts';

describe('a country', () => {
  it('has a name in each language, whatever case its code has', () => {
    for (const code of ['HK', 'SG', 'BR', 'IN', 'US', 'DE', 'JP'])
      for (const locale of ['en', 'de', 'zh-Hant', 'ar']) {
        const name = countryName(code, locale);
        assert.notEqual(name, code);
        assert.equal(countryName(code.toLowerCase(), locale), name);
      }
    assert.match(countryName('HK', 'en'), /^Hong Kong/);
    assert.equal(countryName('BR', 'de'), 'Brasilien');
  });

  it('stays as it came where its code is no country’s', () => {
    for (const code of [
      '',
      ' ',
      'XX',
      'hk ',
      'HKG',
      'Hong Kong',
      '85',
      '-',
      '中国',
      '__proto__',
      'h\u0000',
      '🇭🇰',
    ])
      assert.equal(countryName(code, 'en'), code);
  });

  it('stays as it came in a language that is none', () => {
    for (const locale of ['not a language', 'x', '_', '-']) assert.equal(countryName('HK', locale), 'HK');
  });

  it('never throws', () => {
    const codes = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 1, maxLength: 3 }));
    fc.assert(fc.property(codes, (code) => assert.equal(typeof countryName(code, 'en'), 'string')));
  });

  it('is the one a page has for it', () => {
    const names = { TW: 'Chinese Taipei' };
    assert.equal(countryName('TW', 'en', names), 'Chinese Taipei');
    assert.equal(countryName('tw', 'en', names), 'Chinese Taipei');
    assert.match(countryName('HK', 'en', names), /^Hong Kong/);
    assert.equal(countryName('toString', 'en', names), 'toString');
  });
});
