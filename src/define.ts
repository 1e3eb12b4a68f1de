import { WaReport } from './elements/wa-report/wa-report.ts';
import { WaReportFilters } from './elements/wa-report-filters/wa-report-filters.ts';
import { WaReportOverview } from './elements/wa-report-overview/wa-report-overview.ts';
import { WaReportTable } from './elements/wa-report-table/wa-report-table.ts';

/** Pages load scripts twice; a tag that is taken stays with whoever took it first. */
const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

define('wa-report-filters', WaReportFilters);
define('wa-report-overview', WaReportOverview);
define('wa-report-table', WaReportTable);
define('wa-report', WaReport);

// Nothing is opened before there are rows: it comes in a file of its own, and the report goes without where that is missing.
void import('./elements/wa-message-details/wa-message-details.ts').then(
  ({ WaMessageDetails }) => define('wa-message-details', WaMessageDetails),
  () => undefined,
);
