import { BatchWriter } from './batch-writer.ts';
import type { ExportSink } from './export-sink.ts';
import { offerDownload } from './offer-download.ts';
import { whenFree } from './when-free.ts';

const folderName = 'wa-report-exports';
const type = 'text/csv;charset=utf-8';
/** A download reads its file after the click, at a time no event tells, and a slow disk takes minutes. */
const removeAfter = 10 * 60_000;
/** Files of pages that were closed before are left alone as long, since a download may outlive its page. */
const leftAfter = 24 * 3_600_000;

/**
 * Removes what is left of pages that were closed before they could. Browsers refuse to remove what any tab is writing:
 * https://fs.spec.whatwg.org/#file-entry-lock
 */
const removeLeft = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  for await (const entry of folder.values()) {
    if (!(entry instanceof FileSystemFileHandle)) continue;
    const { lastModified } = await entry.getFile();
    if (Date.now() - lastModified >= leftAfter) await folder.removeEntry(entry.name).catch(() => undefined);
  }
};

/**
 * Keeps the file on the origin's own disk and offers it as a download when it is closed. Rejects where there is no
 * such disk: in some private windows, in insecure pages and in browsers that cannot write to it from a page.
 */
export const openOpfsSink = async (): Promise<ExportSink> => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  removeLeft(folder).catch(() => undefined);

  const name = `${crypto.randomUUID()}.csv`;
  const remove = (): Promise<void> => whenFree(() => folder.removeEntry(name));
  const handle = await folder.getFileHandle(name, { create: true });
  const writer = await BatchWriter.to(handle).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return {
    write: (part) => writer.write(part),
    async close(fileName) {
      await writer.close();
      const file = await handle.getFile();
      if (file.size !== writer.bytes) throw new Error('The file is not what was written');
      offerDownload(file.slice(0, file.size, type), fileName);
      setTimeout(() => void remove().catch(() => undefined), removeAfter);
      return fileName;
    },
    abort: () => writer.abort().finally(remove),
  };
};
