/** The products of an order, looked up while it is made ready, because a line does not say what its maker guarantees. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CartLine } from '../../core/cart.js';
import type { Product } from '../../core/product.js';
import type { Shop } from '../../stores/shop.js';

/** What is made ready; `undefined` at any other time. */
export interface PendingOrder {
  readonly shop: Shop;
  readonly lines: readonly CartLine[];
}

/** Renders its host again when a product has come. */
export class OrderedProducts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #order: () => PendingOrder | undefined;
  #shownLines: readonly CartLine[] | undefined;
  #products: ProductAtoms = new Map();
  #stop: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost, order: () => PendingOrder | undefined) {
    this.#host = host;
    this.#order = order;
    host.addController(this);
  }

  /** The product of a line; `undefined` until it has come. */
  of(line: CartLine): Product | undefined {
    const state = this.#products.get(line.key)?.get();
    return state?.status === 'ready' ? state.product : undefined;
  }

  hostUpdate(): void {
    const order = this.#order();
    if (order?.lines === this.#shownLines) return;
    this.#forget();
    this.#shownLines = order?.lines;
    if (!order) return;
    this.#products = new Map(
      order.lines.map((line) => [line.key, order.shop.products.$product(referenceOf(line))]),
    );
    const update = () => this.#host.requestUpdate();
    this.#stop = [...this.#products.values()].map(($product) => $product.listen(update));
  }

  hostDisconnected(): void {
    this.#forget();
    this.#shownLines = undefined;
  }

  #forget(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#products = new Map();
  }
}

type ProductAtoms = ReadonlyMap<string, ReturnType<Shop['products']['$product']>>;

function referenceOf({ productId, variantId }: CartLine): string {
  return productId ?? `variant:${variantId}`;
}
