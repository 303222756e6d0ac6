/** Finds PostgreSQL, and installs it where that can be done. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Debian and its relatives keep the server's programs out of the search path, one folder per version. */
const DEBIAN_FOLDER = '/usr/lib/postgresql';

const COMMAND = ['apt-get', 'install', '--yes', '--no-install-recommends', 'postgresql'];

/** The folder with `initdb` and `postgres` of the newest version; `undefined` where there is none. */
export function findPostgres() {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [];
  const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
  const found = spawnSync('which', ['initdb'], { encoding: 'utf8' }).stdout?.trim();
  const folders = [
    ...newestFirst.map((version) => join(DEBIAN_FOLDER, version, 'bin')),
    ...(found ? [dirname(found)] : []),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** Installs it as root on Debian and its relatives. @throws Error with the one command to run anywhere else */
export function ensurePostgres() {
  if (findPostgres()) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('which', ['apt-get']).status === 0;
  if (!hasApt) throw new Error('PostgreSQL is missing: install it, so that "initdb" is found');
  if (!isRoot) throw new Error(`PostgreSQL is missing: run "sudo ${COMMAND.join(' ')}"`);
  console.log(`   PostgreSQL is missing: ${COMMAND.join(' ')}`);
  const [program, ...options] = COMMAND;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], options]) {
    const { status } = spawnSync(program, args, { stdio: 'inherit', env });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  }
  if (!findPostgres()) throw new Error(`PostgreSQL is not below ${DEBIAN_FOLDER} after its installation`);
}
