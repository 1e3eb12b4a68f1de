import type { ExportSink } from './export-sink.ts';
import { offerDownload } from './offer-download.ts';

/** Bytes held in script memory before they move into a Blob, which browsers keep outside of it. */
const foldAt = 8 * 1024 * 1024;
const type = 'text/csv;charset=utf-8';

/** Collects the file in a Blob and offers it when it is closed. Works in every browser and without a gesture. */
export const createBlobSink = (offer = offerDownload): ExportSink => {
  let file = new Blob([], { type });
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let pending = 0;

  const fold = (): void => {
    file = new Blob([file, ...parts], { type });
    parts = [];
    pending = 0;
  };
  return {
    async write(part) {
      parts.push(part);
      pending += part.length;
      if (pending >= foldAt) fold();
    },
    async close(fileName) {
      fold();
      offer(file, fileName);
      return fileName;
    },
    async abort() {
      parts = [];
      file = new Blob();
    },
  };
};
