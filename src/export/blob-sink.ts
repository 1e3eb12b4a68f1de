import type { ExportSink } from './export-sink.ts';

/** Bytes held in script memory before they move into a Blob, which browsers keep outside of it. */
const foldAt = 8 * 1024 * 1024;
/** A download reads its URL after the click, at a time no event tells. */
const revokeAfter = 60_000;

/** Hands a file to the reader as a download. The anchor is never part of the page. */
export const offerDownload = (file: Blob, fileName: string): void => {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(file);
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), revokeAfter);
};

/** Collects the file in a Blob and offers it when it is closed. Works in every browser and without a gesture. */
export const createBlobSink = (offer = offerDownload, type = 'text/csv;charset=utf-8'): ExportSink => {
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
    },
    async abort() {
      parts = [];
      file = new Blob();
    },
  };
};
