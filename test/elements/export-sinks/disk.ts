import { assert } from 'chai';

const { storage } = navigator;

/** Whether a page can write to the origin's own disk here. */
export const hasDisk =
  'getDirectory' in (storage ?? {}) && 'createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {});

const root = (): Promise<FileSystemDirectoryHandle> => storage.getDirectory();

/** The folder in which exports are kept until their downloads have read them. */
export const exportsFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await root()).getDirectoryHandle('wa-report-exports', { create: true });

/** Stands in for a folder of the reader. */
export const readersFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await root()).getDirectoryHandle('reader', { create: true });

export const namesIn = async (folder: FileSystemDirectoryHandle): Promise<readonly string[]> => {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
};

export const textIn = async (folder: FileSystemDirectoryHandle, name: string): Promise<string> =>
  (await (await folder.getFileHandle(name)).getFile()).text();

export const putText = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<FileSystemFileHandle> => {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  return handle;
};

/** Resolves once a folder has these files and no others. */
export const untilNamesAre = async (
  folder: FileSystemDirectoryHandle,
  expected: readonly string[],
): Promise<void> => {
  const end = performance.now() + 8_000;
  const isSo = async (): Promise<boolean> => String(await namesIn(folder)) === String(expected);
  while (!(await isSo()) && performance.now() < end) await new Promise(requestAnimationFrame);
  assert.deepEqual(await namesIn(folder), expected);
};

const clear = async (): Promise<void> => {
  if (!hasDisk) return;
  for (const name of ['wa-report-exports', 'reader'])
    await (await root()).removeEntry(name, { recursive: true }).catch(() => undefined);
};

// Other pages of the run may have left exports that wait for their time.
beforeEach(clear);
afterEach(clear);
