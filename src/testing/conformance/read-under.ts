/** Reads products where a fault was there before the adapter was started. */
import { CommerceError } from '../../core/commerce-error.js';
import type { Product } from '../../core/product.js';
import type { Bench } from './bench.js';
import { needs } from './expectations.js';
import type { Fault } from './faults.js';

type Products = Promise<readonly (Product | null)[]>;

/** What a read came to, and how to go on. */
export interface ReadUnderFault {
  readonly outcome: Products;
  heal(): void;
  again(): Products;
}

/** Reads in a tab where nothing was loaded before the fault. Starting must not fail, unless the fault is a refusal. */
export async function readUnder(bench: Bench, fault: Fault): Promise<ReadUnderFault> {
  const tab = bench.openTab();
  const heal = tab.network.inject(fault);
  const started = await tab.start().catch((thrown: unknown) => {
    if (thrown instanceof CommerceError && thrown.code === 'unauthorized') return thrown;
    throw new Error('init must not fail because the backend cannot be reached', { cause: thrown });
  });
  const again = () => tab.adapter.getProducts([{ handle: bench.fixtures.handle }]);
  const outcome = started instanceof CommerceError ? Promise.reject(started) : again();
  await outcome.catch(() => undefined);
  needs(tab.network.requests > 0, 'the adapter makes no request');
  return { outcome, heal, again };
}
