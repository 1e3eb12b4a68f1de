import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { JsonNode, linesOf, type JsonLine } from '../../content/json-node.ts';
import { jsonText } from '../../content/json-text.ts';
import { showControls } from '../../content/visible-controls.ts';
import { formatInteger } from '../../format/number.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { Copier } from './copier.ts';
import { jsonTreeStyles } from './json-tree.styles.ts';

interface JsonTreeContext {
  readonly strings: DetailsStrings;
  readonly locale: string;
  readonly copier: Copier;
}

/** Deeper than this, a line is not indented further. */
const deepestIndent = 8;

/** JSON as a tree that is opened level by level: arrows, Home, End, Enter and a blank work as in any tree. */
export class JsonTree {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #root: JsonNode;
  #lines: readonly JsonLine[];
  /** The line that Tab leads to. */
  #active = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, json: unknown) {
    this.#host = host;
    this.#root = new JsonNode(json);
    this.#root.toggle(true);
    this.#lines = linesOf(this.#root);
    adoptStyles(host, jsonTreeStyles);
  }

  render(context: JsonTreeContext): TemplateResult {
    const { strings, copier } = context;
    return html`${copier.button({
        label: strings.copyJson,
        text: () => jsonText(this.#root.value),
        strings,
        look: 'link copy-json',
        isNamed: true,
      })}
      <div
        class="json"
        role="tree"
        dir="ltr"
        aria-label=${strings.rawData}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${this.#lines.map((line, index) => this.#renderLine(line, index, context))}
      </div>`;
  }

  #renderLine(line: JsonLine, index: number, { strings, locale }: JsonTreeContext): TemplateResult {
    const { node, isMore, position } = line;
    const { level, owner } = placeOf(line);
    const isActive = index === this.#active;
    const text = isMore ? moreText(node, strings, locale) : valueText(node, strings, locale);
    const key = isMore || node.key === null ? '' : showControls(String(node.key));
    return html`<div
      class="json-line level-${Math.min(level, deepestIndent)} ${isMore ? 'more' : ''}"
      role="treeitem"
      aria-label=${key ? `${key}: ${text}` : text}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${owner?.size ?? 1}
      aria-expanded=${ifDefined(isMore ? undefined : expandedOf(node))}
      aria-selected=${isActive}
      tabindex=${isActive ? 0 : -1}
      data-line=${index}
    >
      ${key ? html`<bdi class="json-key">${key}</bdi>: ` : nothing}${
        node.parts.length > 0 && !isMore
          ? html`<bdi>${node.parts.map((part, index) => partView(node, part, index))}</bdi>`
          : html`<span class=${node.isContainer && !isMore ? 'soft' : ''}>${text}</span>`
      }
    </div>`;
  }

  readonly #onClick = (event: Event): void => {
    // Who selects text in a line does not mean to open it.
    if (this.#follow(event) && getSelection()?.isCollapsed) this.#use(this.#active);
  };

  /** Screen readers put the focus wherever they like. */
  #follow({ target }: Event): boolean {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    if (line) this.#active = Number(line.dataset['line']);
    return line !== null;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !this.#follow(event)) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#moveTo(this.#active + 1),
      ArrowUp: () => this.#moveTo(this.#active - 1),
      Home: () => this.#moveTo(0),
      End: () => this.#moveTo(this.#lines.length - 1),
      ArrowRight: () => this.#enter(),
      ArrowLeft: () => this.#leave(),
      Enter: () => this.#use(this.#active),
      ' ': () => this.#use(this.#active),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    move();
  };

  /** Opens or closes a line, or shows more; the focus stays where it happened. */
  #use(index: number): void {
    const line = this.#lines[index];
    if (!line) return;
    const { node, isMore } = line;
    if (isMore) node.showMore();
    else node.toggle(!node.isOpen);
    this.#lines = linesOf(this.#root);
    this.#moveTo(isMore && !node.isContainer ? index - 1 : index);
  }

  #enter(): void {
    const line = this.#lines[this.#active];
    if (!line || line.isMore || !line.node.isContainer) return;
    if (line.node.isOpen) this.#moveTo(this.#active + 1);
    else this.#use(this.#active);
  }

  #leave(): void {
    const line = this.#lines[this.#active];
    if (!line) return;
    if (line.node.isOpen && !line.isMore) return this.#use(this.#active);
    const { owner } = placeOf(line);
    const index = this.#lines.findIndex(({ node, isMore }) => node === owner && !isMore);
    if (index >= 0) this.#moveTo(index);
  }

  #moveTo(index: number): void {
    this.#active = Math.max(0, Math.min(index, this.#lines.length - 1));
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector<HTMLElement>('.json [tabindex="0"]')?.focus();
    });
  }
}

/** What shows more of a list belongs to it as its items do. */
const placeOf = ({ node, isMore }: JsonLine): { readonly level: number; readonly owner: JsonNode | null } =>
  isMore && node.isContainer
    ? { level: node.level + 1, owner: node }
    : { level: node.level, owner: node.parent };

const expandedOf = ({ isContainer, size, isOpen }: JsonNode): 'true' | 'false' | undefined =>
  isContainer && size > 0 ? (isOpen ? 'true' : 'false') : undefined;

const moreText = ({ left, next }: JsonNode, strings: DetailsStrings, locale: string): string => {
  const [nextText, leftText] = [formatInteger(next, locale), formatInteger(left, locale)];
  return next === left ? strings.showRest(leftText) : strings.showMore(nextText, leftText);
};

/** A value in one line: a text from its beginning, a list by its size. */
const valueText = (node: JsonNode, strings: DetailsStrings, locale: string): string => {
  const { value, isContainer, isList, size, parts } = node;
  const count = formatInteger(size, locale);
  if (isContainer) return isList ? strings.jsonItems(size, count) : strings.jsonFields(size, count);
  return typeof value === 'string' ? showControls(parts[0] ?? '') : jsonText(value);
};

/** A text in quotes, part by part: the browser lays out only what is new. */
const partView = ({ parts, left }: JsonNode, part: string, index: number): TemplateResult => {
  const text = showControls(JSON.stringify(part).slice(1, -1));
  const end = left > 0 ? '…' : '"';
  return html`<span class="json-part"
    >${index === 0 ? '"' : ''}${text}${index === parts.length - 1 ? end : ''}</span
  >`;
};
