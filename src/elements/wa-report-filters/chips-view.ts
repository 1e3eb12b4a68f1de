import { html, nothing, type TemplateResult } from 'lit';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { icon } from '../icon.ts';
import type { Chip } from './chips.ts';
import { countText } from './options.ts';

interface ChipsView {
  readonly chips: readonly Chip[];
  readonly strings: Strings & FilterStrings;
  readonly locale: string;
  /** Told the filters that are left, and which chip went: all of them where it is none. */
  readonly remove: (rest: ReportFilters, at: number | null) => void;
}

/** What is set, each part with a button that takes it away. */
export const chipsView = ({ chips, strings, locale, remove }: ChipsView): TemplateResult | typeof nothing =>
  chips.length === 0
    ? nothing
    : html`<ul class="chips" aria-label=${strings.chosenFilters}>
        ${chips.map(
          ({ label, value, count, rest }, at) =>
            html`<li>
              <button
                class="chip"
                part="chip"
                aria-label=${strings.removeFilter(`${label} ${value} ${countText(count, locale)}`.trim())}
                @click=${() => remove(rest, at)}
              >
                <span class="soft">${label}</span> <span class="value">${value}</span>
                <span class="soft">${countText(count, locale)}</span>${icon('close')}
              </button>
            </li>`,
        )}
        <li>
          <button class="button quiet" @click=${() => remove({}, null)}>${strings.clearFilters}</button>
        </li>
      </ul>`;

/** The focus goes to the chip that comes in place of the one that went, or back to the form. */
export const focusChip = (root: ParentNode, at: number | null): void => {
  const chips = [...root.querySelectorAll<HTMLElement>('.chip')];
  const fields = [...root.querySelectorAll<HTMLElement>('.fold, .fields button')];
  const chip = at === null ? undefined : (chips[at] ?? chips.at(-1));
  (chip ?? fields.find((field) => field.checkVisibility()))?.focus();
};
