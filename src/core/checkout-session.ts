/** How a checkout goes on after it was begun: in place, in a frame, in a window, on another page, or as a message. */
import type { Call } from './call.js';
import type { CheckoutPatch, CheckoutState, CompleteInput } from './checkout.js';
import type { Order } from './order.js';

/** The ways to sell. */
export type CheckoutMode = 'native' | 'embedded' | 'popup' | 'redirect' | 'message';

/** Steps in place, over the film. */
export interface NativeCheckout {
  readonly mode: 'native';
  readonly state: CheckoutState;
  update(patch: CheckoutPatch, call?: Call): Promise<CheckoutState>;
  refresh(call?: Call): Promise<CheckoutState>;
  /** Never repeated blindly: after an ambiguous failure `refresh` tells what happened. */
  complete(input: CompleteInput, call?: Call): Promise<CheckoutState>;
  cancel(call?: Call): Promise<void>;
}

/** A checkout page in a frame or in a window of its own. */
export interface HostedCheckout {
  readonly mode: 'embedded' | 'popup';
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
  readonly url: string;
  readonly target: '_self' | '_blank';
}

/** The order is a draft message. Nothing is ordered until the buyer sends it, which cannot be detected. */
export interface MessageCheckout {
  readonly mode: 'message';
  readonly channel: string;
  readonly url: string;
  readonly text: string;
  readonly truncated: boolean;
}

/** One of the five. */
export type CheckoutSession = NativeCheckout | HostedCheckout | RedirectCheckout | MessageCheckout;

/** What the address that the buyer came back to says about the order. */
export interface CheckoutReturn {
  readonly outcome: 'completed' | 'canceled' | 'pending' | 'unknown';
  readonly order?: Order;
}
