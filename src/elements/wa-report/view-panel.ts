import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatInteger } from '../../format/number.ts';
import { enColumns, type ColumnStrings } from '../../i18n/column-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { enView, type ViewStrings } from '../../i18n/view-strings.ts';
import { hideColumn, moveColumn, showColumn } from '../../model/column-order.ts';
import { columns as allColumns, type Column } from '../../model/column.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { ReportState, ReportView } from '../events.ts';
import { icon } from '../icon.ts';
import { authorsView } from './state/authors-view.ts';
import { SavedViews, type SavedViewsHost } from './state/saved-views.ts';
import { viewPanelStyles } from './view-panel.styles.ts';

type Words = Strings & ColumnStrings & ViewStrings;

/** What is chosen one of. */
interface Choice<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

const choice = <Value extends string>(of: Choice<Value>): TemplateResult =>
  html`<fieldset class="choice">
    <legend class="soft">${of.legend}</legend>
    ${of.values.map(
      (value) =>
        html`<label class="option">
          <input
            type="radio"
            name=${of.name}
            .checked=${live(value === of.chosen)}
            @change=${() => of.choose(value)}
          />
          <span>${of.options[value]}</span>
        </label>`,
    )}
  </fieldset>`;

type Host = SavedViewsHost & ReportView;

/** The panel in which a reader arranges the rows: which columns, in which order, how high, and how one gets to others. */
export class ViewPanel {
  readonly #host: Host;
  readonly #change: (view: Partial<ReportView>) => void;
  readonly #saved: SavedViews;
  /** The column that was changed last, and what became of it is still to be said. */
  #changed: Column | undefined;

  /** `change` arranges the rows in another way; `apply` takes a whole state, filters included. */
  constructor(
    host: Host,
    change: (view: Partial<ReportView>) => void,
    apply: (state: Partial<ReportState>) => void,
  ) {
    this.#host = host;
    this.#change = change;
    this.#saved = new SavedViews(host, (state) => {
      this.#changed = undefined;
      apply(state);
    });
    adoptStyles(host, viewPanelStyles);
  }

  async open(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('#view');
    panel?.addEventListener('beforetoggle', this.#onToggle);
    if (panel?.isConnected && !panel.matches(':popover-open')) panel.showPopover();
  }

  render(strings: Strings, locale: string): TemplateResult {
    const words = { ...enColumns, ...enView, ...strings };
    const { columns, density, mode } = this.#host;
    const hidden = allColumns.filter((column) => !columns.includes(column));
    return html`${this.#saved.render(words)}
      <fieldset>
        <legend class="soft">${words.view}</legend>
        ${[...columns, ...hidden].map((column) => this.#renderColumn(column, words))}
      </fieldset>
      ${choice({
        name: 'density',
        legend: words.density,
        options: words.densities,
        values: ['comfortable', 'compact'],
        chosen: density,
        choose: (value) => this.#change({ density: value }),
      })}
      ${choice({
        name: 'mode',
        legend: words.rows,
        options: words.modes,
        values: ['scroll', 'pages'],
        chosen: mode,
        choose: (value) => this.#change({ mode: value }),
      })}
      <button class="button quiet" @click=${() => this.#reset()}>${words.resetView}</button>
      <p class="visually-hidden" role="status">${this.#status(words, locale)}</p>`;
  }

  #renderColumn(column: Column, words: Words): TemplateResult {
    const { columns } = this.#host;
    const title = words.columns[column];
    const isShown = columns.includes(column);
    const toggle = (): void => {
      const next = isShown ? hideColumn(columns, column) : showColumn(columns, column);
      this.#arrange(next, column, 'show');
    };
    const button = (name: 'previous' | 'next', label: string, isEnd: boolean, by: number): TemplateResult =>
      html`<button
        id="${name}-${column}"
        class="button quiet square"
        aria-label=${label}
        title=${label}
        aria-disabled=${isEnd}
        ?hidden=${!isShown}
        @click=${() => !isEnd && this.#arrange(moveColumn(columns, column, by), column, name)}
      >
        ${icon(name)}
      </button>`;
    return html`<div class="column">
      <label class="option">
        <input
          id="show-${column}"
          type="checkbox"
          .checked=${live(isShown)}
          ?disabled=${isShown && columns.length === 1}
          @change=${toggle}
        />
        <span>${title}</span>
      </label>
      ${button('previous', words.moveUp(title), columns[0] === column, -1)}
      ${button('next', words.moveDown(title), columns.at(-1) === column, 1)}
    </div>`;
  }

  /** The focus goes with the column, wherever it is now. */
  #arrange(columns: readonly Column[], column: Column, control: 'show' | 'previous' | 'next'): void {
    this.#changed = column;
    this.#change({ columns });
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`#${control}-${column}`)?.focus();
    });
  }

  /** As the author of the page has it. */
  #reset(): void {
    this.#changed = undefined;
    this.#change(authorsView(this.#host));
    this.#host.renderRoot.querySelector('wa-report-table')?.resetColumnWidths();
  }

  readonly #onToggle = (event: Event): void => {
    const { currentTarget: panel } = event;
    const isClosing = event instanceof ToggleEvent && event.newState === 'closed';
    if (!isClosing) void this.#saved.load();
    // Chromium does not give the focus back, where nothing but a script has opened it.
    if (!isClosing || !(panel instanceof HTMLElement) || !panel.matches(':focus-within')) return;
    this.#host.renderRoot.querySelector<HTMLElement>('[popovertarget="view"]')?.focus();
  };

  #status(words: Words, locale: string): string {
    if (!this.#changed) return '';
    const { columns } = this.#host;
    const title = words.columns[this.#changed];
    const place = columns.indexOf(this.#changed) + 1;
    return place === 0
      ? words.columnHidden(title)
      : words.columnPlace(title, formatInteger(place, locale), formatInteger(columns.length, locale));
  }
}
