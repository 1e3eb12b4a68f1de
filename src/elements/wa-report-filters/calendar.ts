import { toWallClock } from '../../query/time-zone.ts';
import type { DateFields } from './date-fields.ts';

interface CalendarContext {
  readonly fields: DateFields;
  readonly now: Date;
  readonly timezone: string;
  readonly locale: string;
  readonly previous: string;
  readonly next: string;
  readonly edit: (fields: DateFields) => void;
}

/** Sunday is 0; engines that do not know begin with Monday. */
const firstDayOfWeek = (locale: string): number => {
  const language = new Intl.Locale(locale);
  const read: unknown = Reflect.get(language, 'getWeekInfo');
  const info: unknown =
    typeof read === 'function' ? Reflect.apply(read, language, []) : Reflect.get(language, 'weekInfo');
  const day: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'firstDay') : undefined;
  return typeof day === 'number' ? day % 7 : 1;
};

/** Two months in which the days of a period are picked. The fields beside it say the same, to the minute. */
export class Calendar {
  readonly #element = document.createElement('calendar-range');
  readonly #turns = ['previous', 'next'].map((slot) => {
    const turn = document.createElement('span');
    turn.slot = slot;
    return turn;
  });
  #pick: (first: string, last: string) => void = () => undefined;

  constructor() {
    const months = [0, 1].map((offset) => {
      const month = document.createElement('calendar-month');
      month.setAttribute('offset', String(offset));
      return month;
    });
    this.#element.setAttribute('months', '2');
    this.#element.className = 'calendar';
    this.#element.part.add('calendar');
    this.#element.append(...this.#turns, ...months);
    this.#element.addEventListener('change', () => {
      const value: unknown = Reflect.get(this.#element, 'value');
      const [first, last] = typeof value === 'string' ? value.split('/') : [];
      if (first && last) this.#pick(first, last);
    });
  }

  /** The element, as it is to be now. */
  update({ fields: { from, to }, now, timezone, locale, previous, next, edit }: CalendarContext): Element {
    const isPeriod = from.date !== '' && to.date !== '' && from.date <= to.date;
    this.#pick = (first, last) => edit({ from: { ...from, date: first }, to: { ...to, date: last } });
    Object.assign(this.#element, {
      value: isPeriod ? `${from.date}/${to.date}` : '',
      locale,
      firstDayOfWeek: firstDayOfWeek(locale),
      today: toWallClock(now, timezone).date,
    });
    for (const turn of this.#turns) {
      const label = turn.slot === 'next' ? next : previous;
      if (turn.ariaLabel === label) continue;
      turn.ariaLabel = label;
      turn.textContent = turn.slot === 'next' ? '›' : '‹';
      turn.role = 'img';
    }
    return this.#element;
  }
}
