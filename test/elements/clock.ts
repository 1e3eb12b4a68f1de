/** A clock of the test's own, in place of the browser's, and the alarms that wait for it. */
export interface Clock {
  /** Puts the clock on, and rings what has come due. */
  readonly advance: (milliseconds: number) => void;
  readonly restore: () => void;
}

/** Longer than anything but a midnight is waited for. */
const long = 60_000;

/** Puts the browser's clock off by so much. Waits of more than a minute follow it, shorter ones the real one. */
export const setClock = (offset: number): Clock => {
  const RealDate = Date;
  const realSetTimeout = window.setTimeout;
  const realClearTimeout = window.clearTimeout;
  let ahead = offset;
  let next = -1;
  const alarms = new Map<number, { readonly at: number; readonly ring: () => void }>();
  const now = (): number => RealDate.now() + ahead;
  class TestDate extends RealDate {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(now());
      else super(...(parts as [string]));
    }

    static override now(): number {
      return now();
    }
  }
  const setAlarm = (ring: TimerHandler, delay = 0, ...rest: unknown[]): number => {
    if (delay < long || typeof ring !== 'function') return realSetTimeout(ring, delay, ...rest);
    alarms.set(next, {
      at: now() + delay,
      ring: () => void (ring as (...all: unknown[]) => unknown)(...rest),
    });
    return next--;
  };
  Object.assign(globalThis, {
    Date: TestDate,
    setTimeout: setAlarm,
    clearTimeout: (id?: number) => (alarms.delete(id ?? 0) ? undefined : realClearTimeout.call(window, id)),
  });
  return {
    advance: (milliseconds) => {
      ahead += milliseconds;
      for (const [id, { at, ring }] of alarms)
        if (at <= now()) {
          alarms.delete(id);
          ring();
        }
    },
    restore: () =>
      Object.assign(globalThis, {
        Date: RealDate,
        setTimeout: realSetTimeout,
        clearTimeout: realClearTimeout,
      }),
  };
};
