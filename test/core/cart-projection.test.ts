/** The cart as it is shown while intents are on their way: lines and counts change at once, money never. */
import { describe, expect, it } from 'vitest';
import type { Cart, CartLine } from '../../src/core/cart.js';
import type { CartIntent, PendingIntent } from '../../src/core/cart-intent.js';
import { projectCart } from '../../src/core/cart-projection.js';
import { money } from '../../src/core/money.js';

const PREVIEW = {
  title: 'Bowl',
  unitPrice: money(4800, 'EUR'),
  availability: { status: 'in-stock' },
} as const;

function line(variantId: string, quantity: number): CartLine {
  const unitPrice = money(1000, 'EUR');
  return {
    id: `line-${variantId}`,
    key: variantId,
    variantId,
    title: variantId,
    quantity,
    unitPrice,
    subtotal: money(1000 * quantity, 'EUR'),
    availability: { status: 'in-stock' },
  };
}

function cart(...lines: readonly CartLine[]): Cart {
  const total = money(123, 'EUR');
  return {
    id: 'c',
    currency: 'EUR',
    lines,
    itemCount: 99,
    totals: [{ type: 'total', amount: total }],
    discounts: [{ code: 'TEN', title: 'Ten', applicable: true }],
    taxDisplay: 'included',
  };
}

function pending(...intents: readonly CartIntent[]): readonly PendingIntent[] {
  return intents.map((intent, index) => ({ id: `m${index}`, intent, sent: index === 0 }));
}

describe('projectCart', () => {
  it('is empty where nothing is known', () => {
    expect(projectCart(null, [])).toMatchObject({
      lines: [],
      itemCount: 0,
      totals: [],
      taxDisplay: 'unknown',
    });
    expect('currency' in projectCart(null, [])).toBe(false);
  });

  it('shows a settled cart as it is', () => {
    const view = projectCart(cart(line('mug', 2)), []);
    expect(view).toMatchObject({ itemCount: 2, totalsPending: false });
    expect(view.lines).toEqual([{ ...line('mug', 2), pending: false }]);
  });

  it('adds to a line without touching money', () => {
    const settled = cart(line('mug', 2));
    const view = projectCart(settled, pending({ kind: 'add', variantId: 'mug', quantity: 3 }));
    expect(view.lines[0]).toMatchObject({ quantity: 5, pending: true, id: 'line-mug' });
    expect(view.lines[0]).not.toHaveProperty('subtotal');
    expect(view).toMatchObject({ itemCount: 5, totals: settled.totals, totalsPending: true });
    expect(settled.lines[0]?.quantity).toBe(2);
  });

  it('shows a new line from its preview, and takes the currency from it', () => {
    const view = projectCart(
      null,
      pending({ kind: 'add', variantId: 'bowl', quantity: 1, attributes: { gift: 'yes' }, preview: PREVIEW }),
    );
    const shown = {
      title: 'Bowl',
      key: 'bowl|gift=yes',
      quantity: 1,
      pending: true,
      attributes: { gift: 'yes' },
    };
    expect(view.lines).toMatchObject([shown]);
    expect(view.lines[0]).not.toHaveProperty('id');
    expect(view.currency).toBe('EUR');
  });

  it('shows nothing of an add that nobody can picture', () => {
    expect(projectCart(null, pending({ kind: 'add', variantId: 'bowl', quantity: 1 })).lines).toEqual([]);
  });

  it('applies intents in their order', () => {
    const view = projectCart(
      cart(line('mug', 2)),
      pending(
        { kind: 'set-quantity', key: 'mug', quantity: 0 },
        { kind: 'add', variantId: 'mug', quantity: 1, preview: PREVIEW },
        { kind: 'set-quantity', key: 'mug', quantity: 4 },
        { kind: 'set-quantity', key: 'gone', quantity: 4 },
      ),
    );
    expect(view.lines).toMatchObject([{ variantId: 'mug', quantity: 4, pending: true }]);
    expect(view.itemCount).toBe(4);
  });

  it('lists codes on their way, and hides those that are to go', () => {
    const view = projectCart(
      cart(),
      pending({ kind: 'apply-code', code: 'SHIP' }, { kind: 'remove-code', code: 'TEN' }),
    );
    expect(view.pendingCodes).toEqual(['SHIP']);
    expect(view.discounts).toEqual([]);
  });
});
