import type { TestContext } from 'node:test';

/** Lets the network, which owns its clock, do what it can do now. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that stands still until it is told to go on. */
export const stopClock = (test: TestContext) => {
  const { timers } = test.mock;
  timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 10, 20) });
  return {
    /** Goes on in small steps until something has happened, but only while it is waited for. */
    until: async (promise: Promise<unknown>, isWaiting: () => boolean = () => true): Promise<void> => {
      let isDone = false;
      const done = () => (isDone = true);
      promise.then(done, done);
      await breathe();
      while (!isDone) {
        if (isWaiting()) timers.tick(50);
        await breathe();
      }
    },
  };
};
