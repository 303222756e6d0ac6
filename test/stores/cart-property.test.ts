/** Thousands of random lives of a cart: no line is lost, none is doubled, whatever network and tabs do. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CartRun } from '../support/cart-run.js';

const RUNS = Number(process.env['VITRINE_RUNS'] ?? 300);
const FIRST_SEED = Number(process.env['VITRINE_SEED'] ?? 1);

const BACKENDS = [
  ['that only knows its cart', {}, false],
  ['that only knows its cart, beside a foreign writer', {}, true],
  ['that does a mutation once', { idempotencyKeys: true }, true],
  ['whose lines carry mutation ids', { mutationIds: true }, true],
] as const;

// Thousands of errors are made on purpose here, and their stacks would take half of the time.
const { stackTraceLimit } = Error;
beforeAll(() => void (Error.stackTraceLimit = 0));
afterAll(() => void (Error.stackTraceLimit = stackTraceLimit));

for (const [name, capabilities, foreignWriter] of BACKENDS) {
  it(`loses and doubles nothing with a backend ${name} (${RUNS} runs from seed ${FIRST_SEED})`, async () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      const run = new CartRun({ seed, capabilities, foreignWriter });
      const faults = await run.run();
      if (faults.length > 0)
        expect.fail(`seed ${seed}:\n${faults.join('\n')}\nafter:\n${run.steps.join('\n')}`);
    }
  }, 600_000);
}
