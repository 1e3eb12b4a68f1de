import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { columns as allColumns, readColumns, type Column } from '../../model/column.ts';
import { readFilters, type ReportFilters } from '../../query/report-filters.ts';
import { emit, type ReportState } from '../events.ts';
import { columnsConverter } from './columns-converter.ts';
import { FilterElement } from './filter-element.ts';
import { loadStateKeeper, loadViewPanel } from './load-part.ts';
import type { StateKeeper } from './state/state-keeper.ts';
import type { ViewStore } from './state/view-store.ts';
import type { ViewPanel } from './view-panel.ts';

/** What of a report its reader can change, and where that is kept. */
export abstract class ViewElement extends FilterElement {
  /** What the report is narrowed to. Setting it fires no event. */
  @property({ type: Object }) filters: ReportFilters = {};

  /** Which columns, in which order; as an attribute, ids with spaces between. Setting it fires no event. */
  @property({ converter: columnsConverter }) columns: readonly Column[] = allColumns;

  /** Height of the rows: 48 or 36 pixels. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  /** Rows under the wheel, or a plain table with a pager. */
  @property() mode: 'scroll' | 'pages' = 'scroll';

  /** Keeps the filters in the page's URL, in parameters with this prefix (`report-` if it is empty); null does not. */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  /** Keeps columns, density and mode in this browser, under this key; an empty one does not. */
  @property({ attribute: 'storage-key' }) storageKey = '';

  /** Where named views are kept; without it, in this browser if there is a `storageKey`. */
  @property({ attribute: false }) viewStore: ViewStore | undefined;

  #panel: ViewPanel | undefined;
  #keeper: StateKeeper | undefined;
  /** False until what was kept is back. */
  protected isRestored = true;

  /** Filters, time zone, columns, density and mode as one value. Setting it, or a part of it, fires no event. */
  @property({ attribute: false })
  get state(): ReportState {
    const { columns, density, mode, timezone } = this;
    return { filters: readFilters(this.filters), timezone, columns, density, mode };
  }

  set state(state: Partial<ReportState> | null | undefined) {
    const {
      filters = this.filters,
      timezone = this.timezone,
      columns = this.columns,
      density = this.density,
      mode = this.mode,
    } = state ?? {};
    Object.assign(this, { filters, timezone, columns, density, mode });
  }

  /** What ended when it left the page begins again. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('columns')) this.columns = readColumns(this.columns);
    const isKept = this.urlState !== null || this.storageKey !== '';
    if (isKept && (changed.has('urlState') || changed.has('storageKey'))) void this.#restore();
  }

  /** Changes a part of it as the reader wishes; new filters have been told of by whoever brings them. */
  protected readonly changeView = (part: Partial<ReportState>): void => {
    Object.assign(this, part);
    emit(this, 'wa-report-state-change', this.state);
  };

  protected changeFilters(filters: ReportFilters): void {
    this.#apply({ filters });
  }

  protected get viewPanel(): unknown {
    return this.#panel?.render(this.strings, this.locale);
  }

  /** The panel is loaded when it is opened for the first time. */
  protected readonly toggleView = (event: Event): void => {
    if (this.#panel) return;
    event.preventDefault();
    void this.#openPanel();
  };

  async #openPanel(): Promise<void> {
    const Panel = await loadViewPanel(this);
    this.#panel ??= Panel && new Panel(this, this.changeView, this.#apply);
    await this.#panel?.open();
  }

  /** What its reader chose or kept, filters included: nobody has told of them yet. */
  readonly #apply = (state: Partial<ReportState>): void => {
    this.state = state;
    if (state.filters) emit(this, 'wa-report-filter-change', { filters: state.filters });
    emit(this, 'wa-report-state-change', this.state);
  };

  /** Nothing is read before it is known for what. */
  async #restore(): Promise<void> {
    this.isRestored = this.#keeper !== undefined;
    const Keeper = await loadStateKeeper(this);
    this.#keeper ??= Keeper && new Keeper(this);
    this.#keeper?.restore();
    this.isRestored = true;
    this.requestUpdate();
  }
}
