import { RequestFailure } from './request-json.ts';

const attempts = 3;
/** Milliseconds before the second attempt, at the most; doubled for the next. */
const firstDelay = 400;
/** Longer waits are for a person to decide on. */
const longestWait = 60_000;
const passing = [408, 425, 429, 500, 502, 503, 504];

const isPassing = ({ error }: RequestFailure): boolean =>
  error.status === undefined
    ? error.kind === 'network' || error.kind === 'timeout'
    : passing.includes(error.status) || error.kind === 'rate-limit';

const delayOf = ({ retryAfter }: RequestFailure, attempt: number): number =>
  retryAfter === undefined ? Math.random() * firstDelay * 2 ** attempt : retryAfter * (1 + Math.random() / 5);

/** Settles as the work does, or with the signal's reason at once: a page's own functions may not listen to it. */
const abortable = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    void work.then(resolve, reject).then(() => signal.removeEventListener('abort', stop));
  });

const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await abortable(timeUp, signal).finally(() => clearTimeout(timer));
};

/** Tries again what may pass, with full jitter; a time that the endpoint asks for is never cut short. */
export const withRetries = async <Result>(
  request: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await abortable(request(), signal);
    } catch (cause) {
      if (!(cause instanceof RequestFailure)) throw cause;
      const isTooLong = (cause.retryAfter ?? 0) > longestWait;
      if (attempt + 1 === attempts || !isPassing(cause) || isTooLong) throw cause.error;
      await wait(delayOf(cause, attempt), signal);
    }
  }
};
