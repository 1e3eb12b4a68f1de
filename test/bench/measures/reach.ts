import type { OpenPage } from '../open-page.ts';
import type { Values } from '../values.ts';

/** How many rows there are, as far as its scroller goes, at the pixel ratio that the page really has. */
export const measureReach = async ({ page }: OpenPage, rowCount: number): Promise<Values> => {
  await page.evaluate((count) => bench.open(count), rowCount);
  return {
    rows: 1 + (await page.evaluate(() => bench.lastRow())),
    pixelRatio: await page.evaluate(() => devicePixelRatio),
  };
};
