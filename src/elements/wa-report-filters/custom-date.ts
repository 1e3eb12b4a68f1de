import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { resolveDateRange } from '../../query/date-range.ts';
import type { DateFilter } from '../../query/report-filters.ts';
import { enCustomDate } from '../../i18n/custom-date-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { readDateFields, toDateFields, type DateFields } from './date-fields.ts';

interface CustomDate {
  /** The period now. */
  readonly date: DateFilter;
  /** What has been typed, or nothing as yet. */
  readonly fields: DateFields | undefined;
  readonly strings: Strings;
  readonly timezone: string;
  readonly edit: (fields: DateFields) => void;
  readonly apply: (date: DateFilter) => void;
}

const currentFields = (date: DateFilter, timezone: string): DateFields => {
  const now = new Date();
  const { startAt, endAt } = resolveDateRange(date, timezone, now);
  return toDateFields(startAt ?? now.toISOString(), endAt ?? now.toISOString(), timezone);
};

const fieldsIn = (form: HTMLFormElement): DateFields => {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    from: { date: text('from-date'), time: text('from-time') },
    to: { date: text('to-date'), time: text('to-time') },
  };
};

/** The first and the last minute of a period of one's own, and what is wrong with them. */
export const customDate = (custom: CustomDate): TemplateResult => {
  const { timezone } = custom;
  const strings = { ...enCustomDate, ...custom.strings };
  const fields = custom.fields ?? currentFields(custom.date, timezone);
  const read = readDateFields(fields, timezone);
  const problem = 'problem' in read ? read.problem : undefined;
  const edit = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLFormElement) custom.edit(fieldsIn(currentTarget));
  };
  const field = (edge: 'from' | 'to', part: 'date' | 'time', label: string): TemplateResult =>
    html`<label>
      <span class="soft">${label}</span>
      <input
        type=${part}
        name=${`${edge}-${part}`}
        required
        .value=${live(fields[edge][part])}
        aria-invalid=${problem !== undefined && (edge === 'to' || problem === 'incomplete')}
        aria-describedby="date-problem"
      />
    </label>`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if ('date' in read) custom.apply(read.date);
  };
  return html`<form
    class="custom"
    aria-label=${strings.presets.custom}
    @input=${edit}
    @submit=${submit}
    novalidate
  >
    <p class=${'startAt' in custom.date ? 'chosen' : ''}>${strings.presets.custom}</p>
    ${field('from', 'date', strings.from)} ${field('from', 'time', strings.time)}
    ${field('to', 'date', strings.to)} ${field('to', 'time', strings.time)}
    <p id="date-problem" class="problem" role="alert">
      ${problem === 'incomplete' ? strings.incompleteDate : problem ? strings.endBeforeStart : ''}
    </p>
    <button class="button primary" ?disabled=${problem !== undefined}>${strings.apply}</button>
  </form>`;
};
