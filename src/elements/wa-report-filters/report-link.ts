import type { ReactiveController } from 'lit';
import type { ReportFilters } from '../../query/report-filters.ts';
import type { WaReport } from '../wa-report/wa-report.ts';
import type { WaReportFilters } from './wa-report-filters.ts';

const isReport = (element: Element | null): element is WaReport =>
  element !== null && element.localName === 'wa-report' && 'addController' in element;

/** Ties filters that stand anywhere in the page to their report: what one is told, the other shows. */
export class ReportLink implements ReactiveController {
  readonly #filters: WaReportFilters;
  #id = '';
  #report: WaReport | undefined;
  #search: MutationObserver | undefined;

  constructor(filters: WaReportFilters) {
    this.#filters = filters;
  }

  /** Finds the report now, or as soon as there is one of that id. */
  follow(id: string): void {
    if (id === this.#id && (this.#report ?? this.#search)) return;
    this.stop();
    this.#id = id;
    if (id !== '') this.#find();
  }

  stop(): void {
    this.#search?.disconnect();
    this.#search = undefined;
    this.#report?.removeController(this);
    this.#report = undefined;
    this.#id = '';
  }

  /** Hands the report what the user chose, as its own form would. */
  apply(part: { readonly filters: ReportFilters } | { readonly timezone: string }): void {
    if (this.#report) Object.assign(this.#report, part);
  }

  hostUpdated(): void {
    const report = this.#report;
    if (!report) return;
    const { filters: value, timezone, counts, clock, defaultCountry, presets } = report;
    Object.assign(this.#filters, { value, timezone, counts, clock, defaultCountry, presets });
  }

  /** Another of the same id may come in its place. */
  hostDisconnected(): void {
    const id = this.#id;
    queueMicrotask(() => {
      if (this.#report?.isConnected !== false || this.#id !== id) return;
      this.stop();
      this.follow(id);
    });
  }

  #find(): void {
    const root = this.#filters.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const element = root.getElementById(this.#id);
    if (isReport(element)) {
      this.#search?.disconnect();
      this.#report = element;
      element.addController(this);
      element.requestUpdate();
    } else if (!this.#search) {
      this.#search = new MutationObserver(() => this.#find());
      this.#search.observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['id'],
      });
      void customElements.whenDefined('wa-report').then(() => this.#search && this.#find());
    }
  }
}
