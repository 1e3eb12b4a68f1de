import { ReportError } from '../model/report-error.ts';
import { createBlobSink } from './blob-sink.ts';
import type { ExportSink } from './export-sink.ts';
import { openOpfsSink } from './opfs-sink.ts';

/** Browsers drop the downloads of such a frame without a word. Of frames of other origins nothing can be known. */
const isKeptFromDownloads = (): boolean => {
  for (let page: Window = window; page.frameElement; page = page.parent) {
    const sandbox = page.frameElement.getAttribute('sandbox');
    if (sandbox !== null && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox)) return true;
  }
  return false;
};

/** Where a file is kept until it is handed to the reader as a download: on disk where there is one, or in a Blob. */
export const openDownloadSink = async (): Promise<ExportSink> => {
  if (isKeptFromDownloads()) throw new ReportError('file', 'This frame does not allow downloads');
  return openOpfsSink().catch(() => createBlobSink());
};
