/** Thousands of random lives of a cart: no line is lost, none is doubled, whatever network, tabs, page and shop do. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CartRun, type CartRunOptions } from '../support/cart-run.js';

const RUNS = Number(process.env['VITRINE_RUNS'] ?? 400);
const FIRST_SEED = Number(process.env['VITRINE_SEED'] ?? 1);

const LIVES: readonly (readonly [string, Omit<CartRunOptions, 'seed'>])[] = [
  ['a backend that only knows its cart', { capabilities: {} }],
  ['the same beside others who write', { capabilities: {}, foreignWriter: true, pageCart: 'other-lines' }],
  ['the same when carts expire', { capabilities: {}, expires: true, pageCart: 'other-lines' }],
  ['a browser that refuses storage', { capabilities: {}, blockedStorage: true, pageCart: 'same-lines' }],
  [
    'a backend that does a mutation once',
    { capabilities: { idempotencyKeys: true }, foreignWriter: true, pageCart: 'same-lines', expires: true },
  ],
  [
    'a backend whose lines carry mutation ids',
    { capabilities: { mutationIds: true }, foreignWriter: true, pageCart: 'same-lines', expires: true },
  ],
];

// Thousands of errors are made on purpose here, and their stacks would take half of the time.
const { stackTraceLimit } = Error;
beforeAll(async () => {
  Error.stackTraceLimit = 0;
  // Loaded before the first run, which else would take other turns than the same seed among others.
  await Promise.all([
    import('../../src/stores/lost-adds.js'),
    import('../../src/stores/add-fate.js'),
    import('../../src/core/markets/de.js'),
  ]);
});
afterAll(() => void (Error.stackTraceLimit = stackTraceLimit));

for (const [name, life] of LIVES) {
  it(`loses and doubles nothing with ${name} (${RUNS} runs from seed ${FIRST_SEED})`, async () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      const run = new CartRun({ seed, ...life });
      const faults = await run.run();
      if (faults.length > 0)
        expect.fail(`seed ${seed}:\n${faults.join('\n')}\nafter:\n${run.steps.join('\n')}`);
    }
  }, 600_000);
}
