/** The payment handlers of the page, by the name that a shop's payment methods give. */
import type { PaymentHandler } from '../../payments/payment-handler.js';

const handlers = new Map<string, PaymentHandler>();

/** Makes a handler known; a second one of the same id replaces the first for forms mounted afterwards. */
export function registerPaymentHandler(handler: PaymentHandler): void {
  handlers.set(handler.id, handler);
}

/** The handler of that id; `undefined` when nobody registered it. */
export function paymentHandler(id: string): PaymentHandler | undefined {
  return handlers.get(id);
}
