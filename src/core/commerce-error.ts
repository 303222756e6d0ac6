/** The one error that adapters throw: a code to act on, and what is known about the cart at that moment. */
import type { Cart } from './cart.js';

/**
 * What went wrong, in terms the interface can act on.
 *
 * Of the cart: `out-of-stock` (not one piece), `insufficient-stock` (fewer than asked for, and the backend gave none),
 * `not-found` (a product, variant, line or order), `invalid-quantity`, `discount-invalid`, `cart-expired` (the backend forgot
 * it), `conflict` (somebody else changed it first).
 *
 * Of the checkout: `validation` (see `issues`), `price-changed` (the total is not the one that was seen), `checkout-blocked`
 * (the cart cannot be ordered as it is), `payment-declined` (another means may work), `payment-failed`, `action-required`
 * (the buyer has to confirm at the payment provider), `outcome-unknown` (an order was sent, and nobody knows more).
 *
 * Of the way there: `network`, `timeout`, `server`, `rate-limited` (these may pass), `aborted` (the caller took it back),
 * `unauthorized` (a wrong or missing token), `unsupported` (not among the capabilities), `config` (the integrator's options
 * are wrong).
 */
export type CommerceErrorCode =
  | 'out-of-stock'
  | 'insufficient-stock'
  | 'price-changed'
  | 'not-found'
  | 'invalid-quantity'
  | 'discount-invalid'
  | 'validation'
  | 'cart-expired'
  | 'conflict'
  | 'checkout-blocked'
  | 'payment-declined'
  | 'payment-failed'
  | 'action-required'
  | 'outcome-unknown'
  | 'unauthorized'
  | 'unsupported'
  | 'rate-limited'
  | 'network'
  | 'timeout'
  | 'server'
  | 'aborted'
  | 'config';

/** Dotted path from the root of a checkout patch: `buyer.email`, `shippingAddress.postalCode`, `delivery.<groupId>`, `payment`. */
export type FieldPath = string;

/** One field that the backend did not accept. */
export interface FieldIssue {
  readonly field: FieldPath;
  readonly code: 'required' | 'invalid' | 'unsupported' | 'too-long';
  /** The backend's own words, in its language. */
  readonly message?: string;
}

/** What a `CommerceError` may know beyond its code. */
export interface CommerceErrorDetails {
  /** For developers: what happened and where. Without secrets. Default: the code. */
  readonly message?: string;
  readonly cause?: unknown;
  /** The whole cart as it is now, when the backend said so with its refusal. */
  readonly cart?: Cart;
  /** The fields that were not accepted, with `validation`. */
  readonly issues?: readonly FieldIssue[];
  /** How many pieces could still be added. */
  readonly available?: number;
  /** How long the backend wants to be left alone, with `rate-limited`. */
  readonly retryAfterMilliseconds?: number;
  /** The request may have taken effect although no answer came. */
  readonly ambiguous?: boolean;
  /** HTTP status of the answer. */
  readonly status?: number;
  /** The backend's own name for it, for the log. */
  readonly backendCode?: string;
}

const RETRYABLE: ReadonlySet<CommerceErrorCode> = new Set(['network', 'timeout', 'server', 'rate-limited']);

/** A failure that an adapter expects. Nothing of the request took effect, unless `ambiguous` says that this is not known. */
export class CommerceError extends Error {
  readonly code: CommerceErrorCode;
  readonly cart: Cart | undefined;
  readonly issues: readonly FieldIssue[];
  readonly available: number | undefined;
  readonly retryAfterMilliseconds: number | undefined;
  readonly ambiguous: boolean;
  readonly status: number | undefined;
  readonly backendCode: string | undefined;

  constructor(code: CommerceErrorCode, details: CommerceErrorDetails = {}) {
    super(details.message ?? code, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = code === 'aborted' ? 'AbortError' : 'CommerceError';
    this.code = code;
    this.cart = details.cart;
    this.issues = details.issues ?? [];
    this.available = details.available;
    this.retryAfterMilliseconds = details.retryAfterMilliseconds;
    this.ambiguous = details.ambiguous ?? false;
    this.status = details.status;
    this.backendCode = details.backendCode;
  }

  /** Whether the same request may succeed a moment later. */
  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }
}

/** Gives anything that was thrown the shape of a `CommerceError`, so that one `catch` serves. */
export function asCommerceError(thrown: unknown): CommerceError {
  if (thrown instanceof CommerceError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CommerceError(codeOf(thrown), { message, cause: thrown });
}

/** The platform names what its signals throw. */
function codeOf(thrown: unknown): CommerceErrorCode {
  const name = thrown instanceof Error ? thrown.name : '';
  return name === 'AbortError' ? 'aborted' : name === 'TimeoutError' ? 'timeout' : 'server';
}
