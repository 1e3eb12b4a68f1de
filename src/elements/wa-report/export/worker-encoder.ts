import { ReportError } from '../../../model/report-error.ts';
import type { ExportAnswer, ExportCall } from './export-call.ts';
import { requestOf, type EncodeTask, type FileEncoder } from './file-encoder.ts';
import { openWorker } from './open-worker.ts';

interface Waiting {
  readonly resolve: (answer: ExportAnswer) => void;
  readonly reject: (cause: ReportError) => void;
}

/** Milliseconds in which a worker has to answer for the first time. Not every browser says that it may not start. */
const patience = 10_000;

const stopped = (): ReportError => new ReportError('integrity', 'the export was interrupted by the browser');

/** A worker that answers each call, in their order. */
class CallableWorker {
  readonly #worker = openWorker();
  readonly #waiting: Waiting[] = [];
  #isStopped = false;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      const call = this.#waiting.shift();
      if (data.failure) call?.reject(new ReportError(data.failure.kind, data.failure.message));
      else call?.resolve(data);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.stop();
    };
    this.#worker.onmessageerror = () => this.stop();
  }

  call(call: ExportCall, transfer: Transferable[] = []): Promise<ExportAnswer> {
    if (this.#isStopped) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      this.#worker.postMessage(call, transfer);
      this.#waiting.push({ resolve, reject });
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.splice(0)) reject(stopped());
  }
}

const given = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw stopped();
  return value;
};

/** Reads and writes on another thread. Requests stay on this one, where the page's headers and its `fetch` are. */
export const createWorkerEncoder = async (
  task: EncodeTask,
  messagesJson: NonNullable<EncodeTask['source']['messagesJson']>,
): Promise<FileEncoder> => {
  const worker = new CallableWorker();
  const timer = setTimeout(() => worker.stop(), patience);
  try {
    await worker.call({ type: 'start', spec: task.spec });
  } catch (cause) {
    worker.stop();
    throw cause;
  } finally {
    clearTimeout(timer);
  }
  let pages = 0;
  return {
    read: async (request, signal) => {
      const json = await messagesJson(...requestOf(task, request), signal);
      const page = pages++;
      const { facts } = await worker.call({ type: 'read', page, json }, [json]);
      return {
        ...given(facts),
        encode: async () => given((await worker.call({ type: 'encode', page })).encoded),
        drop: () => void worker.call({ type: 'drop', page }).catch(() => undefined),
      };
    },
    header: async () => given((await worker.call({ type: 'header' })).header),
    digest: async () => given((await worker.call({ type: 'digest' })).digest),
    stop: () => worker.stop(),
  };
};
