/** A checkout that goes on elsewhere: what it is told about the cart, and how it is recognised later. */
import type { Attribution } from '../../core/attribution.js';
import type { Call } from '../../core/call.js';
import type { Cart } from '../../core/cart.js';
import type { CheckoutMode } from '../../core/checkout-session.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { priceCart } from './cart-sums.js';
import type { CartRecord } from './cart-record.js';
import type { OwnShop } from './own-shop.js';

/** A cart on its way. */
export interface DepartingCart {
  readonly cart: Cart;
  /** Short enough to be read out: `V-7C0D41E2`. The same cart keeps it. */
  readonly reference: string;
  /** Of the checkout, else of the line that was added last. */
  readonly attribution: Attribution;
}

/**
 * Prices the cart anew and gives it a reference. Nothing is ordered, so the cart stays.
 *
 * @throws CommerceError `unsupported` for another mode, `checkout-blocked` for an empty cart.
 */
export async function departingCart(
  shop: OwnShop,
  { mode, attribution }: CheckoutRequest,
  supported: CheckoutMode,
  call?: Call,
): Promise<DepartingCart> {
  if (mode !== supported) throw new CommerceError('unsupported', { message: `no checkout mode "${mode}"` });
  const { record, host } = shop;
  const before = await record.read();
  await shop.situation(before, { variantIds: [], fresh: true }, call);
  return record.change(call, async (now) => {
    const stored = now.cart;
    const situation = await shop.situation(now, { variantIds: [], fresh: false }, call);
    const cart = stored && priceCart(stored, situation).cart;
    if (!cart || cart.lines.length === 0)
      throw new CommerceError('checkout-blocked', { message: 'the cart is empty' });
    const reference = (stored.checkout.reference ??= createReference(host.uuid()));
    stored.checkout.departed = Object.fromEntries(stored.lines.map(({ id, quantity }) => [id, quantity]));
    const ofLine = cart.lines.findLast((line) => line.attribution)?.attribution;
    return { cart, reference, attribution: attribution ?? ofLine ?? {} };
  });
}

/** Takes what was ordered elsewhere out of the cart. What the buyer put in meanwhile is the next order's. */
export function takeDeparted(record: CartRecord): void {
  const { cart } = record;
  if (!cart) return;
  const { departed, reference } = cart.checkout;
  const lines = cart.lines.flatMap((line) => {
    const quantity = line.quantity - (departed?.[line.id] ?? (departed ? 0 : line.quantity));
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
  const { reference: _, departed: __, ...checkout } = cart.checkout;
  record.cart = lines.length > 0 ? { ...cart, lines, checkout } : null;
  if (reference !== undefined) record.mutationIds.push(orderedId(reference));
}

/** The change by which an order elsewhere is known to have been taken. */
export function orderedId(reference: string): string {
  return `ordered ${reference}`;
}

function createReference(uuid: string): string {
  return `V-${uuid.replaceAll('-', '').slice(0, 8).toUpperCase()}`;
}
