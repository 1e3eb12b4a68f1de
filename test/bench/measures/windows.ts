import { ours, type Library } from '../libraries.ts';
import type { OpenPage } from '../open-page.ts';
import type { Values } from '../values.ts';

const megabyte = 1_000_000;

/** What is left once all has come to rest and the garbage has been collected. */
const weigh = async ({ page, devtools }: OpenPage) => {
  await page.evaluate(() => bench.settle());
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  const elements = await page.evaluate(() => bench.elements);
  return { heap: usedSize / megabyte, nodes, elements };
};

/** Rows from one window to the next: so few that none is left out. */
const step = 20;

/** Ours is shown all that was promised, the others enough to see where it goes. */
const windowsOf = (library: Library): number =>
  library === ours ? Number(process.env.WINDOWS ?? 100_000) : 400;

/** What windows of rows leave behind that are shown one below the other, a frame for every tenth of them. */
export const weighWindows = async (open: OpenPage, library: Library): Promise<Values> => {
  const { page } = open;
  await page.evaluate(() => bench.open(1_000_000));
  await page.evaluate((rows) => bench.visit(200, rows), step);
  const before = await weigh(open);
  const requests = await page.evaluate(() => bench.requests);
  const windows = windowsOf(library);
  await page.evaluate((count, rows) => bench.visit(count, rows), windows, step);
  const after = await weigh(open);
  return {
    windows,
    requests: (await page.evaluate(() => bench.requests)) - requests,
    heap: after.heap,
    heapGrowth: after.heap - before.heap,
    elements: after.elements,
    elementGrowth: after.elements - before.elements,
    nodes: after.nodes,
    nodeGrowth: after.nodes - before.nodes,
  };
};
