import { ReportError } from '../../model/report-error.ts';
import { emit } from '../events.ts';
import type { ExportController } from './export-controller.ts';

/** What only an export needs, in a file of its own. Without that file the page is told that the export failed. */
export const loadExport = async (host: HTMLElement): Promise<typeof ExportController | undefined> => {
  try {
    const module = await import('./export-controller.ts');
    return module.ExportController;
  } catch {
    const error = new ReportError('network', 'a part of the report could not be loaded');
    emit(host, 'wa-report-export', { phase: 'failed', error, summary: null });
    return undefined;
  }
};
