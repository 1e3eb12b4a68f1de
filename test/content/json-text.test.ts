import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonText } from '../../src/content/json-text.ts';

describe('JSON as text', () => {
  it('is what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
        assert.equal(jsonText(json), JSON.stringify(json, null, 2).replace(/\{\n *\}/g, '{}'));
      }),
    );
  });

  it('comes back as it was, names of prototypes included', () => {
    const text = '{\n  "__proto__": {\n    "constructor": []\n  },\n  "": null\n}';
    assert.equal(jsonText(JSON.parse(text)), text);
  });

  it('has no depth that is too deep', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = level % 2 ? { in: deep } : [deep];
    assert.throws(() => JSON.stringify(deep), RangeError);
    const text = jsonText(deep);
    assert.ok(text.length < 20_000_000);
    let again: unknown = JSON.parse(text);
    for (let level = 0; level < 100_000; level++) [again] = Object.values(again as object) as unknown[];
    assert.equal(again, 'end');
  });

  it('keeps the digits that it is handed, and writes what is no JSON as null', () => {
    const circle: Record<string, unknown> = {
      id: 9_007_199_254_740_993n,
      at: undefined,
      run: () => 1,
      not: NaN,
    };
    circle['itself'] = circle;
    assert.deepEqual(
      jsonText(circle).replace(/\s+/g, ''),
      '{"id":9007199254740993,"at":null,"run":null,"not":null,"itself":null}',
    );
  });
});
