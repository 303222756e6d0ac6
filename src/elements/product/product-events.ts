/** Events of the product: the wish to add it, and the fact that another variant was chosen. */
import type { Attribution } from '../../core/attribution.js';
import type { Product, Variant } from '../../core/product.js';
import { IntentEvent } from '../base/intent-event.js';

/** What is to be added. */
export interface AddRequest {
  readonly product: Product;
  readonly variant: Variant;
  readonly quantity: number;
  readonly attribution?: Attribution;
}

/** Intent: the buyer wants pieces of a variant in the cart. The page's own cart may answer with `respondWith`. */
export class AddRequestEvent extends IntentEvent implements AddRequest {
  static readonly eventName = 'vitrine-add-request';
  readonly product: Product;
  readonly variant: Variant;
  readonly quantity: number;
  /** The film and the pin that led to it. */
  readonly attribution?: Attribution;

  constructor({ product, variant, quantity, attribution }: AddRequest) {
    super(AddRequestEvent.eventName);
    this.product = product;
    this.variant = variant;
    this.quantity = quantity;
    if (attribution) this.attribution = attribution;
  }
}

/** Fact: the buyer chose another variant. */
export class VariantChangedEvent extends Event {
  static readonly eventName = 'vitrine-variant-changed';
  readonly product: Product;
  readonly variant: Variant;

  constructor(product: Product, variant: Variant) {
    super(VariantChangedEvent.eventName, { bubbles: true, composed: true });
    this.product = product;
    this.variant = variant;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-add-request': AddRequestEvent;
    'vitrine-variant-changed': VariantChangedEvent;
  }
}
