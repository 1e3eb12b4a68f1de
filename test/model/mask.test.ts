import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskParts, readMask } from '../../src/model/mask.ts';

const masks: readonly (readonly [named: unknown, parts: readonly string[]])[] = [
  [['code'], ['code']],
  [
    ['recipient', 'sender'],
    ['sender', 'recipient'],
  ],
  [['code', 'code', 'nonsense', 7, null], ['code']],
  [maskParts, maskParts],
  ['code recipient', ['recipient', 'code']],
  ['  body\n\tsender  ', ['sender', 'body']],
  ['body,code', ['body', 'code']],
  [[], []],
  ['', []],
  ['   ', []],
  [[''], []],
];

describe('a mask', () => {
  for (const [named, parts] of masks)
    it(`of ${JSON.stringify(named)} is ${JSON.stringify(parts)}`, () =>
      assert.deepEqual(readMask(named), parts));

  it('is that of one-time codes where nobody says what it is, or nothing that is known', () => {
    for (const named of [
      undefined,
      null,
      7,
      true,
      {},
      Object.create(null),
      Symbol('code'),
      'recipients',
      ['x'],
    ])
      assert.deepEqual(readMask(named), ['code']);
  });
});
