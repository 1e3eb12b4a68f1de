import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { enFilters, type FilterStrings } from '../../i18n/filter-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { resolveDateRange } from '../../query/date-range.ts';
import {
  datePresets,
  defaultDate,
  readFilters,
  type DatePreset,
  type ReportFilters,
} from '../../query/report-filters.ts';
import { emit, type Narrowing } from '../events.ts';
import { icon } from '../icon.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import { chipStyles } from './chips.styles.ts';
import { chipsOf } from './chips.ts';
import { chipsView, focusChip } from './chips-view.ts';
import { FilterParts } from './filter-parts.ts';
import type { FilterCounts } from './options.ts';
import { periodField } from './period-field.ts';
import { periodLine } from './period-line.ts';
import { presetsConverter } from './presets-converter.ts';
import { typedFields } from './typed-fields.ts';
import { TypedFilters } from './typed-filters.ts';
import { styles } from './wa-report-filters.styles.ts';
import { wordFields } from './word-fields.ts';

/**
 * The filters of a report as a form: it shows `value` and says what the user makes of it. It fetches nothing, and
 * changes nothing until whoever listens hands the new value back; with `for` it does so itself.
 *
 * @tag wa-report-filters
 * @fires {CustomEvent} wa-report-filter-change - The user changed the filters; `detail.filters` is the new value.
 * @fires {CustomEvent} wa-report-timezone-change - The user chose a time zone; `detail.timezone`, empty for the browser's.
 * @fires {CustomEvent} wa-report-error - The time zone is not known to this browser; `detail.error`.
 * @csspart field - Each button that opens a choice.
 * @csspart panel - The choice it opens.
 * @csspart input - Each text field.
 * @csspart chip - Each part of what is set; pressing it takes it away.
 * @csspart calendar - The calendar of a custom period.
 */
export class WaReportFilters extends ReportElement {
  static override styles = [theme, styles, chipStyles];

  /** The current filters. Setting it fires no event. */
  @property({ attribute: false }) value: ReportFilters = {};

  /** The sources there are, as far as they are known; by default those of `counts`. */
  @property({ attribute: false }) sources: readonly string[] = [];

  /** How many messages there are of what can be filtered by: an overview of `value`, or a part of one. */
  @property({ attribute: false }) counts: FilterCounts | undefined;

  /** Id of the `wa-report` that these filters are of: it shows what they say, and they show what it has. */
  @property() for = '';

  /** The periods to choose from, all if there are none; as an attribute, names with spaces between. */
  @property({ converter: presetsConverter }) presets: readonly DatePreset[] = datePresets;

  /** ISO 3166-1 code of the country whose numbers people write without its calling code. */
  @property({ attribute: 'default-country' }) defaultCountry = '';

  /** Leaves out the line that says the exact period and its zone. */
  @property({ type: Boolean, attribute: 'hide-period' }) hidePeriod = false;

  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() private isOpen = false;
  @state() private isMore = false;
  /** The value, as far as it is any. */
  #filters: ReportFilters = {};
  #knownSources: readonly string[] = [];
  readonly #parts = new FilterParts(this);
  readonly #typed = new TypedFilters(this, {
    filters: () => this.#filters,
    country: () => this.defaultCountry,
    apply: (name, text) => this.#change({ [name]: text }),
  });

  protected override release(): void {
    this.#typed.clear();
    this.#parts.link?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('timezone')) this.#parts.customDate?.reset();
    if (changed.has('for')) void this.#parts.follow();
    if (changed.has('defaultCountry') && this.defaultCountry !== '') void this.#parts.openPhones();
    const sources = this.counts?.sources?.flatMap(({ source }) => source ?? []) ?? [];
    if (sources.length > 0) this.#knownSources = sources;
    if (!changed.has('value')) return;
    const before = this.#filters;
    this.#filters = readFilters(this.value);
    this.#typed.follow(this.#filters, before);
    if (this.#filters.errorCode) void this.#parts.openMore();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const count = Object.keys(this.#filters).length;
    return html`<search aria-label=${words.filters}>
      <button
        class="button fold"
        aria-expanded=${this.isOpen}
        aria-controls="fields"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${icon('filters')}${words.filterCount(count)}
      </button>
      <div id="fields" class="fields ${this.isOpen ? 'open' : ''}">
        ${this.#renderDate(words)} ${this.#renderWords(words)} ${this.#renderTyped(words)}
        <button
          class="button quiet"
          aria-expanded=${this.isMore}
          aria-controls="more"
          @click=${this.#toggleMore}
        >
          ${this.isMore ? words.fewerFilters : words.moreFilters}
        </button>
        <div id="more" class="more" ?hidden=${!this.isMore}>${this.#renderMore(words)}</div>
      </div>
      ${this.hidePeriod ? nothing : html`<p class="soft period">${this.#period(words)}</p>`}
      ${this.#parts.renderNotices(words, this.locale, this.dates)} ${this.#renderChips(words)}
    </search>`;
  }

  get #words(): Strings & FilterStrings {
    return { ...enFilters, ...this.strings };
  }

  #period(strings: Strings): string {
    const range = resolveDateRange(this.#filters.date ?? defaultDate, this.zone, this.clock());
    return periodLine(range, this.dates, strings);
  }

  #renderDate(strings: Strings & FilterStrings): TemplateResult {
    return periodField({
      date: this.#filters.date ?? defaultDate,
      presets: this.presets,
      now: this.clock(),
      ...{ strings, locale: this.locale, askedZone: this.timezone, timezone: this.zone },
      custom: this.#parts.customDate,
      open: () => void this.#parts.openDate(),
      choose: (date) => this.#change({ date }),
      apply: (date) => {
        this.renderRoot.querySelector<HTMLElement>('#date')?.hidePopover();
        this.#change({ date });
      },
      chooseZone: (timezone) => {
        this.#parts.link?.apply({ timezone });
        emit(this, 'wa-report-timezone-change', { timezone });
      },
    });
  }

  #renderWords(strings: Strings): TemplateResult {
    return wordFields({
      filters: this.#filters,
      sources: this.sources.length > 0 ? this.sources : this.#knownSources,
      ...{ counts: this.counts, strings, locale: this.locale },
      change: (part) => this.#change(part),
    });
  }

  #renderTyped(strings: Strings & FilterStrings): TemplateResult {
    const { locale, defaultCountry: country } = this;
    return typedFields({
      typed: this.#typed,
      country,
      strings,
      locale,
      onFocus: () => void this.#parts.openPhones(),
    });
  }

  #renderMore(strings: Strings & FilterStrings): unknown {
    return this.#parts.more?.render({
      filters: this.#filters,
      ...{ counts: this.counts, strings, locale: this.locale },
      change: (part) => this.#change(part),
    });
  }

  #renderChips(strings: Strings & FilterStrings): unknown {
    const { locale, counts } = this;
    const chips = chipsOf(this.#filters, { strings, locale, counts, errors: this.#parts.more?.errors });
    return chipsView({
      ...{ chips, strings, locale },
      remove: (rest, at) => {
        this.#set(rest);
        void this.updateComplete.then(() => focusChip(this.renderRoot, at));
      },
    });
  }

  #toggleMore(): void {
    this.isMore = !this.isMore;
    void this.#parts.openMore();
  }

  #change(part: Narrowing): void {
    this.#set({ ...this.#filters, ...part });
  }

  #set(value: Narrowing): void {
    const filters = readFilters(value);
    this.#parts.link?.apply({ filters });
    emit(this, 'wa-report-filter-change', { filters });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-report-filters': WaReportFilters;
  }
}
