/**
 * The Stripe Express Checkout Element (Apple Pay, Google Pay, Link) as a payment handler. Before the forms it brings address
 * and delivery, too. The wallet hands over a confirmation token; nothing is paid before the buyer has pressed the order
 * button of the review.
 *
 * Source: https://docs.stripe.com/elements/express-checkout-element/accept-a-payment
 */
import type { Stripe, StripeElements, StripeExpressCheckoutElement } from '@stripe/stripe-js';
import type { MountedPayment, PaymentContext, PaymentHandler, WalletAnswer } from 'vitrine-video';
import { CommerceError } from 'vitrine-video/core';
import { stripeAmount, type StripePaymentOptions } from './stripe-payment.js';
import { stripeRefusal } from './stripe-refusal.js';
import { answerAddress, approvalOf, firstDetails, ratesOf } from './stripe-wallet.js';

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
  let context = first;
  let token: string | undefined;
  if (first.onAddress) answerSheet(element, elements, () => context);
  element.on('confirm', (event) => {
    const ask = async () => {
      const { error: incomplete } = await elements.submit();
      const { confirmationToken, error } = await stripe.createConfirmationToken({ elements });
      token = incomplete ? undefined : confirmationToken?.id;
      if (token === undefined) throw stripeRefusal(incomplete ?? error ?? { type: 'api_error' });
      await context.onApproval?.(approvalOf(event));
    };
    ask().catch((cause: unknown) => event.paymentFailed({ reason: 'fail', message: String(cause) }));
  });
  element.on('cancel', () => (token = undefined));
  return {
    update(next) {
      // What the wallet showed was another total.
      if (next.total.amountMinor !== context.total.amountMinor) token = undefined;
      context = next;
      void elements.update(stripeAmount(next));
    },
    confirm() {
      if (token === undefined) return Promise.reject(new CommerceError('payment-failed'));
      const { method } = context;
      return Promise.resolve({ handler, methodId: method.id, token, display: { label: method.title } });
    },
    unmount() {
      void element.destroy();
      place.remove();
    },
  };
}

/** The sheet asks the shop about every address and every rate; what the shop does not deliver to is refused in the sheet. */
function answerSheet(
  element: StripeExpressCheckoutElement,
  elements: StripeElements,
  context: () => PaymentContext,
): void {
  const answer = async (asked: Promise<WalletAnswer | undefined> | undefined) => {
    const told = await asked;
    if (!told || (context().needsShipping && told.delivery.length === 0))
      throw new CommerceError('validation');
    void elements.update({ amount: told.total.amountMinor });
    return { shippingRates: ratesOf(told.delivery) };
  };
  element.on('click', ({ resolve }) => resolve(firstDetails(context())));
  element.on('shippingaddresschange', ({ address, resolve, reject }) => {
    answer(answerAddress(context(), address)).then(resolve, reject);
  });
  element.on('shippingratechange', ({ shippingRate, resolve, reject }) => {
    const [group] = context().delivery;
    answer(group && context().onDelivery?.(group.id, shippingRate.id)).then(resolve, reject);
  });
}
