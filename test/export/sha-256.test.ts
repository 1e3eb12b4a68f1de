import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Sha256 } from '../../src/export/sha-256.ts';

const digestOf = (...parts: readonly Uint8Array[]): string => {
  const sha256 = new Sha256();
  for (const part of parts) sha256.update(part);
  return sha256.digest();
};
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  const examples: readonly (readonly [name: string, text: string, digest: string])[] = [
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'a million characters',
      'a'.repeat(1_000_000),
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ],
  ];
  for (const [name, text, digest] of examples)
    it(`is as NIST says of ${name}`, () => {
      assert.equal(digestOf(new TextEncoder().encode(text)), digest);
    });

  it('is as Node says at every length around the ends of blocks', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => index * 151);
      assert.equal(digestOf(bytes), sha256(bytes));
    }
  });

  it('is the same however the bytes are parted, and asked for in between', () => {
    const part = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const running = new Sha256();
        parts.forEach((each, index) => {
          running.update(each);
          assert.equal(running.digest(), sha256(Buffer.concat(parts.slice(0, index + 1))));
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads a part of a buffer from where it starts', () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, index) => index * 7);
    assert.equal(digestOf(bytes.subarray(3, 133), bytes.subarray(133, 480)), sha256(bytes.subarray(3, 480)));
  });
});
