/** What Stripe refuses, in terms that the checkout can act on. */
import type { StripeError } from '@stripe/stripe-js';
import { CommerceError } from 'vitrine-video/core';

/** A field of Stripe's own form says what is wrong with it; a decline means that another means may work. */
export function stripeRefusal({ type, message, code }: StripeError): CommerceError {
  const details = {
    ...(message === undefined ? {} : { message }),
    ...(code === undefined ? {} : { backendCode: code }),
  };
  if (type === 'card_error') return new CommerceError('payment-declined', details);
  if (type !== 'validation_error') return new CommerceError('payment-failed', details);
  return new CommerceError('validation', { ...details, issues: [{ field: 'payment', code: 'invalid' }] });
}
