import { openDownloadSink } from './download-sink.ts';
import type { ExportSink } from './export-sink.ts';
import { fileError } from './file-error.ts';
import { openPickerSink } from './picker-sink.ts';

interface OpenSinkOptions {
  /** Whether the reader may be asked where to save the file. Nobody is asked without a gesture. */
  readonly canAsk?: boolean;
}

const hasGesture = (): boolean => {
  const browser: { readonly userActivation?: UserActivation } = navigator;
  return browser.userActivation?.isActive ?? false;
};

const fail = (cause: unknown): never => {
  throw fileError(cause);
};

/** Whatever fails is a `ReportError`, and names no file. */
const withFileErrors = (sink: ExportSink): ExportSink => ({
  write: (part) => sink.write(part).catch(fail),
  close: (fileName, isWhole) => sink.close(fileName, isWhole).catch(fail),
  abort: () => sink.abort().catch(fail),
});

/**
 * The best place for a file that this browser has: the one the reader picks, the origin's own disk, or a Blob. Has to be
 * called within a gesture, before anything is awaited, to ask the reader. Resolves with null where the reader, asked,
 * chose nothing; rejects with a `ReportError` of kind `file` where no file can be kept.
 */
export const openSink = async (
  fileName: string,
  { canAsk = true }: OpenSinkOptions = {},
): Promise<ExportSink | null> => {
  try {
    const picked = canAsk && hasGesture() ? await openPickerSink(fileName) : undefined;
    if (picked === null) return null;
    return withFileErrors(picked ?? (await openDownloadSink()));
  } catch (error) {
    return fail(error);
  }
};
