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

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });

/** Tries again what may pass, with full jitter; a time that the endpoint asks for is never cut short. */
export const withRetries = async <Result>(
  request: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await request();
    } catch (cause) {
      if (!(cause instanceof RequestFailure)) throw cause;
      const delay = delayOf(cause, attempt);
      if (attempt + 1 === attempts || !isPassing(cause) || delay > longestWait) throw cause.error;
      await wait(delay, signal);
    }
  }
};
