import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Inline } from '../../src/content/inline-markup.ts';
import { parseMarkup, type Block } from '../../src/content/whatsapp-markup.ts';
import { markupCases } from './markup-cases.ts';
import { referenceLine } from './markup-reference.ts';
import { markupText, plainText } from './markup-text.ts';

const treeOf = (text: string): string => markupText(parseMarkup(text));

/** What may stand beside a mark, and whether the mark counts there. */
const neighbours: readonly (readonly [text: string, isApart: boolean])[] = [
  ['', true],
  [' ', true],
  ['.', true],
  ['(', true],
  [')', true],
  ['"', true],
  ['’', true],
  ['。', true],
  ['—', true],
  ['$', true],
  ['\u{1F600}', true],
  ['\u200E', true],
  ['x', false],
  ['Z', false],
  ['7', false],
  ['é', false],
  ['ß', false],
  ['я', false],
  ['中', false],
  ['ث', false],
  ['\u0967', false],
  ['\u{1D7D8}', false],
];

const groupsOf = (blocks: readonly Block[]): readonly (readonly Inline[])[] =>
  blocks.flatMap((block) =>
    'items' in block ? block.items.map(({ children }) => children) : [block.children],
  );

const depthOf = (nodes: readonly Inline[]): number =>
  Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depthOf(node.children) : 0)));
const countOf = (nodes: readonly Inline[]): number =>
  nodes.reduce((count, node) => count + 1 + ('children' in node ? countOf(node.children) : 0), 0);

const pieces = [...'*_~`\n ab-1.>é中\u{1F600}', '```', 'https://a.com', '- ', '1. ', '> '] as const;
const marked = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

describe('WhatsApp markup', () => {
  for (const [name, cases] of Object.entries(markupCases)) {
    describe(name, () => {
      for (const [text, expected] of cases)
        it(`reads ${JSON.stringify(text)}`, () => assert.equal(treeOf(text), expected));
    });
  }

  describe('what stands beside a mark', () => {
    for (const [mark, tag] of [
      ['*', 'b'],
      ['_', 'i'],
      ['~', 's'],
    ] as const) {
      for (const [left, isLeftApart] of neighbours) {
        it(`${JSON.stringify(left)} before ${mark}a${mark}, or after it`, () => {
          for (const [right, isRightApart] of neighbours) {
            const isStyled = isLeftApart && isRightApart;
            const expected = isStyled ? `<${tag}>a</${tag}>` : `${mark}a${mark}`;
            assert.equal(treeOf(`.${left}${mark}a${mark}${right}`), `.${left}${expected}${right}`);
          }
        });
      }
    }
  });

  it('is as a slow reading of the rules has it', () => {
    const line = fc
      .array(fc.constantFrom(...'*_~` ab.é中\u{1F600}(', '```', '*', '_', '~'), { maxLength: 24 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => {
        // Apart from the line's beginning, where a mark may begin a list.
        assert.equal(treeOf(`.${text}`), referenceLine(`.${text}`));
      }),
      { numRuns: 30_000 },
    );
  });

  it('loses nothing but marks, nests three deep at most, and never has two texts side by side', () => {
    const letters = (text: string): string => text.replace(/[*_~`\s>.\d-]/g, '');
    fc.assert(
      fc.property(marked, (text) => {
        const groups = groupsOf(parseMarkup(text));
        assert.equal(letters(groups.map(plainText).join('')), letters(text));
        for (const nodes of groups) {
          assert.ok(depthOf(nodes) <= 3);
          assert.ok(!nodes.some((node, index) => node.kind === 'text' && nodes[index - 1]?.kind === 'text'));
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads lines one by one: none changes how the next is read, but for what stays open in code', () => {
    const line = fc.array(fc.constantFrom(...'*_~ ab.é\u{1F600}', '- ', '> '), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(line, line, (one, other) => {
        const text = (blocks: readonly Block[]): string => groupsOf(blocks).map(plainText).join('');
        const [first, second] = [one.join(''), other.join('')];
        const apart = `${text(parseMarkup(first))}${text(parseMarkup(second))}`;
        assert.equal(text(parseMarkup(`${first}\n${second}`)).replace('\n', ''), apart);
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads any text that WhatsApp would take to its end', () => {
    const unit = fc.array(fc.constantFrom(...pieces, 'http://@ ', '*a*', '_a_', '~`a`~'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(unit, (parts) => {
        const piece = parts.join('');
        const end = '\n*end*';
        const text =
          piece.repeat(Math.ceil((4_096 - end.length) / piece.length)).slice(0, 4_096 - end.length) + end;
        const last = groupsOf(parseMarkup(text)).at(-1)?.at(-1);
        const isEndRead = last?.kind === 'bold' && plainText([last]) === 'end';
        // A style or code that is still open may take the end in; then it was read, too.
        assert.ok(isEndRead || /```/.test(text), JSON.stringify(piece));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves plain what comes after thousands of nodes, and loses none of it', () => {
    for (const piece of [
      '*a* ',
      '_*~',
      '- a\n',
      '> a\n',
      '1. *a*\n',
      '`a` ',
      'https://a.com ',
      'a\n> b\n',
      '- a\n> b\n',
      '*_~a~_* ',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const blocks = parseMarkup(text);
      const groups = groupsOf(blocks);
      const around = blocks.reduce((sum, block) => sum + ('items' in block ? block.items.length + 1 : 1), 0);
      assert.ok(groups.map(countOf).reduce((sum, count) => sum + count, around) < 4_200, piece);
      const last = groups.at(-1)?.at(-1);
      assert.ok(last?.kind === 'text' && last.text.length > 50_000, piece);
      assert.ok(text.trimEnd().endsWith(last.text.trimEnd()), piece);
    }
  });
});
