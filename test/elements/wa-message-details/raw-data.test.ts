import { assert } from 'chai';
import type { WaMessageDetails } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { useClipboard } from '../clipboard.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, press } from '../user.ts';
import { openDetails, sampleMessage } from './open-details.ts';

const summaryOf = (details: WaMessageDetails): HTMLElement =>
  details.shadowRoot!.querySelector<HTMLElement>('.raw summary')!;

/** Details whose raw data is open. */
const openRaw = async (raw: unknown): Promise<WaMessageDetails> => {
  const details = await openDetails({ raw });
  assert.isEmpty(allByRole(details, 'treeitem'));
  await click(summaryOf(details));
  await until('the tree is here', () => allByRole(details, 'treeitem').length > 0);
  return details;
};

/** The lines of the tree, with a dot for each level below the first. */
const lines = (details: WaMessageDetails): readonly string[] =>
  allByRole(details, 'treeitem').map(
    (line) => '.'.repeat(Number(line.ariaLevel) - 1) + line.textContent.replace(/\s+/g, ' ').trim(),
  );

const line = (details: WaMessageDetails, name: string | RegExp): HTMLElement =>
  byRole(details, 'treeitem', name);

const focusedLine = (): string => focused()?.getAttribute('aria-label') ?? '';

/** JSON within JSON, so many times. */
const nested = (depth: number): unknown => {
  let json: unknown = 'the end';
  for (let level = 0; level < depth; level++) json = level % 2 ? { in: json } : [json];
  return json;
};

describe('the raw data of a message', () => {
  it('is opened level by level', async () => {
    const details = await openRaw({ id: '1', price: { amount: 0.5, free: false }, events: [], error: null });
    assert.deepEqual(lines(details), [
      '4 fields',
      '.id: "1"',
      '.price: 2 fields',
      '.events: 0 items',
      '.error: null',
    ]);
    await click(line(details, 'price: 2 fields'));
    await until('it is open', () => lines(details).length === 7);
    assert.deepEqual(lines(details).slice(2, 5), ['.price: 2 fields', '..amount: 0.5', '..free: false']);
    assert.equal(line(details, 'price: 2 fields').ariaExpanded, 'true');
    assert.isNull(line(details, 'events: 0 items').ariaExpanded);
    await assertAccessible(details);
    await click(line(details, 'price: 2 fields'));
    await until('it is closed', () => lines(details).length === 5);
  });

  it('is gone through by keyboard', async () => {
    const details = await openRaw({ a: { b: { c: 1 } }, d: 2 });
    summaryOf(details).focus();
    await press('Tab');
    assert.equal(focused(), byRole(details, 'button', 'Copy JSON'));
    await press('Tab');
    assert.equal(focusedLine(), '2 fields');
    const steps: readonly (readonly [key: string, line: string, lines: number])[] = [
      ['ArrowDown', 'a: 1 field', 3],
      ['ArrowRight', 'a: 1 field', 4],
      ['ArrowRight', 'b: 1 field', 4],
      ['Enter', 'b: 1 field', 5],
      ['ArrowDown', 'c: 1', 5],
      ['ArrowLeft', 'b: 1 field', 5],
      ['ArrowLeft', 'b: 1 field', 4],
      ['ArrowLeft', 'a: 1 field', 4],
      [' ', 'a: 1 field', 3],
      ['End', 'd: 2', 3],
      ['ArrowDown', 'd: 2', 3],
      ['ArrowRight', 'd: 2', 3],
      ['Home', '2 fields', 3],
      ['ArrowUp', '2 fields', 3],
    ];
    for (const [key, name, count] of steps) {
      await press(key);
      await until(`${key} leads to ${name}`, () => focusedLine() === name && lines(details).length === count);
    }
    await press('Shift+Tab');
    assert.equal(focused(), byRole(details, 'button', 'Copy JSON'));
  });

  it('shows long lists by hundreds', async () => {
    const details = await openRaw({ list: Array.from({ length: 10_000 }, (_, index) => index) });
    await click(line(details, 'list: 10,000 items'));
    await until('a hundred are here', () => lines(details).length === 103);
    assert.equal(lines(details).at(-1), '..Show 100 more of 9,900');
    line(details, 'Show 100 more of 9,900').focus();
    await press('Enter');
    await until('another hundred is here', () => lines(details).length === 203);
    await until('the focus is on the first of these', () => focusedLine() === '100: 100');
    assert.equal(lines(details).at(-1), '..Show 100 more of 9,800');
  });

  it('shows long texts from their beginning', async () => {
    const details = await openRaw({ text: 'a'.repeat(25_000) });
    assert.equal(line(details, /^text:/).textContent.trim().length, 'text: "…'.length + 500);
    await click(line(details, 'Show 20,000 more of 24,500'));
    await until('more is here', () => line(details, /^text:/).textContent.trim().length > 20_000);
    await until('the focus is on the text', () => focusedLine().startsWith('text:'));
    await click(line(details, 'Show all 4,500 more'));
    await until('all is here', () =>
      line(details, /^text:/)
        .textContent.trim()
        .endsWith('"'),
    );
    assert.isEmpty(allByRole(details, 'treeitem', /Show/));
  });

  it('shows names, numbers and controls as they are', async () => {
    const raw = JSON.parse(
      '{ "__proto__": { "polluted": true }, "big": 9007199254740992, "text": "a\\u202eb\\n\\"", "k\\u200by": -0.5 }',
    ) as unknown;
    const details = await openRaw(raw);
    assert.deepEqual(lines(details), [
      '4 fields',
      '.__proto__: 1 field',
      '.big: 9007199254740992',
      '.text: "a⟨U+202E⟩b\\n\\""',
      '.k⟨U+200B⟩y: -0.5',
    ]);
    await click(line(details, '__proto__: 1 field'));
    await until('it is open', () => lines(details).includes('..polluted: true'));
  });

  it('is copied as JSON, whole', async () => {
    const clipboard = useClipboard();
    const raw = { deep: nested(5_000), list: Array.from({ length: 100_000 }, (_, index) => `item ${index}`) };
    const details = await openRaw(raw);
    await click(byRole(details, 'button', 'Copy JSON'));
    await until('it is copied', () => clipboard.texts.length === 1);
    const copy = JSON.parse(clipboard.texts[0]!) as { readonly deep: unknown; readonly list: unknown };
    assert.deepEqual(copy.list, raw.list);
    let end = copy.deep;
    while (typeof end === 'object' && end !== null) [end] = Object.values(end) as unknown[];
    assert.equal(end, 'the end');
  });

  it('is opened to any depth', async () => {
    const details = await openRaw(nested(5_000));
    byRole(details, 'treeitem').focus();
    for (let times = 0; times < 60; times++) await press('ArrowRight');
    await until('deep down', () => Number(focused()?.ariaLevel) > 20);
    const { left, width } = focused()!.getBoundingClientRect();
    assert.isAbove(width, 200);
    assert.isAbove(left, allByRole(details, 'treeitem')[5]!.getBoundingClientRect().left);
  });

  it('stays open for the next message, and is that one’s', async () => {
    const details = await openRaw({ first: 1 });
    details.message = { ...sampleMessage, id: 'another', raw: { second: 2 } };
    await until('the other is here', () => lines(details).includes('.second: 2'));
    assert.notInclude(textOf(details), 'first');
  });

  it('never shows a one-time code', async () => {
    const clipboard = useClipboard();
    const content = {
      type: 'template',
      body: '482913 is your code',
      buttons: [{ type: 'copy-code', code: '482913' }],
    };
    const details = await openDetails({ content, raw: { content, 'key 482913': 482913 } });
    await click(summaryOf(details));
    await until('the tree is here', () => allByRole(details, 'treeitem').length > 0);
    await click(line(details, /^content/));
    await click(byRole(details, 'button', 'Copy JSON'));
    await until('it is copied', () => clipboard.texts.length === 1);
    assert.notInclude(clipboard.texts[0], '482913');
    assert.notInclude(textOf(details), '482913');
  });
});
