import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JsonNode, linesOf } from '../../src/content/json-node.ts';

const rootOf = (json: unknown): JsonNode => {
  const root = new JsonNode(json);
  root.toggle(true);
  return root;
};

/** What a reader sees: the key of each line, and a dot a level. */
const outline = (root: JsonNode): readonly string[] =>
  linesOf(root).map(({ node, isMore }) => `${'.'.repeat(node.level)}${isMore ? 'more' : (node.key ?? '')}`);

describe('a tree of JSON', () => {
  it('has only what is open', () => {
    const root = rootOf({ a: { b: [1, 2] }, c: 'text' });
    assert.deepEqual(outline(root), ['.', '..a', '..c']);
    root.children[0]!.toggle(true);
    root.children[0]!.children[0]!.toggle(true);
    assert.deepEqual(outline(root), ['.', '..a', '...b', '....0', '....1', '..c']);
    root.children[0]!.toggle(false);
    assert.deepEqual(outline(root), ['.', '..a', '..c']);
  });

  it('shows what was open within again', () => {
    const root = rootOf({ a: { b: 1 } });
    root.children[0]!.toggle(true);
    root.toggle(false);
    root.toggle(true);
    assert.deepEqual(outline(root), ['.', '..a', '...b']);
  });

  it('shows a long list by hundreds', () => {
    const root = rootOf(Array.from({ length: 10_000 }, (_, index) => index));
    assert.equal(root.children.length, 100);
    assert.deepEqual([root.left, root.next], [9_900, 100]);
    root.showMore();
    assert.deepEqual([root.children.length, root.left], [200, 9_800]);
    assert.equal(linesOf(root).length, 202);
    assert.deepEqual(
      linesOf(root).map(({ position }) => position),
      [1, ...Array.from({ length: 201 }, (_, index) => index + 1)],
    );
  });

  it('shows a long text by parts, none of which ends within a character', () => {
    const text = '😀'.repeat(30_000);
    const root = new JsonNode(`x${text}`);
    while (root.left > 0) root.showMore();
    assert.equal(root.parts.join(''), `x${text}`);
    assert.ok(root.parts.length > 3);
    assert.ok(root.parts.every((part) => part.isWellFormed()));
  });

  it('opens 5,000 levels, and what contains itself, one after the other', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 5_000; level++) deep = [deep];
    const circle: Record<string, unknown> = {};
    circle['itself'] = circle;
    for (const json of [deep, circle]) {
      const root = rootOf(json);
      for (let node: JsonNode | undefined = root, level = 1; node && level < 5_000; level++) {
        node.toggle(true);
        node = node.children[0];
      }
      assert.equal(linesOf(root).length, 5_000);
    }
  });

  it('reads names that mean something to programs as names', () => {
    const root = rootOf(JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": 2, "length": 3 }'));
    assert.deepEqual(outline(root), ['.', '..__proto__', '..constructor', '..length']);
    root.children[0]!.toggle(true);
    assert.equal(root.children[0]!.children[0]!.key, 'polluted');
    assert.equal('polluted' in {}, false);
  });

  it('shows every value once, whatever the JSON', () => {
    const count = (json: unknown): number =>
      typeof json === 'object' && json !== null
        ? Object.values(json).reduce((sum: number, each) => sum + count(each), 1)
        : 1;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        const root = rootOf(json);
        for (let closed = true; closed;) {
          closed = false;
          for (const { node } of linesOf(root)) {
            if (node.size === 0 || !node.isContainer || node.isOpen) continue;
            node.toggle(true);
            closed = true;
          }
        }
        assert.equal(linesOf(root).length, count(json));
      }),
    );
  });
});
