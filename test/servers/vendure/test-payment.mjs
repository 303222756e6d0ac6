/** A payment provider that does what the token says: takes the money, declines, fails, or wants the buyer to confirm. */
import { LanguageCode, PaymentMethodHandler } from '@vendure/core';

export const testPaymentHandler = new PaymentMethodHandler({
  code: 'test-payment',
  description: [{ languageCode: LanguageCode.en, value: 'For tests only' }],
  args: {},
  createPayment(_context, order, amount, _args, { token }) {
    if (token === 'decline') return { amount, state: 'Declined', errorMessage: 'The bank declined' };
    if (token === 'error') return { amount, state: 'Error', errorMessage: 'The provider is down' };
    const transactionId = `test-${order.code}`;
    if (token !== 'confirm') return { amount, state: 'Settled', transactionId };
    // As with 3-D Secure: nothing is paid until the buyer was at the bank, which then tells the shop.
    const redirectUrl = `https://bank.example/confirm?order=${order.code}`;
    return { amount, state: 'Confirming', transactionId, metadata: { public: { redirectUrl } } };
  },
  settlePayment: () => ({ success: true }),
});

/** The state in between, which Vendure does not have of itself. */
export const confirmingPaymentProcess = {
  transitions: {
    Created: { to: ['Confirming'], mergeStrategy: 'merge' },
    Confirming: { to: ['Settled', 'Declined', 'Error', 'Cancelled'] },
  },
};
