/** The readme keeps its word: its commands, links and entries exist. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { description } from './built-files.js';
import { projectFolder, readText } from './source-files.js';

const FIRST_SCREEN_LINES = 40;

describe('the readme', () => {
  it('names both commands on its first screen', () => {
    const firstScreen = readText('README.md').split('\n').slice(0, FIRST_SCREEN_LINES).join('\n');
    expect(firstScreen).toContain('npm ci && npm run demo');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it('names scripts that exist', () => {
    const names = [...readText('README.md').matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(names.filter((name) => !(name in description.scripts))).toEqual([]);
  });

  it.each(['README.md', 'CONTRIBUTING.md'])('links to files that exist (%s)', (file) => {
    const links = [...readText(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
      ([, path]) => path ?? '',
    );
    expect(links.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });
});
