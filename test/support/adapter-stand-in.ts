/** The least that a shop accepts as an adapter: no products, an empty cart. */
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { CartResult } from '../../src/core/cart.js';

const notHere = (): Promise<never> => Promise.reject(new CommerceError('unsupported'));

/** An adapter of that identity; `overrides` replace its methods. */
export function createAdapterStandIn(
  identity: string,
  overrides: Partial<CommerceAdapter> = {},
): CommerceAdapter {
  return {
    id: 'stand-in',
    identity,
    init: () =>
      Promise.resolve({
        contract: 1,
        catalog: { search: false, batch: 10, refs: ['id', 'handle'] },
        cart: {
          discounts: 'none',
          lineAttributes: false,
          cartAttributes: false,
          note: false,
          stockPolicy: 'none',
          idempotencyKeys: true,
          mutationIds: false,
          totals: 'none',
        },
        checkout: { modes: [], delivery: 'none', guest: true, express: false, popupNeedsGesture: false },
      }),
    getProducts: (references) => Promise.resolve(references.map(() => null)),
    getCart: () => Promise.resolve(null),
    addLines: ([line]): Promise<CartResult> =>
      Promise.resolve({
        notices: [],
        cart: {
          id: 'cart',
          currency: 'EUR',
          itemCount: line?.quantity ?? 0,
          lines: [],
          totals: [],
          discounts: [],
          taxDisplay: 'included',
        },
      }),
    setQuantity: notHere,
    clear: () => Promise.resolve(),
    beginCheckout: notHere,
    dispose: () => undefined,
    ...overrides,
  };
}
