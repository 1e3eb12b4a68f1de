import type { ReportView } from '../../events.ts';
import { columnsConverter } from '../columns-converter.ts';

/** The arrangement that the author of the page gave the report. */
export const authorsView = (report: HTMLElement): ReportView => ({
  columns: columnsConverter.fromAttribute(report.getAttribute('columns')),
  density: report.getAttribute('density') === 'compact' ? 'compact' : 'comfortable',
  mode: report.getAttribute('mode') === 'pages' ? 'pages' : 'scroll',
});
