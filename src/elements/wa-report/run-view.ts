import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../model/column.ts';
import type { Message } from '../../model/message.ts';
import type { Overview } from '../../model/overview.ts';
import { formatInteger } from '../../format/number.ts';
import type { Strings, Translation } from '../../i18n/strings.ts';
import { readFilters, type ReportFilters } from '../../query/report-filters.ts';
import type { ReportEventMap } from '../events.ts';
import type { ReportRun } from './report-run.ts';
import { emptyPanel, failurePanel } from './state-panel.ts';

interface RunView {
  readonly run: ReportRun;
  /** Another value for each change in the run's rows. */
  readonly revision: number;
  readonly filters: ReportFilters;
  readonly hideOverview: boolean;
  readonly columns: readonly Column[];
  readonly density: 'comfortable' | 'compact';
  readonly mode: 'scroll' | 'pages';
  readonly heading: string;
  readonly timezone: string;
  readonly strings: Strings;
  readonly locale: string;
  readonly translations: Partial<Translation> | undefined;
  readonly changeFilters: (filters: ReportFilters) => void;
  readonly changeColumns: (columns: readonly Column[]) => void;
  readonly openMessage: (message: Message, row: number) => void;
  readonly onOverview: (overview: Overview) => void;
}

type Narrow = ReportEventMap['wa-report-narrow'];

const overviewOf = (view: RunView): unknown => {
  const { run, filters, changeFilters } = view;
  return view.hideOverview
    ? nothing
    : html`<wa-report-overview
        exportparts="tile, chart, countries, failures"
        .source=${run.isReady ? run.source : undefined}
        .query=${run.query}
        .asOf=${run.rows.asOf}
        .filters=${filters}
        .loaded=${run.loaded}
        .revision=${view.revision}
        .onLoad=${view.onOverview}
        .timezone=${view.timezone}
        .translations=${view.translations}
        @wa-report-narrow=${({ detail }: Narrow) => changeFilters(readFilters({ ...filters, ...detail.filters }))}
      ></wa-report-overview>`;
};

const tableOf = (view: RunView): TemplateResult =>
  html`<wa-report-table
    exportparts="grid, row, cell, badge, badge-delivered, badge-read, badge-pending, badge-failed, pager, footer"
    .rows=${view.run.rows}
    .revision=${view.revision}
    .columns=${view.columns}
    .density=${view.density}
    .mode=${view.mode}
    .heading=${view.heading}
    .openMessage=${view.openMessage}
    .changeColumns=${view.changeColumns}
    .filterBy=${(part: ReportFilters) => view.changeFilters({ ...view.filters, ...part })}
    .timezone=${view.timezone}
    .translations=${view.translations}
  ></wa-report-table>`;

/** What a run has given so far: its rows and their overview, or why there are none. */
export const runView = (view: RunView): TemplateResult => {
  const { run, strings, filters, changeFilters } = view;
  const { state, rowCount, total } = run.rows;
  if (state.status === 'failed')
    return failurePanel(state.error, strings, run.retry, () => changeFilters({}));
  const isEmpty = run.isReady && rowCount === 0;
  return html`${overviewOf(view)} ${isEmpty ? emptyPanel(filters, strings, changeFilters) : tableOf(view)}
    <p class="visually-hidden" role="status">
      ${total === null ? '' : strings.messageCount(total, formatInteger(total, view.locale))}
    </p>`;
};
