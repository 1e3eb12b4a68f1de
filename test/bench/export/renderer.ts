import type { Browser } from 'puppeteer-core';

/** The process that the bench's page runs in. */
export const rendererOf = async (browser: Browser): Promise<number> => {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  // The others wait for pages to come.
  const [busiest] = renderers.sort((one, other) => other.cpuTime - one.cpuTime);
  if (!busiest) throw new Error('no page runs');
  return busiest.id;
};
