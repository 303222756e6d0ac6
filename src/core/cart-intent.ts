/** What a buyer wants of the cart, before anybody knows whether the shop will do it. */
import type { Attribution } from './attribution.js';
import type { Attributes } from './cart.js';
import type { Money } from './money.js';
import type { Picture } from './picture.js';
import type { PriceFacts } from './price-facts.js';
import type { Availability } from './product.js';

/** What is shown of a line while the backend has not answered yet. */
export interface LinePreview {
  readonly productId?: string;
  readonly title: string;
  readonly variantTitle?: string;
  readonly picture?: Picture;
  readonly unitPrice: Money;
  readonly priceFacts?: PriceFacts;
  readonly availability: Availability;
}

/** Put pieces of a variant in the cart. */
export interface AddIntent {
  readonly kind: 'add';
  readonly variantId: string;
  readonly quantity: number;
  readonly attributes?: Attributes;
  readonly attribution?: Attribution;
  readonly preview?: LinePreview;
}

/** Set the quantity of a line; 0 removes it. Lines are named by key, so it works before the backend gave an id. */
export interface SetQuantityIntent {
  readonly kind: 'set-quantity';
  readonly key: string;
  readonly quantity: number;
}

/** Apply a discount code. */
export interface ApplyCodeIntent {
  readonly kind: 'apply-code';
  readonly code: string;
}

/** Take a discount code off again. */
export interface RemoveCodeIntent {
  readonly kind: 'remove-code';
  readonly code: string;
}

/** One of the four. */
export type CartIntent = AddIntent | SetQuantityIntent | ApplyCodeIntent | RemoveCodeIntent;

/** An intent on its way. */
export interface PendingIntent {
  /** Doubles as `Call.mutationId`. */
  readonly id: string;
  readonly intent: CartIntent;
  readonly sent: boolean;
}
