/** The tarball as npm would publish it: sound by publint and arethetypeswrong, and usable in an app outside of this repository. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { description, readBuilt } from './built-files.js';
import { projectFolder } from './source-files.js';

let folder = '';
let app = '';
let tarball = '';

const programs = join(projectFolder, 'node_modules/.bin');

/** Runs a program and answers with its output; a program that fails throws with all that it said. */
function run(program: string, args: readonly string[], cwd = projectFolder): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  readBuilt('dist/index.js');
  folder = mkdtempSync(join(tmpdir(), 'vitrine-package-'));
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
  ) as [{ filename: string }];
  tarball = join(folder, packed.filename);

  app = join(folder, 'app');
  const modules = join(app, 'node_modules');
  mkdirSync(modules, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', modules]);
  run('mv', ['package', description.name], modules);
  for (const name of readdirSync(join(projectFolder, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(projectFolder, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  it('is what publint asks for', async () => {
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that are not wrong', () => {
    const options = [
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-emoji',
      '--exclude-entrypoints',
      'vitrine.css',
    ];
    expect(() => run(join(programs, 'attw'), [tarball, ...options])).not.toThrow();
  });

  it('carries the pages about errors and no tests', () => {
    const files = run('tar', ['-tzf', tarball]).split('\n');
    expect(files).toContain('package/docs/errors/shop-missing.md');
    expect(files).toContain('package/LICENSE');
    expect(files.filter((file) => /\/(test|demo|node_modules|\.vite)\//.test(file))).toEqual([]);
  });

  it('gives an app outside of the repository one element', async () => {
    writeFileSync(join(app, 'index.html'), '<script type="module" src="./main.js"></script>');
    writeFileSync(join(app, 'main.js'), `import 'vitrine-video/define/mini-cart';`);
    await build({ root: app, configFile: false, logLevel: 'error' });
    const code = readdirSync(join(app, 'dist/assets'))
      .map((file) => readFileSync(join(app, 'dist/assets', file), 'utf8'))
      .join('\n');
    expect(code).toContain('vitrine-mini-cart');
    expect(code).not.toContain('hls.js');
  });

  it('gives a TypeScript app its types', () => {
    const lines = [
      `import { createShop } from 'vitrine-video';`,
      `import type { Cart, CommerceAdapter } from 'vitrine-video/core';`,
      `import 'vitrine-video/define/mini-cart';`,
      `export const lines = (cart: Cart): number => cart.lines.length;`,
      `export const shop = (adapter: CommerceAdapter) => createShop({ adapter });`,
      `export const cart: HTMLElement | null = document.querySelector('vitrine-mini-cart');`,
    ];
    writeFileSync(join(app, 'app.ts'), lines.join('\n'));
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext'];
    const resolution = [
      '--moduleResolution',
      'bundler',
      '--lib',
      'es2023,dom,dom.iterable',
      '--skipLibCheck',
    ];
    expect(() => run(join(programs, 'tsc'), [...options, ...resolution, 'app.ts'], app)).not.toThrow();
  });
});
