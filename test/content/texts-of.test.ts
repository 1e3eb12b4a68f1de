import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleContents } from '../../stories/sample-contents.ts';
import { readContent } from '../../src/content/message-content.ts';
import { textsOf } from '../../src/content/texts-of.ts';

/** Of a tree these only say of what kind a part is, or are no text. */
const words = new Set([
  'kind',
  'type',
  'subtype',
  'name',
  'about',
  'emoji',
  'expiresAt',
  'mediaId',
  'mimeType',
]);

const stringsIn = (value: unknown, field = ''): readonly string[] => {
  if (typeof value === 'string') return words.has(field) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, /^\d+$/.test(key) ? field : key));
};

describe('the texts of a content', () => {
  it('are every text there is', () => {
    for (const [name, content] of Object.entries(sampleContents)) {
      const tree = readContent(content)!;
      const texts = new Set(textsOf(tree));
      // An order's numbers are no texts, and its currency is one of three letters.
      const { order, ...rest } = tree;
      const expected = stringsIn({ ...rest, products: order?.lines.map(({ product }) => product) });
      assert.deepEqual(
        expected.filter((text) => !texts.has(text)),
        [],
        name,
      );
    }
  });
});
