/** `npm run build`: the package for bundlers in two flavours, its types, the script-tag build and the manifest. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder, runAll } from './command.mjs';

const vite = (mode) => ['vite', 'build', '--logLevel', 'warn', '--mode', mode];

/** Copies what no compiler makes, if it is there. */
function copy(source, ...targets) {
  for (const target of targets) cpSync(source, join(projectFolder, target), { recursive: true });
}

/** Builds `dist`, `cdn` and `custom-elements.json` anew. */
export async function buildPackage() {
  for (const folder of ['dist', 'cdn']) rmSync(join(projectFolder, folder), { recursive: true, force: true });
  await runAll([
    vite('library'),
    vite('library-development'),
    ['tsc', '-p', 'src/tsconfig.build.json'],
    vite('script-tag'),
    ['cem', 'analyze', '--config', 'docs/custom-elements-manifest.config.mjs', '--quiet'],
  ]);
  copy(join(projectFolder, 'src/vitrine.css'), 'dist/vitrine.css', 'cdn/vitrine.css');
  const schemas = join(projectFolder, 'src/schemas');
  if (existsSync(schemas)) copy(schemas, 'dist/schemas');
  copy(createRequire(import.meta.url).resolve('hls.js/dist/hls.worker.js'), 'cdn/hls.worker.js');
}

/** Builds the demo pages into `.out/demo`, with the script-tag build beside them. */
export async function buildDemo() {
  await runAll([vite('demo')]);
  copy(join(projectFolder, 'cdn'), '.out/demo/cdn');
}

if (import.meta.filename === process.argv[1]) await buildPackage();
