import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatBytes, formatByteSize } from '../../src/format/byte-size.ts';

describe('the size of a file', () => {
  const cases: readonly (readonly [bytes: number, text: string])[] = [
    [0, '0 byte'],
    [1, '1 byte'],
    [999, '999 byte'],
    [1_000, '1 kB'],
    [2_104_332, '2.1 MB'],
    [999_949, '999.9 kB'],
    [999_950, '1 MB'],
    [1_234_567_890, '1.2 GB'],
    [5e15, '5,000 TB'],
  ];
  for (const [bytes, text] of cases)
    it(`is ${text} for ${bytes} bytes`, () => assert.equal(formatByteSize(bytes, 'en'), text));

  it('is written as its language writes it', () => {
    assert.equal(formatByteSize(2_104_332, 'de'), '2,1 MB');
    assert.equal(formatBytes(2_104_332, 'en'), '2,104,332 bytes');
    assert.equal(formatBytes(1, 'en'), '1 byte');
  });

  it('is right to a twentieth of its unit', () => {
    const units = ['byte', 'kB', 'MB', 'GB', 'TB'];
    const property = fc.property(fc.nat({ max: 2 ** 50 }), (bytes) => {
      const [size, unit] = formatByteSize(bytes, 'en').replaceAll(',', '').split(' ');
      const scale = 1000 ** units.indexOf(unit!);
      assert.ok(Math.abs(Number(size) * scale - bytes) <= 0.0500001 * scale);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
