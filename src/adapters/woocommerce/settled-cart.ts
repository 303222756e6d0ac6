/** Carts in the words of the contract, with what this browser remembers of them. */
import type { Cart, CartResult, Notice } from '../../core/cart.js';
import { asCommerceError, CommerceError } from '../../core/commerce-error.js';
import type { CartRecord } from './cart-record.js';
import type { WooCart } from './store-api-answers.js';
import { StoreRefusal } from './store-refusal.js';
import { keyOf, toCart } from './woocommerce-cart.js';
import { amountOf } from './woocommerce-money.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** A cart that was filled by the page has no record. */
const UNKNOWN: CartRecord = { id: 'cart', lines: {} };

/** The cart as it was read. */
export async function cartNow({ records }: WooCommerceShop, cart: WooCart): Promise<Cart> {
  return toCart(cart, (await records.read()) ?? UNKNOWN);
}

/** The cart after a change, remembered. @param attribution text by line key, of what was added */
export async function settle(
  { records }: WooCommerceShop,
  cart: WooCart,
  notices: readonly Notice[] = [],
  attribution: Readonly<Record<string, string>> = {},
): Promise<CartResult> {
  const record = await records.edit((before) => remember(before, cart, attribution));
  return { cart: toCart(cart, record), notices };
}

/** What was thrown, with the cart where the shop sent one along: a conflict (409) does. */
export async function withConflictCart(shop: WooCommerceShop, thrown: unknown): Promise<CommerceError> {
  const error = asCommerceError(thrown);
  const found = error instanceof StoreRefusal ? error.conflictCart : undefined;
  return found ? withCart(error, { cart: await cartNow(shop, found) }) : error;
}

/** The same error, knowing more. */
export function withCart(
  error: CommerceError,
  more: Partial<Pick<CommerceError, 'cart' | 'available' | 'code'>>,
): CommerceError {
  const { message, issues, status, backendCode } = error;
  const { cart, available, code = error.code } = more;
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

/** Lines that are new are remembered with their price, lines that are gone are forgotten. */
function remember(
  record: CartRecord,
  { items }: WooCart,
  added: Readonly<Record<string, string>>,
): CartRecord {
  const lines = items.map((item) => {
    const key = keyOf(item);
    const known = record.lines[key] ?? { price: amountOf(item.prices, item.prices.price) };
    const attribution = known.attribution ?? added[key];
    return [key, { ...known, ...(attribution === undefined ? {} : { attribution }) }] as const;
  });
  const attribution = Object.values(added).at(-1) ?? record.attribution;
  return {
    ...record,
    lines: Object.fromEntries(lines),
    ...(attribution === undefined ? {} : { attribution }),
  };
}
