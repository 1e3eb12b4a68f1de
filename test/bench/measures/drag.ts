import type { OpenPage } from '../open-page.ts';
import type { Values } from '../values.ts';

const latency = 120;
const seconds = 2;
const share = 0.8;

/** Pixels of a scrollbar's ends that are its arrows, and of the shortest thumb. */
const arrow = 18;
const thumb = 18;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The thumb, dragged by the mouse over most of its track while rows take their time to come. */
export const measureDrag = async ({ page }: OpenPage): Promise<Values> => {
  await page.evaluate((time) => bench.open(1_000_000, time), latency);
  await page.evaluate(() => bench.settle());
  const requests = await page.evaluate(() => bench.requests);
  const { x, top, bottom } = await page.evaluate(() => bench.bar);
  const y = top + arrow + thumb / 2;
  const length = (bottom - top - 2 * arrow - thumb) * share;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  for (let gone = 0; gone < 1;) {
    gone = Math.min(1, (performance.now() - start) / (seconds * 1000));
    await page.mouse.move(x, y + gone * length);
    await pause(8);
  }
  await page.mouse.up();
  const settled = await page.evaluate(() => bench.paintedRight(20_000));
  const [first] = await page.evaluate(() => bench.rows);
  await pause(1000);
  return {
    requests: (await page.evaluate(() => bench.requests)) - requests,
    settled,
    share: (first ?? NaN) / 1_000_000,
  };
};
