import { html, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { property, state } from 'lit/decorators.js';
import { statuses } from '../../model/status.ts';
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
    this.withoutDigits = undefined;
    this.#drafts = {};
  }

  protected override render(): TemplateResult {
    const { strings } = this;
    const count = Object.keys(readFilters(this.value)).length;
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
        ${this.#renderDate()} ${this.#renderSource()} ${this.#renderStatus()}
        ${this.#renderText('sender', strings.senderNumber, strings.senderHint)}
        ${this.#renderText('recipient', strings.recipientNumber, strings.recipientHint)}
        <button class="button quiet" ?hidden=${count === 0} @click=${() => this.#change({})}>
          ${strings.clearFilters}
        </button>
      </div>
    </search>`;
  }

  get #date(): DateFilter {
    return this.value.date ?? defaultDate;
  }

  #renderDate(): TemplateResult {
    const { strings } = this;
    const preset = 'preset' in this.#date ? this.#date.preset : 'custom';
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
                @click=${() => this.#change({ ...this.value, date: { preset: name } })}
              >
                ${strings.presets[name]}
              </button>`,
          )}
        </div>
        ${this.customDate?.({
          date: this.#date,
          fields: this.dateFields,
          strings,
          timezone: this.zone,
          edit: (fields) => (this.dateFields = fields),
          apply: (date) => this.#applyDate(date),
        })}`,
    });
  }

  #renderSource(): TemplateResult {
    const { strings, value } = this;
    const label = (source: string): string => strings.sources[source] ?? source;
    const chosen = value.source ?? [];
    const known = this.sources.length > 0 ? this.sources : Object.keys(strings.sources);
    const options = [...new Set([...known, ...chosen])];
    const [only] = options;
    const all = options.length === 1 && only !== undefined ? label(only) : strings.allSources;
    return dropdown({
      name: 'source',
      label: strings.source,
      summary: chosen.map(label).join(', ') || all,
      content: choices({
        legend: strings.source,
        options: options.map((source) => ({ value: source, label: label(source) })),
        chosen,
        onChoose: (source) => this.#change({ ...value, source }),
      }),
    });
  }

  #renderStatus(): TemplateResult {
    const { strings, value } = this;
    const words: Readonly<Record<string, string>> = strings.statuses;
    const label = (status: string): string => words[status] ?? status;
    const chosen = value.status ?? [];
    const unknown = chosen.filter((status) => !Object.hasOwn(words, status));
    return dropdown({
      name: 'status',
      label: strings.status,
      summary: chosen.map(label).join(', ') || strings.allStatuses,
      content: choices({
        legend: strings.status,
        options: [
          ...statuses.map((status) => ({
            value: status,
            label: label(status),
            hint: strings.legend[status],
          })),
          ...unknown.map((status) => ({ value: status, label: status })),
        ],
        chosen,
        onChoose: (status) => this.#change({ ...value, status }),
      }),
    });
  }

  #renderText(name: TextFilter, label: string, hint: string): TemplateResult {
    const isWrong = this.withoutDigits === name;
    return html`<div class="field text">
      <input
        id=${name}
        part="input"
        type="text"
        inputmode=${name === 'recipient' ? 'tel' : 'text'}
        autocomplete="off"
        spellcheck="false"
        maxlength="64"
        aria-label=${label}
        aria-invalid=${isWrong}
        aria-describedby="${name}-problem"
        placeholder=${label}
        title=${hint}
        .value=${live(this.#drafts[name] ?? this.value[name] ?? '')}
        @input=${(event: Event) => this.#type(name, event)}
        @change=${({ target }: Event) => this.#search(name, target)}
      />
      <p id="${name}-problem" class="problem" role="alert" ?hidden=${!isWrong}>${this.strings.noDigits}</p>
    </div>`;
  }

  /** The fields of a custom period come once somebody looks for them. */
  #loadCustomDate(): void {
    void loadCustomDate().then((customDate) => (this.customDate = customDate));
  }

  #applyDate(date: DateFilter): void {
    this.renderRoot.querySelector<HTMLElement>('#date')?.hidePopover();
    this.#change({ ...this.value, date });
  }

  #type(name: TextFilter, { target }: Event): void {
    clearTimeout(this.#typing);
    if (target instanceof HTMLInputElement) this.#drafts[name] = target.value;
    this.#typing = setTimeout(() => this.#search(name, target), typingPause);
  }

  #search(name: TextFilter, field: EventTarget | null): void {
    clearTimeout(this.#typing);
    if (!(field instanceof HTMLInputElement)) return;
    const text = field.value.trim();
    const needsDigits = text !== '' && name === 'recipient' && readNumberSearch(text) === null;
    this.withoutDigits = needsDigits ? name : undefined;
    if (!needsDigits && text !== (this.value[name] ?? '')) this.#change({ ...this.value, [name]: text });
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
