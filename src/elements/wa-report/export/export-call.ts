import type { CsvParts } from '../../../export/csv-encoder.ts';
import type { EncodedPage } from '../../../export/page-encoder.ts';
import type { Page } from '../../../model/report-source.ts';
import type { ReportErrorKind } from '../../../model/report-error.ts';
import type { FileSpec } from './file-spec.ts';

/** What the worker is asked. It answers each call, in their order. */
export type ExportCall =
  | { readonly type: 'start'; readonly spec: FileSpec }
  | { readonly type: 'header' | 'digest' }
  | { readonly type: 'read'; readonly page: number; readonly json: ArrayBuffer }
  | { readonly type: 'encode' | 'drop'; readonly page: number };

/** What a page says of the walk it belongs to. */
export interface PageFacts extends Omit<Page, 'rows'> {
  readonly received: number;
}

/** What the worker answers: what was asked for, or why it could not. */
export interface ExportAnswer {
  readonly header?: CsvParts;
  readonly facts?: PageFacts;
  readonly encoded?: EncodedPage;
  readonly digest?: string;
  readonly failure?: { readonly kind: ReportErrorKind; readonly message: string };
}
