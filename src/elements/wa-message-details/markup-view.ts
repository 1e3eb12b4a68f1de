import { html, type TemplateResult } from 'lit';
import type { Inline } from '../../content/inline-markup.ts';
import { parseMarkup, type Block } from '../../content/whatsapp-markup.ts';

const inlines = (nodes: readonly Inline[]): unknown => nodes.map(inline);

/** A link says where it leads as soon as its text does not. */
const linked = (text: string, href: string, host: string): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${text}</a>${
      text.includes(host) ? '' : html` <span class="soft">(${host})</span>`
    }`;

const inline = (node: Inline): unknown => {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'bold':
      return html`<strong>${inlines(node.children)}</strong>`;
    case 'italic':
      return html`<em>${inlines(node.children)}</em>`;
    case 'strike':
      return html`<s>${inlines(node.children)}</s>`;
    case 'code':
    case 'mono':
      return html`<code>${node.text}</code>`;
    case 'link':
      return linked(node.text, node.href, node.host);
  }
};

const block = (node: Block): TemplateResult => {
  switch (node.kind) {
    case 'paragraph':
      return html`<p dir="auto">${inlines(node.children)}</p>`;
    case 'quote':
      return html`<blockquote dir="auto">${inlines(node.children)}</blockquote>`;
    case 'bullets':
      return html`<ul class="bullets">
        ${node.items.map(({ children }) => html`<li dir="auto">${inlines(children)}</li>`)}
      </ul>`;
    case 'numbers':
      return html`<ol class="numbers">
        ${node.items.map(({ value, children }) => html`<li value=${value ?? 1} dir="auto">${inlines(children)}</li>`)}
      </ol>`;
  }
};

/** A text with WhatsApp's markup, as a phone shows it. */
export const markupView = (text: string): unknown => parseMarkup(text).map(block);
