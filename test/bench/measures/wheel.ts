import type { OpenPage } from '../open-page.ts';
import { quantile } from '../statistics.ts';
import type { Values } from '../values.ts';

const distance = 60_000;
/** A grid that moves its rows by more than the wheel is read further ahead. */
const readAhead = 2.2;

type Counter = 'TaskDuration' | 'ScriptDuration' | 'LayoutDuration' | 'RecalcStyleDuration';

/** Milliseconds spent from now on by the page's main thread, by the clock or as its processor time. */
const startCounters = async ({ page }: OpenPage, timeDomain: 'timeTicks' | 'threadTicks') => {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain });
  const read = async (): Promise<ReadonlyMap<string, number>> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await read();
  return async () => {
    const after = await read();
    return (counter: Counter): number => (after.get(counter) ?? NaN) - (before.get(counter) ?? NaN);
  };
};

/** A wheel that turns on and on, through the compositor, as a real one. */
export const turnWheel = async ({ devtools }: OpenPage, speed: number, pixels: number): Promise<void> => {
  await devtools.send('Input.synthesizeScrollGesture', {
    x: 600,
    y: 400,
    yDistance: -pixels,
    speed,
    gestureSourceType: 'mouse',
  });
};

/** Milliseconds of the page's main thread while the wheel turns, with all that it puts off for half a second. */
export const measureWheel = async (open: OpenPage, speed: number, pixels: number): Promise<Values> => {
  const { page } = open;
  await page.evaluate(() => bench.open(1_000_000));
  await page.evaluate((length) => bench.readAhead(length), pixels * readAhead);
  const stopClock = await startCounters(open, 'timeTicks');
  const stopProcessor = await startCounters(open, 'threadTicks');
  await page.evaluate(() => bench.watch(false));
  await turnWheel(open, speed, pixels);
  const { gaps } = await page.evaluate(() => bench.stopWatch());
  await new Promise((resolve) => setTimeout(resolve, 600));
  const byClock = await stopClock();
  const byProcessor = await stopProcessor();
  return {
    task: byClock('TaskDuration'),
    script: byClock('ScriptDuration'),
    layout: byClock('LayoutDuration'),
    style: byClock('RecalcStyleDuration'),
    processor: byProcessor('TaskDuration'),
    frame: quantile(gaps, 0.95),
    slowFrames: gaps.filter((gap) => gap > 34).length / gaps.length,
  };
};

/** What is on screen while the wheel turns, and how far it moves the rows, from a share of the scroller's length on. */
export const watchWheel = async (open: OpenPage, share: number): Promise<Values> => {
  const { page } = open;
  await page.evaluate(() => bench.open(1_000_000));
  await page.evaluate((start) => bench.scrollTo(start), share);
  await page.evaluate(() => bench.settle());
  if (share === 0) await page.evaluate((length) => bench.readAhead(length), distance * readAhead);
  const before = await page.evaluate(() => bench.rows[0] ?? NaN);
  await page.evaluate(() => bench.watch(true));
  await turnWheel(open, 20_000, distance);
  const { points, blank, looks, disordered, late } = await page.evaluate(() => bench.stopWatch());
  await page.evaluate(() => bench.settle());
  const after = await page.evaluate(() => bench.rows[0] ?? NaN);
  return {
    blank: blank / points,
    disordered: disordered / looks,
    late: late / looks,
    rowsPerPixel: ((after - before) * 48) / distance,
  };
};
