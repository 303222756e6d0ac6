/** Ways to break an adapter: one method, the world that it sees, its checkout, its carts. */
import type { AdapterHost } from '../../src/core/adapter-host.js';
import type { Cart, CartResult } from '../../src/core/cart.js';
import type { CheckoutSession, NativeCheckout } from '../../src/core/checkout-session.js';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import type { Product } from '../../src/core/product.js';
import { asCommerceError, CommerceError, type CommerceErrorDetails } from '../../src/core/commerce-error.js';

/** Breaks an adapter; `host` is known once it was started. */
export interface Mutant {
  readonly name: string;
  /** Which subject it breaks. */
  readonly of: 'local' | 'rejecting' | 'remote' | 'messages';
  /** At least these tests fail. */
  readonly caughtBy: readonly string[];
  break(adapter: CommerceAdapter): Partial<CommerceAdapter>;
}

export function withHost(
  adapter: CommerceAdapter,
  change: (host: AdapterHost) => AdapterHost,
): Partial<CommerceAdapter> {
  return { init: (host, context, call) => adapter.init(change(host), context, call) };
}

export function withCheckout(
  adapter: CommerceAdapter,
  change: (session: NativeCheckout) => Partial<NativeCheckout>,
): Partial<CommerceAdapter> {
  const broken = (session: CheckoutSession): CheckoutSession => {
    if (session.mode !== 'native') return session;
    const own = Object.getOwnPropertyDescriptors(change(session));
    return Object.create(session, own) as NativeCheckout;
  };
  return { beginCheckout: async (request, call) => broken(await adapter.beginCheckout(request, call)) };
}

export function withCart(result: CartResult | undefined, change: (cart: Cart) => Cart): CartResult {
  const { cart, ...rest } = changed(result);
  return { ...rest, cart: change(cart) };
}

export function withProducts(
  adapter: CommerceAdapter,
  change: (product: Product) => Product,
): Partial<CommerceAdapter> {
  return {
    getProducts: async (references, call) =>
      (await adapter.getProducts(references, call)).map((product) => product && change(product)),
  };
}

/** The answer of a method that the adapter to break must have. */
export function changed<Result>(result: Result | undefined): Result {
  if (result === undefined) throw new Error('the adapter to break has no such method');
  return result;
}

/** What was thrown, with other details. */
export function rethrown(details: CommerceErrorDetails): (thrown: unknown) => never {
  return (thrown) => {
    const { code, message, ambiguous, cart, retryAfterMilliseconds } = asCommerceError(thrown);
    const known = { message, ambiguous, ...(cart ? { cart } : {}) };
    const wait = retryAfterMilliseconds === undefined ? {} : { retryAfterMilliseconds };
    throw new CommerceError(code, { ...known, ...wait, ...details });
  };
}
