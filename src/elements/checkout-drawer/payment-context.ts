/** What a payment handler is told about the order. */
import { totalOf } from '../../core/cart.js';
import type { CheckoutState } from '../../core/checkout.js';
import type { PaymentMethod } from '../../core/payment.js';
import type { PaymentContext } from '../../payments/payment-handler.js';
import { needsShipping } from './steps-view.js';

/** How the texts of the form are said. */
export interface PaymentLanguage {
  readonly locale: () => string;
  readonly text: PaymentContext['text'];
}

/** What is paid for, line by line. */
export function paymentLines({ cart }: CheckoutState): PaymentContext['lines'] {
  return cart.lines.map(({ title, subtotal }) => ({ label: title, amount: subtotal }));
}

/** `undefined` while the shop has stated no total. */
export function paymentContext(
  state: CheckoutState,
  method: PaymentMethod,
  { locale, text }: PaymentLanguage,
): PaymentContext | undefined {
  const total = totalOf(state.cart);
  if (!total) return undefined;
  const country = state.billingAddress?.country ?? state.shippingAddress?.country;
  return {
    total,
    lines: paymentLines(state),
    ...(country ? { country } : {}),
    locale: locale(),
    text,
    method,
    needsShipping: needsShipping(state),
    delivery: state.delivery,
  };
}
