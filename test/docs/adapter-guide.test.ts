/** The guide to writing an adapter shows the template as it is: code that nobody compiles would soon be wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFORMANCE_TEST_COUNT } from '../../src/testing/conformance/conformance.js';

const GUIDES = new URL('../../docs/guides/', import.meta.url);
const TEMPLATE = new URL('template-adapter/', GUIDES);
const guide = readFileSync(new URL('write-an-adapter.md', GUIDES), 'utf8');

/** Blocks of code: the file that the first line names, and the excerpt. */
const excerpts = [...guide.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, file = '', code = '']) => ({ file, code, begins: code.split('\n')[0] ?? '' }),
);

/** Line breaks and the commas that come with them are the formatter's business. */
function withoutLayout(code: string): string {
  return code.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '');
}

describe('the guide to writing an adapter', () => {
  it.each(excerpts)('shows $file as it is: $begins', ({ file, code }) => {
    const found = withoutLayout(readFileSync(new URL(file, TEMPLATE), 'utf8'));
    expect(found).toContain(withoutLayout(code));
  });

  it('names the file of every block of code', () => {
    expect(guide.match(/^```\w/gm)).toHaveLength(excerpts.length);
  });

  it('shows something of every file of the template', () => {
    const files = readdirSync(TEMPLATE).filter((name) => name.endsWith('.ts'));
    expect(new Set(excerpts.map(({ file }) => file))).toEqual(new Set(files));
  });

  it('says how many tests the suite has', () => {
    expect(guide).toContain(`the suite in \`vitrine-video/testing\` has ${CONFORMANCE_TEST_COUNT},`);
  });

  it.each([...guide.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path))(
    'links to %s, which is there',
    (path) => {
      const target = new URL(path, GUIDES);
      expect(path.endsWith('.md') ? readFileSync(target, 'utf8') : readdirSync(target)).not.toHaveLength(0);
    },
  );
});
