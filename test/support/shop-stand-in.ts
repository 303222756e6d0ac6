/** A shop for tests of elements: its stores are atoms to set, its methods are recorded. */
import { atom, type WritableAtom } from 'nanostores';
import type { AddIntent } from '../../src/core/cart-intent.js';
import type { IntentResult } from '../../src/core/intent-result.js';
import type { MarketProfile } from '../../src/core/market-profile.js';
import type { Product } from '../../src/core/product.js';
import type { ProductState } from '../../src/stores/product-store.js';
import type { Shop } from '../../src/stores/shop.js';

/** The rules of an EU market, in English. */
export const EU_PROFILE: MarketProfile = {
  code: 'EU',
  validFrom: '2022-05-28',
  language: 'en',
  nativeCheckout: true,
  price: {
    taxIncluded: 'incl. VAT',
    taxExcluded: 'excl. VAT',
    plusDelivery: 'plus delivery',
    withoutTaxNote: 'VAT not shown separately',
    reduction: '30-days',
  },
  orderButton: 'Order with obligation to pay',
  orderButtons: ['Order with obligation to pay'],
  wallets: 'after-review',
  advertisement: 'Advertisement',
  duties: [],
  sources: [],
};

/** What a test sets and sees. */
export interface ShopStandIn {
  readonly shop: Shop;
  readonly $market: WritableAtom<MarketProfile | null>;
  readonly added: Omit<AddIntent, 'kind'>[];
  /** References that were loaded with `load`, and ids given to `refresh`. */
  readonly asked: string[];
  setProduct(reference: string, state: ProductState): void;
  /** How the cart answers from now on. */
  answerAdds(answer: () => Promise<IntentResult>): void;
}

/** A shop that knows the given products by `handle:…` and `id:…`. */
export function createShopStandIn(products: readonly Product[] = []): ShopStandIn {
  const states = new Map<string, WritableAtom<ProductState>>();
  const $market = atom<MarketProfile | null>(EU_PROFILE);
  const added: Omit<AddIntent, 'kind'>[] = [];
  const asked: string[] = [];
  let answer = (): Promise<IntentResult> => Promise.resolve({ status: 'done' });
  const stateOf = (reference: string) => {
    const state = states.get(reference) ?? atom<ProductState>({ status: 'loading' });
    states.set(reference, state);
    return state;
  };
  for (const product of products) {
    for (const reference of [`id:${product.id}`, `handle:${product.handle ?? ''}`]) {
      stateOf(reference).set({ status: 'ready', product });
    }
  }
  const shop = {
    identity: 'stand-in',
    locale: 'en',
    $locale: atom('en'),
    $market,
    cart: {
      add: (intent: Omit<AddIntent, 'kind'>) => {
        added.push(intent);
        return answer();
      },
    },
    products: {
      $product: stateOf,
      load: (reference: string) => {
        asked.push(reference);
        return Promise.resolve(stateOf(reference).get());
      },
      refresh: (ids: readonly string[] = []) => {
        asked.push(...ids);
        return Promise.resolve();
      },
    },
  } as unknown as Shop;
  return {
    shop,
    $market,
    added,
    asked,
    setProduct: (reference, state) => stateOf(reference).set(state),
    answerAdds: (next) => (answer = next),
  };
}
