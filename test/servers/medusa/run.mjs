/**
 * `npm run test:medusa`: brings up PostgreSQL and a real Medusa, runs every test that needs them, and stops both.
 *
 * What it is given is handed on to vitest: `npm run test:medusa -- -t "the checkout"`.
 */
import { run } from '../../run/command.mjs';
import { installServers } from '../../run/servers.mjs';
import { ensurePostgres } from './postgres.mjs';

try {
  ensurePostgres();
  installServers(['medusa']);
  const config = 'test/servers/medusa/vitest.config.js';
  process.exitCode = await run('vitest', ['run', `--config=${config}`, ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
