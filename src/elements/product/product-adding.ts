/** Adding to the cart: asks the page, then the shop, and keeps what came of it to be said next to the button. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CommerceError } from '../../core/commerce-error.js';
import type { IntentResult } from '../../core/intent-result.js';
import type { CartState } from '../../stores/cart-store.js';
import type { Shop } from '../../stores/shop.js';
import { cartOpener } from '../base/cart-opener.js';
import { StoreController } from '../base/store-controller.js';
import { AddRequestEvent, type AddRequest } from './product-events.js';
import { resultPhrase } from './product-messages.js';
import { linePreview, type Phrase } from './product-view.js';

/** What came of the last attempt. */
export interface AddMessage extends Phrase {
  readonly refused: boolean;
  /** Opens the cart, where the page shows one; the way to it also from a film in full screen. */
  readonly openCart?: (() => void) | undefined;
}

/** The element that adds. */
export interface AddingHost extends ReactiveControllerHost, EventTarget {
  readonly isConnected: boolean;
  readonly shop: Shop | undefined;
}

const WAITING: AddMessage = { key: 'waiting', refused: false };

/** One attempt at a time. */
export class ProductAdding implements ReactiveController {
  #pending = false;
  #message: AddMessage | undefined;
  readonly #host: AddingHost;
  readonly #cart: StoreController<CartState>;

  constructor(host: AddingHost) {
    this.#host = host;
    this.#cart = new StoreController(host, () => host.shop?.cart.$cart);
    host.addController(this);
  }

  hostConnected(): void {}

  get pending(): boolean {
    return this.#pending;
  }

  /** What came of the last attempt, or what the present one waits for. */
  get message(): AddMessage | undefined {
    return this.#pending && this.#cart.value?.waitsForNetwork ? WAITING : this.#message;
  }

  /** Forgets what was said; for another variant it would not be true. */
  clear(): void {
    this.#message = undefined;
  }

  async add(request: AddRequest, shop: Shop | undefined): Promise<IntentResult> {
    if (this.#pending) return { status: 'canceled' };
    this.#show(true);
    const event = new AddRequestEvent(request);
    const result = await event.dispatchFrom(this.#host, () => addToCart(request, shop));
    const phrase = resultPhrase(result, request.quantity, request.variant.id);
    const refused = result.status === 'refused';
    const openCart = refused || !shop ? undefined : cartOpener(shop);
    this.#show(false, phrase && { ...phrase, refused, openCart });
    return result;
  }

  #show(pending: boolean, message?: AddMessage): void {
    this.#pending = pending;
    this.#message = message;
    this.#host.requestUpdate();
  }
}

async function addToCart(request: AddRequest, shop: Shop | undefined): Promise<IntentResult> {
  if (!shop)
    return { status: 'refused', error: new CommerceError('config', { message: 'No shop to add to' }) };
  const { product, variant, quantity, attribution } = request;
  const result = await shop.cart.add({
    variantId: variant.id,
    quantity,
    preview: linePreview(product, variant),
    ...(attribution ? { attribution } : {}),
  });
  if (tellsOfStock(result)) void shop.products.refresh([product.id]);
  return result;
}

/** The shop has fewer than we thought, and what is shown should say so too. */
function tellsOfStock({ notices = [], error }: IntentResult): boolean {
  return (
    error?.code === 'out-of-stock' ||
    error?.code === 'insufficient-stock' ||
    notices.some(({ code }) => code === 'quantity-adjusted')
  );
}
