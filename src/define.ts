import { WaReport } from './elements/wa-report/wa-report.ts';
import { WaReportTable } from './elements/wa-report-table/wa-report-table.ts';

/** Pages load scripts twice; a tag that is taken stays with whoever took it first. */
const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

define('wa-report-table', WaReportTable);
define('wa-report', WaReport);

// Nothing is filtered, counted or opened before there are rows: each comes in a file of its own, which the report can go
// without.
void import('./elements/wa-report-filters/wa-report-filters.ts').then(
  ({ WaReportFilters }) => define('wa-report-filters', WaReportFilters),
  () => undefined,
);
void import('./elements/wa-report-overview/wa-report-overview.ts').then(
  ({ WaReportOverview }) => define('wa-report-overview', WaReportOverview),
  // No room is kept for what does not come.
  () => define('wa-report-overview', class extends HTMLElement {}),
);
void import('./elements/wa-message-details/wa-message-details.ts').then(
  ({ WaMessageDetails }) => define('wa-message-details', WaMessageDetails),
  () => undefined,
);
