/** Carts and states of carts to test views with. */
import type { VisibleCart, VisibleLine } from '../../src/core/cart-projection.js';
import { money } from '../../src/core/money.js';
import type { CartState } from '../../src/stores/cart-store.js';

/** A line of two mugs, changed as told. */
export function visibleLine(change: Partial<VisibleLine> = {}): VisibleLine {
  return {
    id: 'line-1',
    key: 'mug',
    variantId: 'mug',
    title: 'Camp Mug',
    quantity: 2,
    unitPrice: money(2200, 'EUR'),
    subtotal: money(4400, 'EUR'),
    availability: { status: 'in-stock' },
    pending: false,
    ...change,
  };
}

/** A state with these lines. */
export function cartState(lines: readonly VisibleLine[], change: CartChange = {}): CartState {
  const { cart, ...state } = change;
  return {
    status: 'ready',
    errors: new Map(),
    notices: [],
    doubts: [],
    expiredLines: [],
    waitsForNetwork: false,
    ...state,
    cart: {
      currency: 'EUR',
      lines,
      itemCount: lines.reduce((count, line) => count + line.quantity, 0),
      totals: [],
      totalsPending: false,
      discounts: [],
      pendingCodes: [],
      taxDisplay: 'included',
      settled: null,
      ...cart,
    },
  };
}

type CartChange = Partial<Omit<CartState, 'cart'>> & { readonly cart?: Partial<VisibleCart> };
