import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { Overview } from '../../model/overview.ts';
import type { ReportQuery } from '../../model/report-query.ts';
import { createDateTimeFormat } from '../../format/date-time.ts';
import { formatInteger } from '../../format/number.ts';
import { chartOf, type Chart } from '../../query/chart-columns.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { watchPrint } from '../watch-print.ts';
import { chartStyles } from './charts.styles.ts';
import { columnChart, columnLabel } from './column-chart.ts';
import { countryParts } from './country-parts.ts';
import { failureParts } from './failure-parts.ts';
import { rankedList } from './ranked-list.ts';
import { rankedListStyles } from './ranked-list.styles.ts';
import type { OverviewContext } from './tile-view.ts';
import { columnTable, rankedTable } from './twin-tables.ts';
import { twinTableStyles } from './twin-tables.styles.ts';

type PanelName = 'chart' | 'countries' | 'failures';

export interface ChartsContext extends OverviewContext {
  /** Undefined as long as it is not here. */
  readonly overview: Overview | undefined;
  readonly query: ReportQuery | undefined;
}

interface Panel {
  readonly name: PanelName;
  readonly title: string;
  readonly detail: string;
  readonly chart: unknown;
  /** The same numbers in a table, or null where there are none. */
  readonly table: TemplateResult | null;
}

/** When, where and why, as pictures whose parts can be clicked, and as tables of the same numbers. */
export class OverviewCharts implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #tables = new Set<PanelName>();
  #pointed: number | null = null;
  #context: ChartsContext | undefined;
  /** What had the focus before the panels were drawn anew, and its panel. */
  #focused: Element | null = null;
  #panel: Element | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    for (const styles of [chartStyles, rankedListStyles, twinTableStyles]) adoptStyles(host, styles);
    host.addController(this);
    const paper = document.createElement('div');
    paper.className = 'numbers';
    const show = (): void => {
      render(this.#paperView(), paper);
      host.renderRoot.append(paper);
    };
    const hide = (): void => {
      paper.remove();
      render(null, paper);
    };
    watchPrint(host, show, hide);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#panel = this.#focused?.closest('.panel') ?? null;
  }

  /** What had the focus may be gone with the messages it counted: then its panel's title has it. */
  hostUpdated(): void {
    if (this.#focused && !this.#focused.isConnected) this.#panel?.querySelector<HTMLElement>('h3')?.focus();
  }

  render(context: ChartsContext): readonly TemplateResult[] {
    this.#context = context;
    return this.#panels(context).map((panel) => this.#renderPanel(panel, context));
  }

  #panels(context: ChartsContext): readonly Panel[] {
    const { overview, query, strings, locale } = context;
    if (!overview || !query) {
      const waiting = { detail: '', chart: nothing, table: null };
      return [
        { name: 'chart', title: strings.messagesPer.day(1), ...waiting },
        { name: 'countries', title: strings.where, ...waiting },
        { name: 'failures', title: strings.whyFailed, ...waiting },
      ];
    }
    const whole = strings.ofAll(formatInteger(overview.total, locale));
    const countries = countryParts(overview, strings, locale);
    const failures = failureParts(overview, strings);
    const failed = failures.reduce((sum, { count }) => sum + count, 0);
    const ofAll = { ...context, total: overview.total };
    const ofFailed = { ...context, total: failed };
    const { country, reason } = strings.overviewColumns;
    return [
      this.#chartPanel(chartOf(overview, query), context),
      {
        ...{ name: 'countries', title: strings.where, detail: whole },
        chart: countries.length > 0 ? rankedList(countries, ofAll) : strings.noCountries,
        table: countries.length > 0 ? rankedTable(countries, country, ofAll) : null,
      },
      {
        ...{
          name: 'failures',
          title: strings.whyFailed,
          detail: strings.ofAll(formatInteger(failed, locale)),
        },
        chart: failures.length > 0 ? rankedList(failures, ofFailed) : strings.noneFailed,
        table: failures.length > 0 ? rankedTable(failures, reason, ofFailed) : null,
      },
    ];
  }

  #chartPanel(chart: Chart, context: ChartsContext): Panel {
    const { strings, locale } = context;
    const { columns, bucket, each, timezone } = chart;
    const dates = createDateTimeFormat(locale, timezone);
    const pointed = this.#pointed === null ? undefined : columns[this.#pointed];
    const zone = columns[0] ? dates.zone(columns[0].startAt) : '';
    const detail = pointed
      ? `${columnLabel(pointed, chart, dates)} · ${formatInteger(pointed.total, locale)}`
      : zone;
    const view = { ...context, dates, chart, pointed, point: this.#point };
    return {
      ...{ name: 'chart', title: strings.messagesPer[bucket](each), detail },
      chart: columns.length > 0 ? columnChart(view) : strings.noSeries,
      table: columns.length > 0 ? columnTable(view) : null,
    };
  }

  /** Later: a column that had the focus may just be going. */
  readonly #point = (index: number | null): void => {
    if (index === this.#pointed) return;
    this.#pointed = index;
    queueMicrotask(() => this.#host.requestUpdate());
  };

  #renderPanel({ name, title, detail, chart, table }: Panel, { strings }: ChartsContext): TemplateResult {
    const isTable = this.#tables.has(name) && table !== null;
    const toggle = (): void => {
      if (!this.#tables.delete(name)) this.#tables.add(name);
      this.#host.requestUpdate();
    };
    return html`<div class="panel ${name}" part=${name} role="group" aria-labelledby=${`title-${name}`}>
      <div class="panel-head">
        <h3 id=${`title-${name}`} tabindex="-1">${title}</h3>
        <span class="soft detail">${detail}</span>
        <button
          class="link"
          aria-label=${`${strings.asTable}: ${title}`}
          aria-pressed=${isTable}
          ?hidden=${table === null}
          @click=${toggle}
        >
          ${strings.asTable}
        </button>
      </div>
      <div class="panel-body ${isTable ? 'twin' : ''}">
        ${isTable ? table : typeof chart === 'string' ? html`<p class="soft">${chart}</p>` : chart}
      </div>
    </div>`;
  }

  /** All numbers on paper, below the pictures of them. */
  #paperView(): unknown {
    return (
      this.#context &&
      this.#panels(this.#context).map(({ title, table }) =>
        table === null
          ? nothing
          : html`<h3>${title}</h3>
              ${table}`,
      )
    );
  }
}
