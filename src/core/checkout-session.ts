/** How a checkout goes on after it was begun: in place, in a frame, in a window, on another page, or as a message. */
import type { Call } from './call.js';
import type { CheckoutPatch, CheckoutState, CompleteInput } from './checkout.js';
import type { Order } from './order.js';

/** The ways to sell. */
export type CheckoutMode = 'native' | 'embedded' | 'popup' | 'redirect' | 'message';

/** Steps in place, over the film. */
export interface NativeCheckout {
  readonly mode: 'native';
  /** As the backend answered last. */
  readonly state: CheckoutState;
  /** Changes what the patch names. What is wrong with it comes back as requirements, or as `validation` with issues. */
  update(patch: CheckoutPatch, call?: Call): Promise<CheckoutState>;
  /** Asks again: after the cart changed, and after an order whose answer was lost. */
  refresh(call?: Call): Promise<CheckoutState>;
  /**
   * Orders. The same `attemptId` is one order. Never repeated blindly: after an ambiguous failure `refresh` tells what happened.
   *
   * @throws CommerceError `validation`, `price-changed`, `out-of-stock`, `insufficient-stock`, `payment-declined`,
   *   `payment-failed`, `action-required`: nothing was ordered. `outcome-unknown`: it may have been.
   */
  complete(input: CompleteInput, call?: Call): Promise<CheckoutState>;
  /** Leaves the checkout; the cart stays. */
  cancel(call?: Call): Promise<void>;
}

/** A checkout page in a frame or in a window of its own. */
export interface HostedCheckout {
  readonly mode: 'embedded' | 'popup';
  /** Absolute, over HTTP(S). */
  readonly url: string;
  /** Origins that may speak to us. */
  readonly origins: readonly string[];
  /** `ecp`: UCP Embedded Checkout Protocol, JSON-RPC 2.0 by `postMessage`. */
  readonly protocol: 'ecp' | 'none';
  readonly protocolVersion?: string;
}

/** The buyer leaves for the shop's own checkout. */
export interface RedirectCheckout {
  readonly mode: 'redirect';
  /** Absolute, over HTTP(S). */
  readonly url: string;
  readonly target: '_self' | '_blank';
}

/** The order is a draft message. Nothing is ordered until the buyer sends it, which cannot be detected. */
export interface MessageCheckout {
  readonly mode: 'message';
  /** What it is sent by, such as `whatsapp`. */
  readonly channel: string;
  /** Opens the draft. */
  readonly url: string;
  /** The same draft as text, to be copied. */
  readonly text: string;
  /** The list was too long for the URL and was cut. */
  readonly truncated: boolean;
}

/** One of the five. */
export type CheckoutSession = NativeCheckout | HostedCheckout | RedirectCheckout | MessageCheckout;

/** What the address that the buyer came back to says about the order. */
export interface CheckoutReturn {
  /** `pending`: ordered, and the payment is under way. `unknown`: the address proves nothing. */
  readonly outcome: 'completed' | 'canceled' | 'pending' | 'unknown';
  readonly order?: Order;
}
