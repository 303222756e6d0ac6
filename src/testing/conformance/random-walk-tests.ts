/** Conformance: fifty changes in a random order, compared with a list that cannot be wrong. */
import type { Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual } from './expectations.js';

const STEPS = 50;
const MOST_PIECES = 6;

export const RANDOM_WALK_TESTS: readonly ConformanceTest[] = [
  {
    id: 'walk.fifty-changes',
    run: async (bench) => {
      const { inStock, otherInStock } = bench.fixtures;
      const random = createRandom(2026);
      const wanted = new Map<string, number>();
      for (let step = 1; step <= STEPS; step += 1) {
        const variantId = random() < 0.5 ? inStock : otherInStock;
        const has = wanted.get(variantId) ?? 0;
        const pieces = has === 0 ? 1 + Math.floor(random() * 3) : Math.floor(random() * MOST_PIECES);
        const isAdd = has === 0 || (random() < 0.4 && pieces > 0 && has + pieces <= MOST_PIECES);
        const found = isAdd ? await addTo(bench, variantId, pieces) : await set(bench, variantId, pieces);
        wanted.set(variantId, isAdd ? has + pieces : pieces);
        expectEqual(found, piecesOf(wanted), `step ${step}`);
      }
    },
  },
];

type Pieces = readonly (readonly [string, number])[];

async function addTo({ adapter, lawful }: Bench, variantId: string, quantity: number): Promise<Pieces> {
  const { lines } = lawful(await adapter.addLines([{ variantId, quantity }]));
  return piecesOf(new Map(lines.map((line) => [line.variantId, line.quantity])));
}

async function set({ adapter, lawful }: Bench, variantId: string, quantity: number): Promise<Pieces> {
  const before = await adapter.getCart();
  const id = before?.lines.find((line) => line.variantId === variantId)?.id ?? '';
  const { lines } = lawful(await adapter.setQuantity(id, quantity));
  return piecesOf(new Map(lines.map((line) => [line.variantId, line.quantity])));
}

function piecesOf(wanted: ReadonlyMap<string, number>): Pieces {
  return [...wanted].filter(([, pieces]) => pieces > 0).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Park and Miller's generator: the same walk every time, so that a failure can be walked again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
