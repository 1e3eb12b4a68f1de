import type { OpenPage } from '../open-page.ts';
import type { Values } from '../values.ts';

/** From the making of the grid, once its code has run, to its first rows on screen. */
export const measureFirstRows = async ({ page }: OpenPage): Promise<Values> => ({
  time: await page.evaluate(() => bench.open(1_000_000)),
});
