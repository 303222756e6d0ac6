/**
 * Thousands of random lives of a checkout: one cart is one order, whatever is pressed, lost, late, repeated or closed;
 * what nobody knows is said to be unknown and found out by asking; nobody pays a total that was not in sight.
 */
import { beforeAll, expect, it } from 'vitest';
import { CheckoutRun } from '../support/checkout-run.js';

const RUNS = Number(process.env['VITRINE_RUNS'] ?? 1000);
const FIRST_SEED = Number(process.env['VITRINE_SEED'] ?? 1);

/** The first life loads code, which takes time that no seed decides. */
beforeAll(async () => {
  await new CheckoutRun(0, false).run();
});

for (const careless of [false, true]) {
  const backend = careless ? 'a careless backend' : 'a careful backend';
  it(`orders once and tells of it once with ${backend} (${RUNS} runs from seed ${FIRST_SEED})`, async () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      const run = new CheckoutRun(seed, careless);
      const faults = await run.run();
      if (faults.length > 0)
        expect.fail(`seed ${seed}:\n${faults.join('\n')}\nafter:\n${run.steps.join('\n')}`);
    }
  }, 600_000);
}
