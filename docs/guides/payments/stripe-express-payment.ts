/**
 * The Stripe Express Checkout Element (Apple Pay, Google Pay, Link) as a payment handler. The wallet hands over a
 * confirmation token; nothing is paid before the buyer has pressed the order button of the review.
 *
 * Source: https://docs.stripe.com/elements/express-checkout-element/accept-a-payment
 */
import type { Stripe } from '@stripe/stripe-js';
import type { MountedPayment, PaymentContext, PaymentHandler } from 'vitrine-video';
import { CommerceError } from 'vitrine-video/core';
import { stripeAmount, type StripePaymentOptions } from './stripe-payment.js';
import { stripeRefusal } from './stripe-refusal.js';

/** A handler for wallets. */
export function createStripeExpressPayment({
  stripe,
  id = 'stripe-express',
}: StripePaymentOptions): PaymentHandler {
  return {
    id,
    kind: 'express',
    overlay: 'document',
    // The token is only charged by the server, with the order.
    authorizes: 'after-review',
    isAvailable: () => Promise.resolve(true),
    mount: (host, context) => mountWallets(stripe, id, host, context),
  };
}

async function mountWallets(
  stripe: Stripe,
  handler: string,
  host: HTMLElement,
  first: PaymentContext,
): Promise<MountedPayment> {
  const elements = stripe.elements({ mode: 'payment', ...stripeAmount(first) });
  const element = elements.create('expressCheckout');
  const place = document.createElement('div');
  host.append(place);
  element.mount(place);
  await new Promise<void>((resolve, reject) => {
    element.once('ready', () => resolve());
    element.once('loaderror', ({ error }) => reject(stripeRefusal(error)));
  });
  let { method, total } = first;
  let token: string | undefined;
  element.on('confirm', ({ paymentFailed }) => {
    const ask = async () => {
      const { error: incomplete } = await elements.submit();
      const { confirmationToken, error } = await stripe.createConfirmationToken({ elements });
      token = incomplete ? undefined : confirmationToken?.id;
      if (token === undefined) throw stripeRefusal(incomplete ?? error ?? { type: 'api_error' });
    };
    ask().catch((cause: unknown) => paymentFailed({ reason: 'fail', message: String(cause) }));
  });
  element.on('cancel', () => (token = undefined));
  return {
    update(context) {
      // What the wallet showed was another total.
      if (context.total.amountMinor !== total.amountMinor) token = undefined;
      ({ method, total } = context);
      void elements.update(stripeAmount(context));
    },
    confirm() {
      if (token === undefined) return Promise.reject(new CommerceError('payment-failed'));
      return Promise.resolve({ handler, methodId: method.id, token, display: { label: method.title } });
    },
    unmount() {
      void element.destroy();
      place.remove();
    },
  };
}
