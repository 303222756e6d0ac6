/** vitrine-tags as a program of the installed package. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { description } from './built-files.js';
import { installInto, packInto, temporaryFolder } from './packed-package.js';
import { projectFolder } from './source-files.js';

const MUG = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62, y: 58 };

let folder = '';
let app = '';

beforeAll(() => {
  folder = temporaryFolder();
  app = join(folder, 'app');
  mkdirSync(app);
  installInto(app, packInto(folder));
  writeFileSync(join(app, 'tags.json'), JSON.stringify({ version: 1, hotspots: [MUG] }, null, 2));
  writeFileSync(
    join(app, 'wrong.json'),
    JSON.stringify({ version: 1, hotspots: [{ ...MUG, end: 0 }] }, null, 2),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program as npm's link to it would. */
function vitrineTags(args: readonly string[], input = '') {
  const program = join(app, 'node_modules', description.name, description.bin['vitrine-tags'] ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: app,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('vitrine-tags', () => {
  it('is a program for node', () => {
    const file = join(app, 'node_modules', description.name, description.bin['vitrine-tags'] ?? '');
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('prints its help', () => {
    expect(vitrineTags(['--help'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Exit codes') as string,
    });
  });

  it('checks files and tells by its exit code', () => {
    expect(vitrineTags(['check', 'tags.json'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '0 errors, 0 warnings\n',
    });
    expect(vitrineTags(['check', 'tags.json', 'wrong.json'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'wrong.json:8 hotspots[0].end: 0 is before start 1; make it later\n1 error, 0 warnings\n',
    });
    expect(vitrineTags(['check', 'none.json'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('reads the standard input', () => {
    const { stdout } = vitrineTags(
      ['convert', '-', '--to', 'vtt'],
      readFileSync(join(app, 'tags.json'), 'utf8'),
    );
    expect(stdout).toContain(
      'mug\n00:00:01.000 --> 00:00:05.000\n{"product":"handle:camp-mug","x":62,"y":58}',
    );
  });

  it('writes all of a long answer into a pipe', () => {
    const hotspots = Array.from({ length: 5000 }, (_, index) => ({ ...MUG, id: `pin-${index}` }));
    const { status, stdout } = vitrineTags(['convert', '-'], JSON.stringify({ version: 1, hotspots }));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ hotspots: { length: 5000 } });
  });

  it('writes the HTML of the demo', () => {
    const files = join(projectFolder, 'demo/public');
    const { status, stdout } = vitrineTags([
      ...['html', join(files, 'films/ceramics/tags.json')],
      ...['--products', join(files, 'catalog.json')],
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<ol><li>.*<\/ol><script type="application\/ld\+json">\{.*\}<\/script>\n$/);
  });
});
