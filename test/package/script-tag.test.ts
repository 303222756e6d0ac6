/** The script-tag build works on a page that has nothing else. */
import { describe, expect, it } from 'vitest';
import { readBuilt } from './built-files.js';
import { filesBelow, importsOf } from './source-files.js';

const scripts = (): readonly string[] => {
  readBuilt('cdn/vitrine.js');
  return filesBelow('cdn', /\.js$/).filter((file) => file !== 'cdn/hls.worker.js');
};

describe('the script-tag build', () => {
  it('imports its own files only', () => {
    const foreign = scripts().flatMap((file) =>
      importsOf(file)
        .filter((found) => found.file === undefined)
        .map(({ specifier }) => `${file} imports ${specifier}`),
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
