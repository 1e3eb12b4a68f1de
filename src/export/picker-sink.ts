import { ReportError } from '../model/report-error.ts';
import { BatchWriter } from './batch-writer.ts';
import { openDownloadSink } from './download-sink.ts';
import type { ExportSink } from './export-sink.ts';
import { whenFree } from './when-free.ts';

/** What TypeScript's DOM does not have: https://wicg.github.io/file-system-access/#api-showsavefilepicker */
interface PickerWindow extends Window {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<FileSystemFileHandle>;
}

/** Not in any standard yet: https://github.com/whatwg/fs/pull/180, https://github.com/whatwg/fs/pull/9 */
interface PickedFile extends FileSystemFileHandle {
  readonly move?: (name: string) => Promise<void>;
  readonly remove?: () => Promise<void>;
}

/** Bytes read at a time where a part is copied. */
const copySize = 2 * 1024 * 1024;

const pick = (fileName: string): Promise<PickedFile> | undefined => {
  const page: PickerWindow = window;
  const types = [{ description: 'CSV', accept: { 'text/csv': ['.csv'] } }];
  return page.showSaveFilePicker?.({ suggestedName: fileName, types });
};

/** Whether something was done: false where it failed, or cannot be done at all. */
const isDone = async (doing: Promise<void> | undefined): Promise<boolean> =>
  doing?.then(
    () => true,
    () => false,
  ) ?? false;

/** Removes a file, or empties it where it cannot be removed: then it is at least not taken for an export. */
const takeAway = async (file: PickedFile): Promise<void> => {
  if (await isDone(file.remove?.())) return;
  const stream = await file.createWritable();
  await stream.close();
};

const notTakenAway = (): never => {
  throw new ReportError('file', 'The file is not whole, and could be neither renamed nor removed');
};

/** Leaves no file that has other bytes than were written. */
const assertWritten = async (file: PickedFile, bytes: number): Promise<void> => {
  const size = await file.getFile().then(
    (written) => written.size,
    () => -1,
  );
  if (size === bytes) return;
  await takeAway(file).catch(notTakenAway);
  throw new Error('The file is not what was written');
};

/** A picker makes an empty file, or empties the one it is given: https://github.com/WICG/file-system-access/issues/360 */
const removeEmpty = async (file: PickedFile): Promise<void> => {
  const { size } = await file.getFile();
  if (size === 0) await whenFree(async () => file.remove?.());
};

const offerCopy = async (file: PickedFile, fileName: string): Promise<string> => {
  const copy = await openDownloadSink();
  try {
    const bytes = await file.getFile();
    for (let start = 0; start < bytes.size; start += copySize)
      await copy.write(new Uint8Array(await bytes.slice(start, start + copySize).arrayBuffer()));
    return await copy.close(fileName, false);
  } catch (error) {
    await copy.abort();
    throw error;
  }
};

/**
 * Gives a closed file that is not whole the name of a part. What was written can only be had by closing, under the name
 * that was chosen, and an open file cannot be renamed. So a short file does have that name for a moment; where it cannot
 * be renamed either, for as long as it takes to copy it.
 */
const keepPart = async (file: PickedFile, fileName: string): Promise<string> => {
  // Chromium 156 refuses unless the page may write to the folder too; older ones allow it after a gesture.
  if (await isDone(file.move?.(fileName))) return fileName;
  return offerCopy(file, fileName).finally(() => takeAway(file).catch(notTakenAway));
};

const writeTo = async (file: PickedFile): Promise<ExportSink> => {
  const writer = await BatchWriter.to(file);
  return {
    write: (part) => writer.write(part),
    async close(fileName, isWhole) {
      await writer.close();
      await assertWritten(file, writer.bytes);
      return isWhole ? file.name : keepPart(file, fileName);
    },
    abort: () => writer.abort().finally(() => removeEmpty(file)),
  };
};

/**
 * Lets the reader choose where the file goes, and writes straight to it. Has to be called within a gesture, before
 * anything is awaited. Resolves with null where the reader chose nothing, with undefined where nothing can be chosen,
 * and rejects where the chosen file cannot be written.
 */
export const openPickerSink = async (fileName: string): Promise<ExportSink | null | undefined> => {
  let file: PickedFile | undefined;
  try {
    file = await pick(fileName);
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? null : undefined;
  }
  return (
    file &&
    writeTo(file).catch(async (error: unknown) => {
      await removeEmpty(file).catch(() => undefined);
      throw error;
    })
  );
};
