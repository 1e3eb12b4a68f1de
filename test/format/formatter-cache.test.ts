import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cached } from '../../src/format/formatter-cache.ts';

describe('a cache of formatters', () => {
  it('makes one for each set of arguments', () => {
    const made: unknown[] = [];
    const formatter = cached((...options: readonly (string | null)[]) => (made.push(options), { options }));
    const first = formatter('en', 'UTC');
    assert.equal(formatter('en', 'UTC'), first);
    const others = [['enUTC'], ['en,UTC'], ['en', null], ['en"', '"UTC'], ['UTC', 'en'], []];
    for (const options of others) assert.deepEqual(formatter(...options).options, options);
    assert.equal(made.length, 1 + others.length);
  });

  it('does not remember what could not be made', () => {
    let attempts = 0;
    const formatter = cached((locale: string) => {
      if (++attempts === 1) throw new RangeError('not yet');
      return locale;
    });
    assert.throws(() => formatter('en'), RangeError);
    assert.equal(formatter('en'), 'en');
  });
});
