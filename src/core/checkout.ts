/** The state of a checkout as the backend sees it, and what a buyer can change in it. */
import type { Address, Buyer } from './address.js';
import type { Cart, Notice } from './cart.js';
import type { FieldPath } from './commerce-error.js';
import type { Money } from './money.js';
import type { Order } from './order.js';
import type { PaymentInstrument, PaymentMethod } from './payment.js';

/** One way for goods to reach the buyer. */
export interface DeliveryOption {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly price: Money;
  readonly kind: 'shipping' | 'pickup' | 'digital';
  /** ISO 8601 dates. */
  readonly estimate?: { readonly earliest?: string; readonly latest?: string };
}

/** Lines that are delivered together. */
export interface DeliveryGroup {
  readonly id: string;
  readonly lineIds: readonly string[];
  readonly options: readonly DeliveryOption[];
  readonly selectedOptionId?: string;
}

/** `unknown`: an order was sent and nobody knows whether it was placed. */
export type CheckoutStatus =
  'incomplete' | 'ready' | 'processing' | 'action-required' | 'unknown' | 'completed' | 'canceled';

/** Something that is still missing or wrong. */
export interface Requirement {
  readonly field: FieldPath;
  readonly kind: 'required' | 'invalid';
  readonly message?: string;
}

/** Something the buyer may or must agree to; never ticked beforehand. */
export interface ConsentRequest {
  readonly id: string;
  readonly text: string;
  readonly required: boolean;
  readonly kind: 'terms' | 'digital' | 'marketing' | 'age';
}

/** The checkout as the backend sees it. */
export interface CheckoutState {
  readonly id: string;
  /** Opaque, storable, good for `resumeCheckout`. */
  readonly handle?: string;
  readonly status: CheckoutStatus;
  readonly cart: Cart;
  readonly buyer?: Buyer;
  readonly shippingAddress?: Address;
  readonly billingAddress?: Address;
  readonly delivery: readonly DeliveryGroup[];
  readonly paymentMethods: readonly PaymentMethod[];
  readonly requirements: readonly Requirement[];
  readonly consentRequests: readonly ConsentRequest[];
  readonly notices: readonly Notice[];
  readonly order?: Order;
  /** Where the buyer can go on when this checkout cannot. */
  readonly continueUrl?: string;
  /** ISO 3166-1 alpha-2 codes that can be delivered to. */
  readonly countries?: readonly string[];
}

/** What the buyer changes; what is absent stays. */
export interface CheckoutPatch {
  readonly buyer?: Buyer;
  readonly shippingAddress?: Address;
  /** `null` means "the same as the shipping address". */
  readonly billingAddress?: Address | null;
  /** Delivery group id → option id. */
  readonly delivery?: Readonly<Record<string, string>>;
  /** Consent id → given. */
  readonly consents?: Readonly<Record<string, boolean>>;
  readonly note?: string;
}

/** The buyer's order. */
export interface CompleteInput {
  readonly payment?: PaymentInstrument;
  /** The total the buyer saw. A different one at the backend is refused with `price-changed`. */
  readonly expectedTotal: Money;
  /** One per attempt of the buyer; the same attempt sent twice is one order. */
  readonly attemptId: string;
}
