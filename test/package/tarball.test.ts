/** The tarball as npm would publish it: sound by publint and arethetypeswrong, and typed. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installInto, packInto, run, temporaryFolder } from './packed-package.js';

let folder = '';
let tarball = '';

beforeAll(() => {
  folder = temporaryFolder();
  tarball = packInto(folder);
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
    expect(() => run('attw', [tarball, ...options])).not.toThrow();
  });

  it('carries the pages about errors and no tests', () => {
    const files = run('tar', ['-tzf', tarball]).split('\n');
    expect(files).toContain('package/docs/errors/shop-missing.md');
    expect(files).toContain('package/LICENSE');
    expect(files.filter((file) => /\/(test|demo|node_modules|\.vite)\//.test(file))).toEqual([]);
  });

  it('gives a TypeScript app its types', () => {
    const app = join(folder, 'app');
    mkdirSync(app);
    installInto(app, tarball);
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
    expect(() => run('tsc', [...options, ...resolution, 'app.ts'], { folder: app })).not.toThrow();
  });
});
