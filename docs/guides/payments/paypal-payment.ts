/**
 * The PayPal buttons as a payment handler. The buyer approves a PayPal order at PayPal; the shop's server captures it with
 * the order, and not before.
 *
 * Source: https://developer.paypal.com/sdk/js/reference/
 */
import type { PayPalNamespace } from '@paypal/paypal-js';
import type { MountedPayment, PaymentContext, PaymentHandler } from 'vitrine-video';
import { CommerceError } from 'vitrine-video/core';

/** What the page brings: its own PayPal object, which it loaded from PayPal. */
export interface PayPalPaymentOptions {
  readonly paypal: PayPalNamespace;
  /** Asks the shop's server for a PayPal order of what is in the cart, and answers with its id. */
  readonly createOrder: (context: PaymentContext) => Promise<string>;
  /** The `handler` of the shop's payment methods. Default `paypal`. */
  readonly id?: string;
  /** The parameter of the address by which PayPal sends the buyer back. Default `token`. */
  readonly returnParameter?: string;
}

/** A handler for PayPal. */
export function createPayPalPayment(options: PayPalPaymentOptions): PaymentHandler {
  const { id = 'paypal', returnParameter = 'token' } = options;
  return {
    id,
    kind: 'form',
    // The window of PayPal lays itself over the page.
    overlay: 'document',
    authorizes: 'after-review',
    isAvailable: () => Promise.resolve(options.paypal.Buttons !== undefined),
    mount: (host, context) => mountButtons(options, id, host, context),
    resume(parameters) {
      const token = parameters.get(returnParameter);
      return Promise.resolve(
        token ? { handler: id, methodId: id, token, display: { label: 'PayPal' } } : null,
      );
    },
  };
}

async function mountButtons(
  { paypal, createOrder }: PayPalPaymentOptions,
  handler: string,
  host: HTMLElement,
  first: PaymentContext,
): Promise<MountedPayment> {
  const place = document.createElement('div');
  host.append(place);
  let context = first;
  let approved: string | undefined;
  let failure = new CommerceError('payment-failed', { message: 'the buyer has not approved the payment' });
  const buttons = paypal.Buttons?.({
    createOrder: () => createOrder(context),
    onApprove: ({ orderID }) => Promise.resolve(void (approved = orderID)),
    onCancel: () => (approved = undefined),
    onError(cause) {
      approved = undefined;
      failure = new CommerceError('payment-declined', { cause });
    },
  });
  await buttons?.render(place);
  return {
    update(next) {
      // What was approved at PayPal was another total.
      if (next.total.amountMinor !== context.total.amountMinor) approved = undefined;
      context = next;
    },
    confirm() {
      if (approved === undefined) return Promise.reject(failure);
      const { method } = context;
      return Promise.resolve({
        handler,
        methodId: method.id,
        token: approved,
        display: { label: method.title },
      });
    },
    unmount() {
      place.remove();
      void buttons?.close();
    },
  };
}
