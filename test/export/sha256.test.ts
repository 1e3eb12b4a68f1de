import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Sha256 } from '../../src/export/sha256.ts';

const digest = (...parts: Uint8Array[]): string => {
  const hash = new Sha256();
  for (const part of parts) hash.update(part);
  return hash.hex();
};
const oracle = (...parts: Uint8Array[]): string =>
  createHash('sha256').update(Buffer.concat(parts)).digest('hex');

describe('SHA-256', () => {
  it('gives the published digests', () => {
    assert.equal(digest(), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(
      digest(Buffer.from('abc')),
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('agrees with another implementation at every length around a block', () => {
    for (let length = 0; length < 300; length += 1) {
      const bytes = new Uint8Array(length).map((_, index) => (index * 131 + length) % 256);
      assert.equal(digest(bytes), oracle(bytes), `length ${length}`);
    }
  });

  it('agrees with it however the bytes are cut', () => {
    const part = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) =>
        assert.equal(digest(...parts), oracle(...parts)),
      ),
      {
        numRuns: 2_000,
      },
    );
  });

  it('agrees with it on views into a larger buffer, and on megabytes', () => {
    const bytes = new Uint8Array(3_000_001).map((_, index) => (index * 7919) % 251);
    assert.equal(digest(bytes.subarray(13, 2_999_990)), oracle(bytes.subarray(13, 2_999_990)));
  });
});
