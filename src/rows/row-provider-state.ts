import type { ReportError } from '../model/report-error.ts';

/** How far a query is with its first page. */
export type RowProviderState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: ReportError }
  | { readonly status: 'ready' };
