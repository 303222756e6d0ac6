/** What a payment handler is told about the order. */
import { totalOf } from '../../core/cart.js';
import type { CheckoutState } from '../../core/checkout.js';
import type { PaymentMethod } from '../../core/payment.js';
import type { PaymentContext } from '../../payments/payment-handler.js';
import { needsShipping } from './steps-view.js';

/** `undefined` while the shop has stated no total. */
export function paymentContext(
  state: CheckoutState,
  method: PaymentMethod,
  locale: string,
): PaymentContext | undefined {
  const total = totalOf(state.cart);
  if (!total) return undefined;
  const country = state.billingAddress?.country ?? state.shippingAddress?.country;
  return {
    total,
    lines: state.cart.lines.map(({ title, subtotal }) => ({ label: title, amount: subtotal })),
    ...(country ? { country } : {}),
    locale,
    method,
    needsShipping: needsShipping(state),
  };
}
