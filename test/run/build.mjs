/** `npm run build`: the package for bundlers in two flavours, its types, the script-tag build and the manifest. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder, runAll } from './command.mjs';

const vite = (mode) => ['vite', 'build', '--logLevel', 'warn', '--mode', mode];

const manifest = ['cem', 'analyze', '--config', 'docs/custom-elements-manifest.config.mjs', '--quiet'];

function copy(source, target) {
  cpSync(join(projectFolder, source), join(projectFolder, target), { recursive: true });
}

/** Builds `dist` and `custom-elements.json`. */
async function buildLibrary() {
  rmSync(join(projectFolder, 'dist'), { recursive: true, force: true });
  await runAll([
    vite('library'),
    vite('library-development'),
    ['tsc', '-p', 'src/tsconfig.build.json'],
    manifest,
  ]);
  copy('src/vitrine.css', 'dist/vitrine.css');
  if (existsSync(join(projectFolder, 'src/schemas'))) copy('src/schemas', 'dist/schemas');
}

/** Builds `cdn`. The worker of hls.js lies beside its chunk for pages whose policy allows workers. */
async function buildScriptTag() {
  await runAll([vite('script-tag')]);
  copy('src/vitrine.css', 'cdn/vitrine.css');
  const worker = createRequire(import.meta.url).resolve('hls.js/dist/hls.worker.js');
  cpSync(worker, join(projectFolder, 'cdn/hls.worker.js'));
}

/** Builds everything that is published. */
export async function buildPackage() {
  await buildLibrary();
  await buildScriptTag();
}

/** Builds the demo pages into `.out/demo`, with the script-tag build and the manifest beside them. */
export async function buildDemo() {
  await buildScriptTag();
  await runAll([vite('demo'), manifest]);
  copy('cdn', '.out/demo/cdn');
  copy('custom-elements.json', '.out/demo/custom-elements.json');
}

if (import.meta.filename === process.argv[1]) await buildPackage();
