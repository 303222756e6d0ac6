/** Only what registers has side effects, so that a bundler may drop the rest. */
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { description, exportedFiles, readBuilt } from './built-files.js';
import { projectFolder } from './source-files.js';

/** What a bundler keeps of a page whose only line is this. */
async function bundle(line: string): Promise<string> {
  const entry = 'virtual:page';
  const result = (await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? join(projectFolder, 'page.js') : undefined),
        load: (id) => (id === join(projectFolder, 'page.js') ? line : undefined),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  })) as Rollup.RollupOutput;
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

describe('side effects', () => {
  it('are declared for what registers, and for nothing else', () => {
    expect(description.sideEffects).toEqual([
      './dist/define/**',
      './dist/development/define/**',
      './cdn/**',
      './src/define/**',
      './src/cdn.ts',
      '**/*.css',
    ]);
  });

  it.each(['', '/core', '/tags', '/testing'])('are not in vitrine-video%s', async (entry) => {
    readBuilt('dist/index.js');
    const kept = await bundle(`import 'vitrine-video${entry}';`);
    expect(kept.replace(/\/\/.*|\/\*[^]*?\*\//g, '').trim()).toBe('');
  });

  it('are in every entry that defines an element', async () => {
    const kept = await bundle(`import 'vitrine-video/define/mini-cart';`);
    expect(kept).toContain('vitrine-mini-cart');
    expect(kept).toMatch(/customElements/);
    expect(kept).not.toContain('hls.js');
  });

  it('put no element into the bundle that was not asked for', async () => {
    expect([...exportedFiles().keys()]).toContain('./define/price');
    const kept = await bundle(`import 'vitrine-video/define/price';`);
    expect(kept).not.toContain('vitrine-checkout-drawer"');
  });
});
