import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Program {
  readonly path: string;
  readonly debian: string;
}

/** What the tests run on, where Debian puts it, and the package that brings it. */
export const programs = {
  chromium: { path: '/usr/bin/chromium', debian: 'chromium' },
  firefox: { path: '/usr/bin/firefox-esr', debian: 'firefox-esr' },
  webkit: { path: '/usr/bin/WebKitWebDriver', debian: 'webkit2gtk-driver' },
  xvfb: { path: '/usr/bin/Xvfb', debian: 'xvfb' },
  postgres: { path: '/usr/lib/postgresql/15/bin/postgres', debian: 'postgresql-15' },
  python: { path: '/usr/bin/python3', debian: 'python3' },
  // Without it a Chinese message is a row of boxes.
  cjkFont: { path: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', debian: 'fonts-noto-cjk' },
} as const;

/** What only the part `spreadsheet` needs; it is large. */
export const spreadsheetPrograms = {
  libreOffice: { path: '/usr/lib/libreoffice/program/soffice', debian: 'libreoffice-calc-nogui' },
} as const;

const missingPackages = (wanted: readonly Program[]): readonly string[] =>
  wanted.filter(({ path }) => !existsSync(path)).map(({ debian }) => debian);

const aptGet = (...words: readonly string[]): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] });
};

/** Installs what is missing where it may; otherwise throws with the command that would. */
export const ensurePrograms = (wanted: readonly Program[]): void => {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `The tests need what this installs: sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...missing);
};
