/** Installs what the browser tests need where that is allowed, and otherwise says how. */
import { existsSync } from 'node:fs';
import { missingPrograms } from './browser-programs.mjs';
import { run } from './command.mjs';

const unattended = { DEBIAN_FRONTEND: 'noninteractive' };

/** Resolves when everything is there; throws, with the one command that helps, when it is not. */
export async function ensurePrograms(engines) {
  const missing = missingPrograms(engines);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = [...new Set(missing.flatMap((program) => program.packages))];
  const command = `apt-get update && apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`Missing: ${names}. Install them; on Debian: sudo sh -c "${command}"`);
  }
  if (process.getuid?.() !== 0)
    throw new Error(`Missing: ${names}. Install them with: sudo sh -c "${command}"`);

  console.log(`Missing: ${names}. Installing: ${packages.join(' ')}`);
  const code = await run('sh', ['-c', `${command} > /dev/null`], unattended);
  const left = missingPrograms(engines).map(({ name }) => name);
  if (code !== 0 || left.length > 0)
    throw new Error(`Could not install ${left.join(', ') || names}. Tried: ${command}`);
}
