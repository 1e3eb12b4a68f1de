import type { OpenPage } from '../open-page.ts';
import { quantile } from '../statistics.ts';
import type { Values } from '../values.ts';

const jumps = 30;

/** From a jump of the scroller until the rows of that place are on screen. The first round only reads them. */
export const measureJump = async ({ page }: OpenPage): Promise<Values> => {
  await page.evaluate(() => bench.open(1_000_000));
  await page.evaluate((count) => bench.jump(count), jumps);
  const times = await page.evaluate((count) => bench.jump(count), jumps);
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    lost: times.filter((time) => time >= 500).length,
  };
};
