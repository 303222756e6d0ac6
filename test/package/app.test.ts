/** A small Vite app outside of the repository that installs the tarball and imports one element: types, builds, a film with pins. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../e2e/page.mjs';
import type { FilmPage } from '../e2e/pages/film.mjs';
import { installInto, packInto, run, temporaryFolder } from './packed-package.js';
import { projectFolder } from './source-files.js';
import { watchApp } from './watch-app.mjs';

const DEVELOPER_TEXT = 'This element found no shop.';

let folder = '';
let app = '';
let built = '';

function copy(source: string, target: string): void {
  cpSync(join(projectFolder, source), join(app, target), { recursive: true });
}

/** Builds the app and answers with the folder that it would publish. */
function build(mode: 'production' | 'development'): string {
  const outDir = `dist-${mode}`;
  const args = ['build', '--mode', mode, '--outDir', outDir, '--logLevel', 'warn'];
  run('vite', args, { folder: app, environment: { NODE_ENV: mode } });
  return join(app, outDir);
}

/** Names of the scripts of a built app. */
function scriptsOf(folder: string): readonly string[] {
  return readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
}

/** All its code. */
function codeOf(folder: string): string {
  return scriptsOf(folder)
    .map((file) => readFileSync(join(folder, 'assets', file), 'utf8'))
    .join('\n');
}

beforeAll(() => {
  folder = temporaryFolder();
  app = join(folder, 'app');
  copy('test/package/app', '.');
  copy('test/package/app/tags.json', 'public/tags.json');
  copy('demo/public/favicon.svg', 'public/favicon.svg');
  for (const file of ['film.mp4', 'poster.jpg'])
    copy(`demo/public/films/ceramics/${file}`, `public/film/${file}`);
  installInto(app, packInto(folder));
  built = build('production');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an app that imports vitrine-video/define/player', () => {
  it('gets its types', () => {
    const language = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext'];
    const resolution = ['--moduleResolution', 'bundler', '--lib', 'es2023,dom,dom.iterable'];
    expect(() => run('tsc', [...language, ...resolution, 'main.ts'], { folder: app })).not.toThrow();
  });

  it('plays its film with the pins of a tag file and of the page, and says nothing on the console', async () => {
    const said: unknown = await watchApp(built, async (page: Page, film: FilmPage) => {
      await film.play();
      await page.waitUntil(() => film.pin('Camp mug'), 'the pin of the tag file is there');
      await film.waitForTime(1);
      const firstPin: unknown = await page.evaluate(() => document.body.dataset['firstPinSeconds']);
      expect(Number(firstPin)).toBeGreaterThan(0);
      await film.stopAt(3);
      await film.waitForPins('Camp mug', 'Lemon bowl');
      await film.stopAt(5.5);
      await film.waitForPins('Lemon bowl');
    });
    expect(said).toEqual([]);
  });

  it('has developer texts in its development build only', () => {
    expect(codeOf(built)).not.toContain(DEVELOPER_TEXT);
    expect(codeOf(build('development'))).toContain(DEVELOPER_TEXT);
  });

  it('gets no element that it did not ask for, and in scripts of their own what a film may need', () => {
    const scripts = scriptsOf(built);
    const page = readFileSync(join(built, 'index.html'), 'utf8');
    expect(/(["'`])vitrine-hotspot\1/.test(codeOf(built))).toBe(true);
    expect(/(["'`])vitrine-(mini-cart|checkout-drawer)\1/.test(codeOf(built))).toBe(false);
    expect(scripts.filter((file) => page.includes(file))).toHaveLength(1);
    expect(scripts.filter((file) => file.startsWith('hls'))).toHaveLength(1);
    expect(scripts.filter((file) => file.startsWith('product-list'))).toHaveLength(1);
  });
});
