import type { EncodeTask, FileEncoder } from './file-encoder.ts';
import { createSliceEncoder } from './slice-encoder.ts';
import { createWorkerEncoder } from './worker-encoder.ts';

/** On another thread where the source gives its pages unread, and the page and the browser let a worker start. */
export const openEncoder = async (task: EncodeTask): Promise<FileEncoder> => {
  const { source } = task;
  const messagesJson = source.messagesJson?.bind(source);
  try {
    if (messagesJson) return await createWorkerEncoder(task, messagesJson);
  } catch {
    // Here, then.
  }
  return createSliceEncoder(task);
};
