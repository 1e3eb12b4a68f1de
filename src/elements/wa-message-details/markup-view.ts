import { html, type TemplateResult } from 'lit';
import type { Inline } from '../../content/inline-markup.ts';
import { parseMarkup, type Block } from '../../content/whatsapp-markup.ts';
import { linkView } from './link-view.ts';

/** How a run of text is shown. Asked in the order of the text, for every run of it but the marks. */
type TextView = (text: string) => unknown;

const asItIs: TextView = (text) => text;

/** One is no list: a list has its price in every one of a thousand bold words. */
const inlines = (nodes: readonly Inline[], shown: TextView): unknown => {
  const [first, ...others] = nodes;
  return first && others.length === 0 ? inline(first, shown) : nodes.map((node) => inline(node, shown));
};

const inline = (node: Inline, shown: TextView): unknown => {
  switch (node.kind) {
    case 'text':
      return shown(node.text);
    case 'bold':
      return html`<strong>${inlines(node.children, shown)}</strong>`;
    case 'italic':
      return html`<em>${inlines(node.children, shown)}</em>`;
    case 'strike':
      return html`<s>${inlines(node.children, shown)}</s>`;
    case 'code':
    case 'mono':
      return html`<code dir="auto">${shown(node.text)}</code>`;
    case 'link':
      return linkView(node, node.text, shown(node.text));
  }
};

const block = (node: Block, shown: TextView): TemplateResult => {
  switch (node.kind) {
    case 'paragraph':
      // Its lines have their directions by style: the attribute is looked into again with every word that is added.
      return html`<p>${inlines(node.children, shown)}</p>`;
    case 'quote':
      return html`<blockquote dir="auto">${inlines(node.children, shown)}</blockquote>`;
    case 'bullets':
      return html`<ul class="bullets">
        ${node.items.map(({ children }) => html`<li dir="auto">${inlines(children, shown)}</li>`)}
      </ul>`;
    case 'numbers':
      return html`<ol class="numbers">
        ${node.items.map(({ value, children }) => html`<li value=${value ?? 1} dir="auto">${inlines(children, shown)}</li>`)}
      </ol>`;
  }
};

/** A text with WhatsApp's markup, as a phone shows it. */
export const markupView = (text: string, shown = asItIs): unknown =>
  parseMarkup(text).map((node) => block(node, shown));
