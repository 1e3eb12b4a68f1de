export { WaReport } from './elements/wa-report/wa-report.ts';
export type { ExportOptions } from './elements/wa-report/export/export-controller.ts';
export type { ExportChoice } from './elements/wa-report/export/export-choice.ts';
export { WaReportFilters } from './elements/wa-report-filters/wa-report-filters.ts';
export type { FilterCounts } from './elements/wa-report-filters/options.ts';
export { WaReportOverview, type LoadedMessages } from './elements/wa-report-overview/wa-report-overview.ts';
export { WaReportTable } from './elements/wa-report-table/wa-report-table.ts';
export { WaMessageDetails } from './elements/wa-message-details/wa-message-details.ts';
export type {
  ExportProgress,
  ExportSummary,
  Narrowing,
  ReportEventMap,
  ReportState,
  ReportView,
} from './elements/events.ts';
export {
  createLocalViewStore,
  createMemoryViewStore,
  type SavedView,
  type ViewStore,
} from './elements/wa-report/state/view-store.ts';
export { unguard } from './export/csv-guard.ts';
export type { LeftOutRow } from './export/row-tally.ts';
export { en } from './i18n/en.ts';
export type { Strings } from './i18n/strings.ts';
export { columns, type Column } from './model/column.ts';
export * from './model/message.ts';
export * from './model/overview.ts';
export { ReportError, type ReportErrorKind } from './model/report-error.ts';
export type { ReportQuery } from './model/report-query.ts';
export type { OverviewRequest, Page, PageRequest, ReportSource } from './model/report-source.ts';
export { statuses, submissions, type Status, type Submission } from './model/status.ts';
export { datePresets, type DateFilter, type DatePreset, type ReportFilters } from './query/report-filters.ts';
export { RowProvider, type RowProviderOptions } from './rows/row-provider.ts';
export {
  createEndpointSource,
  type EndpointOptions,
  type HeadersProvider,
} from './source/endpoint-source.ts';
