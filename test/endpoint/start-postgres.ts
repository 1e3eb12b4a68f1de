import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

const findPrograms = (): string => {
  const [newest] = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) =>
    b.localeCompare(a, 'en', { numeric: true }),
  );
  if (!newest) throw new Error('These tests need a real PostgreSQL: apt-get install postgresql-15');
  return newest;
};

/** PostgreSQL refuses to run as root: then it runs as the user its package made. */
const findOwner = async () => {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)),
  );
  return { uid: uid!, gid: gid! };
};

/** Starts a PostgreSQL of its own in a new folder, reached through a socket there, so that it meets no other. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const programs = findPrograms();
  const owner = await findOwner();
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  if (owner.uid !== undefined) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const program = (name: string, ...parameters: readonly string[]) =>
    run(join(programs, name), ['-D', data, ...parameters], { ...owner, cwd: folder });
  await program(
    'initdb',
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  );
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off`;
  await program('pg_ctl', '--wait', `--log=${join(folder, 'log')}`, `--options=${settings}`, 'start');
  return {
    url: `postgres://postgres@localhost/postgres?host=${folder}`,
    stop: async () => {
      await program('pg_ctl', '--wait', '--mode=fast', 'stop');
      await rm(folder, { recursive: true });
    },
  };
};
