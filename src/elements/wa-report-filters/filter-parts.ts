import type { ReactiveController } from 'lit';
import { loadPhoneNumbers } from '../../format/phone-number.ts';
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

  constructor(host: WaReportFilters) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.follow();
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

  /** Ties the form to its report, if it has one. */
  async follow(): Promise<void> {
    const Link = this.#host.for === '' || this.link ? undefined : await loadReportLink();
    if (Link) this.link ??= new Link(this.#host);
    if (this.#host.isConnected) this.link?.follow(this.#host.for);
  }
}
