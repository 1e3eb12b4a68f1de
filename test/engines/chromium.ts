import type { LaunchOptions } from 'puppeteer-core';
import { programs } from './programs.ts';

/** How every test starts Chromium: also as root, and without asking the network for anything of its own. */
export const chromium: LaunchOptions = {
  executablePath: programs.chromium.path,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
