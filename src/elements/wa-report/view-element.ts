import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { columns as allColumns, readColumns, type Column } from '../../model/column.ts';
import { emit, type ReportView } from '../events.ts';
import { SourceElement } from '../source-element.ts';
import { columnsConverter } from './columns-converter.ts';
import { loadViewPanel } from './load-part.ts';
import type { ViewPanel } from './view-panel.ts';

/** What of a report its reader can arrange. */
export abstract class ViewElement extends SourceElement implements ReportView {
  /** Which columns, in which order; as an attribute, ids with spaces between. Setting it fires no event. */
  @property({ converter: columnsConverter }) columns: readonly Column[] = allColumns;

  /** Height of the rows: 48 or 36 pixels. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  /** Rows under the wheel, or a plain table with a pager. */
  @property() mode: 'scroll' | 'pages' = 'scroll';

  #panel: ViewPanel | undefined;

  /** What ended when it left the page begins again. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('columns')) this.columns = readColumns(this.columns);
  }

  /** Arranges the rows as the reader wishes. */
  protected readonly changeView = (view: Partial<ReportView>): void => {
    const { columns, density, mode } = Object.assign(this, view);
    emit(this, 'wa-report-state-change', { columns, density, mode });
  };

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
    this.#panel ??= Panel && new Panel(this, this.changeView);
    await this.#panel?.open();
  }
}
