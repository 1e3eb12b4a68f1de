import { html, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { property, state } from 'lit/decorators.js';
import { statuses } from '../../model/status.ts';
import { resolveDateRange } from '../../query/date-range.ts';
import { readNumberSearch } from '../../query/number-search.ts';
import { defaultDate, readFilters, type DatePreset, type ReportFilters } from '../../query/report-filters.ts';
import { emit } from '../events.ts';
import { icon } from '../icon.ts';
import { ReportElement } from '../report-element.ts';
import { theme } from '../theme.styles.ts';
import { readDateFields, toDateFields, type DateFields, type DateFieldsProblem } from './date-fields.ts';
import { choices, dropdown } from './dropdown.ts';
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
  @state() private dateProblem: DateFieldsProblem | undefined;
  @state() private withoutDigits: TextFilter | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') && !changed.has('timezone')) return;
    this.dateFields = undefined;
    this.dateProblem = undefined;
    if (changed.has('value')) this.withoutDigits = undefined;
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

  get #date(): NonNullable<ReportFilters['date']> {
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
        ${this.#renderCustomDate(preset === 'custom')}`,
    });
  }

  #renderCustomDate(isChosen: boolean): TemplateResult {
    const { strings } = this;
    const fields = this.dateFields ?? this.#currentDateFields();
    const problem = this.dateProblem;
    const field = (edge: 'from' | 'to', part: 'date' | 'time', label: string): TemplateResult =>
      html`<label>
        <span class="soft">${label}</span>
        <input
          type=${part}
          required
          .value=${live(fields[edge][part])}
          aria-invalid=${problem !== undefined && (edge === 'to' || problem === 'incomplete')}
          aria-describedby="date-problem"
          @input=${(event: Event) => this.#editDate(fields, edge, part, event)}
        />
      </label>`;
    return html`<form
      class="custom"
      aria-label=${strings.presets.custom}
      @submit=${this.#applyDate}
      novalidate
    >
      <p class=${isChosen ? 'chosen' : ''}>${strings.presets.custom}</p>
      ${field('from', 'date', strings.from)} ${field('from', 'time', strings.time)}
      ${field('to', 'date', strings.to)} ${field('to', 'time', strings.time)}
      <p id="date-problem" class="problem" role="alert">
        ${problem === 'incomplete' ? strings.incompleteDate : problem ? strings.endBeforeStart : ''}
      </p>
      <button class="button primary">${strings.apply}</button>
    </form>`;
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
        .value=${live(this.value[name] ?? '')}
        @input=${(event: Event) => this.#type(name, event)}
        @change=${(event: Event) => this.#search(name, event)}
      />
      <p id="${name}-problem" class="problem" role="alert" ?hidden=${!isWrong}>${this.strings.noDigits}</p>
    </div>`;
  }

  #currentDateFields(): DateFields {
    const now = new Date();
    const { startAt, endAt } = resolveDateRange(this.#date, this.zone, now);
    return toDateFields(startAt ?? now.toISOString(), endAt ?? now.toISOString(), this.zone);
  }

  #editDate(fields: DateFields, edge: 'from' | 'to', part: 'date' | 'time', event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.dateFields = { ...fields, [edge]: { ...fields[edge], [part]: value } };
    this.dateProblem = undefined;
  }

  #applyDate(event: SubmitEvent): void {
    event.preventDefault();
    const read = readDateFields(this.dateFields ?? this.#currentDateFields(), this.zone);
    if ('problem' in read) {
      this.dateProblem = read.problem;
      return;
    }
    this.renderRoot.querySelector<HTMLElement>('#date')?.hidePopover();
    this.#change({ ...this.value, ...read });
  }

  #type(name: TextFilter, event: Event): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(name, event), typingPause);
  }

  #search(name: TextFilter, event: Event): void {
    clearTimeout(this.#typing);
    const text = (event.target as HTMLInputElement).value.trim();
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
