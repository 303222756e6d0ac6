/** A PostgreSQL cluster in a temporary folder, by itself on loopback, gone when it is stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from './postgres.mjs';

const START_MILLISECONDS = 30_000;

/** Makes and starts a cluster. @returns {Promise<{ url: string, stop(): Promise<void> }>} */
export async function startCluster() {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL is not installed: run "npm run test:medusa", which says how');
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-medusa-'));
  const password = randomUUID();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const place of [folder, passwordFile]) if (owner) chownSync(place, owner.uid, owner.gid);

  const data = join(folder, 'data');
  const options = [
    '-D',
    data,
    '-U',
    'medusa',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
  ];
  const made = spawnSync(join(bin, 'initdb'), [...options, '--no-sync'], { ...owner, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr ?? made.error}`);

  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: folder, fsync: 'off' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await readiness(server);
  return {
    url: `postgres://medusa:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      // Fast shutdown: whoever is still connected is sent away.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root, so the account of its package runs it then. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function readiness(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason) => {
      server.kill('SIGKILL');
      reject(new Error(`PostgreSQL did not start: ${reason}\n${said}`));
    };
    const timer = setTimeout(() => fail(`nothing within ${START_MILLISECONDS} ms`), START_MILLISECONDS);
    server.once('error', fail);
    server.once('exit', (code) => fail(`it ended with ${code}`));
    server.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4000);
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
