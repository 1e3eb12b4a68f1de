import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/**
 * Keeps a folder for this process alone, for the embedded database does not: two at once would destroy it. Makes the
 * folder, throws where another process has it, and takes it over from one that was killed.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'lock');
  await mkdir(folder, { recursive: true });
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0 && isRunning(owner)) throw new Error(`${folder} is in use by process ${owner}.`);
  await rm(file, { force: true });
  await writeFile(file, String(process.pid), { flag: 'wx' });
  return () => rm(file, { force: true });
};
