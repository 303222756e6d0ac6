/** The visible cart: the last settled cart, with pending intents applied to its lines and never to its money. */
import { lineKey, type Cart, type CartLine, type TotalRow } from './cart.js';
import type { AddIntent, PendingIntent } from './cart-intent.js';
import type { Money } from './money.js';

/** A line as it is shown. */
export interface VisibleLine extends Omit<CartLine, 'id' | 'subtotal'> {
  /** Missing while the backend has not named the line. */
  readonly id?: string;
  /** Missing while the backend has not stated it for this quantity. */
  readonly subtotal?: Money;
  /** An intent for this line is not settled yet. */
  readonly pending: boolean;
}

/** The cart as it is shown. */
export interface VisibleCart {
  readonly currency?: string;
  readonly lines: readonly VisibleLine[];
  readonly itemCount: number;
  /** The last totals that the backend stated. */
  readonly totals: readonly TotalRow[];
  /** The totals do not belong to these lines yet. */
  readonly totalsPending: boolean;
  readonly discounts: Cart['discounts'];
  /** Codes on their way to be applied. */
  readonly pendingCodes: readonly string[];
  readonly taxDisplay: Cart['taxDisplay'];
  /** The cart the backend last answered with. */
  readonly settled: Cart | null;
}

/** Applies the pending intents, oldest first, to what the backend last said. */
export function projectCart(settled: Cart | null, pending: readonly PendingIntent[]): VisibleCart {
  const lines = new Map<string, VisibleLine>();
  for (const line of settled?.lines ?? []) lines.set(line.key, { ...line, pending: false });
  let discounts = settled?.discounts ?? [];
  const pendingCodes: string[] = [];
  for (const { intent } of pending) {
    switch (intent.kind) {
      case 'add':
        projectAdd(lines, intent);
        break;
      case 'set-quantity':
        projectQuantity(lines, intent.key, intent.quantity);
        break;
      case 'apply-code':
        pendingCodes.push(intent.code);
        break;
      case 'remove-code':
        discounts = discounts.filter((discount) => discount.code !== intent.code);
        break;
    }
  }
  const visible = [...lines.values()];
  const currency = settled?.currency ?? visible[0]?.unitPrice.currency;
  return {
    ...(currency === undefined ? {} : { currency }),
    lines: visible,
    itemCount: visible.reduce((count, line) => count + line.quantity, 0),
    totals: settled?.totals ?? [],
    totalsPending: pending.length > 0,
    discounts,
    pendingCodes,
    taxDisplay: settled?.taxDisplay ?? 'unknown',
    settled,
  };
}

function projectAdd(lines: Map<string, VisibleLine>, intent: AddIntent): void {
  const key = lineKey(intent.variantId, intent.attributes);
  const current = lines.get(key);
  if (current) {
    lines.set(key, unconfirmed(current, current.quantity + intent.quantity));
  } else if (intent.preview) {
    const { attributes, quantity, variantId, preview } = intent;
    lines.set(key, {
      ...preview,
      key,
      variantId,
      quantity,
      pending: true,
      ...(attributes ? { attributes } : {}),
    });
  }
}

function projectQuantity(lines: Map<string, VisibleLine>, key: string, quantity: number): void {
  const current = lines.get(key);
  if (!current) return;
  if (quantity === 0) lines.delete(key);
  else lines.set(key, unconfirmed(current, quantity));
}

/** A changed quantity makes the stated subtotal stale, so it goes. */
function unconfirmed(line: VisibleLine, quantity: number): VisibleLine {
  const { subtotal: _stale, ...rest } = line;
  return { ...rest, quantity, pending: true };
}
