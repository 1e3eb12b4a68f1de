import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatInteger } from '../../format/number.ts';
import type { FilterStrings } from '../../i18n/filter-strings.ts';

interface SearchList<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** All that an item can be found by. */
  readonly textOf: (item: Item) => string;
  readonly render: (item: Item) => TemplateResult;
  readonly typed: string;
  readonly strings: FilterStrings;
  readonly locale: string;
  readonly onType: (typed: string) => void;
}

/** As many as anybody looks through. */
const mostShown = 60;

/** Without case, accents, and what names are joined by. */
const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_/.,()-]+/g, ' ')
    .toLowerCase();

/** Those that have every word that was typed. */
export const findItems = <Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  typed: string,
): readonly Item[] => {
  const words = searchable(typed)
    .split(' ')
    .filter((word) => word !== '');
  return items.filter((item) => {
    const text = searchable(textOf(item));
    return words.every((word) => text.includes(word));
  });
};

/** From the field into the list and on through it, by the arrows. */
const moveFocus = (event: KeyboardEvent): void => {
  const { currentTarget: list, key, target } = event;
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(list instanceof HTMLElement)) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input, button')];
  const at = stops.findIndex((stop) => stop === target);
  stops[at + by]?.focus();
  event.preventDefault();
};

/** More choices than anybody reads, and a field that finds them. */
export const searchList = <Item>(list: SearchList<Item>): TemplateResult => {
  const { label, items, textOf, render, typed, strings, locale, onType } = list;
  const found = findItems(items, textOf, typed);
  const rest = found.length - mostShown;
  return html`<div class="search-list" @keydown=${moveFocus}>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${label}
      placeholder=${label}
      .value=${live(typed)}
      @input=${({ target }: InputEvent) => target instanceof HTMLInputElement && onType(target.value)}
    />
    <div class="found">${found.slice(0, mostShown).map(render)}</div>
    <p class="soft note" role="status">
      ${found.length === 0 ? strings.nothingFound : rest > 0 ? strings.moreFound(formatInteger(rest, locale)) : nothing}
    </p>
  </div>`;
};
