import type { Inline } from '../../src/content/inline-markup.ts';
import type { Block } from '../../src/content/whatsapp-markup.ts';

const tags = { bold: 'b', italic: 'i', strike: 's', code: 'code', mono: 'mono' } as const;

const inlineText = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'link') return `<a ${node.href}>${node.text}</a>`;
      const inner = 'children' in node ? inlineText(node.children) : node.text;
      return `<${tags[node.kind]}>${inner}</${tags[node.kind]}>`;
    })
    .join('');

/** A tree as one line that can be written, and read, in a table. A paragraph alone is written without its tag. */
export const markupText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if ('items' in block) {
        const items = block.items.map(
          ({ value, children }) => `<li${value ?? ''}>${inlineText(children)}</li>`,
        );
        return `<${block.kind}>${items.join('')}</${block.kind}>`;
      }
      const text = inlineText(block.children);
      if (block.kind === 'quote') return `<q>${text}</q>`;
      return blocks.length > 1 ? `<p>${text}</p>` : text;
    })
    .join('');

/** The text of a tree, with nothing of its markup. */
export const plainText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('children' in node ? plainText(node.children) : node.text)).join('');
