/** Conformance: fifty changes in a random order, compared with a list that cannot be wrong. */
import type { CartLine } from '../../core/cart.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual } from './expectations.js';

const STEPS = 50;
const MOST_PIECES = 6;

export const RANDOM_WALK_TESTS: readonly ConformanceTest[] = [
  {
    id: 'walk.fifty-changes',
    run: async ({ adapter, lawful, fixtures: { inStock, otherInStock } }) => {
      const random = createRandom(2026);
      const wanted = new Map<string, number>();
      let lines: readonly CartLine[] = [];
      for (let step = 1; step <= STEPS; step += 1) {
        const variantId = random() < 0.5 ? inStock : otherInStock;
        const has = wanted.get(variantId) ?? 0;
        const pieces = has === 0 ? 1 + Math.floor(random() * 3) : Math.floor(random() * MOST_PIECES);
        const isAdd = has === 0 || (random() < 0.4 && pieces > 0 && has + pieces <= MOST_PIECES);
        const lineId = lines.find((line) => line.variantId === variantId)?.id ?? '';
        const result = isAdd
          ? await adapter.addLines([{ variantId, quantity: pieces }])
          : await adapter.setQuantity(lineId, pieces);
        ({ lines } = lawful(result));
        wanted.set(variantId, isAdd ? has + pieces : pieces);
        const found = lines.map((line) => [line.variantId, line.quantity] as const);
        expectEqual(piecesOf(found), piecesOf(wanted), `step ${step}`);
      }
    },
  },
];

function piecesOf(lines: Iterable<readonly [string, number]>): readonly (readonly [string, number])[] {
  return [...lines].filter(([, pieces]) => pieces > 0).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Park and Miller's generator: the same walk every time, so that a failure can be walked again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
