import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Inline } from '../../src/content/inline-markup.ts';
import { parseMarkup } from '../../src/content/whatsapp-markup.ts';
import { markupText, plainText } from './markup-text.ts';

type Cases = readonly (readonly [text: string, expected: string])[];

const styles: Cases = [
  ['plain', 'plain'],
  ['*bold*', '<b>bold</b>'],
  ['_italic_', '<i>italic</i>'],
  ['~strike~', '<s>strike</s>'],
  ['*a b*', '<b>a b</b>'],
  ['a *b* c', 'a <b>b</b> c'],
  ['*a* *b*', '<b>a</b> <b>b</b>'],
  ['*a*, _b_; ~c~.', '<b>a</b>, <i>b</i>; <s>c</s>.'],
  ['(*a*)', '(<b>a</b>)'],
  ['"*a*"', '"<b>a</b>"'],
  ['*a*!', '<b>a</b>!'],
  ['¿*qué*?', '¿<b>qué</b>?'],
  ['。*中*。', '。<b>中</b>。'],
  ['*123456* is your verification code.', '<b>123456</b> is your verification code.'],
  ['*a.*', '<b>a.</b>'],
  ['*(a)*', '<b>(a)</b>'],
  ['*a\u{1F600}*', '<b>a\u{1F600}</b>'],
  ['\u{1F600}*a*\u{1F600}', '\u{1F600}<b>a</b>\u{1F600}'],
];

const literal: Cases = [
  ['*', '*'],
  ['**', '**'],
  ['***', '***'],
  ['____', '____'],
  ['_____ _____', '_____ _____'],
  ['~~~', '~~~'],
  ['*a', '*a'],
  ['a*', 'a*'],
  ['*a *', '*a *'],
  ['*a **', '*a **'],
  ['x * a*', 'x * a*'],
  ['x*a*', 'x*a*'],
  ['*a*x', '*a*x'],
  ['t_i_t', 't_i_t'],
  ['snake_case_name', 'snake_case_name'],
  ['2*3*4', '2*3*4'],
  ['é*a*', 'é*a*'],
  ['*a*é', '*a*é'],
  ['中*a*', '中*a*'],
  ['\u0661*a*', '\u0661*a*'],
  ['e\u0301*a*', 'e\u0301*a*'],
  ['\u{1D400}*a*', '\u{1D400}*a*'],
  ['*a*\u{1D400}', '*a*\u{1D400}'],
  ['*a\nb*', '*a\nb*'],
  ['_a\n_b_', '_a\n<i>b</i>'],
  ['* a *', '<bullets><li>a *</li></bullets>'],
  ['-', '-'],
  ['>', '>'],
  ['1.', '1.'],
  ['&lt;b&gt;<script>', '&lt;b&gt;<script>'],
  ['{{1}} ${x} <!--?lit$123$-->', '{{1}} ${x} <!--?lit$123$-->'],
];

const nested: Cases = [
  ['*_a_*', '<b><i>a</i></b>'],
  ['_*a*_', '<i><b>a</b></i>'],
  ['*_~a~_*', '<b><i><s>a</s></i></b>'],
  ['*a _b_ c*', '<b>a <i>b</i> c</b>'],
  ['_a *b* ~c~_', '<i>a <b>b</b> <s>c</s></i>'],
  ['*a _b* c_', '<b>a _b</b> c_'],
  ['*a _b_ c', '*a <i>b</i> c'],
  ['*a ~b _c', '*a ~b _c'],
  ['*a *b* c*', '<b>a *b</b> c*'],
  ['*a *b*', '<b>a *b</b>'],
  ['**a**', '*<b>a</b>*'],
  ['__a__', '_<i>a</i>_'],
  ['*a**b*', '<b>a</b><b>b</b>'],
  ['*a* b*', '<b>a</b> b*'],
  ['*a ```*b*``` c*', '<b>a <mono>*b*</mono> c</b>'],
  ['*a `b*` c*', '<b>a <code>b*</code> c</b>'],
];

const code: Cases = [
  ['`a`', '<code>a</code>'],
  ['```a```', '<mono>a</mono>'],
  ['x`a`y', 'x<code>a</code>y'],
  ['`*a*`', '<code>*a*</code>'],
  ['```*a* _b_ `c` https://d.com```', '<mono>*a* _b_ `c` https://d.com</mono>'],
  ['```a\nb```', '<mono>a\nb</mono>'],
  ['```a\n- b\n> c```', '<mono>a\n- b\n> c</mono>'],
  ['a ```b``` c', 'a <mono>b</mono> c'],
  ['```a``` ```b```', '<mono>a</mono> <mono>b</mono>'],
  ['`a` `b`', '<code>a</code> <code>b</code>'],
  ['`', '`'],
  ['``', '``'],
  ['```', '```'],
  ['``````', '``````'],
  ['``` ```', '``` ```'],
  ['` `', '` `'],
  ['`a', '`a'],
  ['```a', '```a'],
  ['```a`', '```a`'],
  ['`a\nb`', '`a\nb`'],
  ['*`a`*', '<b><code>a</code></b>'],
  ['`a`*b*', '<code>a</code><b>b</b>'],
];

const blocks: Cases = [
  ['', ''],
  ['a\nb', 'a\nb'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\n\nb', 'a\n\nb'],
  ['- a', '<bullets><li>a</li></bullets>'],
  ['* a', '<bullets><li>a</li></bullets>'],
  ['- a\n* b', '<bullets><li>a</li><li>b</li></bullets>'],
  ['- *a*\n- _b_', '<bullets><li><b>a</b></li><li><i>b</i></li></bullets>'],
  ['* *a*', '<bullets><li><b>a</b></li></bullets>'],
  ['1. a', '<numbers><li1>a</li></numbers>'],
  ['1. a\n2. b', '<numbers><li1>a</li><li2>b</li></numbers>'],
  ['3. a\n7. b', '<numbers><li3>a</li><li7>b</li></numbers>'],
  ['10. a', '<numbers><li10>a</li></numbers>'],
  ['> a', '<q>a</q>'],
  ['> a\n> *b*', '<q>a\n<b>b</b></q>'],
  ['> - a', '<q>- a</q>'],
  ['-a', '-a'],
  ['1.a', '1.a'],
  ['1) a', '1) a'],
  ['>a', '>a'],
  [' - a', ' - a'],
  ['a - b', 'a - b'],
  ['a 1. b', 'a 1. b'],
  ['2026. a', '2026. a'],
  ['- ', '- '],
  ['> ', '> '],
  ['a\n- b\nc', '<p>a</p><bullets><li>b</li></bullets><p>c</p>'],
  ['- a\n1. b\n> c', '<bullets><li>a</li></bullets><numbers><li1>b</li></numbers><q>c</q>'],
  ['- a\n\n- b', '<bullets><li>a</li></bullets><p></p><bullets><li>b</li></bullets>'],
  ['# a\n[b](c) | d |', '# a\n[b](c) | d |'],
];

const links: Cases = [
  ['https://a.com', '<a https://a.com/>https://a.com</a>'],
  ['http://a.com/b?c=d#e', '<a http://a.com/b?c=d#e>http://a.com/b?c=d#e</a>'],
  ['see https://a.com.', 'see <a https://a.com/>https://a.com</a>.'],
  ['(https://a.com)', '(<a https://a.com/>https://a.com</a>)'],
  ['https://a.com/b_(c)', '<a https://a.com/b_(c)>https://a.com/b_(c)</a>'],
  ['https://a.com/x_y_z', '<a https://a.com/x_y_z>https://a.com/x_y_z</a>'],
  ['*https://a.com*', '<b><a https://a.com/>https://a.com</a></b>'],
  ['_https://a.com/b_', '<i><a https://a.com/b>https://a.com/b</a></i>'],
  ['HTTPS://A.COM', '<a https://a.com/>HTTPS://A.COM</a>'],
  ['https://a.com https://b.com', '<a https://a.com/>https://a.com</a> <a https://b.com/>https://b.com</a>'],
  [
    'https://a.com\nhttps://b.com',
    '<a https://a.com/>https://a.com</a>\n<a https://b.com/>https://b.com</a>',
  ],
  ['- https://a.com', '<bullets><li><a https://a.com/>https://a.com</a></li></bullets>'],
  ['https://аррӏе.com', '<a https://xn--80ak6aa92e.com/>https://аррӏе.com</a>'],
  ['https://user:pass@a.com', 'https://user:pass@a.com'],
  ['https://', 'https://'],
  ['http://:0x', 'http://:0x'],
  ['xhttps://a.com', 'xhttps://a.com'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['ftp://a.com', 'ftp://a.com'],
  ['www.a.com a@b.com', 'www.a.com a@b.com'],
  ['https://a.com<b>', '<a https://a.com/>https://a.com</a><b>'],
  ['"https://a.com"', '"<a https://a.com/>https://a.com</a>"'],
];

const depthOf = (nodes: readonly Inline[]): number =>
  Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depthOf(node.children) : 0)));

const marked = fc
  .array(fc.constantFrom(...'*_~`\n ab-1.>é\u{1F600}', '```', 'https://a.com', '- ', '1. ', '> '), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('WhatsApp markup', () => {
  for (const [name, cases] of Object.entries({ styles, literal, nested, code, blocks, links })) {
    describe(name, () => {
      for (const [text, expected] of cases) {
        it(`reads ${JSON.stringify(text)}`, () => assert.equal(markupText(parseMarkup(text)), expected));
      }
    });
  }

  it('loses nothing but marks, nests three deep at most, and never has two texts side by side', () => {
    const letters = (text: string): string => text.replace(/[*_~`\s>.\d-]/g, '');
    fc.assert(
      fc.property(marked, (text) => {
        const groups = parseMarkup(text).flatMap((block) =>
          'items' in block ? block.items.map(({ children }) => children) : [block.children],
        );
        assert.equal(letters(groups.map(plainText).join('')), letters(text));
        for (const nodes of groups) {
          assert.ok(depthOf(nodes) <= 3);
          assert.ok(!nodes.some((node, index) => node.kind === 'text' && nodes[index - 1]?.kind === 'text'));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

const pumps = [
  ...[
    '*',
    '_',
    '*a ',
    '*a',
    ' *',
    '* ',
    '_*~',
    '~_*a',
    '*a* ',
    '*a _b ~c\n',
    '"*',
    'é*',
    '\u{1F600}_',
    '**a',
  ],
  ...[
    '`',
    '``',
    '```',
    '``` ',
    '```a',
    '`a\n',
    '`a` ',
    '```a\n',
    'h',
    'http://',
    'https://a ',
    'https://a.b/)))',
  ],
  ...[
    'https://a(',
    '- a\n',
    '- ',
    '> ',
    '> a\n',
    '1. a\n',
    '1. ',
    '\n',
    '\r\n',
    ' ',
    '(',
    ')',
    'a',
    '\u0301',
  ],
];

const time = (text: string): number => {
  const runs = [1, 2, 3].map(() => {
    const started = performance.now();
    parseMarkup(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
};

describe('the time WhatsApp markup takes', () => {
  for (const pump of pumps) {
    it(`grows with the text and no faster, for ${JSON.stringify(pump)} without end`, () => {
      const length = 30_000 / pump.length;
      const one = time(pump.repeat(length));
      const eight = time(pump.repeat(length * 8));
      // Eight times the text takes 64 times as long where time is quadratic.
      assert.ok(eight < Math.max(one, 10) * 30, `${one} ms, then ${eight} ms`);
    });
  }
});
