import { createPageEncoder } from './file-spec.ts';
import { requestOf, type EncodeTask, type FileEncoder } from './file-encoder.ts';

/** Milliseconds of work after which the page gets its turn. */
const slice = 8;

/** Timers would wait, and in a hidden page for a second. */
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Reads and writes on this thread, in slices: for sources of a page's own, and where no worker may start. */
export const createSliceEncoder = (task: EncodeTask): FileEncoder => {
  const encoder = createPageEncoder(task.spec);
  let since = performance.now();
  return {
    read: async (request, signal) => {
      const { rows, total, next, asOf } = await task.source.messages(...requestOf(task, request), signal);
      return {
        received: rows.length,
        ...{ total, next, asOf },
        encode: async () => {
          if (performance.now() - since > slice) await giveWay();
          since = performance.now();
          return encoder.encode(rows);
        },
        drop: () => undefined,
      };
    },
    header: async () => encoder.header(),
    digest: async () => encoder.digest(),
    stop: () => undefined,
  };
};
