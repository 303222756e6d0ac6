/** Registers the `offline` payment (invoice, prepayment), to be loaded when a checkout offers it. */
import { registerPaymentHandler } from '../../elements/base/payment-registry.js';
import { lazyPayment } from '../../payments/lazy-payment.js';

registerPaymentHandler(
  lazyPayment(
    { id: 'offline', kind: 'offline', overlay: 'inline', authorizes: 'after-review' },
    async () => (await import('../../payments/offline-payment.js')).offlinePayment,
  ),
);
