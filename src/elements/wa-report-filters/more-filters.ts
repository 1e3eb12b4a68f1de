import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countryName } from '../../format/country-name.ts';
import { wordFor } from '../../format/message-text.ts';
import { loadPhoneNumbers, phoneCountries } from '../../format/phone-number.ts';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { submissions } from '../../model/status.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { Narrowing } from '../events.ts';
import { dropdown } from './dropdown.ts';
import { errorFilter } from './error-filter.ts';
import { moreStyles } from './more-filters.styles.ts';
import { chosenText, countText, type FilterCounts, type Option } from './options.ts';
import { searchList } from './search-list.ts';
import { textField } from './text-field.ts';

interface MoreContext {
  readonly filters: ReportFilters;
  readonly counts: FilterCounts | undefined;
  readonly strings: Strings & FilterStrings;
  readonly locale: string;
  readonly change: (part: Narrowing) => void;
}

const directions = ['outbound', 'inbound'] as const;

/** The filters that few reports need: where a message went, why it failed, and what it was. */
export class MoreFilters {
  readonly #host: ReactiveElement;
  readonly #typed = { country: '', error: '' };
  /** As they were when their list was opened: nothing moves under the pointer. */
  #countries: readonly string[] = [];
  #codes: readonly number[] = [];
  readonly errors = errorFilter;

  constructor(host: ReactiveElement) {
    this.#host = host;
    adoptStyles(host, moreStyles);
    void loadPhoneNumbers().then(() => host.requestUpdate());
  }

  render(context: MoreContext): TemplateResult {
    const { strings } = context;
    return html`${this.#renderCountry(context)} ${this.#renderError(context)} ${this.#renderTemplate(context)}
    ${this.#renderOne('submission', strings.submissionField, submissions, strings.submissions, context)}
    ${this.#renderOne('direction', strings.directionField, directions, strings.directions, context)}`;
  }

  #renderCountry(context: MoreContext): TemplateResult {
    const { filters, counts, strings, locale, change } = context;
    const chosen = filters.country ?? [];
    const name = (value: string): string => countryName(value, locale, strings.countries);
    const count = (value: string): number | undefined =>
      counts?.countries?.find(({ country }) => country === value)?.total;
    const arrange = (): void => {
      const known = (counts?.countries ?? []).flatMap(({ country }) => country ?? []);
      const others = [...phoneCountries()].sort((a, b) => name(a).localeCompare(name(b), locale));
      this.#countries = [...new Set([...chosen, ...known, ...others])];
    };
    if (this.#countries.length === 0) arrange();
    const options = [...new Set([...this.#countries, ...chosen])].map((value) => ({
      value,
      label: name(value),
      count: count(value),
    }));
    return dropdown({
      name: 'country',
      label: strings.country,
      summary: chosenText(options, chosen) || strings.allCountries,
      onOpen: arrange,
      content: searchList({
        label: strings.searchCountries,
        items: options,
        textOf: ({ value, label }) => `${label} ${value} ${countryName(value, 'en')}`,
        render: (option) =>
          this.#renderChoice(option, chosen.includes(option.value), locale, (isChosen) =>
            change({
              country: isChosen ? [...chosen, option.value] : chosen.filter((code) => code !== option.value),
            }),
          ),
        typed: this.#typed.country,
        ...{ strings, locale },
        onType: (typed) => this.#type('country', typed),
      }),
    });
  }

  #renderError(context: MoreContext): TemplateResult {
    const { filters, counts, strings, locale, change } = context;
    const chosen = filters.errorCode ?? [];
    const add = (codes: readonly number[], isChosen: boolean): void =>
      change({
        errorCode: isChosen
          ? [...new Set([...chosen, ...codes])]
          : chosen.filter((code) => !codes.includes(code)),
      });
    const count = (code: number): number | undefined =>
      counts?.errors?.find((error) => error.code === code)?.total;
    const arrange = (): void => {
      const known = (counts?.errors ?? []).map(({ code }) => code);
      const others = errorFilter.classes.flatMap(errorFilter.codesOf).sort((a, b) => a - b);
      this.#codes = [...new Set([...chosen, ...known, ...others])];
    };
    if (this.#codes.length === 0) arrange();
    const codes = [...new Set([...this.#codes, ...chosen])].map((code) => ({
      codes: [code],
      option: { value: String(code), label: String(code), hint: errorFilter.title(code), count: count(code) },
    }));
    const kinds = errorFilter.classes.map((kind) => ({
      codes: errorFilter.codesOf(kind),
      option: { value: kind, label: strings.errorClasses[kind] },
    }));
    const items: readonly { readonly codes: readonly number[]; readonly option: Option }[] = [
      ...kinds,
      ...codes,
    ];
    const summary = errorFilter
      .group(chosen)
      .map(({ kind, codes: each }) => (kind ? strings.errorClasses[kind] : each.join(', ')))
      .join(', ');
    return dropdown({
      name: 'error',
      label: strings.error,
      summary: summary || strings.any,
      onOpen: arrange,
      content: searchList({
        label: strings.searchErrors,
        items,
        textOf: ({ option }) => `${option.label} ${option.hint ?? ''}`,
        render: ({ codes: each, option }) =>
          this.#renderChoice(
            option,
            each.every((code) => chosen.includes(code)),
            locale,
            (isChosen) => add(each, isChosen),
          ),
        typed: this.#typed.error,
        ...{ strings, locale },
        onType: (typed) => this.#type('error', typed),
      }),
    });
  }

  #renderTemplate({ filters, strings, change }: MoreContext): TemplateResult {
    return textField({
      name: 'template',
      label: strings.templateField,
      hint: strings.templateHint,
      value: filters.template ?? '',
      reading: '',
      problem: '',
      inputMode: 'text',
      onInput: () => undefined,
      onChange: (template) => change({ template }),
    });
  }

  #renderOne(
    name: 'submission' | 'direction',
    label: string,
    values: readonly string[],
    words: Readonly<Record<string, string>>,
    { filters, counts, strings, locale, change }: MoreContext,
  ): TemplateResult {
    const chosen = filters[name];
    const option = (value: string | undefined, word: string): TemplateResult =>
      html`<button
        class="option"
        aria-pressed=${value === chosen}
        popovertarget=${name}
        popovertargetaction="hide"
        @click=${() => change({ [name]: value })}
      >
        <span class="word">${word}</span>
        <span class="soft"
          >${countText(value && name === 'submission' ? counts?.submissions?.[value] : undefined, locale)}</span
        >
      </button>`;
    return dropdown({
      name,
      label,
      summary: chosen ? wordFor(chosen, words) : strings.any,
      content: html`${option(undefined, strings.any)}
      ${values.map((value) => option(value, wordFor(value, words)))}`,
    });
  }

  #renderChoice(
    { label, hint, count }: Option,
    isChosen: boolean,
    locale: string,
    choose: (isChosen: boolean) => void,
  ): TemplateResult {
    return html`<label class="option">
      <input
        type="checkbox"
        .checked=${live(isChosen)}
        @change=${({ target }: Event) => target instanceof HTMLInputElement && choose(target.checked)}
      />
      <span class="word">${label}${hint ? html`<span class="hint soft">${hint}</span>` : ''}</span>
      <span class="soft">${countText(count, locale)}</span>
    </label>`;
  }

  #type(list: 'country' | 'error', typed: string): void {
    this.#typed[list] = typed;
    this.#host.requestUpdate();
  }
}
