import { html, nothing, type TemplateResult } from 'lit';
import { ReportError } from '../model/report-error.ts';
import { formatClockDifference } from '../format/clock-difference.ts';
import { enNotices } from '../i18n/notice-strings.ts';
import type { Strings } from '../i18n/strings.ts';
import { ignoredFilters } from '../query/ignored-filters.ts';
import { isTimeZone } from '../query/time-zone.ts';
import { adoptStyles } from './adopt-styles.ts';
import { emit } from './events.ts';
import { noticeStyles } from './notices.styles.ts';

interface NoticeContext {
  /** Milliseconds by which the endpoint's clock is ahead. */
  readonly skew: number;
  /** The zone that is used, in words. */
  readonly zone: string;
  readonly strings: Strings;
  readonly locale: string;
}

/** Names that a page may log: whatever else it has for a name is none of ours. */
const speakable = /^[A-Za-z]{1,20}$/;

/** Says to the page and to the reader what is not as they would think. */
export class Notices {
  readonly #host: HTMLElement;
  #unknownZone = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    adoptStyles(host, noticeStyles);
  }

  /** One event for all that is ignored of a page's filters. */
  checkFilters(filters: unknown): void {
    const isUnreadable = filters === null && this.#host.hasAttribute('filters');
    const ignored = isUnreadable ? ['filters'] : ignoredFilters(filters);
    if (ignored.length === 0) return;
    const names = ignored.filter((name) => speakable.test(name)).slice(0, 12);
    this.#tell(`ignored as no filters: ${names.join(', ') || 'a field'}`);
  }

  /** One event for each zone that this browser does not know. */
  checkZone(timezone: string): void {
    const unknown = timezone === '' || isTimeZone(timezone) ? '' : timezone;
    if (unknown !== '' && unknown !== this.#unknownZone)
      this.#tell('the time zone is not known to this browser, whose own is used');
    this.#unknownZone = unknown;
  }

  render({ skew, zone, strings, locale }: NoticeContext): TemplateResult | typeof nothing {
    const words = { ...enNotices, ...strings };
    const difference = formatClockDifference(Math.abs(skew), locale);
    const lines = [
      ...(this.#unknownZone === '' ? [] : [words.unknownZone(this.#unknownZone, zone)]),
      ...(skew === 0 ? [] : [skew > 0 ? words.clockBehind(difference) : words.clockAhead(difference)]),
    ];
    return lines.length === 0
      ? nothing
      : html`<div class="notices" role="status">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
  }

  #tell(message: string): void {
    emit(this.#host, 'wa-report-error', { error: new ReportError('configuration', message) });
  }
}
