/** Checks that the lock file is whole: a registry that holds a version only in part writes a lock that `npm ci` rejects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './command.mjs';

/** Where Node looks for a dependency of a package: beside it, then further and further up. */
function candidates(location, dependency) {
  const found = [];
  let folder = location;
  while (folder) {
    found.push(`${folder}/node_modules/${dependency}`);
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
  return [...found, `node_modules/${dependency}`];
}

const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([location, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !candidates(location, name).some((place) => place in lock.packages))
    .map((name) => `${location} lacks ${name}`),
);

for (const line of missing) console.error(line);
if (missing.length > 0) {
  console.error(
    'The lock is not whole: remove node_modules and package-lock.json, pin the package, install again.',
  );
  process.exitCode = 1;
}
