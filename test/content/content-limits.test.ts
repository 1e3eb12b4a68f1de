import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overLimits } from '../../src/content/content-limits.ts';
import { readContent } from '../../src/content/message-content.ts';
import type { MessageContent } from '../../src/model/message.ts';

const over = (content: MessageContent): readonly string[] =>
  overLimits(readContent(content)!).map(({ part, length, limit }) => `${part} ${length} > ${limit}`);

const buttons = (count: number) =>
  Array.from({ length: count }, () => ({ type: 'reply', reply: { title: 'x' } }));

describe('what WhatsApp would not take', () => {
  const cases: readonly (readonly [name: string, content: MessageContent, over: readonly string[]])[] = [
    ['a text of 4,096', { type: 'text', body: 'x'.repeat(4_096) }, []],
    ['a text of more', { type: 'text', body: 'x'.repeat(4_097) }, ['body 4097 > 4096']],
    ['4,096 emoji', { type: 'text', body: '😀'.repeat(4_096) }, []],
    ['a caption of more than 1,024', { type: 'image', caption: 'x'.repeat(1_025) }, ['body 1025 > 1024']],
    ['a bare template of 32,768', { type: 'template', body: 'x'.repeat(32_768) }, []],
    [
      'another template of more than 1,024',
      { type: 'template', body: 'x'.repeat(1_025), footer: 'y' },
      ['body 1025 > 1024'],
    ],
    [
      'a header and a footer of more than 60',
      { type: 'template', header: 'x'.repeat(61), body: 'x', footer: 'y'.repeat(62) },
      ['header 61 > 60', 'footer 62 > 60'],
    ],
    [
      'a template with 11 buttons',
      { type: 'template', body: 'x', buttons: buttons(11) },
      ['buttons 11 > 10'],
    ],
    [
      'a message with 4 reply buttons',
      {
        type: 'interactive',
        interactive: { type: 'button', body: { text: 'x' }, action: { buttons: buttons(4) } },
      },
      ['buttons 4 > 3'],
    ],
    ['11 cards', { type: 'template', body: 'x', cards: Array(11).fill({}) }, ['cards 11 > 10']],
    ['the system’s own words', { type: 'system', body: 'x'.repeat(9_000) }, []],
    ['a type of the future', { type: 'hologram', body: 'x'.repeat(9_000) }, []],
  ];
  for (const [name, content, expected] of cases)
    it(`is told of ${name}`, () => assert.deepEqual(over(content), expected));
});
