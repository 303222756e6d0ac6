/** The exports map: complete, every entry there, and each can be imported where there is no page. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { description, exportedFiles, readBuilt } from './built-files.js';
import { filesBelow, projectFolder } from './source-files.js';

const scripts = (): readonly string[] =>
  [...exportedFiles()]
    .filter(([name, { default: file }]) => file?.endsWith('.js') && !name.startsWith('./cdn/'))
    .map(([name]) => name.replace(/^\./, description.name));

/** Imports all names in a fresh node and answers with what went wrong there. */
function importInNode(names: readonly string[], condition: string): string {
  const script = `
    for (const name of ${JSON.stringify(names)}) {
      try { await import(name); } catch (error) { console.log(name + ': ' + error.stack); }
    }
    const tags = ['shop', 'player', 'hotspot', 'product', 'product-list', 'price', 'mini-cart', 'checkout-drawer', 'withdrawal'];
    for (const tag of tags) {
      if (globalThis.customElements?.get('vitrine-' + tag)) console.log('vitrine-' + tag + ' is registered');
    }
    if (globalThis.document || globalThis.window) console.log('something made a page');`;
  const options = [`--conditions=${condition}`, '--input-type=module', '--eval', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return status === 0 ? stdout : stderr;
}

describe('the exports map', () => {
  it('names files that are there', () => {
    const missing = [...exportedFiles()].flatMap(([name, files]) =>
      Object.values(files)
        .filter((file) => !existsSync(join(projectFolder, file)))
        .map((file) => `${name} → ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(['define', 'adapters', 'payments'])('reaches every entry of %s', (room) => {
    const reachable = new Set(exportedFiles().keys());
    const isEntry = (file: string): boolean => room === 'define' || dirname(file) === `src/${room}`;
    const entries = filesBelow(`src/${room}`, /\.ts$/).filter(isEntry);
    const names = entries.map((file) => file.replace(/^src/, '.').replace(/\.ts$/, ''));
    expect(names.filter((name) => !reachable.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  it('hides the insides of adapters and payments', () => {
    const inside = /^\.\/(adapters|payments)\/.+\//;
    expect([...exportedFiles().keys()].filter((name) => inside.test(name))).toEqual([]);
  });

  it('puts types first and a development flavour beside each script', () => {
    for (const target of Object.values(description.exports)) {
      if (typeof target === 'string' || target === null) continue;
      expect(Object.keys(target)).toEqual(['types', 'development', 'default']);
    }
  });

  it('has developer texts in the development flavour only', () => {
    const all = (folder: string): string =>
      filesBelow(folder, /\.js$/)
        .filter((file) => folder !== 'dist' || !file.startsWith('dist/development/'))
        .map(readBuilt)
        .join('\n');
    const text = 'This element found no shop.';
    expect(all('dist/development')).toContain(text);
    expect(all('cdn')).not.toContain(text);
    for (const folder of ['dist', 'dist/development', 'cdn']) {
      expect(all(folder)).not.toMatch(/\b__(DEV|VERSION)__\b/);
    }
  });

  it.each(['default', 'development'])('can be imported in node without a page (%s)', (condition) => {
    const names = scripts();
    expect(names.length).toBeGreaterThan(10);
    expect(importInNode(names, condition)).toBe('');
  });
});
