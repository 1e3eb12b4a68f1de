import type { ReactiveController } from 'lit';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { loadPhoneNumbers } from '../../format/phone-number.ts';
import type { Strings } from '../../i18n/strings.ts';
import { isTimeZone } from '../../query/time-zone.ts';
import { loadNotices } from '../load-notices.ts';
import type { Notices } from '../notices.ts';
import type { CustomDate } from './custom-date.ts';
import { loadCustomDate, loadMoreFilters, loadReportLink } from './load-filter-part.ts';
import type { MoreFilters } from './more-filters.ts';
import type { ReportLink } from './report-link.ts';
import type { WaReportFilters } from './wa-report-filters.ts';

/** What of the form is loaded once somebody looks for it. */
export class FilterParts implements ReactiveController {
  readonly #host: WaReportFilters;
  customDate: CustomDate | undefined;
  more: MoreFilters | undefined;
  link: ReportLink | undefined;
  #notices: Notices | undefined;
  #timezone = '';

  constructor(host: WaReportFilters) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.follow();
  }

  /** Tells of a zone that this browser does not know. A report does so itself. */
  hostUpdate(): void {
    const { timezone, hidePeriod, for: report } = this.#host;
    if (timezone === this.#timezone || hidePeriod || report !== '') return;
    this.#timezone = timezone;
    const isKnown = timezone === '' || isTimeZone(timezone);
    if (this.#notices || !isKnown) void this.#checkZone(timezone);
  }

  readonly openDate = async (): Promise<void> => {
    if (this.customDate) return;
    const Custom = await loadCustomDate();
    const opened = await Custom?.open(this.#host);
    this.customDate ??= opened;
    this.#host.requestUpdate();
  };

  readonly openMore = async (): Promise<void> => {
    if (this.more) return;
    const More = await loadMoreFilters();
    this.more ??= More && new More(this.#host);
    this.#host.requestUpdate();
  };

  readonly openPhones = async (): Promise<void> => {
    await loadPhoneNumbers();
    this.#host.requestUpdate();
  };

  renderNotices(strings: Strings, locale: string, dates: DateTimeFormat): unknown {
    const now = this.#host.clock().toISOString();
    return this.#notices?.render({ skew: 0, zone: dates.zone(now), strings, locale });
  }

  /** Ties the form to its report, if it has one. */
  async follow(): Promise<void> {
    const Link = this.#host.for === '' || this.link ? undefined : await loadReportLink();
    if (Link) this.link ??= new Link(this.#host);
    if (this.#host.isConnected) this.link?.follow(this.#host.for);
  }

  async #checkZone(timezone: string): Promise<void> {
    this.#notices ??= await loadNotices(this.#host);
    this.#notices?.checkZone(timezone);
    this.#host.requestUpdate();
  }
}
