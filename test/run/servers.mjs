/** Installs the shop servers that tests talk to: workspaces of their own, which the package and its lock know nothing of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './command.mjs';

/** Those that the suite needs; others have a job of their own. */
const SERVERS = ['vendure', 'shopify'];

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** npm copies the lock into what it installed, without the entry of the workspace itself. */
function isInstalled(folder) {
  const installed = read(join(folder, 'node_modules/.package-lock.json'));
  if (installed === undefined) return false;
  const { packages } = JSON.parse(installed);
  const wanted = JSON.parse(read(join(folder, 'package-lock.json'))).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || packages[place]?.version === version,
  );
}

/** Installs what is missing, without running any script of a package. */
export function installServers(names = SERVERS) {
  for (const name of names) {
    const folder = join(projectFolder, 'test/servers', name);
    if (isInstalled(folder)) {
      console.log(`   ${name} is installed`);
      continue;
    }
    console.log(`   installing ${name}`);
    const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', options, { cwd: folder, stdio: 'inherit' });
    if (status !== 0)
      throw new Error(`npm ${options.join(' ')} in test/servers/${name} ended with ${status}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installServers();
