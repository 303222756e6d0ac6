/** The script-tag build works on a page that has nothing else. */
import { describe, expect, it } from 'vitest';
import { readBuilt } from './built-files.js';
import { filesBelow } from './source-files.js';

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+)["'`]/g;

const scripts = (): readonly string[] => {
  readBuilt('cdn/vitrine.js');
  return filesBelow('cdn', /\.js$/).filter((file) => file !== 'cdn/hls.worker.js');
};

/** What the script imports; sentences in texts, such as `import "x"`, name no file and are told apart by their context. */
function imported(file: string): readonly string[] {
  const code = readBuilt(file);
  return [...code.matchAll(SPECIFIER)].map(([, specifier]) => specifier ?? '');
}

describe('the script-tag build', () => {
  it('imports its own files only', () => {
    const foreign = scripts().flatMap((file) =>
      imported(file)
        .filter((specifier) => !/^\.{1,2}\//.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  it('needs no bundler to define constants', () => {
    expect(scripts().filter((file) => readBuilt(file).includes('process.env'))).toEqual([]);
  });

  it('has its stylesheet and the worker of hls.js beside it', () => {
    expect(readBuilt('cdn/vitrine.css')).toContain('vitrine-player');
    expect(readBuilt('cdn/hls.worker.js').length).toBeGreaterThan(10_000);
  });

  it('loads nothing from elsewhere', () => {
    const elsewhere = scripts().filter((file) =>
      /https?:\/\/[^"'`]*(jsdelivr|unpkg|cdnjs|esm\.sh)/.test(readBuilt(file)),
    );
    expect(elsewhere).toEqual([]);
  });
});
