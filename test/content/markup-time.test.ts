import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarkup } from '../../src/content/whatsapp-markup.ts';
import { families, textOf } from './markup-pumps.ts';
import { ownTimeOf } from './own-time.ts';

const million = 1_000_000;

const timeOf = (text: string): number => ownTimeOf(() => parseMarkup(text));

/** Once is enough: what else the machine does makes a time longer, never shorter. */
const isEver = (tries: number, isTrue: () => boolean): boolean =>
  Array.from({ length: tries }).some(() => isTrue());

// That a busy machine cannot tell two and a half times from a little more is why steps are counted beside it.
describe('the time WhatsApp markup takes', () => {
  for (const family of families) {
    it(`is at most 100 ms for a megabyte, and half of it for half, for ${JSON.stringify(family)}`, () => {
      const [half, whole] = [textOf(family, million / 2), textOf(family, million)];
      const times: string[] = [];
      const isFast = isEver(20, () => {
        const [shorter, longer] = [timeOf(half), timeOf(whole)];
        times.push(`${shorter} ms, then ${longer} ms`);
        // What is over at once has no ratio to speak of.
        return longer <= 100 && longer <= Math.max(shorter, 10) * 2.5;
      });
      assert.ok(isFast, times.join('\n'));
    });
  }
});
