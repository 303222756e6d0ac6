/** Reads the buyer's cart and changes it, as Medusa takes it. */
import type { Call } from '../../core/call.js';
import type { Cart, CartResult, Notice } from '../../core/cart.js';
import { asCommerceError, CommerceError } from '../../core/commerce-error.js';
import { editRecord, forgetRecord, readRecord, type CartRecord } from './cart-record.js';
import { attributionTexts, keyOf } from './cart-metadata.js';
import { rememberOrder } from './known-orders.js';
import { isApplied, toCart } from './medusa-cart.js';
import { amountOf } from './medusa-money.js';
import type { MedusaShop } from './medusa-shop.js';
import type { MedusaCart } from './store-api-answers.js';

const UNKNOWN: CartRecord = { handle: 'cart', prices: {}, codes: [] };

/**
 * The cart that can be changed; `undefined` where there is none. One that is gone or ordered is forgotten, so that the next add
 * begins another.
 */
export async function readOpenCart(shop: MedusaShop, call?: Call): Promise<MedusaCart | undefined> {
  const id = await shop.session.read();
  if (id === undefined) return undefined;
  const cart = await readCart(shop, id, call);
  if (cart?.completed_at === null) return cart;
  const handle = (await readRecord(shop.host))?.handle;
  if (cart && handle !== undefined)
    await rememberOrder(shop.host, { handle, cartId: id, attribution: attributionTexts(cart) });
  await forgetCart(shop);
  return undefined;
}

/** The cart of that id, ordered or not; `undefined` where Medusa has forgotten it. */
export async function readCart(
  { api }: MedusaShop,
  id: string,
  call?: Call,
): Promise<MedusaCart | undefined> {
  try {
    return (await api.read<{ readonly cart: MedusaCart }>(`/carts/${encodeURIComponent(id)}`, {}, call)).cart;
  } catch (thrown) {
    if (thrown instanceof CommerceError && thrown.code === 'not-found') return undefined;
    throw thrown;
  }
}

/**
 * Changes the cart.
 *
 * @param path below that of the cart
 * @throws CommerceError `cart-expired` where there is no cart any more; else the refusal, with the cart.
 */
export async function changeCart(
  shop: MedusaShop,
  method: 'POST' | 'DELETE',
  path: string,
  content: object,
  call?: Call,
): Promise<MedusaCart> {
  const id = await shop.session.read();
  if (id === undefined) throw new CommerceError('cart-expired', { message: 'there is no cart to change' });
  try {
    const answer = await shop.api.send<Changed>(
      method,
      `/carts/${encodeURIComponent(id)}${path}`,
      content,
      call,
    );
    return 'cart' in answer ? answer.cart : answer.parent;
  } catch (thrown) {
    throw await explained(shop, thrown, call);
  }
}

/** Removing a line answers with the cart as its parent. */
type Changed = { readonly cart: MedusaCart } | { readonly parent: MedusaCart };

/** Forgets the cart, so that the next one is another. */
export async function forgetCart({ host, session }: MedusaShop): Promise<void> {
  await session.forget();
  await forgetRecord(host);
}

/** The cart in the words of the contract. */
export async function cartNow({ host, options }: MedusaShop, found: MedusaCart): Promise<Cart> {
  return toCart(options, found, (await readRecord(host)) ?? UNKNOWN);
}

/** The cart after a change, remembered. @param change of what is remembered */
export async function settle(
  { host, options }: MedusaShop,
  found: MedusaCart,
  { change = (record) => record, notices = [] }: Settling = {},
): Promise<CartResult> {
  const record = await editRecord(host, (before) => change(withPrices(before, found)));
  return { cart: toCart(options, found, record), notices };
}

/** What goes with a change. */
export interface Settling {
  change?(record: CartRecord): CartRecord;
  readonly notices?: readonly Notice[];
}

/** The cart with the codes that waited, sent again because what they wait for may have happened. */
export async function withWaitingCodes(
  shop: MedusaShop,
  found: MedusaCart,
  call?: Call,
): Promise<MedusaCart> {
  const { codes = [] } = (await readRecord(shop.host)) ?? {};
  const waiting = codes.filter((code) => !isApplied(found.promotions, code));
  if (waiting.length === 0 || found.items.length === 0) return found;
  try {
    return await changeCart(shop, 'POST', '/promotions', { promo_codes: waiting }, call);
  } catch (thrown) {
    // The change before has taken effect, whatever becomes of the codes.
    shop.host.log('warn', 'medusa: codes that waited could not be sent again', thrown);
    return found;
  }
}

/** New lines are remembered with their price, lines that are gone are forgotten. */
function withPrices(record: CartRecord, { items, currency_code }: MedusaCart): CartRecord {
  const prices = items.map((item) => {
    const key = keyOf(item);
    const now = amountOf(item.unit_price, currency_code);
    const before = record.prices[key];
    return [key, before?.currency === now.currency ? before : now] as const;
  });
  return { ...record, prices: Object.fromEntries(prices) };
}

/** The refusal with the cart as it is; `cart-expired` where there is none to be changed. */
export async function explained(
  shop: MedusaShop,
  thrown: unknown,
  call: Call | undefined,
): Promise<CommerceError> {
  const error = asCommerceError(thrown);
  if (error.ambiguous || error.status === undefined || error.status >= 429) return error;
  // What matters is the refusal; without the cart it is told all the same.
  const found = await readOpenCart(shop, call).catch(() => null);
  if (found === null) return error;
  if (found === undefined)
    return new CommerceError('cart-expired', { cause: error, message: 'the shop no longer has the cart' });
  return withCart(error, await cartNow(shop, found));
}

/** The same error, knowing more. */
export function withCart(
  error: CommerceError,
  cart: Cart | undefined,
  more: Partial<Pick<CommerceError, 'code' | 'available' | 'issues'>> = {},
): CommerceError {
  const { message, status, backendCode } = error;
  const { code = error.code, available = error.available, issues = error.issues } = more;
  return new CommerceError(code, {
    message,
    cause: error,
    issues,
    ...(cart ? { cart } : {}),
    ...(available === undefined ? {} : { available }),
    ...(status === undefined ? {} : { status }),
    ...(backendCode === undefined ? {} : { backendCode }),
  });
}
