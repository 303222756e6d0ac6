/** The cart of this browser at Shopify: read, made, changed, and taken as gone when Shopify no longer knows it. */
import type { Call } from '../../core/call.js';
import type { Cart, CartResult, Notice } from '../../core/cart.js';
import { asCommerceError, CommerceError } from '../../core/commerce-error.js';
import type { RawCart, RawPayload, RawWarning } from './cart-answers.js';
import { CREATE_CART, MORE_LINES, READ_CART } from './cart-documents.js';
import { isCartGone, refusalOf } from './cart-refusals.js';
import type { CartSession } from './cart-session.js';
import { cartOf } from './cart.js';
import { countryCodeOf } from './in-context.js';
import type { PriceMemory } from './price-memory.js';
import { questionLimits } from './question-limits.js';
import type { Storefront } from './storefront.js';

/** What changes of a cart work with. */
export interface OpenCart {
  readonly storefront: Storefront;
  readonly session: CartSession;
  readonly prices: PriceMemory;
  /** The cart as it was last seen here; it may have changed since. */
  readonly seen: RawCart | undefined;
  /** `null` where there is none, or none any more. */
  read(call?: Call, fresh?: boolean): Promise<RawCart | null>;
  /** The cart of that id, whether it is this browser's or not. */
  readById(cartId: string, call?: Call): Promise<RawCart | null>;
  /** The cart, which must be there. @throws CommerceError `cart-expired`. */
  require(call?: Call): Promise<RawCart>;
  create(input: object, call?: Call): Promise<Changed>;
  /** Sends a change, which takes `$cartId`. @throws CommerceError `cart-expired`, and what Shopify refuses, with the cart. */
  change(document: string, variables: object, call?: Call): Promise<Changed>;
  /** The answer to a change. */
  result(raw: RawCart, notices?: readonly Notice[]): Promise<CartResult>;
  /** In the words of the contract. */
  cart(raw: RawCart): Cart;
  /** Takes an answer for what it is. */
  settle(id: string | undefined, payload: RawPayload, call?: Call): Promise<Changed>;
}

/** What came of a change. */
export interface Changed {
  readonly raw: RawCart;
  readonly warnings: readonly RawWarning[];
}

/** Opens it; nothing is requested. */
export function openCart(storefront: Storefront, session: CartSession, prices: PriceMemory): OpenCart {
  const { settings } = storefront;
  const { lines } = questionLimits(settings);
  let seen: RawCart | undefined;
  const cart = (raw: RawCart) => cartOf(raw, settings);

  /** Asks, for a cart that may have more lines than one answer holds. */
  const ask = <Data>(document: string, variables: object, call?: Call) =>
    storefront.ask<Data>(document, { ...variables, lines }, call);

  async function see(raw: RawCart, call?: Call): Promise<RawCart> {
    const nodes = [...raw.lines.nodes];
    let { pageInfo } = raw.lines;
    while (pageInfo.hasNextPage) {
      const variables = { cartId: raw.id, after: pageInfo.endCursor };
      const { cart: more } = await ask<{ cart: Pick<RawCart, 'lines'> | null }>(MORE_LINES, variables, call);
      if (!more) break;
      nodes.push(...more.lines.nodes);
      ({ pageInfo } = more.lines);
    }
    seen = { ...raw, lines: { nodes, pageInfo } };
    return seen;
  }

  async function read(call?: Call, fresh = false): Promise<RawCart | null> {
    const cartId = await session.read(fresh);
    if (cartId === undefined) return null;
    const raw = await readById(cartId, call);
    if (raw) return see({ ...raw, id: cartId }, call);
    await session.forget(cartId);
    return null;
  }

  async function readById(cartId: string, call?: Call): Promise<RawCart | null> {
    return (await ask<{ cart: RawCart | null }>(READ_CART, { cartId }, call)).cart;
  }

  async function settle(id: string | undefined, payload: RawPayload, call?: Call): Promise<Changed> {
    const { cart: raw, userErrors, warnings } = payload;
    const [refusal] = userErrors;
    if (id !== undefined && (refusal ? isCartGone(refusal) : !raw)) {
      await session.forget(id);
      throw gone();
    }
    if (refusal) {
      const current = raw ?? (await read(call).catch(() => null));
      throw refusalOf(refusal, current ? cart(current) : undefined);
    }
    if (!raw) throw new CommerceError('server', { message: 'Shopify made no cart' });
    await session.keep(raw.id);
    return { raw: await afterChange(see(raw, call)), warnings };
  }

  return {
    storefront,
    session,
    prices,
    cart,
    read,
    readById,
    settle,
    get seen() {
      return seen;
    },
    async require(call) {
      const raw = await read(call);
      if (!raw) throw gone();
      return raw;
    },
    async create(input, call) {
      const countryCode = countryCodeOf(storefront.context.country);
      const buyer = countryCode ? { buyerIdentity: { countryCode } } : {};
      const variables = { input: { ...input, ...buyer } };
      const { result } = await ask<{ result: RawPayload }>(CREATE_CART, variables, call);
      return settle(undefined, result, call);
    },
    async change(document, variables, call) {
      const cartId = await session.read();
      if (cartId === undefined) throw gone();
      const { result } = await ask<{ result: RawPayload }>(document, { ...variables, cartId }, call);
      return settle(cartId, result, call);
    },
    result: async (raw, notices = []) => ({ cart: await prices.compare(cart(raw)), notices }),
  };
}

function gone(): CommerceError {
  return new CommerceError('cart-expired', { message: 'Shopify knows no cart of this browser' });
}

/** Reads after a change that is known to have worked: a failure is as good as a lost answer. */
export async function afterChange<Result>(read: Promise<Result>): Promise<Result> {
  try {
    return await read;
  } catch (cause) {
    const { code, message } = asCommerceError(cause);
    throw new CommerceError(code, { cause, message, ambiguous: true });
  }
}
