import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icon.ts';
import { countText, type Option } from './options.ts';

interface Dropdown {
  /** Unique in its shadow root. */
  readonly name: string;
  readonly label: string;
  /** What is chosen now. */
  readonly summary: string;
  readonly content: unknown;
  readonly onOpen?: () => void;
}

/** A field that opens a panel; the browser closes it on Escape and on a click elsewhere. */
export const dropdown = ({ name, label, summary, content, onOpen }: Dropdown): TemplateResult =>
  html`<div class="field">
    <button class="button" part="field" popovertarget=${name}>
      <span class="soft">${label}</span> <span class="summary">${summary}</span>${icon('expand')}
    </button>
    <div
      id=${name}
      class="panel"
      part="panel"
      popover
      role="group"
      aria-label=${label}
      @beforetoggle=${onOpen}
    >
      ${content}
    </div>
  </div>`;

interface Choices {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly locale: string;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Any number of words, none of them meaning all. */
export const choices = ({ legend, options, chosen, locale, onChoose }: Choices): TemplateResult => {
  const toggle = (value: string): void =>
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return html`<fieldset>
    <legend class="visually-hidden">${legend}</legend>
    ${options.map(
      ({ value, label, hint, count }) =>
        html`<label class="option">
          <input type="checkbox" .checked=${live(chosen.includes(value))} @change=${() => toggle(value)} />
          <span class="word">${label}${hint ? html`<span class="hint soft">${hint}</span>` : ''}</span>
          <span class="soft">${countText(count, locale)}</span>
        </label>`,
    )}
  </fieldset>`;
};
