/** The cart as the shop's backend states it: lines, totals in rows, discounts, and what was adjusted on the way. */
import type { Attribution } from './attribution.js';
import type { Money } from './money.js';
import type { Picture } from './picture.js';
import type { PriceFacts } from './price-facts.js';
import type { Availability, ProductKind, QuantityRule } from './product.js';

/** Free text pairs that travel with a line or a cart, such as an engraving. */
export type Attributes = Readonly<Record<string, string>>;

/** What a row of the totals stands for. */
export type TotalType =
  'subtotal' | 'items-discount' | 'discount' | 'shipping' | 'tax' | 'fee' | 'gift-card' | 'total';

/**
 * One row of the totals, shown in the order given.
 *
 * Law: the rows that are neither informational nor the total add up to the total; discounts are negative;
 * included tax is informational.
 */
export interface TotalRow {
  readonly type: TotalType;
  /** The backend's own words, such as the name of a tax. */
  readonly label?: string;
  /** In the cart's currency. */
  readonly amount: Money;
  /** It may change until the order, such as a total without delivery. */
  readonly estimated?: boolean;
  /** It is part of other rows already, and is not added. */
  readonly informational?: boolean;
}

/** A discount on the cart or on a line. */
export interface Discount {
  /** Missing for a discount that needs no code. */
  readonly code?: string;
  readonly title: string;
  /** What it takes off, not above 0. */
  readonly amount?: Money;
  /** `false` when the code is stored but has no effect now. */
  readonly applicable: boolean;
}

/** One line of the cart. */
export interface CartLine {
  /** The backend's own id, opaque. */
  readonly id: string;
  /** `lineKey(variantId, attributes)`: the same before and after the backend gave the line its id. */
  readonly key: string;
  readonly variantId: string;
  readonly productId?: string;
  readonly title: string;
  readonly variantTitle?: string;
  /** The choices in words, in the order of the axes. */
  readonly options?: readonly { readonly name: string; readonly value: string }[];
  readonly url?: string;
  readonly picture?: Picture;
  /** Whole pieces, at least 1. */
  readonly quantity: number;
  readonly quantityRule?: QuantityRule;
  readonly unitPrice: Money;
  readonly compareAtUnitPrice?: Money;
  readonly priceFacts?: PriceFacts;
  /** `unitPrice` × `quantity`, before discounts. */
  readonly subtotal: Money;
  readonly availability: Availability;
  readonly kind?: ProductKind;
  readonly sellerId?: string;
  readonly discounts?: readonly Discount[];
  readonly attributes?: Attributes;
  /** What led to the line; not part of its key. */
  readonly attribution?: Attribution;
  /** The unit price when the line was added, if it has moved since. */
  readonly priceChangedFrom?: Money;
}

/** A whole cart. */
export interface Cart {
  /** Names the cart in events; not the secret that opens it, where the backend tells the two apart. */
  readonly id: string;
  /** ISO 4217. */
  readonly currency: string;
  /** In the order in which they are shown; ids and keys are unique. */
  readonly lines: readonly CartLine[];
  /** Sum of the quantities. */
  readonly itemCount: number;
  /** In the order in which they are shown; empty where the backend states none. */
  readonly totals: readonly TotalRow[];
  readonly discounts: readonly Discount[];
  readonly note?: string;
  readonly attributes?: Attributes;
  /** Whether prices and rows contain their tax. */
  readonly taxDisplay: 'included' | 'excluded' | 'unknown';
  /** Where this very cart can be checked out, when the backend says so with the cart. */
  readonly checkoutUrl?: string;
  /** ISO 8601. */
  readonly updatedAt?: string;
  readonly expiresAt?: string;
}

/** Something of the request took effect and the backend adjusted the rest by itself. */
export interface Notice {
  readonly code:
    | 'quantity-adjusted'
    | 'line-removed'
    | 'price-changed'
    | 'discount-not-applied'
    | 'delivery-changed'
    | 'other';
  /** For the log; the viewer's words come from the text table. */
  readonly message: string;
  readonly lineId?: string;
  readonly variantId?: string;
  /** Pieces of the line that were asked for, all together. */
  readonly requested?: number;
  /** Pieces that the line has now. */
  readonly actual?: number;
}

/** The answer to every change: the whole cart, and what was adjusted. */
export interface CartResult {
  readonly cart: Cart;
  readonly notices: readonly Notice[];
}

/** A line to be added. */
export interface NewLine {
  readonly variantId: string;
  /** Whole pieces to be added, at least 1. */
  readonly quantity: number;
  readonly attributes?: Attributes;
  readonly attribution?: Attribution;
}

/** A key that is equal for lines that the backend would merge: same variant, same attributes. */
export function lineKey(variantId: string, attributes: Attributes = {}): string {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return variantId;
  const pairs = names.map(
    (name) => `${encodeURIComponent(name)}=${encodeURIComponent(attributes[name] ?? '')}`,
  );
  return `${variantId}|${pairs.join('&')}`;
}

/** The amount of the row that states the total; `undefined` while the backend has not stated one. */
export function totalOf(cart: Pick<Cart, 'totals'>): Money | undefined {
  return cart.totals.find((row) => row.type === 'total')?.amount;
}
