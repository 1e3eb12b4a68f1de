import { mock } from 'node:test';
import type { ReportError } from '../../src/model/report-error.ts';
import type { Page, PageRequest } from '../../src/model/report-source.ts';
import type { RowProviderOptions } from '../../src/rows/row-provider-options.ts';
import { RowProvider } from '../../src/rows/row-provider.ts';

/** A page that was asked for, to be answered by the test. */
export interface Asked {
  readonly request: PageRequest;
  readonly signal: AbortSignal;
  readonly answer: (page: Page) => Promise<void>;
  readonly fail: (cause: Error) => Promise<void>;
}

/** Lets everything happen that does not wait for an answer. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets time go by, on the clock of a test that has enabled the mock timers of node:test. */
export const pass = async (milliseconds: number): Promise<void> => {
  mock.timers.tick(milliseconds);
  await settle();
};

/** A row provider whose requests wait for the test. */
export const provide = (options: Partial<RowProviderOptions> = {}) => {
  const asked: Asked[] = [];
  const errors: ReportError[] = [];
  const counts = { changes: 0 };
  const load = (request: PageRequest, signal: AbortSignal): Promise<Page> =>
    new Promise((resolve, reject) => {
      const answer = (page: Page): Promise<void> => (resolve(page), settle());
      const fail = (cause: Error): Promise<void> => (reject(cause), settle());
      asked.push({ request, signal, answer, fail });
    });
  const rows = new RowProvider({
    load,
    pageSize: 10,
    onChange: () => counts.changes++,
    onError: (error) => errors.push(error),
    ...options,
  });
  return {
    rows,
    asked,
    errors,
    counts,
    /** The offsets, or cursors, asked for and not given up. */
    waiting: (): readonly (number | string | undefined)[] =>
      asked.filter(({ signal }) => !signal.aborted).map(({ request }) => request.offset ?? request.cursor),
    last: (): Asked => asked.at(-1)!,
  };
};
