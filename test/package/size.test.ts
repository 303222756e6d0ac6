/** What a page loads stays within the budgets: minified, compressed by brotli. */
import { describe, expect, it } from 'vitest';
import { measureScriptTag } from '../bench/script-tag-size.mjs';

const KILOBYTE = 1000;
const EAGER_KILOBYTES = 30;

/** Kilobytes that a lazy part may add; the first pattern that matches its source counts. */
const BUDGETS: readonly (readonly [RegExp, number])[] = [
  [/^hls\.js\//, 160],
  [/^@floating-ui\//, 6],
  [/^src\/(define\/)?adapters\//, 6],
  [/^src\/(define\/)?payments\//, 4],
  [/tag-file/, 3],
  [/^src\/core\/markets?\//, 2],
  [/^src\/.*(menu|storyboard)/, 5],
  [/^src\/.*texts?\.[a-z]{2}\.ts$/, 3],
  [/^src\/elements\/product\/|^src\/define\/product\.ts|product-sheet/, 12],
  [/cart-drawer/, 12],
  [/^src\/elements\/checkout-drawer\/.*(native|steps)/, 12],
  [/^src\/elements\/checkout-drawer\/.*(embedded|hosted|frame)/, 4],
  [/^src\/(elements\/checkout-drawer\/|define\/checkout-drawer\.ts)/, 6],
  [/^src\//, 6],
  // What the bundler cut out of several of them has no source of its own.
  [/^_/, 6],
];

describe('the size of the script-tag build', () => {
  const size = measureScriptTag();

  it(`loads at most ${EAGER_KILOBYTES} kB at once`, () => {
    expect(size.eagerBytes / KILOBYTE).toBeLessThanOrEqual(EAGER_KILOBYTES);
  });

  it.each(size.lazy)('keeps $source within its budget', ({ source, bytes }) => {
    const budget = BUDGETS.find(([pattern]) => pattern.test(source))?.[1];
    expect(budget, `${source} has no budget`).toBeDefined();
    expect(bytes / KILOBYTE).toBeLessThanOrEqual(budget ?? 0);
  });

  it('loads hls.js on demand only', () => {
    expect(size.eagerFiles.filter((file) => file.includes('hls'))).toEqual([]);
    expect(size.lazy.map(({ source }) => source)).toContainEqual(expect.stringMatching(/^hls\.js\//));
  });
});
