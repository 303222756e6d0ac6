/**
 * The process: `node serve.mjs [origin]`. Makes a cluster, migrates, seeds and starts Medusa, prints one line of JSON when the
 * shop is open, and ends with the cluster on SIGTERM, on SIGINT and when its input ends, so that nothing outlives whoever
 * started it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startCluster } from './cluster.mjs';

const START_MILLISECONDS = 90_000;
const [origin] = process.argv.slice(2);
const folder = import.meta.dirname;
const notes = mkdtempSync(join(tmpdir(), 'vitrine-medusa-seed-'));

let stopping;
let cluster;
let medusa;

function stop(code = 0) {
  stopping ??= (async () => {
    if (medusa?.exitCode === null) {
      const ended = new Promise((resolve) => medusa.once('exit', resolve));
      medusa.kill('SIGTERM');
      // Its database is thrown away, so nothing is lost by a server that does not close in time.
      setTimeout(() => medusa.kill('SIGKILL'), 5000).unref();
      await ended;
    }
    await cluster?.stop();
    rmSync(notes, { recursive: true, force: true });
    process.exit(code);
  })();
  return stopping;
}

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop());
process.stdin
  .on('end', () => stop())
  .on('error', () => stop())
  .resume();

/** Starts the command line of Medusa. Its words go to standard error. */
function startMedusa(args, env) {
  medusa = spawn(process.execPath, [join(folder, 'node_modules/@medusajs/cli/cli.js'), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      // Without it, Medusa looks for a TypeScript loader and says at length that there is none.
      NODE_ENV: 'production',
      MEDUSA_DISABLE_TELEMETRY: 'true',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  medusa.stdout.pipe(process.stderr, { end: false });
  medusa.stderr.pipe(process.stderr, { end: false });
  return new Promise((resolve) => medusa.once('exit', resolve));
}

async function runMedusa(args, env) {
  const code = await startMedusa(args, env);
  if (code !== 0) throw new Error(`medusa ${args.join(' ')} ended with ${code}`);
}

async function untilOpen(url, ended) {
  const deadline = Date.now() + START_MILLISECONDS;
  let hasEnded = false;
  ended.then(() => (hasEnded = true));
  for (;;) {
    const isOpen = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isOpen) return;
    if (hasEnded || Date.now() > deadline) throw new Error('Medusa did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

try {
  cluster = await startCluster();
  const env = { VITRINE_DATABASE_URL: cluster.url, ...(origin ? { VITRINE_PAGE_ORIGIN: origin } : {}) };
  const seeded = join(notes, 'seed.json');
  await runMedusa(['db:migrate', '--skip-scripts'], env);
  await runMedusa(['exec', './seed.mjs', seeded], env);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const ended = startMedusa(['start', '--host', '127.0.0.1', '--port', String(port)], env);
  await untilOpen(url, ended);
  process.stdout.write(`${JSON.stringify({ url, ...JSON.parse(readFileSync(seeded, 'utf8')) })}\n`);
} catch (error) {
  if (!stopping) console.error(error);
  await stop(1);
}
