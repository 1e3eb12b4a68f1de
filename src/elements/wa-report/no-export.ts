import type { ExportSummary } from '../events.ts';

/** What `exportCsv()` resolves to where there is nothing to export yet, or an export is under way. */
export const noExport: ExportSummary = {
  outcome: 'cancelled',
  fileName: null,
  rows: 0,
  expected: null,
  bytes: 0,
  sha256: null,
  asOf: null,
  timezone: '',
  filters: {},
  leftOut: 0,
  leftOutRows: [],
  duplicates: 0,
  guarded: 0,
  replaced: 0,
};
