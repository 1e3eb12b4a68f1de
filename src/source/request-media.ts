/** Why media cannot be had. */
export type MediaRefusal = 'address' | 'expired' | 'too-large' | 'unavailable';

export class MediaFailure extends Error {
  readonly refusal: MediaRefusal;

  constructor(refusal: MediaRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Bytes that are read at most. Documents may have 100 MB, which nobody reads beside a table. */
export const mostBytes = 25_000_000;
/** Milliseconds without news after which nobody waits any more. */
const patience = 20_000;

/** Does what can be aborted, by the signal, or for want of news: `onNews` tells of some. */
export const withPatience = async <Result>(
  work: (signal: AbortSignal, onNews: () => void) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const stopped = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(new MediaFailure('unavailable')));
  });
  let timer = setTimeout(stop, patience);
  const onNews = (): void => {
    clearTimeout(timer);
    timer = setTimeout(stop, patience);
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([stopped, work(controller.signal, onNews)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // What is still under way is for nobody.
    stop();
  }
};

/** What an address answers when it is none, no longer one, or not one for everybody. */
const isGone = (status: number): boolean => [401, 403, 404, 410].includes(status);

const read = async (url: string, signal: AbortSignal, onNews: () => void): Promise<Blob> => {
  const { ok, status, headers, body } = await fetch(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  if (!ok) throw new MediaFailure(isGone(status) ? 'expired' : 'unavailable');
  if (Number(headers.get('content-length')) > mostBytes) throw new MediaFailure('too-large');
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    onNews();
    size += part.value.length;
    if (size > mostBytes) throw new MediaFailure('too-large');
    chunks.push(part.value);
  }
  return new Blob(chunks);
};

/**
 * The bytes at an address, as nobody in particular: without cookies, referrer, or anything of the page's. Rejects with a
 * `MediaFailure`, also where it was aborted.
 */
export const requestMedia = async (url: string, signal: AbortSignal): Promise<Blob> => {
  try {
    return await withPatience((own, onNews) => read(url, own, onNews), signal);
  } catch (cause) {
    throw cause instanceof MediaFailure ? cause : new MediaFailure('unavailable');
  }
};
