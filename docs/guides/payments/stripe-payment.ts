/**
 * The Stripe Payment Element as a payment handler. The card is typed into Stripe's own frame; what leaves it is the id of a
 * confirmation token, with which the shop's server takes the payment.
 *
 * Source: https://docs.stripe.com/payments/finalize-payments-on-the-server
 */
import type { Stripe, StripeElementLocale, StripeElements } from '@stripe/stripe-js';
import type { MountedPayment, PaymentContext, PaymentHandler } from 'vitrine-video';
import { stripeRefusal } from './stripe-refusal.js';

/** What the page brings: its own Stripe object, which it loaded from Stripe. */
export interface StripePaymentOptions {
  readonly stripe: Stripe;
  /** The `handler` of the shop's payment methods. Default `stripe`. */
  readonly id?: string;
}

/** A handler for cards and whatever else the Payment Element offers. */
export function createStripePayment({ stripe, id = 'stripe' }: StripePaymentOptions): PaymentHandler {
  return {
    id,
    kind: 'form',
    // A bank's 3-D Secure window is put on the page's body.
    overlay: 'document',
    authorizes: 'after-review',
    isAvailable: () => Promise.resolve(true),
    mount: (host, context) => mountPaymentElement(stripe, id, host, context),
  };
}

async function mountPaymentElement(
  stripe: Stripe,
  handler: string,
  host: HTMLElement,
  first: PaymentContext,
): Promise<MountedPayment> {
  const elements = stripe.elements({
    mode: 'payment',
    ...stripeAmount(first),
    locale: first.locale as StripeElementLocale,
  });
  const element = elements.create('payment');
  const place = document.createElement('div');
  host.append(place);
  element.mount(place);
  await new Promise<void>((resolve, reject) => {
    element.once('ready', () => resolve());
    element.once('loaderror', ({ error }) => reject(stripeRefusal(error)));
  });
  let { method } = first;
  return {
    update(context) {
      method = context.method;
      void elements.update(stripeAmount(context));
    },
    confirm: () => createInstrument(stripe, elements, handler, method),
    unmount() {
      void element.destroy();
      place.remove();
    },
  };
}

/** Asks for nothing before Stripe is asked, so that wallets open within the gesture. */
async function createInstrument(
  stripe: Stripe,
  elements: StripeElements,
  handler: string,
  method: PaymentContext['method'],
): ReturnType<MountedPayment['confirm']> {
  const { error: incomplete } = await elements.submit();
  if (incomplete) throw stripeRefusal(incomplete);
  const { confirmationToken, error } = await stripe.createConfirmationToken({ elements });
  if (error) throw stripeRefusal(error);
  const { card } = confirmationToken.payment_method_preview;
  return {
    handler,
    methodId: method.id,
    token: confirmationToken.id,
    display: { label: method.title, ...(card ? { brand: card.brand, last4: card.last4 } : {}) },
  };
}

/** Stripe takes the smallest unit, too; see its page on currencies for the few in which that is another one. */
export function stripeAmount({ total }: PaymentContext): { amount: number; currency: string } {
  return { amount: total.amountMinor, currency: total.currency.toLowerCase() };
}
