import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlacedVariable } from '../../src/content/content-tree.ts';
import { cutText } from '../../src/content/cut-text.ts';

const textsOf = (text: string, length: number): readonly string[] =>
  cutText({ text, variables: [] }, length).map((piece) => piece.text);

describe('a long text in pieces', () => {
  const cases: readonly (readonly [text: string, length: number, pieces: readonly string[]])[] = [
    ['', 4, ['']],
    ['abcd', 4, ['abcd']],
    ['abcdef', 4, ['abcd', 'ef']],
    ['ab cd ef', 6, ['ab cd ', 'ef']],
    ['aaa\nbb cc', 6, ['aaa\n', 'bb cc']],
    ['a\nbbbbbbb', 6, ['a\nbbbb', 'bbb']],
    ['abc😀def', 4, ['abc', '😀de', 'f']],
    ['😀😀', 1, ['\ud83d', '\ude00', '\ud83d', '\ude00']],
  ];
  for (const [text, length, pieces] of cases)
    it(`is cut well: ${JSON.stringify(text)}`, () => assert.deepEqual(textsOf(text, length), pieces));

  it('is whole again when it is put together, with its variables where they were', () => {
    const places = fc.uniqueArray(fc.nat({ max: 300 }), { maxLength: 12 });
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '😀');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 200 }),
        places,
        fc.integer({ min: 2, max: 40 }),
        (text, at, length) => {
          const ends = at.filter((place) => place <= text.length).sort((one, other) => one - other);
          const variables: PlacedVariable[] = [];
          for (let index = 0; index + 1 < ends.length; index += 2)
            variables.push({
              name: String(index),
              start: ends[index]!,
              end: ends[index + 1]!,
              isFilled: true,
            });
          const pieces = cutText({ text, variables }, length);
          assert.equal(pieces.map((piece) => piece.text).join(''), text);
          const marked = new Map<string, string>();
          for (const piece of pieces) {
            assert.ok(piece.text.length <= length);
            assert.ok(piece.text.isWellFormed());
            for (const { name, start, end } of piece.variables)
              marked.set(name, (marked.get(name) ?? '') + piece.text.slice(start, end));
          }
          for (const { name, start, end } of variables)
            assert.equal(marked.get(name), text.slice(start, end));
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
