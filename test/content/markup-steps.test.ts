import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarkup } from '../../src/content/whatsapp-markup.ts';
import { families, textOf } from './markup-pumps.ts';
import { stringWork } from './string-work.ts';

const length = 20_000;

// Times are measured in a file of its own: engines have no fast ways through methods that were replaced.
describe('the steps WhatsApp markup takes', () => {
  it('are counted for enough kinds of texts', () => assert.ok(new Set(families.map(String)).size >= 120));

  for (const family of families) {
    it(`grow with the text and no faster, for ${JSON.stringify(family)}`, () => {
      const one = stringWork(() => parseMarkup(textOf(family, length)));
      const two = stringWork(() => parseMarkup(textOf(family, length * 2)));
      assert.ok(one > length / 2, `only ${one} steps`);
      assert.ok(two <= one * 2.1 + 100, `${one} steps, then ${two}`);
      assert.ok(two <= length * 2 * 30, `${two} steps`);
    });
  }
});
