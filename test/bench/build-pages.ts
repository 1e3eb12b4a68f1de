import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Library } from './libraries.ts';

const folder = import.meta.dirname;

/** A library's page: its files, the entries `page.js` and `page.css` among them. */
export interface BuiltPage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Bytes of all its code and styles, each file compressed by itself; the bench's own are in it. */
  readonly size: number;
}

const changedAt = (file: string): number =>
  statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

/** The peers are installed where the bench runs, and nowhere else. */
export const installPeers = (): void => {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...options, '--prefix', folder], { stdio: 'inherit' });
};

/** Builds a page as its library would be shipped; with names that can be read for a profile. */
export const buildPage = async (library: Library, minify = true): Promise<BuiltPage> => {
  const { outputFiles } = await build({
    entryPoints: { page: join(folder, 'peers', `${library}.ts`) },
    outdir: folder,
    write: false,
    bundle: true,
    minify,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(folder, '../../tsconfig.json'),
    logLevel: 'error',
  });
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents])),
    size: sizes.reduce((sum, size) => sum + size, 0),
  };
};
