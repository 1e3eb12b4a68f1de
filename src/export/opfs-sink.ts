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

/** One for a file and for what Chromium keeps beside it until it is closed, with `.crswap` behind its name. */
const lockOf = (name: string): string => `${folderName}/${name.replace(/\..*/, '')}`;

/** Holds a file until it is released, or the page is gone. */
const hold = (name: string): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const untilReleased = (): Promise<void> => new Promise((release) => resolve(release));
    navigator.locks.request(lockOf(name), untilReleased).catch(reject);
  });

const removeIfLeft = async (
  folder: FileSystemDirectoryHandle,
  { name, lastModified }: File,
): Promise<void> => {
  if (Date.now() - lastModified < leftAfter) return;
  await navigator.locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
    if (lock) await folder.removeEntry(name);
  });
};

/** Removes what is left of pages that were closed before they could, and nothing that any tab writes to. */
const removeLeft = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  for await (const entry of folder.values())
    if (entry instanceof FileSystemFileHandle)
      await removeIfLeft(folder, await entry.getFile()).catch(() => undefined);
};

/** The stream of a new file, and what lets go of it and removes it. */
const createFile = async (folder: FileSystemDirectoryHandle) => {
  const name = `${crypto.randomUUID()}.csv`;
  const release = await hold(name);
  const remove = async (): Promise<void> => {
    release();
    await whenFree(() => folder.removeEntry(name));
  };
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    return { handle, writer: new BatchWriter(await handle.createWritable()), release, remove };
  } catch (error) {
    await remove().catch(() => undefined);
    throw error;
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
  const { handle, writer, release, remove } = await createFile(folder);
  return {
    write: (part) => writer.write(part),
    async close(fileName) {
      await writer.close();
      const file = await handle.getFile();
      if (file.size !== writer.bytes) throw new Error('The file is not what was written');
      offerDownload(file.slice(0, file.size, type), fileName);
      release();
      setTimeout(() => void remove().catch(() => undefined), removeAfter);
      return fileName;
    },
    abort: () => writer.abort().finally(remove),
  };
};
