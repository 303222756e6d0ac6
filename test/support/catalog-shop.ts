/** A whole shop over a scripted backend: products that change under the buyer, adds to look at, a network to cut. */
import type { BackendChange, CommerceAdapter } from '../../src/core/commerce-adapter.js';
import type { Cart, CartLine, NewLine } from '../../src/core/cart.js';
import { lineKey } from '../../src/core/cart.js';
import { CommerceError, type CommerceErrorCode } from '../../src/core/commerce-error.js';
import type { Availability, Product } from '../../src/core/product.js';
import { createShop, type Shop } from '../../src/stores/shop.js';
import { createMemoryHost } from '../../src/testing/memory-host.js';
import { createAdapterStandIn } from './adapter-stand-in.js';

/** The backend and the shop on top of it. */
export class CatalogShop {
  readonly shop: Shop;
  /** Every line as it reached the backend. */
  readonly added: NewLine[] = [];
  /** What every request ends with; `undefined` while the backend is there. */
  fault: CommerceErrorCode | undefined;
  readonly #products: Map<string, Product>;
  #tell: (change: BackendChange) => void = () => undefined;

  constructor(products: readonly Product[], fault?: CommerceErrorCode) {
    this.#products = new Map(products.map((product) => [product.id, product]));
    this.fault = fault;
    const adapter = createAdapterStandIn('catalog', this.#methods());
    // Retries wait for nothing.
    const host = { ...createMemoryHost(), delay: () => Promise.resolve() };
    this.shop = createShop({ adapter, host, market: 'DE', locale: 'en' });
  }

  /** The stock of all variants is another one, and the backend says so by itself. */
  pushStock(productId: string, availability: Availability): void {
    const product = this.#products.get(productId);
    if (!product) throw new Error(`There is no product ${productId}`);
    const variants = product.variants.map((variant) => ({ ...variant, availability }));
    this.#products.set(productId, { ...product, variants });
    this.#tell({ productIds: [productId] });
  }

  #methods(): Partial<CommerceAdapter> {
    const answer = <Value>(value: () => Value): Promise<Value> =>
      this.fault ? Promise.reject(new CommerceError(this.fault)) : Promise.resolve(value());
    return {
      getProducts: (references) =>
        answer(() => references.map((reference) => this.#find(Object.values(reference)[0]))),
      getCart: () => answer(() => (this.added.length > 0 ? this.#cart() : null)),
      addLines: (lines) =>
        answer(() => {
          this.added.push(...lines);
          return { cart: this.#cart(), notices: [] };
        }),
      subscribe: (listener) => {
        this.#tell = listener;
        return () => (this.#tell = () => undefined);
      },
    };
  }

  #find(value: string | undefined): Product | null {
    const all = [...this.#products.values()];
    return all.find(({ id, handle }) => id === value || handle === value) ?? null;
  }

  #cart(): Cart {
    const price = { amountMinor: 100, currency: 'EUR' };
    const lines = this.added.map((line, index): CartLine => ({
      ...line,
      id: String(index),
      key: lineKey(line.variantId),
      title: line.variantId,
      unitPrice: price,
      subtotal: price,
      availability: { status: 'in-stock' },
    }));
    const itemCount = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    return {
      id: 'cart',
      currency: 'EUR',
      itemCount,
      lines,
      totals: [],
      discounts: [],
      taxDisplay: 'included',
    };
  }
}
