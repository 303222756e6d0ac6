/** Keeps card numbers from leaving the page and answers of another shape from coming in; a chunk of its own. */
import { holdsCardNumber } from '../core/card-number.js';
import { findCheckoutFault } from '../core/checkout-check.js';
import { CommerceError } from '../core/commerce-error.js';
import type { CheckoutState } from '../core/checkout.js';
import type { PaymentInstrument } from '../core/payment.js';

/** Both checks. */
export interface CheckoutGuard {
  /** What is wrong with a payment, without saying the number. */
  cardNumberFault(payment: PaymentInstrument | undefined): CommerceError | undefined;
  /** Throws when the answer cannot be read. That says nothing about an order, so what is thrown is no `CommerceError`. */
  checkState(state: CheckoutState): void;
}

/** The guard of every checkout. */
export const checkoutGuard: CheckoutGuard = {
  cardNumberFault(payment) {
    if (!payment || !holdsCardNumber(payment)) return undefined;
    return new CommerceError('config', {
      message: `the payment method "${payment.methodId}" handed over a card number`,
      backendCode: 'card-number-refused',
    });
  },
  checkState(state) {
    const fault = findCheckoutFault(state);
    if (fault) throw new TypeError(fault);
  },
};
