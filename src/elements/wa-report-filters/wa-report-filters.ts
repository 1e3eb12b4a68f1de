import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readNumberSearch } from '../../query/number-search.ts';
import {
  defaultDate,
  readFilters,
  type DateFilter,
  type DatePreset,
  type ReportFilters,
} from '../../query/report-filters.ts';
import { emit } from '../events.ts';
import { icon } from '../icon.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import type { customDate } from './custom-date.ts';
import type { DateFields } from './date-fields.ts';
import { choices, dropdown } from './dropdown.ts';
import { loadCustomDate } from './load-custom-date.ts';
import { chosenText, sourceOptions, statusOptions } from './options.ts';
import { textField } from './text-field.ts';
import { styles } from './wa-report-filters.styles.ts';

const presets: readonly DatePreset[] = ['today', 'yesterday', 'last-7-days', 'last-30-days', 'last-90-days'];

/** Milliseconds without a key until what was typed counts. */
const typingPause = 400;

type TextFilter = 'sender' | 'recipient';

/**
 * The filters of a report as a form: it shows `value` and says what the user makes of it. It fetches nothing, and
 * changes nothing until whoever listens hands the new value back.
 *
 * @fires {CustomEvent} wa-report-filter-change - The user changed the filters; `detail.filters` is the new value.
 * @csspart field - Each button that opens a choice.
 * @csspart panel - The choice it opens.
 * @csspart input - Each text field.
 */
export class WaReportFilters extends ReportElement {
  static override styles = [theme, styles];

  /** The current filters. Setting it fires no event. */
  @property({ attribute: false }) value: ReportFilters = {};

  /** The sources there are, as far as they are known. */
  @property({ attribute: false }) sources: readonly string[] = [];

  @state() private isOpen = false;
  @state() private dateFields: DateFields | undefined;
  @state() private customDate: typeof customDate | undefined;
  @state() private withoutDigits: TextFilter | undefined;
  /** The value, as far as it is any. */
  #filters: ReportFilters = {};
  /** What is being typed, and is no filter yet. */
  #drafts: Partial<Record<TextFilter, string>> = {};
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') && !changed.has('timezone')) return;
    this.dateFields = undefined;
    if (!changed.has('value')) return;
    this.#filters = readFilters(this.value);
    this.withoutDigits = undefined;
    this.#drafts = {};
  }

  protected override render(): TemplateResult {
    const { strings } = this;
    const count = Object.keys(this.#filters).length;
    return html`<search aria-label=${strings.filters}>
      <button
        class="button fold"
        aria-expanded=${this.isOpen}
        aria-controls="fields"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${icon('filters')}${strings.filterCount(count)}
      </button>
      <div id="fields" class="fields ${this.isOpen ? 'open' : ''}">
        ${this.#renderDate()} ${this.#renderSource()} ${this.#renderStatus()} ${this.#renderText('sender')}
        ${this.#renderText('recipient')}
        <button class="button quiet" ?hidden=${count === 0} @click=${() => this.#change({})}>
          ${strings.clearFilters}
        </button>
      </div>
    </search>`;
  }

  #renderDate(): TemplateResult {
    const { strings } = this;
    const date = this.#filters.date ?? defaultDate;
    const preset = 'preset' in date ? date.preset : 'custom';
    const known = preset === 'custom' || presets.includes(preset) ? presets : [...presets, preset];
    return dropdown({
      name: 'date',
      label: strings.dateAndTime,
      summary: strings.presets[preset],
      onOpen: () => this.#loadCustomDate(),
      content: html`<div class="presets">
          ${known.map(
            (name) =>
              html`<button
                class="option"
                aria-pressed=${name === preset}
                popovertarget="date"
                popovertargetaction="hide"
                @click=${() => this.#change({ ...this.#filters, date: { preset: name } })}
              >
                ${strings.presets[name]}
              </button>`,
          )}
        </div>
        ${this.customDate?.({
          date,
          fields: this.dateFields,
          strings,
          timezone: this.zone,
          edit: (fields) => (this.dateFields = fields),
          apply: (date) => this.#applyDate(date),
        })}`,
    });
  }

  #renderSource(): TemplateResult {
    const { strings } = this;
    const chosen = this.#filters.source ?? [];
    const options = sourceOptions(this.sources, chosen, strings);
    const [only] = options;
    return dropdown({
      name: 'source',
      label: strings.source,
      summary:
        chosenText(options, chosen) || (options.length === 1 && only ? only.label : strings.allSources),
      content: choices({
        legend: strings.source,
        options,
        chosen,
        onChoose: (source) => this.#change({ ...this.#filters, source }),
      }),
    });
  }

  #renderStatus(): TemplateResult {
    const { strings } = this;
    const chosen = this.#filters.status ?? [];
    const options = statusOptions(chosen, strings);
    return dropdown({
      name: 'status',
      label: strings.status,
      summary: chosenText(options, chosen) || strings.allStatuses,
      content: choices({
        legend: strings.status,
        options,
        chosen,
        onChoose: (status) => this.#change({ ...this.#filters, status }),
      }),
    });
  }

  #renderText(name: TextFilter): TemplateResult {
    const { strings } = this;
    return textField({
      name,
      label: name === 'sender' ? strings.senderNumber : strings.recipientNumber,
      hint: name === 'sender' ? strings.senderHint : strings.recipientHint,
      value: this.#drafts[name] ?? this.#filters[name] ?? '',
      problem: this.withoutDigits === name ? strings.noDigits : '',
      inputMode: name === 'sender' ? 'text' : 'tel',
      onInput: (text) => this.#type(name, text),
      onChange: (text) => this.#search(name, text),
    });
  }

  /** The fields of a custom period come once somebody looks for them. */
  #loadCustomDate(): void {
    void loadCustomDate().then((customDate) => (this.customDate = customDate));
  }

  #applyDate(date: DateFilter): void {
    this.renderRoot.querySelector<HTMLElement>('#date')?.hidePopover();
    this.#change({ ...this.#filters, date });
  }

  #type(name: TextFilter, text: string): void {
    clearTimeout(this.#typing);
    this.#drafts[name] = text;
    this.#typing = setTimeout(() => this.#search(name, text), typingPause);
  }

  #search(name: TextFilter, typed: string): void {
    clearTimeout(this.#typing);
    const text = typed.trim();
    const needsDigits = text !== '' && name === 'recipient' && readNumberSearch(text) === null;
    this.withoutDigits = needsDigits ? name : undefined;
    if (!needsDigits && text !== (this.#filters[name] ?? ''))
      this.#change({ ...this.#filters, [name]: text });
  }

  #change(filters: ReportFilters): void {
    emit(this, 'wa-report-filter-change', { filters: readFilters(filters) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-report-filters': WaReportFilters;
  }
}
