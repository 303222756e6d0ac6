/** Everything that a checkout shows, asked for in one request. */
import type { Call } from '../../core/call.js';
import { CommerceError } from '../../core/commerce-error.js';
import { orderFragment } from './order-document.js';
import type { VendureOrder } from './shop-api-answers.js';
import type { VendureShop } from './vendure-shop.js';

/** What Vendure says. */
export interface CheckoutReading {
  readonly activeOrder: CheckoutOrder | null;
  readonly eligibleShippingMethods: readonly {
    readonly id: string;
    readonly name: string;
    /** HTML. */
    readonly description: string;
    readonly priceWithTax: number;
  }[];
  readonly eligiblePaymentMethods: readonly {
    readonly code: string;
    readonly name: string;
    readonly isEligible: boolean;
  }[];
  readonly availableCountries: readonly { readonly code: string }[];
}

/** The order with what the buyer has entered. */
export interface CheckoutOrder extends VendureOrder {
  readonly customer: {
    readonly emailAddress: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly phoneNumber: string | null;
  } | null;
  readonly shippingAddress: VendureAddress | null;
  readonly billingAddress: VendureAddress | null;
  readonly payments: readonly VendurePayment[] | null;
}

/** An address; Vendure keeps the name in one piece. */
export interface VendureAddress {
  readonly fullName: string | null;
  readonly company: string | null;
  readonly streetLine1: string | null;
  readonly streetLine2: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string | null;
  readonly phoneNumber: string | null;
}

/** An attempt to pay. */
export interface VendurePayment {
  readonly state: string;
  /** What the shop's payment handler made public. */
  readonly metadata: { readonly public?: Readonly<Record<string, unknown>> } | null;
}

/** The selection of what the buyer has entered, as a fragment `VitrineCheckout`. */
export function checkoutFragments(shop: VendureShop): string {
  const address = `{ fullName company streetLine1 streetLine2 city province postalCode countryCode phoneNumber }`;
  return `
fragment VitrineCheckout on Order {
  ...VitrineOrder
  customer { emailAddress firstName lastName phoneNumber }
  shippingAddress ${address}
  billingAddress ${address}
  payments { state metadata }
}
${orderFragment(shop.settings)}`;
}

/** Asks. A buyer whom the shop has forgotten has no order. */
export async function readCheckout(shop: VendureShop, call?: Call): Promise<CheckoutReading> {
  if ((await shop.session.read()) === undefined) return NOTHING;
  const query = `query {
    activeOrder { ...VitrineCheckout }
    eligibleShippingMethods { id name description priceWithTax }
    eligiblePaymentMethods { code name isEligible }
    availableCountries { code }
  } ${checkoutFragments(shop)}`;
  try {
    return await shop.api.ask<CheckoutReading>({ query, call });
  } catch (thrown) {
    if (thrown instanceof CommerceError && thrown.code === 'cart-expired') return NOTHING;
    throw thrown;
  }
}

const NOTHING: CheckoutReading = {
  activeOrder: null,
  eligibleShippingMethods: [],
  eligiblePaymentMethods: [],
  availableCountries: [],
};
