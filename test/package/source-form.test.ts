/** The form of the source: short files that say their subject, in folders named after subjects. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, projectFolder, readText } from './source-files.js';

const MAXIMUM_LINES = 250;

const isOurs = (file: string): boolean => !/^(demo\/public|test\/servers)\//.test(file);
const CODE = ['src', 'test', 'demo']
  .flatMap((folder) => filesBelow(folder, /\.(ts|mjs|js)$/))
  .filter((file) => isOurs(file) && !file.startsWith('demo/public/'));
const ALL = [
  ...CODE,
  ...['src', 'demo'].flatMap((folder) => filesBelow(folder, /\.(css|py)$/)).filter(isOurs),
];

const TOP_LEVEL = [
  ...['.ci', '.git', '.gitignore', '.prettierignore', '.prettierrc.json', '.out', 'node_modules', 'coverage'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts'],
  ...['eslint.config.js', 'web-test-runner.config.mjs', 'src', 'demo', 'docs', 'test', 'dist', 'cdn'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'custom-elements.json'],
];

describe('the source', () => {
  it(`has no file above ${MAXIMUM_LINES} lines`, () => {
    const long = ALL.filter((file) => readText(file).trimEnd().split('\n').length > MAXIMUM_LINES);
    expect(long).toEqual([]);
  });

  it('begins each file with a doc comment', () => {
    const silent = CODE.filter((file) => !/^(#!.*\n)?\/\*\*/.test(readText(file)));
    expect(silent).toEqual([]);
  });

  it('has no folder for leftovers', () => {
    const leftovers = CODE.filter((file) => /\/(utils?|helpers?|common|types|misc|shared)\//.test(file));
    expect(leftovers).toEqual([]);
  });

  it('has one barrel', () => {
    const barrels = CODE.filter((file) => file.startsWith('src/') && file.endsWith('/index.ts'));
    expect(barrels).toEqual(['src/index.ts']);
  });

  it('keeps the top level small', () => {
    const others = readdirSync(projectFolder).filter((name) => !TOP_LEVEL.includes(name));
    expect(others).toEqual([]);
  });

  it('skips no test and runs none alone', () => {
    const marks = /\b(it|describe|test)\.(skip|only|todo|fixme)\b|\b(xit|xdescribe|fit|fdescribe)\(/;
    expect(CODE.filter((file) => file.startsWith('test/') && marks.test(readText(file)))).toEqual([]);
  });
});
