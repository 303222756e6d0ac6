/** The laws that every cart of every adapter keeps. */
import { lineKey, type Cart } from '../../core/cart.js';
import type { Capabilities } from '../../core/commerce-adapter.js';
import type { Money } from '../../core/money.js';
import { findTotalsFault } from '../../core/totals-law.js';
import { expectEqual, expectThat } from './expectations.js';

/** Whether something is an amount of money. */
export function isMoney(found: Money | undefined): boolean {
  return found !== undefined && Number.isSafeInteger(found.amountMinor) && /^[A-Z]{3}$/.test(found.currency);
}

/** Throws at the first law that is broken. */
export function expectLawfulCart(cart: Cart, { cart: { totals } }: Capabilities): void {
  expectThat(typeof cart.id === 'string' && cart.id !== '', 'a cart has an id');
  expectLawfulLines(cart);
  if (totals !== 'none') expectLawfulTotals(cart);
}

function expectLawfulLines({ lines, itemCount, currency }: Cart): void {
  for (const line of lines) {
    const { quantity, unitPrice, subtotal, key, variantId, attributes } = line;
    expectThat(Number.isInteger(quantity) && quantity > 0, `a line has pieces, got ${quantity}`);
    expectThat(isMoney(unitPrice) && isMoney(subtotal), 'a line has prices');
    expectEqual(subtotal.currency, currency, 'currency of a line');
    expectEqual(subtotal.amountMinor, unitPrice.amountMinor * quantity, 'subtotal of a line');
    expectEqual(key, lineKey(variantId, attributes), 'key of a line');
  }
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  expectEqual(itemCount, pieces, 'item count is the sum of the quantities');
  expectEqual(new Set(lines.map(({ id }) => id)).size, lines.length, 'line ids are unique');
  expectEqual(new Set(lines.map(({ key }) => key)).size, lines.length, 'line keys are unique');
}

function expectLawfulTotals(cart: Cart): void {
  const fault = findTotalsFault(cart);
  expectThat(!fault, `totals law: ${fault?.message}`);
  for (const { amount } of cart.totals) expectThat(isMoney(amount), 'every row is money');
  const subtotals = cart.totals.filter(({ type }) => type === 'subtotal');
  const goods = cart.lines.reduce((sum, { subtotal }) => sum + subtotal.amountMinor, 0);
  const stated = subtotals.map(({ amount }) => amount.amountMinor);
  expectEqual(stated, [goods], 'one subtotal, the sum of the lines');
}
