import { launch, type CDPSession, type Page } from 'puppeteer-core';
import { chromium } from '../engines/chromium.ts';
import type {} from './page/bench-page.ts';

/** A library's page in a browser, for one measure. */
export interface OpenPage {
  readonly page: Page;
  readonly devtools: CDPSession;
}

export interface Conditions {
  /** Pixels of the screen for each of the page. */
  readonly pixelRatio?: number;
  /** Draws frames as fast as it can, rather than 60 a second. */
  readonly isUnpaced?: boolean;
}

/** Opens pages of one library in a browser of their own. */
export type Opener = <Result>(work: (open: OpenPage) => Promise<Result>) => Promise<Result>;

const switches = ({ pixelRatio = 1, isUnpaced = false }: Conditions): readonly string[] => [
  `--force-device-scale-factor=${pixelRatio}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ...(isUnpaced ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : []),
];

/** Starts a browser that nothing has run in before, and ends it. Each call of its opener gets a page just loaded. */
export const withBrowser = async <Result>(
  address: string,
  conditions: Conditions,
  work: (opener: Opener) => Promise<Result>,
): Promise<Result> => {
  const browser = await launch({
    ...chromium,
    args: [...(chromium.args ?? []), ...switches(conditions)],
    // Thumbs that can be dragged.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    defaultViewport: null,
    protocolTimeout: 1_800_000,
    env: { ...process.env, TZ: 'UTC' },
  });
  const opener: Opener = async (measure) => {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 0 });
      await page.goto(address);
      await page.waitForFunction(() => 'bench' in globalThis);
      return await measure({ page, devtools: await page.createCDPSession() });
    } finally {
      await page.close();
    }
  };
  try {
    return await work(opener);
  } finally {
    await browser.close();
  }
};

/** What the measures run in, by name and version. */
export const browserVersion = async (): Promise<string> => {
  const browser = await launch(chromium);
  const version = await browser.version();
  await browser.close();
  return version;
};
