import { join } from 'node:path';
import { build } from 'esbuild';

/** The code of one of the bench's own pages, in one file. */
export const buildPage = async (name: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page', `${name}.ts`)],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(import.meta.dirname, '../../../tsconfig.json'),
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`nothing was built of ${name}`);
  return file.contents;
};
