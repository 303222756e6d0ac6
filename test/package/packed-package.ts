/** The package as npm publishes it, and apps outside of the repository that have it installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { description, readBuilt } from './built-files.js';
import { projectFolder } from './source-files.js';

/** Where a program runs, and what it finds in its environment. */
interface RunOptions {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program, ours before others, and answers with its output; a program that fails throws with all that it said. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): string {
  const { folder = projectFolder, environment = {} } = options;
  const path = `${join(projectFolder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  const result = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    // The test runner's own mode would choose the development flavour of every package.
    env: { ...process.env, NODE_ENV: 'production', PATH: path, ...environment },
  });
  if (result.status === 0) return result.stdout;
  throw new Error(`${program} ended with ${result.status}:\n${result.stdout}${result.stderr}`);
}

/** A folder of its own for one test file, far from the repository. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'vitrine-package-'));
}

/** Packs what `npm run build` has made, and answers with the path of the tarball. */
export function packInto(folder: string): string {
  readBuilt('dist/index.js');
  const report = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [packed] = JSON.parse(report) as [{ filename: string }];
  return join(folder, packed.filename);
}

/**
 * Installs a tarball as npm would, without asking a registry: the package unpacked, and beside it its declared
 * dependencies, as this project has them, and nothing else. What the package forgot to declare is missing in the app.
 */
export function installInto(app: string, tarball: string): void {
  const modules = join(app, 'node_modules');
  mkdirSync(modules, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, description.name));
  for (const name of Object.keys(description.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(projectFolder, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }');
}
