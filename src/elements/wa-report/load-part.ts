import { ReportError } from '../../model/report-error.ts';
import { emit } from '../events.ts';
import type { DetailsController } from './details-controller.ts';
import type { ExportController } from './export/export-controller.ts';
import type { LiveController } from './live/live-controller.ts';
import type { StateKeeper } from './state/state-keeper.ts';
import type { ViewPanel } from './view-panel.ts';

/** A part in a file of its own; where that is missing, the page is told. */
const load = async <Part>(
  part: Promise<Part>,
  tell: (error: ReportError) => void,
): Promise<Part | undefined> => {
  try {
    return await part;
  } catch {
    tell(new ReportError('network', 'a part of the report could not be loaded'));
    return undefined;
  }
};

const tellOf =
  (host: HTMLElement) =>
  (error: ReportError): unknown =>
    emit(host, 'wa-report-error', { error });

/** What only the details need. */
export const loadDetails = async (host: HTMLElement): Promise<typeof DetailsController | undefined> =>
  (await load(import('./details-controller.ts'), tellOf(host)))?.DetailsController;

/** What only the panel that arranges the rows needs. */
export const loadViewPanel = async (host: HTMLElement): Promise<typeof ViewPanel | undefined> =>
  (await load(import('./view-panel.ts'), tellOf(host)))?.ViewPanel;

/** What only a report needs that looks for news. */
export const loadLive = async (host: HTMLElement): Promise<typeof LiveController | undefined> =>
  (await load(import('./live/live-controller.ts'), tellOf(host)))?.LiveController;

/** What only a report needs that keeps its state. */
export const loadStateKeeper = async (host: HTMLElement): Promise<typeof StateKeeper | undefined> =>
  (await load(import('./state/state-keeper.ts'), tellOf(host)))?.StateKeeper;

/** What only an export needs. It has failed without. */
export const loadExport = async (host: HTMLElement): Promise<typeof ExportController | undefined> => {
  const tell = (error: ReportError): unknown =>
    emit(host, 'wa-report-export', { phase: 'failed', error, summary: null });
  return (await load(import('./export/export-controller.ts'), tell))?.ExportController;
};
