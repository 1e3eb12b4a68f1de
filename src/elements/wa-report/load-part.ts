import { ReportError } from '../../model/report-error.ts';
import { emit } from '../events.ts';
import type { DetailsController } from './details-controller.ts';
import type { ExportController } from './export-controller.ts';

const missing = (): ReportError => new ReportError('network', 'a part of the report could not be loaded');

/** What only the details need, in a file of its own. Without that file the page is told. */
export const loadDetails = async (host: HTMLElement): Promise<typeof DetailsController | undefined> => {
  try {
    return (await import('./details-controller.ts')).DetailsController;
  } catch {
    emit(host, 'wa-report-error', { error: missing() });
    return undefined;
  }
};

/** What only an export needs, in a file of its own. Without that file the page is told that the export failed. */
export const loadExport = async (host: HTMLElement): Promise<typeof ExportController | undefined> => {
  try {
    return (await import('./export-controller.ts')).ExportController;
  } catch {
    emit(host, 'wa-report-export', { phase: 'failed', error: missing(), summary: null });
    return undefined;
  }
};
