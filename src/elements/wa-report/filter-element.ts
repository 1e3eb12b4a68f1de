import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Overview } from '../../model/overview.ts';
import { resolveDateRange } from '../../query/date-range.ts';
import { datePresets, type DatePreset, type ReportFilters } from '../../query/report-filters.ts';
import { emit, type ReportEventMap, type ReportState } from '../events.ts';
import { SourceElement } from '../source-element.ts';
import { presetsConverter } from '../wa-report-filters/presets-converter.ts';
import { loadNotices } from '../load-notices.ts';
import type { Notices } from '../notices.ts';

/** Milliseconds by which clocks may differ without anybody having to know. */
const tolerance = 120_000;

/** Milliseconds by which an endpoint may be behind with what it tells. */
const longestDelay = 24 * 60 * 60 * 1000;

/** An endpoint whose clock jumps about is followed so often, and no more. */
const mostCorrections = 3;

/** How a report is filtered, and what time it is for it. */
export abstract class FilterElement extends SourceElement {
  /** The periods to choose from, all by default; as an attribute, names with spaces between. */
  @property({ converter: presetsConverter }) presets: readonly DatePreset[] = datePresets;

  /** ISO 3166-1 code of the country whose numbers people write without its calling code. */
  @property({ attribute: 'default-country' }) defaultCountry = '';

  /** Leaves the filters out: a `wa-report-filters` with `for` may stand elsewhere in the page. */
  @property({ type: Boolean, attribute: 'hide-filters' }) hideFilters = false;

  /** What the overview has counted last, for such filters. */
  @property({ attribute: false }) counts: Overview | undefined;

  /** Leaves the overview out. */
  @property({ type: Boolean, attribute: 'hide-overview' }) hideOverview = false;

  abstract filters: ReportFilters;
  protected abstract readonly changeView: (part: Partial<ReportState>) => void;

  /** Milliseconds by which the endpoint's clock is ahead of this device's. */
  @state() private skew = 0;
  @state() private notices: Notices | undefined;
  #loading: Promise<Notices | undefined> | undefined;
  #corrections = 0;
  #midnight: ReturnType<typeof setTimeout> | undefined;

  /** What time it is by the endpoint's clock, as far as that is another. */
  readonly clock = (): Date => new Date(Date.now() + this.skew);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetMidnight();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('source') || changed.has('endpoint')) this.#corrections = 0;
    if (changed.has('timezone')) this.#forgetMidnight();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const filters: unknown = this.filters;
    const isSaid =
      changed.has('filters') && (!(filters instanceof Object) || Object.keys(filters).length > 0);
    const isUnknown = this.timezone !== '' && this.timezone !== this.zone;
    const isOther = changed.has('timezone') && (isUnknown || this.notices !== undefined);
    if (isSaid || isOther) void this.#tell(isSaid);
    if (this.isConnected) this.#awaitMidnight();
  }

  /** The endpoint's clock rules where this device's is another. */
  protected readonly onLoad = (detail: ReportEventMap['wa-report-load']['detail']): void => {
    emit(this, 'wa-report-load', detail);
    const skew = this.#skewBy(detail.asOf);
    if (Math.abs(skew - this.skew) <= tolerance || this.#corrections === mostCorrections) return;
    this.#corrections++;
    this.skew = skew;
    this.#forgetMidnight();
    void this.#tell(false);
  };

  /** As the source has it. One that does not say gives no `asOf` of the future, and hardly one of other days. */
  #skewBy(asOf: string | null): number {
    const lead = Date.parse(asOf ?? '') - Date.now();
    const said = this.reportSource?.clockAhead?.() ?? null;
    const skew = said ?? (lead > 0 || lead < -longestDelay ? lead : 0);
    return Math.abs(skew) > tolerance ? skew : 0;
  }

  protected renderFilters(value: ReportFilters): TemplateResult {
    const { presets, defaultCountry, counts, clock, timezone, translations, strings, locale } = this;
    return html`${
      this.hideFilters
        ? nothing
        : html`<wa-report-filters
            .value=${value}
            .counts=${counts}
            .presets=${presets}
            .defaultCountry=${defaultCountry}
            .clock=${clock}
            .hidePeriod=${true}
            .timezone=${timezone}
            .translations=${translations}
            @wa-report-filter-change=${({ detail }: ReportEventMap['wa-report-filter-change']) =>
              this.changeView(detail)}
            @wa-report-timezone-change=${({ detail }: ReportEventMap['wa-report-timezone-change']) =>
              this.changeView(detail)}
          ></wa-report-filters>`
    }
    ${this.notices?.render({ skew: this.skew, zone: this.dates.zone(clock().toISOString()), strings, locale })}`;
  }

  /** Where the day of the zone ends, so do today and all that is counted from it. */
  #awaitMidnight(): void {
    const { endAt } = resolveDateRange({ preset: 'today' }, this.zone, this.clock());
    this.#midnight ??= setTimeout(
      () => {
        this.#forgetMidnight();
        this.requestUpdate();
      },
      Date.parse(endAt ?? '') - Number(this.clock()),
    );
  }

  #forgetMidnight(): void {
    clearTimeout(this.#midnight);
    this.#midnight = undefined;
  }

  /** The page is told what of its settings is none; the reader, what time rules. */
  async #tell(isFilters: boolean): Promise<void> {
    const { filters } = this;
    this.notices = await (this.#loading ??= loadNotices(this));
    if (isFilters) this.notices?.checkFilters(filters);
    this.notices?.checkZone(this.timezone);
    this.requestUpdate();
  }
}
