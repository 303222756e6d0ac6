/** Registers the `test` payment, to be loaded when a checkout offers it. */
import { registerPaymentHandler } from '../../elements/base/payment-registry.js';
import { lazyPayment } from '../../payments/lazy-payment.js';

registerPaymentHandler(
  lazyPayment(
    { id: 'test', kind: 'form', overlay: 'inline', authorizes: 'after-review' },
    async () => (await import('../../payments/test-payment.js')).testPayment,
  ),
);
