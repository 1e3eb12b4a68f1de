/** What the main thread was seen to do, in milliseconds. */
export interface SeenMain {
  /** The longest task the browser tells of: those of 50 ms and more. Null where there was none. */
  readonly longTask: number | null;
  /** The longest time from one frame to the next. */
  readonly frame: number;
  /** The longest time between two turns of the event loop, where they were watched. */
  readonly turn: number | null;
}

/**
 * Watches the main thread until it is stopped. Watching every turn keeps the thread busy, and is therefore done in runs
 * whose other numbers do not count.
 */
export const watchMain = (watchesTurns: boolean): (() => SeenMain) => {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });

  let isWatching = true;
  let frame = 0;
  let lastFrame = performance.now();
  const onFrame = (): void => {
    const now = performance.now();
    frame = Math.max(frame, now - lastFrame);
    lastFrame = now;
    if (isWatching) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  let turn = 0;
  let lastTurn = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    turn = Math.max(turn, now - lastTurn);
    lastTurn = now;
    if (isWatching) port2.postMessage(null);
  };
  if (watchesTurns) port2.postMessage(null);

  return () => {
    isWatching = false;
    for (const { duration } of observer.takeRecords()) tasks.push(duration);
    observer.disconnect();
    port1.close();
    return {
      longTask: tasks.length > 0 ? Math.max(...tasks) : null,
      frame,
      turn: watchesTurns ? turn : null,
    };
  };
};
