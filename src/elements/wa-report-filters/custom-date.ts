import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { resolveDateRange } from '../../query/date-range.ts';
import type { DateFilter } from '../../query/report-filters.ts';
import { enCustomDate } from '../../i18n/custom-date-strings.ts';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { Calendar } from './calendar.ts';
import { customDateStyles } from './custom-date.styles.ts';
import { readDateFields, toDateFields, type DateFields } from './date-fields.ts';
import { loadCalendar } from './load-calendar.ts';
import { moreStyles } from './more-filters.styles.ts';
import { ZoneChooser } from './zone-chooser.ts';

interface CustomDateContext {
  /** The period now. */
  readonly date: DateFilter;
  readonly now: Date;
  readonly strings: Strings & FilterStrings;
  readonly locale: string;
  /** What was asked for; empty for the browser's own. */
  readonly askedZone: string;
  readonly timezone: string;
  readonly apply: (date: DateFilter) => void;
  readonly chooseZone: (timezone: string) => void;
}

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

/** A period of one's own, to the minute, picked in a calendar where there is room, and the zone it is told in. */
export class CustomDate {
  readonly #host: ReactiveElement;
  readonly #zones: ZoneChooser;
  readonly #calendar: Calendar | undefined;
  /** What has been typed, or nothing as yet. */
  #fields: DateFields | undefined;

  private constructor(host: ReactiveElement, calendar: Calendar | undefined) {
    this.#host = host;
    this.#calendar = calendar;
    this.#zones = new ZoneChooser(host);
    adoptStyles(host, moreStyles);
    adoptStyles(host, customDateStyles);
  }

  /** With its calendar, if there is one: a calendar that came later would move the fields under the pointer. */
  static async open(host: ReactiveElement): Promise<CustomDate> {
    return new CustomDate(host, await loadCalendar());
  }

  /** The period or the zone is another now: what was typed meant something else. */
  reset(): void {
    this.#fields = undefined;
  }

  render(context: CustomDateContext): TemplateResult {
    const { timezone, askedZone, locale, chooseZone } = context;
    const strings = { ...enCustomDate, ...context.strings };
    const fields = this.#fields ?? this.#current(context);
    const read = readDateFields(fields, timezone);
    const problem = 'problem' in read ? read.problem : undefined;
    const edit = ({ currentTarget, target }: Event): void => {
      if (currentTarget instanceof HTMLFormElement && target instanceof HTMLInputElement)
        this.#edit(fieldsIn(currentTarget));
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
      if ('date' in read) context.apply(read.date);
    };
    return html`<form
        class="custom"
        aria-label=${strings.presets.custom}
        @input=${edit}
        @submit=${submit}
        novalidate
      >
        <p class=${'startAt' in context.date ? 'chosen-period' : ''}>${strings.presets.custom}</p>
        ${this.#calendar?.update({
          ...{ fields, now: context.now, timezone, locale },
          previous: strings.previousMonth,
          next: strings.nextMonth,
          edit: (picked) => this.#edit(picked),
        })}
        ${field('from', 'date', strings.from)} ${field('from', 'time', strings.time)}
        ${field('to', 'date', strings.to)} ${field('to', 'time', strings.time)}
        <p id="date-problem" class="problem" role="alert">
          ${problem === 'incomplete' ? strings.incompleteDate : problem ? strings.endBeforeStart : ''}
        </p>
        <button class="button primary" ?disabled=${problem !== undefined}>${strings.apply}</button>
      </form>
      ${this.#zones.render({ asked: askedZone, zone: timezone, strings, locale, choose: chooseZone })}`;
  }

  #edit(fields: DateFields): void {
    this.#fields = fields;
    this.#host.requestUpdate();
  }

  #current({ date, timezone, now }: CustomDateContext): DateFields {
    const { startAt, endAt } = resolveDateRange(date, timezone, now);
    return toDateFields(startAt ?? now.toISOString(), endAt ?? now.toISOString(), timezone);
  }
}
